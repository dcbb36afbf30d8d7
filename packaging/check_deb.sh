#!/bin/sh
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the Debian package of a build and checks it: lintian without errors, exactly the files it should have, programs
# that start from there. With --install (as root) it is also installed, started and removed again on this machine.
# Usage: check_deb.sh [--install] BUILD
set -eu
install=no
if [ "${1:-}" = --install ]; then
  install=yes
  shift
fi
[ $# = 1 ] || {
  echo "usage: check_deb.sh [--install] BUILD" >&2
  exit 2
}
source="$(cd "$(dirname "$0")/.." && pwd)"
build="$(cd "$1" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
umask 022

fail() {
  echo "check_deb: $*" >&2
  exit 1
}

cpack --config "$build/CPackConfig.cmake" -B "$work/package" >"$work/cpack.log" 2>&1 || {
  cat "$work/cpack.log"
  fail "cpack failed"
}
deb="$(find "$work/package" -maxdepth 1 -name '*.deb')"
[ -n "$deb" ] || fail "cpack made no package"
dpkg-deb --info "$deb"
if command -v lintian >/dev/null; then
  lintian --allow-root --fail-on error --tag-display-limit 0 "$deb" || fail "lintian found errors"
else
  echo "check_deb: lintian is not installed, its checks are left out"
fi

dpkg-deb -x "$deb" "$work/root"
version="$(dpkg-deb -f "$deb" Version)"
programs="$(cd "$work/root/usr/bin" && ls)"
# shellcheck disable=SC2086  # one argument a program
sh "$source/tests/packaging/check_tree.sh" "$source" "$work/root" "${version%-*}" $programs

if [ "$install" = yes ]; then
  ! dpkg-query -W foresight >/dev/null 2>&1 || fail "foresight is installed already; remove it first"
  DEBIAN_FRONTEND=noninteractive dpkg -i "$deb" </dev/null
  for program in $programs; do
    QT_QPA_PLATFORM=offscreen "/usr/bin/$program" --version || fail "$program does not start"
  done
  /usr/bin/foresight-cli lab list
  dpkg --purge foresight
  dpkg-deb -c "$deb" | awk '$1 !~ /^d/ { print substr($6, 2) }' | while read -r file; do
    [ ! -e "$file" ] || fail "purging left $file"
  done
  [ ! -e /usr/share/foresight ] || fail "purging left /usr/share/foresight"
fi
echo "check_deb: $(basename "$deb") is good"
