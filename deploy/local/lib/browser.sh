#!/bin/sh
# Brings what a test run needs of a browser: Chromium, and bubblewrap for the worker's sandbox.
# Does nothing where they are; installs them as root on Debian and its like; says what to install otherwise.
set -eu

has_chromium() {
  [ -n "${CHROMIUM_PATH:-}" ] && [ -x "$CHROMIUM_PATH" ] && return 0
  for candidate in /usr/lib/chromium/chromium /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
    [ -x "$candidate" ] && return 0
  done
  return 1
}

missing=""
has_chromium || missing="chromium"
command -v bwrap >/dev/null 2>&1 || missing="$missing bubblewrap"
[ -z "$missing" ] && exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing:$missing" >&2
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  # shellcheck disable=SC2086 # a list of package names
  apt-get install -y -qq --no-install-recommends $missing >/dev/null
  exit 0
fi

echo "Missing:$missing." >&2
echo "Install them with your package manager, or set CHROMIUM_PATH to a Chromium of your own." >&2
exit 1
