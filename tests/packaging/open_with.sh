#!/bin/sh
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The desktop opens hand-ins with the gradebook and gives it all of them at once. Usage: open_with.sh SOURCE
set -eu
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cp "$1"/packaging/linux/share/applications/*.desktop "$work"
update-desktop-database "$work"
grep -qx 'application/x-foresight-submission=org.foresight.Gradebook.desktop;' "$work/mimeinfo.cache"
grep -qx 'Exec=foresight-gradebook %F' "$work/org.foresight.Gradebook.desktop"
