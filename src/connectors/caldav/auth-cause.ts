const causes = {
  icloud: "caldav-auth-icloud",
  google: "caldav-auth-google",
  fastmail: "caldav-auth-fastmail",
  nextcloud: "caldav-auth-nextcloud",
  generic: "caldav-auth-generic",
} as const;

export type AuthCause = (typeof causes)[keyof typeof causes];

/** Wording id of why a log-in at this address was likely refused. */
export function likelyAuthCause(address: string): AuthCause {
  const url = URL.parse(address.includes("://") ? address : `https://${address}`);
  if (url === null) return causes.generic;
  const within = (domain: string) => url.hostname === domain || url.hostname.endsWith(`.${domain}`);
  if (within("icloud.com") || within("me.com")) return causes.icloud;
  if (within("google.com") || within("googleusercontent.com") || within("gmail.com")) return causes.google;
  if (within("fastmail.com") || within("messagingengine.com")) return causes.fastmail;
  if (url.pathname.includes("/remote.php/") || /nextcloud|owncloud/.test(url.hostname))
    return causes.nextcloud;
  return causes.generic;
}
