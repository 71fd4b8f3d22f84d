import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "bun:test";
import type { Browser, Page } from "playwright-core";
import { issueLoginToken } from "../../assistant/people/login";
import { updateUser } from "../../store/people/users";
import { addCalendars } from "../../testing/more-calendars";
import {
  findChromium,
  openScreen,
  overflowOf,
  type RunningAppliance,
  type Screen,
  startBrowser,
  startRunning,
} from "../../testing/screen";

const path = findChromium();
const flow = test.skipIf(path === null);
if (path === null) process.stderr.write("SKIPPED: chromium is not installed, no rules in a browser\n");
const wait = 60_000;

let browser: Browser;
let running: RunningAppliance;
let screen: Screen;
let page: Page;

beforeAll(async () => {
  if (path !== null) browser = await startBrowser(path);
});
afterAll(() => browser?.close());
beforeEach(async () => {
  if (path === null) return;
  running = await startRunning();
  screen = await openScreen(browser);
  page = screen.page;
  const code = running.setupCode.current() ?? "";
  const owner = await running.setupCode.redeem(running.assistant, code, "Olga", "en-GB");
  if (owner === null) throw new Error("no owner");
  await updateUser(running.store, owner.id, { zone: "Europe/Berlin" });
  await addCalendars(running.store, owner.id, ["Work", "Family"], running.clock.now());
  await page.goto(`${running.address}/login/${await issueLoginToken(running.assistant, owner.id)}`);
  await page.getByRole("button", { name: "Log in" }).click();
  await page.waitForURL("**/dashboard");
});
afterEach(async () => {
  if (path === null) return;
  await screen.close();
  await running.end();
});

flow(
  "rules are added, tried, moved and removed on a phone, and a draft goes where they say",
  async () => {
    await page.goto(`${running.address}/settings`);
    const rules = page.locator("#rules");
    const add = async (target: string, fill: () => Promise<void>) => {
      await rules.locator("summary").click();
      await rules
        .locator('form[action="/settings/rules"] select[name=target]')
        .selectOption({ label: target });
      await fill();
      await rules.getByRole("button", { name: "Add the rule" }).click();
    };
    await add("Work · More", () => rules.getByLabel("Hashtag").fill("two words"));
    await rules.getByText("A hashtag is one word").waitFor();
    expect(await rules.getByLabel("Hashtag").inputValue()).toBe("two words");
    await rules.getByLabel("Hashtag").fill("work");
    await rules.getByLabel("Written in").selectOption("en");
    await rules.getByRole("button", { name: "Add the rule" }).click();
    await rules.getByText("Events tagged #work and written in English go to Work.").waitFor();
    await add("Family · More", () => rules.getByLabel("Word", { exact: false }).first().fill("lunch"));
    await rules.getByText("Events with the word “lunch” go to Family.").waitFor();

    const sample = rules.getByLabel("Try a sentence");
    await sample.fill("Lunch with Anna on Friday at 13:00 #work");
    await rules.getByRole("button", { name: "Try it" }).click();
    await rules.getByText("“Lunch with Anna” goes to Work by rule 1.").waitFor();
    expect(await overflowOf(page)).toBe(0);

    await rules.getByRole("button", { name: "Move up" }).click();
    await page.locator("#rules li").first().getByText("lunch").waitFor();
    await sample.fill("Lunch with Anna on Friday at 13:00 #work");
    await sample.press("Enter");
    await rules.getByText("goes to Family by rule 1.").waitFor();
    await rules.getByRole("button", { name: "Remove" }).first().click();
    await page.locator("#rules li").first().getByText("#work").waitFor();
    expect(await rules.locator("li").count()).toBe(2);

    await page.goto(`${running.address}/chat`);
    await page.fill("#text", "Lunch with Anna on Friday at 13:00 #work");
    await page.keyboard.press("Enter");
    const card = page.locator(".bubble.card").last();
    await card.getByRole("button", { name: "Create" }).waitFor();
    expect(await card.textContent()).toContain("Work");
    expect(await card.textContent()).not.toContain("#work");
    expect(screen.complaints).toEqual([]);
  },
  wait,
);
