#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets a Debian 12 machine up: installs what is missing, builds, and runs or tests.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
package_list="$root/packaging/debian-packages.txt"
lab="data-gravity-trap"

usage() {
  cat <<'TEXT'
Usage: packaging/bootstrap.sh COMMAND

  run    install what is missing, build (preset release) and open Lab 04 in foresight;
         without a display the lab is played through and graded on the command line instead
  test   install what is missing, build (preset dev) and run the tests
  deps   only install what is missing

Works from any folder, as root or with sudo. The packages are those of packaging/debian-packages.txt.
TEXT
}

say() { printf '\n== %s\n' "$*"; }

fail() {
  printf 'bootstrap: %s\n' "$*" >&2
  exit 1
}

has_display() { [[ -n "${DISPLAY:-}" || -n "${WAYLAND_DISPLAY:-}" ]]; }

# Package names of the given sections, each once.
packages_of() {
  awk -v wanted=" $* " '
    { sub(/#.*/, ""); gsub(/[ \t\r]/, "") }
    /^\[.*\]$/ { section = substr($0, 2, length($0) - 2); next }
    $0 != "" && index(wanted, " " section " ") && !seen[$0]++ { print }
  ' "$package_list"
}

is_installed() {
  [[ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null || true)" == "installed" ]]
}

apt() {
  local run=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@")
  if [[ "$(id -u)" == 0 ]]; then
    "${run[@]}"
  else
    sudo "${run[@]}"
  fi
}

# Installs the packages of the given sections that are not there yet; touches nothing when all are.
install_sections() {
  local package missing=()
  if ! command -v dpkg-query >/dev/null; then
    say "This is not a Debian system: nothing is installed, and CMake will name what is missing"
    return
  fi
  while read -r package; do
    is_installed "$package" || missing+=("$package")
  done < <(packages_of "$@")
  if [[ ${#missing[@]} == 0 ]]; then
    say "All packages are installed"
    return
  fi
  if [[ "$(id -u)" != 0 ]] && ! command -v sudo >/dev/null; then
    fail "these packages are missing and there is no sudo; as root run:
  apt-get install --no-install-recommends ${missing[*]}"
  fi
  say "Installing ${#missing[@]} package(s): ${missing[*]}"
  apt update || printf 'bootstrap: apt-get update failed; trying the package lists there are\n' >&2
  apt install --yes --no-install-recommends "${missing[@]}" </dev/null ||
    fail "apt-get could not install them; its message above says why"
}

# Configures and builds a preset; further arguments go to the build.
build() {
  local preset="$1"
  shift
  say "Building (preset $preset)"
  cd "$root"
  cmake --preset "$preset"
  cmake --build --preset "$preset" "$@"
}

# The main job without a window: one learner works through the lab, hands in and is graded.
play_through() {
  local cli="$root/build/release/bin/foresight-cli" demo="$root/packaging/demo" out="$root/build/release/demo"
  say "No display (neither DISPLAY nor WAYLAND_DISPLAY is set): playing Lab 04 through on the command line"
  rm -rf "$out"
  mkdir -p "$out"
  cd "$out"
  "$cli" lab play "$lab" --script "$demo/play.yaml" --data-dir learner --learner s1001 --name "Ada Example"
  "$cli" gradebook create course.gradebook --course "$demo/course.yaml"
  "$cli" gradebook roster course.gradebook "$demo/roster.csv"
  "$cli" gradebook import course.gradebook lab04.foresight
  "$cli" gradebook grade course.gradebook
  say "Grade report"
  "$cli" gradebook show course.gradebook
  printf '\nThe hand-in and the gradebook are in %s\n' "$out"
}

run_programs() {
  local sections=(build run)
  if [[ -n "${WAYLAND_DISPLAY:-}" && -z "${DISPLAY:-}" ]]; then
    sections+=(wayland)
  fi
  install_sections "${sections[@]}"
  build release --target programs
  if has_display; then
    say "Opening Lab 04"
    exec "$root/build/release/bin/foresight" --lab "$lab"
  fi
  play_through
}

run_tests() {
  install_sections build test
  build dev
  say "Testing"
  exec ctest --preset dev
}

case "${1:-}" in
  run) run_programs ;;
  test) run_tests ;;
  deps) install_sections build run test ;;
  -h | --help) usage ;;
  *)
    usage >&2
    exit 2
    ;;
esac
