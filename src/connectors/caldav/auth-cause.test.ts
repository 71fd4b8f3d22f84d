import { expect, test } from "bun:test";
import { likelyAuthCause } from "./auth-cause";

test.each([
  ["caldav.icloud.com", "caldav-auth-icloud"],
  ["https://p42-caldav.icloud.com/1/calendars/", "caldav-auth-icloud"],
  ["https://noticloud.com", "caldav-auth-generic"],
  ["https://apidata.googleusercontent.com/caldav/v2/x/user", "caldav-auth-google"],
  ["https://www.google.com/calendar/dav/x", "caldav-auth-google"],
  ["https://caldav.fastmail.com", "caldav-auth-fastmail"],
  ["https://cloud.example.org/remote.php/dav", "caldav-auth-nextcloud"],
  ["nextcloud.example.org", "caldav-auth-nextcloud"],
  ["http://127.0.0.1:5232", "caldav-auth-generic"],
  ["", "caldav-auth-generic"],
])("%p -> %s", (address, cause) => {
  expect(likelyAuthCause(address)).toBe(cause as ReturnType<typeof likelyAuthCause>);
});
