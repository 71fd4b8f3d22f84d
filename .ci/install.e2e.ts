/** install.sh as it is, on machines that have nothing but stand-ins for what it reaches: downloads, Bun, systemd, users. */
import { afterAll, expect, test } from "bun:test";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { packageManager } from "../package.json";

const script = join(import.meta.dir, "../install.sh");
const bunVersion = packageManager.replace("bun@", "");
const releases = "https://releases.test/adjutant";
const latest = `${releases}/latest/download`;

const programs =
  "awk basename cat chmod cp cut dirname grep mkdir mktemp mv rm sed sh sha256sum shasum tail".split(" ");

const released = `#!/bin/sh\necho "started in $PWD"\n`;

const standIns = {
  uname: `case $1 in -s) echo Linux ;; -m) echo x86_64 ;; esac`,
  sleep: "",
  curl: `while [ $# -gt 1 ]; do [ "$1" != --output ] || to=$2; shift; done
echo "$1" >>"$MACHINE/asked"
cp "$MACHINE/web/\${1#https://}" "$to" 2>/dev/null || exit 22`,
};

const systemd = {
  id: `[ "$1" = -u ] && echo 0`,
  useradd: `echo "useradd $*" >>"$MACHINE/did"`,
  systemctl: `echo "systemctl $*" >>"$MACHINE/did"; [ "$1" != is-active ] || [ ! -e "$MACHINE/broken" ]`,
  install: `while [ $# -gt 2 ]; do [ "$1" != -m ] || mode=$2; shift; done
mkdir -p "$MACHINE/root$(dirname "$2")"
cp "$1" "$MACHINE/root$2" && chmod "$mode" "$MACHINE/root$2"`,
};

/** Says its version, "installs", and "builds" the executable of a checkout. */
const bun = (version: string) => `case $1 in
  --version) echo ${version} ;;
  install) echo "$*" >>"$MACHINE/did" ;;
  */.ci/build.ts) mkdir -p "\${1%/.ci/build.ts}/dist" && cp "$MACHINE/released" "\${1%/.ci/build.ts}/dist/adjutant" ;;
  */.ci/test.ts) echo "1 passed, 0 failed" ;;
esac`;

const bunSources = {
  bash: `exec /bin/sh "$@"`,
  unzip: "",
  npm: `echo "npm $*" >>"$MACHINE/did"; mkdir -p "$3/node_modules/.bin" && cp "$MACHINE/bun" "$3/node_modules/.bin/bun"`,
};

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

function makeMachine(more: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "adjutant-install-"));
  made.push(folder);
  const inside = (path: string) => join(folder, path);
  for (const each of ["bin", "home", "tmp", "web"]) mkdirSync(inside(each));
  for (const name of programs) {
    const path = Bun.which(name);
    if (path !== null) symlinkSync(path, inside(`bin/${name}`));
  }
  const put = (path: string, text: string, mode = 0o755) => {
    mkdirSync(dirname(inside(path)), { recursive: true });
    writeFileSync(inside(path), text);
    chmodSync(inside(path), mode);
  };
  for (const [name, text] of Object.entries({ ...standIns, ...more }))
    put(`bin/${name}`, `#!/bin/sh\n${text}\n`);
  put("released", released);
  put("bun", `#!/bin/sh\n${bun(bunVersion)}\n`);

  const read = (path: string) => (existsSync(inside(path)) ? readFileSync(inside(path), "utf8") : "");
  const execute = (
    options: readonly string[],
    environment: Record<string, string>,
    stdin: Bun.BunFile | "ignore",
  ) => {
    const ran = Bun.spawnSync(["/bin/sh", ...options], {
      cwd: inside("home"),
      env: {
        PATH: inside("bin"),
        HOME: inside("home"),
        TMPDIR: inside("tmp"),
        MACHINE: folder,
        ...environment,
      },
      stdin,
    });
    expect(readdirSync(inside("tmp"))).toEqual([]);
    return { code: ran.exitCode, output: ran.stdout.toString(), said: ran.stderr.toString() };
  };
  return {
    inside,
    put,
    read,
    /** As from `curl … | sh -s -- OPTIONS`. */
    pipe: (options: readonly string[] = [], environment: Record<string, string> = {}) =>
      execute(["-s", "--", ...options], { ADJUTANT_RELEASES: releases, ...environment }, Bun.file(script)),
    run: (
      folderOfScript: string,
      options: readonly string[] = [],
      environment: Record<string, string> = {},
    ) => {
      copyFileSync(script, inside(`${folderOfScript}/install.sh`));
      return execute([inside(`${folderOfScript}/install.sh`), ...options], environment, "ignore");
    },
    release: (
      address: string,
      name: string,
      sum = new Bun.CryptoHasher("sha256").update(released).digest("hex"),
    ) => {
      const place = `web/${address.replace("https://", "")}`;
      put(`${place}/${name}`, released, 0o644);
      put(`${place}/SHA256SUMS`, `${"0".repeat(64)}  adjutant-other\n${sum}  ${name}\n`, 0o644);
    },
    checkout: () => {
      put("checkout/package.json", `{\n  "packageManager": "bun@${bunVersion}"\n}\n`, 0o644);
      put("checkout/.ci/build.ts", "", 0o644);
    },
  };
}

test("piped into sh it fetches the released executable, checks it and starts it", () => {
  const machine = makeMachine();
  machine.release(latest, "adjutant-linux-x64");
  expect(machine.pipe()).toMatchObject({
    code: 0,
    output: `started in ${machine.inside("home/adjutant")}\n`,
  });
  expect(statSync(machine.inside("home/adjutant/adjutant")).mode & 0o777).toBe(0o755);
});

test.each([
  ["Linux", "aarch64", "adjutant-linux-arm64"],
  ["Darwin", "x86_64", "adjutant-darwin-x64"],
  ["Darwin", "arm64", "adjutant-darwin-arm64"],
])("on %s %s it is %s, of the version and in the folder that are asked for", (system, processor, name) => {
  const machine = makeMachine({ uname: `case $1 in -s) echo ${system} ;; -m) echo ${processor} ;; esac` });
  machine.release(`${releases}/download/v9.8.7`, name);
  const result = machine.pipe(["--no-start"], {
    ADJUTANT_VERSION: "v9.8.7",
    ADJUTANT_HOME: machine.inside("else where"),
  });
  expect(result).toMatchObject({ code: 0, output: "" });
  expect(result.said).toContain(`start it with ${machine.inside("else where/adjutant")}`);
});

test("a folder may be named relative to where one is", () => {
  const machine = makeMachine();
  machine.release(latest, "adjutant-linux-x64");
  expect(machine.pipe([], { ADJUTANT_HOME: "here" })).toMatchObject({
    code: 0,
    output: `started in ${machine.inside("home/here")}\n`,
  });
});

test("where there is no curl it takes wget, and with neither it says so", () => {
  const machine = makeMachine();
  machine.release(latest, "adjutant-linux-x64");
  rmSync(machine.inside("bin/curl"));
  expect(machine.pipe()).toMatchObject({ code: 1, said: expect.stringContaining("Neither curl nor wget") });
  machine.put(
    "bin/wget",
    `#!/bin/sh\n[ "$1 $3" = "-q -O" ] && cp "$MACHINE/web/\${5#https://}" "$4" 2>/dev/null || exit 8\n`,
  );
  expect(machine.pipe(["--no-start"]).code).toBe(0);
  expect(machine.pipe(["--no-start"], { ADJUTANT_VERSION: "v0" })).toMatchObject({
    code: 1,
    said: expect.stringContaining("could not be downloaded"),
  });
});

test("what does not match its checksum, has none or is not there replaces nothing", () => {
  const machine = makeMachine();
  machine.put("home/adjutant/adjutant", "the old one");
  expect(machine.pipe()).toMatchObject({ code: 1, said: expect.stringContaining("could not be downloaded") });
  machine.release(latest, "adjutant-linux-arm64");
  machine.put("web/releases.test/adjutant/latest/download/adjutant-linux-x64", released);
  expect(machine.pipe()).toMatchObject({
    code: 1,
    said: expect.stringContaining("no checksum for adjutant-linux-x64"),
  });
  machine.release(latest, "adjutant-linux-x64", "1".repeat(64));
  expect(machine.pipe()).toMatchObject({
    code: 1,
    said: expect.stringContaining("does not match its checksum"),
  });
  expect(machine.read("home/adjutant/adjutant")).toBe("the old one");
});

test.each([
  [
    "there is no released executable for riscv64",
    { uname: `case $1 in -s) echo Linux ;; *) echo riscv64 ;; esac` },
  ],
  [
    "there is no released executable for FreeBSD",
    { uname: `case $1 in -s) echo FreeBSD ;; *) echo amd64 ;; esac` },
  ],
  ["needs glibc and this system has musl", { ldd: "echo 'musl libc (x86_64)' >&2; exit 1" }],
])("refused before anything is fetched: %s", (reason, machineStandIns) => {
  const machine = makeMachine(machineStandIns);
  const { code, said } = machine.pipe();
  expect(code).toBe(1);
  expect(said.toLowerCase()).toContain(reason.toLowerCase());
  expect(machine.read("asked")).toBe("");
});

test("what it does not know it refuses, and tests without a checkout count as failed", () => {
  const machine = makeMachine();
  expect(machine.pipe(["--fast"])).toMatchObject({
    code: 1,
    output: "",
    said: expect.stringContaining("'--fast'"),
  });
  const { code, output } = machine.pipe(["test"]);
  expect([code, output]).toEqual([1, "0 passed, 1 failed\n"]);
  expect(machine.pipe(["--help"])).toMatchObject({ code: 0, output: expect.stringContaining("Usage:") });
  expect(machine.read("asked")).toBe("");
});

test("downloaded into a folder of something else it takes that for no checkout", () => {
  const machine = makeMachine();
  machine.release(latest, "adjutant-linux-x64");
  machine.put("home/package.json", `{ "name": "something-else" }`);
  expect(machine.run("home", ["--no-start"], { ADJUTANT_RELEASES: releases })).toMatchObject({ code: 0 });
});

test("as a service it is installed, enabled, and seen to stay up", () => {
  const machine = makeMachine(systemd);
  machine.release(latest, "adjutant-linux-x64");
  expect(machine.pipe(["--service"])).toMatchObject({ code: 0, said: expect.stringContaining("Running:") });
  expect(machine.read("root/usr/local/bin/adjutant")).toBe(released);
  expect(existsSync(machine.inside("home/adjutant"))).toBe(false);
  const unit = machine.read("root/etc/systemd/system/adjutant.service");
  expect(unit).toContain("ExecStart=/usr/local/bin/adjutant serve\n");
  if (!existsSync("/etc/adjutant.env")) {
    expect(statSync(machine.inside("root/etc/adjutant.env")).mode & 0o777).toBe(0o600);
  }
  expect(machine.read("did").split("\n")).toEqual([
    expect.stringMatching(/^useradd --system .*adjutant$/),
    "systemctl daemon-reload",
    "systemctl enable adjutant",
    "systemctl restart adjutant",
    "systemctl is-active --quiet adjutant",
    "",
  ]);
  machine.put("broken", "");
  const { code, said } = machine.pipe(["--service"]);
  expect([code, said]).toEqual([1, expect.stringContaining("journalctl -u adjutant tells why")]);
});

test("a service without its start, without systemd, without root", () => {
  const machine = makeMachine(systemd);
  machine.release(latest, "adjutant-linux-x64");
  expect(machine.pipe(["--service", "--no-start"]).code).toBe(0);
  expect(machine.read("did")).not.toContain("systemctl");
  const others = [
    { standIns: {}, reason: "needs systemd" },
    { standIns: { ...systemd, id: "echo 1000" }, reason: "needs root" },
  ];
  for (const { standIns, reason } of others) {
    const other = makeMachine(standIns);
    other.release(latest, "adjutant-linux-x64");
    expect(other.pipe(["--service"])).toMatchObject({ code: 1, said: expect.stringContaining(reason) });
    expect(existsSync(other.inside("root"))).toBe(false);
  }
});

test("in a checkout the right Bun comes from its own installer, which changes no start-up file of a shell", () => {
  const machine = makeMachine({ ...bunSources, bun: bun("1.0.0") });
  machine.checkout();
  machine.put(`web/github.com/oven-sh/bun/releases/download/bun-v${bunVersion}/SHASUMS256.txt`, "");
  machine.put(
    "web/bun.sh/install",
    `[ "$SHELL $1" = "/bin/sh bun-v${bunVersion}" ] && mkdir -p "$BUN_INSTALL/bin" && cp "$MACHINE/bun" "$BUN_INSTALL/bin/bun"\n`,
  );
  expect(machine.run("checkout")).toMatchObject({
    code: 0,
    output: `started in ${machine.inside("checkout")}\n`,
  });
  expect(machine.read("did")).toBe("install --frozen-lockfile --production\n");
  const asked = machine.read("asked");
  expect(machine.run("checkout", ["test"])).toMatchObject({ code: 0, output: "1 passed, 0 failed\n" });
  expect(machine.read("asked")).toBe(asked);
});

test("or from the npm registry, and with neither it says what is needed", () => {
  const machine = makeMachine(bunSources);
  machine.checkout();
  expect(machine.run("checkout", ["--no-start"]).code).toBe(0);
  expect(machine.read("did")).toContain(`bun@${bunVersion}`);
  expect(machine.read("asked").trim().split("\n")).toHaveLength(1);

  const poor = makeMachine();
  poor.checkout();
  const { code, output, said } = poor.run("checkout", ["test"]);
  expect([code, output]).toEqual([1, "0 passed, 1 failed\n"]);
  expect(said).toContain("needs npm");
});
