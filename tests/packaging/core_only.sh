#!/bin/sh
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The core and the command line without Qt Widgets: configured where CMake cannot find them, built, tested, and linked
# to nothing that draws. Objects come from ccache where the build beside it has made them already.
# Usage: core_only.sh SOURCE BUILD [CMAKE ARGUMENT...]
set -eu
source="$1" build="$2"
shift 2
hidden=""
for module in Gui Widgets Charts Svg PrintSupport; do
  hidden="$hidden -DCMAKE_DISABLE_FIND_PACKAGE_Qt6$module=ON"
done
# shellcheck disable=SC2086  # one argument a module
cmake -S "$source" -B "$build" -G Ninja --no-warn-unused-cli -DFORESIGHT_BUILD_GUI=OFF $hidden "$@"
cmake --build "$build"
for program in "$build"/bin/*; do
  [ -x "$program" ] || continue
  if readelf -d "$program" | grep NEEDED | grep -E 'Qt6(Gui|Widgets|Charts|Svg)'; then
    echo "$program needs a library that draws" >&2
    exit 1
  fi
done
ctest --test-dir "$build" --output-on-failure -j 2 -LE rules -E debian_package
