#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""hostile_environment.py CLI [PROGRAM...]: XDG_* and TMPDIR that point to nowhere, to others' folders or to files."""
import os
import sys

import kit

NAMES = ("TMPDIR", "TEMP", "TMP", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR",
         "XDG_DATA_DIRS", "XDG_CONFIG_DIRS", "XDG_STATE_HOME")


def values(place):
    """What each of the variables is set to, by a word for it."""
    file = place.root / "a-file"
    file.write_text("notes\n")
    closed = place.root / "closed"
    closed.mkdir(mode=0o000)
    open_to_all = place.root / "open"
    open_to_all.mkdir()
    open_to_all.chmod(0o777)
    loop = place.root / "loop"
    loop.symlink_to(loop)
    return {"missing": place.root / "missing" / "deep", "a file": file, "closed": closed, "open to all": open_to_all,
            "a loop": loop, "relative": "../somewhere", "empty": "", "long": "/" + "x" * 4000,
            "with markup": place.root / "a%n%s$(touch x);b"}


def snapshot(root, leave_out):
    found = set()
    for folder, folders, files in os.walk(root):
        folders[:] = [name for name in folders if os.path.join(folder, name) not in leave_out]
        found |= {os.path.join(folder, name) for name in folders + files}
    return found


def main(cli, *programs):
    words = []
    with kit.Place() as outer:
        words = list(values(outer))
    for word in words:
        with kit.Place() as place:
            value = values(place)[word]
            environment = place.environment(**{name: value for name in NAMES})
            ours = {str(place.data), str(place.work), str(place.home)}
            before = snapshot(place.root, ours)
            kit.course(cli, place, environment)
            for program in programs:
                if not program.endswith("gradebook"):
                    kit.window(program, place, environment, ["--data-dir", place.data, "--lab", "data-gravity-trap"])
            # Qt itself makes the session's folder for sockets where there is none; nothing of ours goes there.
            session = os.path.realpath(os.path.join(place.work, str(value)))
            made = sorted(path for path in snapshot(place.root, ours) - before
                          if not (os.path.basename(path).startswith("runtime-") or path == session) or os.listdir(path))
            kit.demand(not made, "%s: left %s outside the data folder" % (word, made))
            kit.demand((place.data / "learners").is_dir(), word + ": the work is not in the data folder")
            print(word + ": all in the data folder")


if __name__ == "__main__":
    main(*sys.argv[1:])
