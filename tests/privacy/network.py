#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""network.py trace|without CLI [PROGRAM...]

trace: every socket that the programs ask the kernel for is a local one.
without: a whole course and the start of each window where there is no network at all, not even the loop.
"""
import os
import re
import shutil
import subprocess
import sys

import kit

LOCAL = {"AF_UNIX", "AF_LOCAL"}
FAMILY = re.compile(r"\b(AF_[A-Z0-9_]+)")


def programs(cli, windows, place, prefix=()):
    environment = place.environment()
    kit.course(cli, place, environment, prefix=prefix)
    for program in windows:
        arguments = [place.work / "course.gradebook"]
        if not program.endswith("gradebook"):
            arguments = ["--data-dir", place.data, "--lab", "data-gravity-trap"]
        kit.window(program, place, environment, arguments, prefix=prefix)


def trace(cli, *windows):
    strace = shutil.which("strace")
    if not strace:
        kit.skip("strace is not installed")
    probe = subprocess.run([strace, "-f", "-e", "trace=network", "-o", "/dev/null", "true"], capture_output=True,
                           check=False)
    if probe.returncode != 0:
        kit.skip("the kernel lets nobody trace here")
    with kit.Place() as place:
        log = place.root / "calls"
        # -A: one file for all of the programs.
        programs(cli, windows, place, [strace, "-f", "-qq", "-A", "-e", "trace=network", "-o", str(log), "--"])
        calls = log.read_text(errors="replace").splitlines()
        # The windows open their own local socket, so an empty list would mean that nothing was traced.
        kit.demand(calls or not windows, "no call at all was traced")
        families = set()
        for call in calls:
            found = set(FAMILY.findall(call))
            kit.demand(found <= LOCAL, "a socket that is not local: " + call)
            families |= found
        print("%d calls, families: %s" % (len(calls), ", ".join(sorted(families)) or "none"))


def without(cli, *windows):
    for prefix in (["unshare", "-n", "--"], ["unshare", "-r", "-n", "--"]):
        done = subprocess.run([*prefix, "ls", "/sys/class/net"], capture_output=True, check=False)
        if done.returncode == 0:
            break
    else:
        kit.skip("the kernel lets this user have no network of its own (unshare -n)")
    with kit.Place() as place:
        programs(cli, windows, place, prefix)
        print("a course and %d window(s) without a network" % len(windows))


if __name__ == "__main__":
    os.umask(0o022)
    {"trace": trace, "without": without}[sys.argv[1]](*sys.argv[2:])
