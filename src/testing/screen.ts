import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { type Appliance, startAppliance } from "../appliance/appliance";
import { readConfig } from "../config/read-config";
import { createClock, type SettableClock } from "./clock";

export const phone = { width: 390, height: 844 } as const;
export const desktop = { width: 1280, height: 800 } as const;

/** Where Chromium is, or null. */
export function findChromium(): string | null {
  return (
    process.env.CHROMIUM ??
    Bun.which("chromium") ??
    Bun.which("chromium-browser") ??
    Bun.which("google-chrome")
  );
}

export async function startBrowser(path: string): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      // A microphone that beeps, and a person who allows it.
      "--use-fake-device-for-media-stream",
      "--use-fake-ui-for-media-stream",
    ],
  });
}

export interface Screen {
  readonly page: Page;
  /** What the browser complained about: broken policy, failed scripts. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** A person at a browser in Berlin. */
export async function openScreen(browser: Browser, options: BrowserContextOptions = {}): Promise<Screen> {
  const context = await browser.newContext({
    viewport: phone,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    colorScheme: "light",
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    // A refused request is told on the page; the browser counts it as an error of its own.
    const { url } = message.location();
    if (message.type() === "error" && !/status of [45]\d\d|ERR_CONNECTION/.test(message.text())) {
      complaints.push(`${url}: ${message.text()}`);
    }
  });
  return { page, complaints, close: () => context.close() };
}

export interface RunningAppliance extends Appliance {
  readonly clock: SettableClock;
  readonly folder: string;
  /** Stops it and takes its folder away. */
  end(): Promise<void>;
}

/** The whole program on loopback, on Saturday, 21 November 2026, 10:00 in Berlin; time stands still until it is set. */
export async function startRunning(
  environment: Record<string, string> = {},
  folder = mkdtempSync(join(tmpdir(), "adjutant-web-")),
): Promise<RunningAppliance> {
  const clock = createClock("2026-11-21T09:00:00Z");
  const config = readConfig({ DATA_DIR: folder, PORT: "0", LOG_LEVEL: "silent", ...environment });
  const appliance = await startAppliance(config, clock);
  return {
    ...appliance,
    clock,
    folder,
    end: async () => {
      await appliance.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const screenshots = join(import.meta.dir, "../../docs/screenshots");

/** For the README, phone and desktop; taken with SCREENSHOTS=1, so that a test run changes no file. */
export async function takeScreenshots(page: Page, name: string): Promise<void> {
  if (process.env.SCREENSHOTS !== "1") return;
  mkdirSync(screenshots, { recursive: true });
  const before = page.viewportSize() ?? phone;
  for (const [suffix, viewport] of [
    ["", desktop],
    ["-phone", phone],
  ] as const) {
    await page.setViewportSize(viewport);
    await page.waitForTimeout(200);
    await page.screenshot({ path: join(screenshots, `${name}${suffix}.png`) });
  }
  await page.setViewportSize(before);
}

/** How far the page is wider than the screen. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
}
