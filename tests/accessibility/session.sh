#!/bin/sh
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command in a desktop of its own: an X server, a window manager, a session bus and the accessibility bus.
# Usage: session.sh COMMAND [ARGUMENT...]      exits with the command's code; 77 when the desktop cannot be had.
set -eu

for tool in Xvfb openbox dbus-run-session xdotool; do
  command -v "$tool" >/dev/null || { echo "session.sh: $tool is not installed"; exit 77; }
done
launcher=""
for place in /usr/libexec /usr/lib/at-spi2-core; do
  [ -x "$place/at-spi-bus-launcher" ] && launcher="$place/at-spi-bus-launcher"
done
[ -n "$launcher" ] || { echo "session.sh: at-spi-bus-launcher is not installed"; exit 77; }

work="$(mktemp -d)"
server=""
clean() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap clean EXIT
trap 'exit 143' TERM INT HUP

# The server picks a free display and says which when it is ready.
mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 "${SCREEN:-1366x768}x24" -nolisten tcp 3>"$work/display" >/dev/null 2>&1 &
server=$!
read -r display <"$work/display"
mkdir -m 700 "$work/run" "$work/home"
export DISPLAY=":$display" XDG_RUNTIME_DIR="$work/run" HOME="$work/home" QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
export QT_QPA_PLATFORM=xcb LANG="${LANG:-C.UTF-8}" NO_AT_BRIDGE=0
unset WAYLAND_DISPLAY XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME 2>/dev/null || true

code=0
dbus-run-session -- sh -c '"$0" >/dev/null 2>&1 & openbox >/dev/null 2>&1 & exec "$@"' "$launcher" "$@" || code=$?
exit "$code"
