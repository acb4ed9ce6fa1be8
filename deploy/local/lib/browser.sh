#!/bin/sh
# Brings what a test run needs of a browser: Chromium, and bubblewrap for the worker's sandbox. Prints Chromium's path.
# Does nothing where they are. Otherwise installs them as root on Debian and its like; an ordinary user on x86-64 Linux
# gets a Chromium that needs no installation, in deploy/local/.browser; and where neither works, it says what to install.
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
portable=$home/.browser/chromium

find_chromium() {
  if [ -n "${CHROMIUM_PATH:-}" ]; then
    [ -x "$CHROMIUM_PATH" ] || {
      echo "CHROMIUM_PATH is $CHROMIUM_PATH, which is not an executable." >&2
      exit 1
    }
    echo "$CHROMIUM_PATH"
    return
  fi
  for candidate in /usr/lib/chromium/chromium-headless-shell /usr/lib/chromium/chromium /usr/bin/chromium \
    /usr/bin/chromium-browser /usr/bin/google-chrome "$portable"; do
    [ -x "$candidate" ] && echo "$candidate" && return
  done
  return 1
}

# The headless shell, where it is packaged: what Playwright itself runs, and a third quicker.
as_package() {
  if ! find_chromium >/dev/null; then
    apt-get update -qq
    if apt-cache show chromium-headless-shell >/dev/null 2>&1; then
      wanted=" chromium-headless-shell"
    else
      wanted=" chromium"
    fi
  fi
  if ! command -v bwrap >/dev/null 2>&1; then wanted="$wanted bubblewrap"; fi
  [ -z "$wanted" ] && return
  echo "Installing:$wanted" >&2
  export DEBIAN_FRONTEND=noninteractive
  # shellcheck disable=SC2086 # a list of package names
  apt-get install -y -qq --no-install-recommends $wanted >/dev/null
}

# A headless Chromium with the libraries and fonts that it needs, as it is made for machines that have neither.
as_files() (
  echo "Fetching a Chromium into ${portable%/*}" >&2
  parts=$home/.browser.$$
  trap 'rm -rf "$parts"' EXIT
  mkdir -p "$parts" && cd "$parts"
  npm pack --silent @sparticuz/chromium@153.0.0 >/dev/null
  tar -xzf sparticuz-chromium-*.tgz
  unbrotli package/bin/chromium.br >headless-shell
  for archive in al2023 fonts swiftshader; do
    unbrotli "package/bin/$archive.tar.br" | tar -xf -
  done
  rm -r package sparticuz-chromium-*.tgz
  cat >fonts.conf <<'FONTS'
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
FONTS
  cat >chromium <<'LAUNCHER'
#!/bin/sh
# The libraries beside it are found by the loader, the fonts by fontconfig.
home=$(cd "$(dirname "$0")" && pwd -P)
export LD_LIBRARY_PATH="$home/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$home/fonts.conf"
exec "$home/headless-shell" "$@"
LAUNCHER
  chmod 755 . headless-shell chromium
  rm -rf "${portable%/*}"
  mv "$parts" "${portable%/*}"
)

unbrotli() {
  node -e 'process.stdout.on("error", () => process.exit(1));
    require("fs").createReadStream(process.argv[1]).pipe(require("zlib").createBrotliDecompress()).pipe(process.stdout)' "$1"
}

wanted=""
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  as_package
elif ! find_chromium >/dev/null && [ "$(uname -sm)" = "Linux x86_64" ]; then
  as_files
fi

if ! find_chromium; then
  echo "No Chromium was found. Install one with your package manager, or by" >&2
  echo "  npx playwright install --with-deps chromium" >&2
  echo "and set CHROMIUM_PATH to its executable." >&2
  exit 1
fi
if ! command -v bwrap >/dev/null 2>&1; then
  echo "bubblewrap is not installed: the browser is not kept from this machine's files and network but by its own" >&2
  echo "sandbox. Only generate for sites that you trust, or install bubblewrap." >&2
fi
