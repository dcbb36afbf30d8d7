#!/bin/sh
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzzing targets with clang in a folder of their own and runs each for some seconds from its corpus.
# Usage: short_run.sh SOURCE BUILD SECONDS
set -eu
source="$1" build="$2" seconds="$3"
cmake -S "$source" -B "$build" -G Ninja --no-warn-unused-cli -DCMAKE_BUILD_TYPE= "-DCMAKE_CXX_FLAGS=-O1 -g1 -DQT_FORCE_ASSERTS" \
  -DCMAKE_CXX_COMPILER=clang++ -DFORESIGHT_BUILD_GUI=OFF -DFORESIGHT_FUZZ=ON >/dev/null
cmake --build "$build" --target fuzz_targets
status=0
for target in "$build"/tests/fuzz_*; do
  name="$(basename "$target")"
  found="$build/found/$name"
  mkdir -p "$found" "$build/grown/$name"
  if "$target" "-max_total_time=$seconds" -timeout=20 -rss_limit_mb=2048 -max_len=16384 -verbosity=0 \
    "-artifact_prefix=$found/" "$build/grown/$name" "$source/tests/fuzz/corpus/${name#fuzz_}"; then
    echo "$name: nothing found in $seconds s"
  else
    echo "$name: see $found" >&2
    status=1
  fi
done
exit "$status"
