/** An authorization server in this process: authorization code with PKCE, refreshing, device code; strict, with faults. */
import { createHash, createVerify } from "node:crypto";

export interface OAuthServer {
  readonly root: string;
  readonly client: { readonly id: string; readonly secret: string };
  /** Every form posted to the token endpoint. */
  readonly asked: URLSearchParams[];
  /** What tokens say beside the usual; undefined leaves a field out. */
  tokens: Readonly<Record<string, unknown>>;
  /** Answers the next token request instead; a promise: rightly, once that is kept. */
  fault: Response | Promise<void> | null;
  /** Refresh tokens that are taken; each is new where `rotates`. */
  readonly live: Set<string>;
  rotates: boolean;
  /** Whether the person has entered the device code. */
  entered: boolean;
  /** The public key of the one service account that is known (RFC 7523), in PEM. */
  serviceKey: string | null;
  /** The person agrees at the address that a program sent them to; where they are sent back to. */
  agree(url: string): URL;
  stop(): Promise<void>;
}

export function startOAuthServer(): OAuthServer {
  const codes = new Map<string, { challenge: string; redirectUri: string }>();
  const client = { id: "client-1", secret: "MARKED-client-secret" };
  let count = 0;

  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    routes: {
      "/.well-known/openid-configuration": () =>
        Response.json({
          issuer: self.root,
          authorization_endpoint: `${self.root}/authorize`,
          token_endpoint: `${self.root}/token`,
          device_authorization_endpoint: `${self.root}/device`,
          response_types_supported: ["code"],
          authorization_response_iss_parameter_supported: true,
        }),
      "/device": {
        POST: () =>
          Response.json({
            device_code: "device-1",
            user_code: "ABCD-EFGH",
            verification_uri: `${self.root}/enter`,
            expires_in: 900,
            interval: 0.05,
          }),
      },
      "/token": {
        POST: async (request) => {
          const form = new URLSearchParams(await request.text());
          self.asked.push(form);
          const { fault } = self;
          self.fault = null;
          if (fault instanceof Response) return fault;
          await fault;
          return answer(form, request.headers.get("authorization"));
        },
      },
    },
    fetch: () => new Response("not here", { status: 404 }),
  });

  function answer(form: URLSearchParams, authorization: string | null): Response {
    if (form.get("grant_type") === "urn:ietf:params:oauth:grant-type:jwt-bearer")
      return answerStatement(form);
    const basic = `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString("base64")}`;
    const isKnown = form.get("client_id") === client.id || authorization === basic;
    const secret = form.get("client_secret");
    if (!isKnown || (secret !== null && secret !== client.secret)) return refuse("invalid_client", 401);
    switch (form.get("grant_type")) {
      case "authorization_code": {
        const code = codes.get(form.get("code") ?? "");
        codes.delete(form.get("code") ?? "");
        const challenge = createHash("sha256")
          .update(form.get("code_verifier") ?? "")
          .digest("base64url");
        if (code?.challenge !== challenge || code.redirectUri !== form.get("redirect_uri")) {
          return refuse("invalid_grant");
        }
        return give(true);
      }
      case "refresh_token": {
        const token = form.get("refresh_token") ?? "";
        if (!self.live.has(token)) return refuse("invalid_grant");
        if (self.rotates) self.live.delete(token);
        return give(self.rotates);
      }
      case "urn:ietf:params:oauth:grant-type:device_code":
        return self.entered ? give(true) : refuse("authorization_pending");
      default:
        return refuse("unsupported_grant_type");
    }
  }

  function answerStatement(form: URLSearchParams): Response {
    const [header = "", claims = "", signature = ""] = (form.get("assertion") ?? "").split(".");
    const key = self.serviceKey;
    const signed = createVerify("RSA-SHA256").update(`${header}.${claims}`);
    if (key === null || !signed.verify(key, signature, "base64url")) return refuse("invalid_grant");
    const { iss, aud, scope, iat, exp } = JSON.parse(Buffer.from(claims, "base64url").toString());
    const now = Date.now() / 1000;
    const isTimely = iat <= now && exp > now && exp - iat <= 3600;
    if (typeof iss !== "string" || aud !== `${self.root}/token` || !isTimely) return refuse("invalid_grant");
    if (typeof scope !== "string" || scope === "") return refuse("invalid_scope");
    count += 1;
    return Response.json({ access_token: `service-${count}`, token_type: "Bearer", expires_in: 3600 });
  }

  function give(withRefresh: boolean): Response {
    count += 1;
    const refresh = withRefresh ? { refresh_token: `refresh-${count}` } : {};
    if (withRefresh) self.live.add(`refresh-${count}`);
    const usual = { access_token: `access-${count}`, token_type: "Bearer", expires_in: 3600, ...refresh };
    return Response.json({ ...usual, ...self.tokens });
  }

  const self: OAuthServer = {
    root: `http://127.0.0.1:${server.port}`,
    client,
    asked: [],
    tokens: {},
    fault: null,
    live: new Set(),
    rotates: false,
    entered: false,
    serviceKey: null,
    agree: (url) => {
      const asked = new URL(url).searchParams;
      if (asked.get("code_challenge_method") !== "S256") throw new Error("no PKCE");
      const code = `code-${++count}`;
      const redirectUri = asked.get("redirect_uri") ?? "";
      codes.set(code, { challenge: asked.get("code_challenge") ?? "", redirectUri });
      const back = new URL(redirectUri);
      back.search = new URLSearchParams({ code, state: asked.get("state") ?? "", iss: self.root }).toString();
      return back;
    },
    stop: () => server.stop(true),
  };
  return self;
}

function refuse(error: string, status = 400): Response {
  return Response.json({ error, error_description: "MARKED description" }, { status });
}
