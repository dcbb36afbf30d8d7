#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""modes.py CLI [PROGRAM...]: everything the programs make is its owner's alone, whatever the umask."""
import os
import stat
import sys

import kit


def check(place, umask):
    seen = 0
    for root in (place.data, place.work, place.home):
        for folder, folders, files in os.walk(root):
            for name in folders + files:
                path = os.path.join(folder, name)
                mode = os.lstat(path).st_mode
                wanted = 0o700 if stat.S_ISDIR(mode) else 0o600
                found = stat.S_IMODE(mode)
                # A socket needs no read or write by its owner to be nobody else's.
                right = found & 0o077 == 0 if stat.S_ISSOCK(mode) else found == wanted
                kit.demand(right, "umask %03o: %s has mode %03o" % (umask, os.path.relpath(path, place.root), found))
                seen += 1
    return seen


def main(cli, *programs):
    for umask in (0o000, 0o022, 0o077):
        with kit.Place() as place:
            environment = place.environment()
            kit.course(cli, place, environment, umask=umask)
            for program in programs:
                arguments = [place.work / "course.gradebook"]
                if not program.endswith("gradebook"):
                    arguments = ["--data-dir", place.data, "--lab", "data-gravity-trap"]
                kit.window(program, place, environment, arguments, umask=umask)
            seen = check(place, umask)
            kit.demand(seen >= 12, "only %d files and folders were made" % seen)
            print("umask %03o: %d files and folders are private" % (umask, seen))


if __name__ == "__main__":
    main(*sys.argv[1:])
