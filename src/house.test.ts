import { expect, test } from "bun:test";
import { join } from "node:path";
import { Glob } from "bun";

const root = join(import.meta.dir, "..");

/** Who may import whom: the table of docs/architecture.md. A room may always import itself. */
const table: Record<string, readonly string[]> = {
  domain: [],
  language: ["domain"],
  ports: ["domain"],
  views: ["domain", "i18n"],
  http: ["log", "errors"],
  log: [],
  errors: [],
  i18n: [],
  store: ["domain", "errors"],
  jobs: ["store", "domain", "errors", "log"],
  connectors: ["ports", "domain", "errors", "http", "log", "connectors/storing"],
  "connectors/storing": ["connectors", "ports", "domain", "errors", "store"],
  models: ["ports", "domain", "errors", "http", "log"],
  assistant: ["ports", "domain", "language", "store", "jobs", "connectors", "models", "errors", "log"],
  chat: ["assistant", "domain", "i18n", "log"],
  telegram: ["chat", "assistant", "domain", "ports", "errors", "http", "log", "i18n"],
  web: ["chat", "assistant", "domain", "ports", "errors", "log", "i18n", "views", "connectors"],
  cli: [
    "appliance",
    "config",
    "version",
    "chat",
    "assistant",
    "domain",
    "ports",
    "errors",
    "log",
    "i18n",
    "language",
    "models",
  ],
  schedule: ["store", "log"],
  config: ["errors"],
  "master-key": ["errors"],
  version: [],
  appliance: ["*"],
  main: ["cli", "errors"],
};

/** Of connectors only what is named here is for other rooms. */
const openConnectorFiles = ["registry", "connector", "oauth", "calendar-file"];

async function readImports(): Promise<{ from: string; path: string; to: string; target: string }[]> {
  const found: { from: string; path: string; to: string; target: string }[] = [];
  for (const top of ["src", "views"]) {
    for await (const file of new Glob("**/*.{ts,tsx}").scan(join(root, top))) {
      if (/\.(test|e2e)\.tsx?$|^testing\/|\.d\.ts$/.test(file)) continue;
      const path = join(root, top, file);
      const text = await Bun.file(path).text();
      for (const [, target = ""] of text.matchAll(/(?:from|import\()\s*"(\.{1,2}\/[^"]+)"/g)) {
        if (/\.(sql|ftl|css)$/.test(target)) continue;
        found.push({
          from: roomOf(path),
          path: `${top}/${file}`,
          to: roomOf(join(path, "..", target)),
          target,
        });
      }
    }
  }
  return found;
}

function roomOf(path: string): string {
  const inside = path.slice(root.length + 1);
  if (inside.startsWith("views")) return "views";
  // Those that live on our own store.
  if (/^src\/connectors\/(built-in|apple-notes)\b/.test(inside)) return "connectors/storing";
  return (inside.split("/")[1] ?? "").replace(/\.tsx?$/, "");
}

const imports = await readImports();

test("every import keeps to the table", () => {
  expect(imports.length).toBeGreaterThan(100);
  const broken = imports.filter(({ from, to }) => {
    const allowed = table[from];
    return from !== to && !allowed?.includes("*") && !allowed?.includes(to);
  });
  expect(broken.map(({ path, target }) => `${path} imports ${target}`)).toEqual([]);
});

test("nothing but tests imports main, cli or testing", () => {
  const wrong = imports.filter(
    ({ from, to }) => ["main", "cli", "testing"].includes(to) && from !== to && from !== "main",
  );
  expect(wrong.map(({ path, target }) => `${path} imports ${target}`)).toEqual([]);
});

test("other rooms see of the connectors only their registry", () => {
  const wrong = imports.filter(
    ({ from, to, target }) =>
      to === "connectors" &&
      !from.startsWith("connectors") &&
      from !== "appliance" &&
      !openConnectorFiles.includes(target.split("/").at(-1) ?? ""),
  );
  expect(wrong.map(({ path, target }) => `${path} imports ${target}`)).toEqual([]);
});

test("SQL is spoken in the store alone", async () => {
  const speakers: string[] = [];
  for await (const file of new Glob("**/*.{ts,tsx}").scan(join(root, "src"))) {
    if (/^store\/|\.(test|e2e)\.ts$|^testing\//.test(file)) continue;
    if (/from "(drizzle-orm|bun:sqlite)/.test(await Bun.file(join(root, "src", file)).text()))
      speakers.push(file);
  }
  expect(speakers).toEqual([]);
});

test("the top level holds what it is meant to hold", async () => {
  // Also where a container's root looks at the checkout of another user, which git would refuse.
  const tracked = (await Bun.$`git -c ${"safe.directory=*"} ls-files`.cwd(root).quiet().text())
    .trim()
    .split("\n");
  const tops = [...new Set(tracked.map((path) => path.split("/")[0] ?? ""))].sort();
  const meant = [
    ".ci",
    ".dockerignore",
    ".github",
    ".gitignore",
    "CHANGELOG.md",
    "Dockerfile",
    "LICENSE",
    "README.md",
    "bench",
    "biome.json",
    "bun.lock",
    "bunfig.toml",
    "docs",
    "install.sh",
    "migrations",
    "package.json",
    "src",
    "tsconfig.json",
    "views",
  ];
  expect(tops.filter((top) => !meant.includes(top))).toEqual([]);
});
