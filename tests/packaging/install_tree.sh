#!/bin/sh
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs a build into an empty root and checks the tree.
# Usage: install_tree.sh SOURCE BUILD VERSION PROGRAM...
set -eu
source="$1" build="$2"
shift 2
root="$(mktemp -d)"
trap 'rm -rf "$root"' EXIT
umask 022
DESTDIR="$root" cmake --install "$build" --prefix /usr >"$build/install_tree.log" || {
  cat "$build/install_tree.log"
  exit 1
}
sh "$source/tests/packaging/check_tree.sh" "$source" "$root" "$@"
