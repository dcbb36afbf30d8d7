#!/bin/sh
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every source as .clang-format has it. Exit code 77 (skipped) without clang-format 14: other versions break lines elsewhere.
set -eu
cd "$1"
for tool in clang-format-14 clang-format; do
  if command -v "$tool" >/dev/null && "$tool" --version | grep -q 'version 14\.'; then
    find app core ui tests \( -name '*.h' -o -name '*.cpp' \) -print0 | xargs -0 -r -n 20 -P 2 "$tool" --dry-run -Werror
    exit 0
  fi
done
echo "clang-format 14 is not installed"
exit 77
