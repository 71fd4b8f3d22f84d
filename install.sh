#!/bin/sh
# Sets Adjutant up on Linux (x86-64, arm64; glibc) or macOS.
#
#   ./install.sh              build dist/adjutant from this checkout and start it
#   ./install.sh --no-start   build only
#   ./install.sh --service    build and install as a systemd service (with --no-start: without starting it)
#   ./install.sh test         prepare the same way, then run every test
#   curl -fsSL …/install.sh | sh [-s -- OPTIONS]    the same with the released executable instead of a build
#
# ADJUTANT_RELEASES and ADJUTANT_VERSION (a tag, as v0.1.0) choose another place and version of the released executable,
# ADJUTANT_HOME the folder it is put in.
set -eu

releases=${ADJUTANT_RELEASES:-https://github.com/adjutant-bot/adjutant/releases}
mode=start
service=no
temporary=

main() {
  read_arguments "$@"
  trap 'rm -rf "$temporary"' EXIT
  trap 'exit 130' INT TERM
  temporary=$(mktemp -d) || fail "No temporary folder could be made: is the disk full?"

  # Piped into sh there is no script file, and beside a script that was downloaded alone there is no checkout.
  here=$(cd "$(dirname "$0")" && pwd)
  if [ "$(basename "$0")" = install.sh ] && [ -f "$here/.ci/build.ts" ]; then
    prepare_checkout
    executable=$here/dist/adjutant
  else
    [ "$mode" != test ] || fail "The tests need a checkout: git clone the project and run ./install.sh test there."
    fetch_release
  fi

  case $mode in
    test)
      rm -rf "$temporary"
      exec "$bun" "$here/.ci/test.ts"
      ;;
    *) if [ "$service" = yes ]; then install_service; else start; fi ;;
  esac
}

read_arguments() {
  for argument in "$@"; do
    case $argument in
      --no-start) mode=prepare ;;
      --service) service=yes ;;
      test) mode='test' ;;
      -h | --help) print_usage && exit 0 ;;
      *) fail "Unknown argument '$argument'; there are: --no-start, --service, test." ;;
    esac
  done
}

print_usage() {
  cat <<'END'
Usage: ./install.sh [--no-start] [--service]    prepare Adjutant, then start it or install it as a systemd service
       ./install.sh test                        prepare the same way, then run every test
END
}

# ---- from a checkout ----

prepare_checkout() {
  bun_version=$(sed -n 's/.*"packageManager": *"bun@\([0-9.]*\)".*/\1/p' "$here/package.json")
  [ -n "$bun_version" ] || fail "package.json names no Bun version in \"packageManager\"."
  bun_home=${XDG_DATA_HOME:-${HOME:-$here/node_modules}/.local/share}/adjutant/bun-$bun_version
  find_bun || fetch_bun
  PATH=$(dirname "$bun"):$PATH
  export PATH

  if [ "$mode" = test ]; then
    install_test_programs
    install_dependencies
  else
    install_dependencies --production
  fi
  say "Building dist/adjutant"
  "$bun" "$here/.ci/build.ts" || fail "The build failed; what Bun says about it stands above."
}

find_bun() {
  for bun in "$(command -v bun || true)" "${HOME:-}/.bun/bin/bun" "$bun_home/bin/bun" \
    "$bun_home/node_modules/.bin/bun" "$bun_home"/node_modules/@oven/bun-*/bin/bun; do
    if [ -x "$bun" ] && [ "$("$bun" --version 2>/dev/null)" = "$bun_version" ]; then
      return 0
    fi
  done
  return 1
}

fetch_bun() {
  say "Fetching Bun $bun_version into $bun_home"
  mkdir -p "$bun_home" || fail "The folder $bun_home could not be made."
  if fetch_bun_by_installer || fetch_bun_by_npm; then
    return 0
  fi
  fail "Bun $bun_version could be had neither from bun.sh (needs curl, bash, unzip) nor from the npm registry (needs npm)."
}

# Asks for the release first, so that a network without it costs seconds and not the installer's own long wait.
# The installer would add its folder to the start-up file of the shell it knows; it does not know sh.
fetch_bun_by_installer() {
  have curl && have bash && have unzip || return 1
  reach="curl -fsSL --connect-timeout 5 --max-time 30 --output"
  $reach "$temporary/bun-release" "https://github.com/oven-sh/bun/releases/download/bun-v$bun_version/SHASUMS256.txt" \
    2>/dev/null || return 1
  $reach "$temporary/bun-installer" https://bun.sh/install 2>/dev/null || return 1
  SHELL=/bin/sh BUN_INSTALL=$bun_home bash "$temporary/bun-installer" "bun-v$bun_version" >/dev/null 2>&1 || return 1
  find_bun
}

fetch_bun_by_npm() {
  have npm || return 1
  npm install --prefix "$bun_home" --no-audit --no-fund --loglevel=error "bun@$bun_version" >&2 </dev/null || return 1
  find_bun
}

install_dependencies() {
  (cd "$here" && "$bun" install --frozen-lockfile "$@") ||
    fail "The dependencies could not be installed: is the npm registry reachable, and bun.lock unchanged?"
}

# Programs that some tests run against. Where one cannot be had, its tests are skipped and say so.
install_test_programs() {
  missing=
  for program in chromium radicale xandikos; do
    have "$program" || missing="$missing $program"
  done
  [ -n "$missing" ] || return 0
  if ! have apt-get; then
    say "Not installed, and there is no apt-get to install it:$missing"
    return 0
  fi
  if [ "$(id -u)" = 0 ]; then
    as_root=
  elif have sudo && sudo -n true 2>/dev/null; then
    as_root="sudo -n"
  else
    say "Not installed, and neither root nor sudo without a password to install it:$missing"
    return 0
  fi
  say "Installing for the tests:$missing"
  $as_root apt-get update -qq || say "apt-get update failed"
  for program in $missing; do
    packages=$program
    [ "$program" != chromium ] || packages="chromium fonts-liberation"
    # shellcheck disable=SC2086 # several packages are several words
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages \
      >"$temporary/apt" 2>&1 </dev/null || say "apt-get could not install $program: $(tail -n 1 "$temporary/apt")"
  done
}

# ---- from a release ----

fetch_release() {
  case $(uname -s) in
    Linux) system=linux ;;
    Darwin) system=darwin ;;
    *) fail "There is no released executable for $(uname -s), only for Linux and macOS." ;;
  esac
  case $(uname -m) in
    x86_64 | amd64) system=$system-x64 ;;
    aarch64 | arm64) system=$system-arm64 ;;
    *) fail "There is no released executable for $(uname -m), only for x86-64 and arm64." ;;
  esac
  if have ldd && ldd --version 2>&1 | grep -qi musl; then
    fail "The released executable needs glibc and this system has musl; use the container image."
  fi

  name=adjutant-$system
  if [ -n "${ADJUTANT_VERSION:-}" ]; then
    source=$releases/download/$ADJUTANT_VERSION
  else
    source=$releases/latest/download
  fi
  say "Fetching $source/$name"
  download "$source/SHA256SUMS" "$temporary/SHA256SUMS"
  download "$source/$name" "$temporary/adjutant"
  wanted=$(awk -v name="$name" '$2 == name || $2 == "*" name { print $1 }' "$temporary/SHA256SUMS")
  [ -n "$wanted" ] || fail "The release has no checksum for $name; nothing was installed."
  found=$(checksum "$temporary/adjutant")
  [ "$found" = "$wanted" ] ||
    fail "The downloaded $name does not match its checksum; nothing was installed."
  executable=$temporary/adjutant
  [ "$service" = no ] || return 0

  here=${ADJUTANT_HOME:-${HOME:-$PWD}/adjutant}
  mkdir -p "$here" || fail "The folder $here could not be made."
  here=$(cd "$here" && pwd)
  executable=$here/adjutant
  chmod 755 "$temporary/adjutant"
  mv -f "$temporary/adjutant" "$executable" || fail "$executable could not be written."
}

download() {
  if have curl; then
    curl -fsSL --connect-timeout 10 --retry 2 --output "$2" "$1" || fail "$1 could not be downloaded."
  elif have wget; then
    wget -q --timeout=30 -O "$2" "$1" || fail "$1 could not be downloaded."
  else
    fail "Neither curl nor wget is installed, one of them is needed to download."
  fi
}

checksum() {
  if have sha256sum; then
    sha256sum "$1" | cut -d ' ' -f 1
  elif have shasum; then
    shasum -a 256 "$1" | cut -d ' ' -f 1
  else
    fail "Neither sha256sum nor shasum is installed, one of them is needed to check the download."
  fi
}

# ---- running ----

start() {
  if [ "$mode" = prepare ]; then
    say "Ready: start it with $executable"
    return 0
  fi
  rm -rf "$temporary"
  cd "$here"
  exec "$executable" </dev/null
}

install_service() {
  have systemctl || fail "--service needs systemd, which this system does not have. Run install.sh without it, and start Adjutant as this system starts its services."
  if [ "$(id -u)" = 0 ]; then
    as_root=
  elif have sudo; then
    as_root=sudo
  else
    fail "--service needs root: run it as root or install sudo."
  fi
  print_unit >"$temporary/adjutant.service"
  print_settings >"$temporary/adjutant.env"

  id adjutant >/dev/null 2>&1 ||
    $as_root useradd --system --user-group --home-dir /var/lib/adjutant --no-create-home \
      --shell /usr/sbin/nologin adjutant ||
    fail "The user adjutant could not be made."
  $as_root install -D -m 755 "$executable" /usr/local/bin/adjutant ||
    fail "/usr/local/bin/adjutant could not be written."
  [ -e /etc/adjutant.env ] || $as_root install -m 600 "$temporary/adjutant.env" /etc/adjutant.env ||
    fail "/etc/adjutant.env could not be written."
  $as_root install -m 644 "$temporary/adjutant.service" /etc/systemd/system/adjutant.service ||
    fail "/etc/systemd/system/adjutant.service could not be written."
  if [ "$mode" = prepare ]; then
    say "Installed: start it with systemctl enable adjutant && systemctl restart adjutant"
    return 0
  fi
  $as_root systemctl daemon-reload || fail "systemd did not reload its units."
  $as_root systemctl enable adjutant || fail "The service adjutant could not be enabled."
  $as_root systemctl restart adjutant ||
    fail "The service adjutant did not start; journalctl -u adjutant tells why."
  # To systemd it has started once the program runs; a taken port or a wrong setting ends it a moment later.
  sleep 3
  $as_root systemctl is-active --quiet adjutant ||
    fail "The service adjutant does not stay up; journalctl -u adjutant tells why."
  say "Running: its address and setup code are in journalctl -u adjutant, its settings in /etc/adjutant.env"
}

# MemoryDenyWriteExecute is left out: it would silently cost the just-in-time compiler.
print_unit() {
  cat <<'END'
[Unit]
Description=Adjutant, a secretary on Telegram
Wants=network-online.target
After=network-online.target

[Service]
ExecStart=/usr/local/bin/adjutant serve
User=adjutant
Group=adjutant
Environment=DATA_DIR=/var/lib/adjutant
EnvironmentFile=-/etc/adjutant.env
StateDirectory=adjutant
StateDirectoryMode=0700
WorkingDirectory=/var/lib/adjutant
UMask=0077
Restart=on-failure
RestartSec=5
TimeoutStopSec=60

NoNewPrivileges=yes
CapabilityBoundingSet=
ProtectSystem=strict
ProtectHome=yes
ProtectProc=invisible
ProtectClock=yes
ProtectHostname=yes
ProtectControlGroups=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
PrivateDevices=yes
PrivateTmp=yes
PrivateUsers=yes
RemoveIPC=yes
LockPersonality=yes
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallFilter=~@privileged @resources
SystemCallErrorNumber=EPERM

[Install]
WantedBy=multi-user.target
END
}

print_settings() {
  cat <<'END'
# Settings of the service adjutant, one NAME=value a line; the README lists them. After a change: systemctl restart adjutant
#TELEGRAM_BOT_TOKEN=
#PUBLIC_URL=
END
}

have() {
  command -v "$1" >/dev/null 2>&1
}

say() {
  printf '%s\n' "$1" >&2
}

# Whoever counts tests reads the last line, also when it did not come to testing.
fail() {
  say "install.sh: $1"
  [ "$mode" != test ] || printf '0 passed, 1 failed\n'
  exit 1
}

main "$@"
