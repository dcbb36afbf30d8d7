#!/bin/sh
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The MIME file is accepted by the system's own tool and gives the type by name and by content. Usage: mime.sh SOURCE
set -eu
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/mime/packages"
cp "$1/packaging/linux/share/mime/packages/foresight.xml" "$work/mime/packages"
XDG_DATA_DIRS="$work" update-mime-database "$work/mime" >"$work/messages" 2>&1
if [ -s "$work/messages" ]; then
  cat "$work/messages"
  exit 1
fi
grep -qx '50:application/x-foresight-submission:\*\.foresight' "$work/mime/globs2"
grep -aq 'foresight-submission ' "$work/mime/magic"
