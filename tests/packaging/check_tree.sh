#!/bin/sh
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks an installed tree: exactly the files it should have, programs that start from there and find the labs, and
# nothing written below it by running them.
# Usage: check_tree.sh SOURCE ROOT VERSION PROGRAM...
set -eu
source="$1" root="$2" version="$3"
shift 3
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export HOME="$work/home" QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
mkdir "$HOME"
unset FORESIGHT_LAB_PATH XDG_DATA_HOME XDG_CONFIG_HOME

fail() {
  echo "installed tree: $*" >&2
  exit 1
}

expected_files() {
  for program in "$@"; do
    echo "usr/bin/$program"
    echo "usr/share/man/man1/$program.1.gz"
    if [ "$program" = foresight ]; then
      (cd "$source/packaging/linux/share" && find applications metainfo mime -type f | sed 's|^|usr/share/|')
      (cd "$source/translations" && for words in *.ts; do echo "usr/share/foresight/translations/${words%.ts}.qm"; done)
      echo usr/share/icons/hicolor/scalable/apps/org.foresight.Foresight.svg
      echo usr/share/icons/hicolor/scalable/apps/org.foresight.Gradebook.svg
    fi
  done
  for file in changelog.gz changelog.Debian.gz copyright; do
    echo "usr/share/doc/foresight/$file"
  done
  for data in labs handbook lab-template lab.schema.json; do
    if [ -e "$source/resources/$data" ]; then
      (cd "$source/resources" && find "$data" -type f | sed 's|^|usr/share/foresight/|')
    fi
  done
}

expected_files "$@" | sort >"$work/expected"
(cd "$root" && find . ! -type d | sed 's|^\./||' | sort) >"$work/found"
diff -u "$work/expected" "$work/found" || fail "the list of files differs (- expected, + installed)"
[ -z "$(find "$root" -perm /022 ! -type l)" ] || fail "some files are writable by others than their owner"

touch "$work/before"
sleep 0.01
for program in "$@"; do
  answer="$("$root/usr/bin/$program" --version)" || fail "$program --version failed"
  case "$answer" in
    *"$version"*) ;;
    *) fail "$program --version answers '$answer', not $version" ;;
  esac
  if [ "$program" = foresight-cli ]; then
    for lab in data-gravity-trap the-roofline the-tail; do
      "$root/usr/bin/$program" lab list | grep -q "^$lab" || fail "foresight-cli does not find $lab"
    done
  fi
done
[ -z "$(find "$root" -newer "$work/before")" ] || fail "running the programs wrote below the installed tree"
echo "installed tree: $(wc -l <"$work/found") files, $# programs started"
