#!/bin/sh
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The core and the command line without Qt Widgets: configured where CMake cannot find them, built, linked to nothing
# that draws, and at work. With "all" the tests are built and run there too.
# Usage: core_only.sh programs|all SOURCE BUILD [CMAKE ARGUMENT...]
set -eu
part="$1" source="$2" build="$3"
shift 3
tests=OFF
[ "$part" = all ] && tests=ON
hidden=""
for module in Gui Widgets Charts Svg PrintSupport; do
  hidden="$hidden -DCMAKE_DISABLE_FIND_PACKAGE_Qt6$module=ON"
done
# shellcheck disable=SC2086  # one argument a module
cmake -S "$source" -B "$build" -G Ninja --no-warn-unused-cli -DFORESIGHT_BUILD_GUI=OFF \
  "-DFORESIGHT_BUILD_TESTS=$tests" $hidden "$@"
cmake --build "$build"
for program in "$build"/bin/*; do
  [ -x "$program" ] || continue
  if readelf -d "$program" | grep NEEDED | grep -E 'Qt6(Gui|Widgets|Charts|Svg)'; then
    echo "$program needs a library that draws" >&2
    exit 1
  fi
done
"$build/bin/foresight-cli" --self-test --data-dir "$build/learner"
for lab in "$source"/resources/labs/*/; do
  "$build/bin/foresight-cli" lab check "$lab"
done
if [ "$part" = all ]; then
  ctest --test-dir "$build" --output-on-failure -j 2 -LE rules -E debian_package
fi
