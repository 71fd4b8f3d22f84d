import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "bun:test";
import type { Browser, Page } from "playwright-core";
import { issueLoginToken } from "../assistant/people/login";
import { findOwner, updateUser } from "../store/people/users";
import { type BotApi, startBotApi } from "../testing/bot-api/server";
import type { DavServer } from "../testing/dav/process";
import { startRadicale } from "../testing/dav/radicale";
import {
  desktop,
  findChromium,
  openScreen,
  overflowOf,
  phone,
  type RunningAppliance,
  type Screen,
  startBrowser,
  startRunning,
  takeScreenshots,
} from "../testing/screen";
import { startSpeechServer } from "../testing/speech-server";

const path = findChromium();
const hasRadicale = Bun.which("radicale") !== null;
const flow = test.skipIf(path === null);
const calendarFlow = test.skipIf(path === null || !hasRadicale);
const loudly = (line: string) => process.stderr.write(`SKIPPED: ${line}\n`);
if (path === null) loudly("chromium is not installed, no flow in a browser can run");
if (!hasRadicale) loudly("radicale is not installed, no CalDAV account can be connected in a browser");

const lunch = "Lunch with Anna next Friday 13:00 for 90 minutes at Nobu, remind me 30 minutes before";
const wait = 60_000;

let browser: Browser;
let api: BotApi;
let running: RunningAppliance;
let screen: Screen;
let page: Page;

beforeAll(async () => {
  api = await startBotApi();
  if (path !== null) browser = await startBrowser(path);
});
afterAll(async () => {
  await browser?.close();
  await api.stop();
});
beforeEach(async () => {
  if (path === null) return;
  running = await startRunning({ TELEGRAM_API_ROOT: api.root });
  screen = await openScreen(browser);
  page = screen.page;
});
afterEach(async () => {
  if (path === null) return;
  await screen.close();
  await running.end();
});

const card = () => page.locator(".bubble.card").last();
const write = async (text: string) => {
  await page.fill("#text", text);
  await page.keyboard.press("Enter");
};

/** A name as people give one in their calendar program. */
async function nameCalendar(server: DavServer, address: string, name: string): Promise<void> {
  const body = `<propertyupdate xmlns="DAV:"><set><prop><displayname>${name}</displayname></prop></set></propertyupdate>`;
  const authorization = `Basic ${Buffer.from(`${server.username}:${server.password}`).toString("base64")}`;
  const named = await fetch(address, { method: "PROPPATCH", headers: { authorization }, body });
  if (!named.ok) throw new Error(`the calendar could not be named: ${named.status}`);
}

/** An owner who is past the setup, logged in by a one-time link. */
async function logIn(zone: string | null = "Europe/Berlin"): Promise<void> {
  const code = running.setupCode.current() ?? "";
  const owner =
    (await findOwner(running.store)) ??
    (await running.setupCode.redeem(running.assistant, code, "Olga", "en-GB"));
  if (owner === null) throw new Error("no owner");
  await updateUser(running.store, owner.id, { zone });
  await page.goto(`${running.address}/login/${await issueLoginToken(running.assistant, owner.id)}`);
  await page.getByRole("button", { name: "Log in" }).click();
  await page.waitForURL("**/dashboard");
}

flow(
  "from the setup code to the first event, with the thumb on a phone",
  async () => {
    await page.goto(running.address);
    expect(await overflowOf(page)).toBe(0);
    await page.getByRole("link", { name: "Set it up" }).click();
    await takeScreenshots(page, "setup");
    await page.getByLabel("Setup code").fill("AAAAA-BBBBB");
    await page.getByLabel("Your name").fill("Olga");
    await page.getByRole("button", { name: "Continue" }).click();
    expect(await page.locator(".notice").textContent()).toContain("This is not the setup code");
    await page.getByLabel("Setup code").fill(running.setupCode.current() ?? "");
    await Bun.sleep(600);
    await page.getByRole("button", { name: "Continue" }).click();

    await page.waitForURL("**/setup/zone");
    await page.getByLabel("A city near you").fill("Lisbon");
    await page.getByRole("button", { name: "Look up" }).click();
    expect(await page.getByRole("button", { name: "Europe/Lisbon" }).textContent()).toContain("now 09:00");
    await page.getByRole("button", { name: "Europe/Berlin says your browser" }).click();

    await page.waitForURL("**/setup/bot");
    await page.getByLabel("Bot token").fill("123456789:AAnotTheTokenOfTheTestingServerAtAll");
    await page.getByRole("button", { name: "Connect the bot" }).click();
    expect(await page.locator(".notice").textContent()).toContain("Telegram does not know this token");
    expect(await page.getByLabel("Bot token").inputValue()).toBe("");
    await page.getByLabel("Bot token").fill(api.token);
    await page.getByRole("button", { name: "Connect the bot" }).click();
    const link = page.getByRole("link", { name: "Open @adjutant_test_bot in Telegram" });
    const start = new URL((await link.getAttribute("href")) ?? "").searchParams.get("start") ?? "";
    expect(await overflowOf(page)).toBe(0);
    api.sendText(4711, `/start ${start}`);
    await page.getByText("You can talk to @adjutant_test_bot in Telegram").waitFor();
    await page.getByRole("link", { name: "Finish and open the chat" }).click();

    await page.getByRole("button", { name: lunch }).click();
    await card().getByRole("button", { name: "Create" }).waitFor();
    expect(await card().textContent()).toContain("Europe/Berlin");
    expect(await overflowOf(page)).toBe(0);
    await takeScreenshots(page, "chat");
    await card().getByRole("button", { name: "Edit" }).click();
    await card().getByText("What should be different?").waitFor();
    await write("make it 2pm");
    await card().getByText("14:00").first().waitFor();
    await card().getByRole("button", { name: "Create" }).click();
    await card().getByRole("button", { name: "Undo" }).waitFor();
    const cards = await page.locator(".bubble.card").allTextContents();
    expect(cards.filter((text) => !text.includes("Saved"))).toEqual([]);

    await page.goto(`${running.address}/dashboard`);
    expect(await page.locator(".agenda-day").textContent()).toContain("Nobu");
    await page.goto(`${running.address}/chat`);
    await card().getByRole("button", { name: "Undo" }).click();
    await card().getByText("Taken back").waitFor();
    await page.goto(`${running.address}/dashboard`);
    expect(await page.locator("#main").textContent()).toContain("Nothing is on");
    expect(screen.complaints).toEqual([]);
  },
  wait,
);

calendarFlow(
  "a CalDAV account is connected, used, tested and let go",
  async () => {
    const radicale = await startRadicale();
    if (radicale === null) throw new Error("radicale went away");
    await nameCalendar(radicale, await radicale.addCalendar("work"), "Work");
    await logIn();
    await page.getByRole("link", { name: "Integrations" }).click();
    await page.getByText("CalDAV", { exact: true }).click();
    await page.getByLabel("Server address").fill(radicale.url);
    await page.getByLabel("User name").fill(radicale.username);
    await page.getByLabel("App password").fill("wrong");
    await page.getByRole("button", { name: "Connect", exact: true }).click();
    const refused = page.locator("#connect-caldav-result .notice");
    await refused.waitFor();
    expect(await refused.textContent()).toContain("refused the login, and nothing was stored");
    expect(await page.getByLabel("User name").inputValue()).toBe(radicale.username);
    expect(await overflowOf(page)).toBe(0);
    await page.getByLabel("App password").fill(radicale.password);
    await page.getByRole("button", { name: "Connect", exact: true }).click();
    await page.getByText("Connected and tried").waitFor();
    const account = page.locator(".account").last();
    await account.getByRole("button", { name: "Make default" }).click();
    await account.getByText("Default").waitFor();
    await account.getByRole("button", { name: "Test" }).click();
    await account.getByText("It works: 1 calendar answered").waitFor();
    await takeScreenshots(page, "integrations");

    await page.getByRole("link", { name: "Chat" }).click();
    for (const text of [
      lunch,
      "Dinner with Ben and Clara tomorrow at 19:30 at Sole",
      "Team meeting on Monday at 10:00 for one hour",
      "remind me to call the plumber on Monday at 16:00",
      "Dentist on Wednesday at 8:30",
    ]) {
      await write(text);
      await card().getByRole("button", { name: "Create" }).click();
      await card().getByRole("button", { name: "Undo" }).waitFor();
    }
    await write("Coffee with Anna on Monday at 10:30");
    await card().getByText("At the same time: Team meeting").waitFor();
    await write("note: the code of the gate is 4711");
    await card().getByText("4711").first().waitFor();
    await page.goto(`${running.address}/dashboard`);
    expect(await page.locator("#main").textContent()).toContain("Lunch with Anna");
    expect(await page.locator("#main").textContent()).toContain("2 open drafts");
    expect(await overflowOf(page)).toBe(0);
    await takeScreenshots(page, "dashboard");

    await radicale.stop();
    await page.getByRole("link", { name: "Integrations" }).click();
    await account.getByRole("button", { name: "Test" }).click();
    await account.getByText("could not be reached").waitFor();
    await account.getByText("Disconnect", { exact: true }).click();
    await account.getByRole("button", { name: /^Disconnect / }).click();
    await page.getByText("Connected and tried").waitFor({ state: "detached" });
    await page.locator(".account").nth(1).waitFor({ state: "detached" });
    expect(await page.locator(".account").textContent()).toContain("Default");
    expect(screen.complaints).toEqual([]);
  },
  wait,
);

flow(
  "everything works without scripts",
  async () => {
    await screen.close();
    screen = await openScreen(browser, { javaScriptEnabled: false });
    page = screen.page;
    await logIn(null);
    await page.goto(`${running.address}/setup`);
    await page.getByLabel("A city near you").fill("Berlin");
    await page.getByRole("button", { name: "Look up" }).click();
    await page.getByRole("button", { name: "Europe/Berlin" }).click();
    await page.goto(`${running.address}/chat`);
    await page.getByLabel("Your message").fill(lunch);
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await card().getByRole("button", { name: "Create" }).click();
    await card().getByRole("button", { name: "Undo" }).click();
    expect(await card().textContent()).toContain("Taken back");
    await page.goto(`${running.address}/settings`);
    await page.getByLabel("Language").selectOption({ label: "Русский" });
    await page.getByRole("button", { name: "Save" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Настройки");
  },
  wait,
);

flow(
  "who has not said where they are is asked before anything is planned",
  async () => {
    await logIn(null);
    await page.goto(`${running.address}/chat`);
    await write(lunch);
    await page.getByRole("button", { name: "Europe/Berlin says your browser" }).click();
    await card().getByRole("button", { name: "Create" }).waitFor();
    expect(await card().textContent()).toContain("Lunch with Anna");
    expect((await findOwner(running.store))?.zone).toBe("Europe/Berlin");
    expect(await page.getByRole("button", { name: "says your browser" }).count()).toBe(0);
  },
  wait,
);

flow(
  "Enter sends and Shift+Enter breaks the line; what was typed outlives a server that is away",
  async () => {
    await logIn();
    await page.goto(`${running.address}/chat`);
    await page.locator("#text").focus();
    await page.keyboard.type("note: first");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("second");
    expect(await page.locator("#text").inputValue()).toBe("note: first\nsecond");
    await page.keyboard.press("Enter");
    await card().waitFor();
    await page.locator("#text:placeholder-shown").waitFor();
    expect(await page.evaluate("document.activeElement.id")).toBe("text");

    const { port } = new URL(running.address);
    await running.stop();
    await write("note: third");
    await page.getByText("Adjutant does not answer").waitFor();
    expect(await page.locator("#text").inputValue()).toBe("note: third");
    running = await startRunning({ TELEGRAM_API_ROOT: api.root, PORT: port }, running.folder);
    await page.keyboard.press("Enter");
    await page.locator(".bubble.mine").nth(1).waitFor();
    expect(await page.locator("#notice").textContent()).toBe("");
    expect(await page.locator(".bubble.mine").count()).toBe(2);
  },
  wait,
);

flow(
  "a recording of the microphone is heard, and a chosen file is sent at once",
  async () => {
    const speech = startSpeechServer();
    await running.stop();
    running = await startRunning({
      TELEGRAM_API_ROOT: api.root,
      WHISPER_BASE_URL: `${speech.root}/v1`,
      WHISPER_API_KEY: "speech-key",
    });
    await logIn();
    await page.goto(`${running.address}/chat`);
    const button = page.getByRole("button", { name: "Record a message" });
    await button.click();
    await page.locator("#record[aria-pressed=true]").waitFor();
    await Bun.sleep(400);
    await button.click();
    await page.getByText("Lunch with Anna next Friday at 13:00 for 90 minutes.").waitFor();
    await card().getByRole("button", { name: "Create" }).waitFor();
    expect(speech.calls[0]?.bytes).toBeGreaterThan(100);
    expect(speech.calls[0]?.fields.name).toBe("voice.webm");
    const event = "BEGIN:VEVENT\r\nUID:a@b\r\nDTSTART:20261201T170000Z\r\nSUMMARY:Concert\r\nEND:VEVENT\r\n";
    const buffer = Buffer.from(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${event}END:VCALENDAR\r\n`);
    await page.setInputFiles("#attach input[type=file]", {
      name: "concert.ics",
      mimeType: "text/calendar",
      buffer,
    });
    await card().getByText("Concert").waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(screen.complaints).toEqual([]);
    await speech.stop();
  },
  wait,
);

flow(
  "a reminder comes into the open page by itself, and another tab's taps show",
  async () => {
    await logIn();
    await page.goto(`${running.address}/chat`);
    await write("remind me to call mum tomorrow at 9");
    await card().getByRole("button", { name: "Create" }).waitFor();
    const other = await page.context().newPage();
    await other.goto(`${running.address}/chat`);
    await other.locator(".bubble.card").getByRole("button", { name: "Create" }).click();
    await card().getByText("Reminder set").waitFor();
    await other.close();
    await page.fill("#text", "half a thought");
    running.clock.set("2026-11-22T08:00:01Z");
    await page.locator(".bubble.theirs:not(.card)").getByText("Call mum").waitFor();
    expect(await page.locator("#text").inputValue()).toBe("half a thought");
    expect(screen.complaints).toEqual([]);
  },
  wait,
);

flow(
  "a session that ends elsewhere takes nothing that was typed with it",
  async () => {
    await logIn();
    await page.goto(`${running.address}/chat`);
    await page.fill("#text", "note: keep me");
    await page.context().clearCookies();
    await page.keyboard.press("Enter");
    await page.getByText("Your session is over").waitFor();
    expect(await page.locator("#text").inputValue()).toBe("note: keep me");
  },
  wait,
);

flow(
  "no page is wider than a phone, nor complains, in any language or either scheme",
  async () => {
    await logIn();
    await page.goto(`${running.address}/chat`);
    await write(`note: ${"Donaudampfschifffahrtsgesellschaft".repeat(8)}`);
    await card().waitFor();
    const owner = await findOwner(running.store);
    for (const [locale, viewport, colorScheme] of [
      ["en-GB", phone, "dark"],
      ...(["ru", "de", "es", "fr", "nl"] as const).map(
        (each) => [each, { width: 320, height: 568 }, "light"] as const,
      ),
      ["ru", desktop, "dark"],
    ] as const) {
      if (owner !== null) await updateUser(running.store, owner.id, { locale });
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      for (const each of [
        "chat",
        "dashboard",
        "integrations",
        "settings",
        "setup/zone",
        "setup/bot",
        "none",
      ]) {
        await page.goto(`${running.address}/${each}`);
        expect(`${each} ${locale} ${viewport.width}: ${await overflowOf(page)}`).toBe(
          `${each} ${locale} ${viewport.width}: 0`,
        );
      }
    }
    expect(screen.complaints).toEqual([]);
  },
  wait,
);
