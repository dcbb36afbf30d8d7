#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""no_room.py CLI: a full disk and a used-up quota are two texts; both say that nothing was saved, and it works again
when there is room."""
import pathlib
import shutil
import subprocess
import sys
import tempfile

from operations import play, write_script

WORDS = {"ENOSPC": "Not saved: the disk or your share of it is full.",
         "EDQUOT": "Not saved: your share of the disk (quota) is used up."}
FIRST_WRITES = (1, 3, 5, 10, 40, 100)  # writes that need room; the head of a journal is overwritten in place


def fails(cli, folder, error, first):
    """The answer of a session of which every write from the nth on fails."""
    shutil.rmtree(folder / "data", ignore_errors=True)
    strace = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"inject=pwrite64:error={error}:when={first}+"]
    return subprocess.run([*strace, cli, *play("S1")], cwd=folder, capture_output=True, text=True, timeout=60)


def main(cli):
    if shutil.which("strace") is None:
        print("strace is not installed")
        return 77
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        write_script(folder, "S1")
        for error, words in WORDS.items():
            for first in FIRST_WRITES:
                ran = fails(cli, folder, error, first)
                if ran.returncode != 3 or words not in ran.stderr:
                    print(f"{error} from write {first} on: ends with {ran.returncode}: {ran.stderr}")
                    return 1
            again = subprocess.run([cli, *play("S1")], cwd=folder, capture_output=True, text=True, timeout=60)
            if again.returncode != 0:
                print(f"after {error}: {again.stderr}")
                return 1
        print(f"{len(WORDS)} faults at {len(FIRST_WRITES)} writes, each in its own words")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
