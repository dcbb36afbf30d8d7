# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails or kills the shipped command line at the N-th system call of a kind, for every operation that writes, and
checks what is left. Usage: sweep.py BINARY SCHEMA POINTS [--full] [--only OPERATION]

The short form takes a few N of each kind, always the first and the last; the full form takes every N until a run ends
without meeting the fault. POINTS is a JSON file that says how many points each operation had when it was written: with
fewer the sweep fails, because then something that used to be made durable no longer is."""
import argparse
import collections
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import lab_operations
import operations
from operations import Broken, need

SKIPPED = 77  # what ctest takes for "not run"
SOME = 4  # points of each kind in the short form
KINDS = ["pwrite64", "write", "fdatasync", "fsync", "ftruncate", "rename", "renameat", "renameat2", "unlink", "unlinkat", "mkdir"]
FAULTS = [(kind, "signal=KILL") for kind in KINDS]
FAULTS += [(kind, f"error={error}") for kind in ("pwrite64", "fdatasync", "fsync", "rename", "renameat2")
           for error in ("EIO",)]
FAULTS += [("pwrite64", "error=ENOSPC"), ("pwrite64", "error=EDQUOT"), ("ftruncate", "error=EIO"),
           ("pwrite64", "error=EROFS"), ("rename", "error=EROFS"), ("mkdir", "error=EROFS"), ("unlink", "error=EIO"),
           ("fdatasync", "delay_enter=50000")]


def traced(program, folder, command, trace, log):
    return subprocess.run(["strace", "-f", "-qq", "-o", str(log), *trace, program.binary, *command], cwd=folder,
                          capture_output=True, timeout=120)


def counts(program, start, command, scratch):
    """How often the undisturbed operation calls each kind: the most of one thread, which is what strace counts."""
    folder = fresh(start, scratch)
    log = scratch / "log"
    ran = traced(program, folder, command, ["-e", "trace=" + ",".join(KINDS)], log)
    need(ran.returncode == 0, f"the undisturbed run ends with {ran.returncode}: {ran.stderr.decode()}")
    of_threads = collections.Counter(re.findall(r"^(\d+) +(\w+)\(", log.read_text(), re.M))
    most = collections.Counter()
    for (_, kind), count in of_threads.items():
        most[kind] = max(most[kind], count)
    return most


def can_trace(program):
    """Some containers forbid it."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            return traced(program, folder, ["--version"], ["-e", "trace=fsync"], pathlib.Path(folder) / "log").returncode == 0
        except FileNotFoundError:
            return False


def fresh(start, scratch):
    folder = scratch / "run"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(start, folder)
    return folder


def points(count, full):
    if full or count <= SOME:
        return list(range(1, count + 1))
    step = (count - 1) / (SOME - 1)
    return sorted({1 + round(i * step) for i in range(SOME)})


def checked(operation, program, folder, ran, fault):
    if fault.startswith("error="):
        lines = [line for line in ran.stderr.decode().splitlines() if line]
        need(ran.returncode in (0, 1, 3), f"ends with {ran.returncode}")
        need(ran.returncode == 0 or len(lines) >= 1, "ends without a word")
        need(len(lines) <= 2, "too many words: " + ran.stderr.decode())
    elif fault.startswith("delay"):
        need(ran.returncode == 0, "a slow disk is no fault")
    operation.check(program, folder, ran)
    operation.again(program, folder)


def swept(operation, program, scratch, full):
    start = scratch / "start"
    start.mkdir()
    operation.prepare(program, start)
    most = counts(program, start, operation.command(), scratch)
    runs, faults = 0, []
    for kind, fault in FAULTS:
        operation.begin_row()
        for point in points(most[kind], full):
            folder = fresh(start, scratch)
            log = scratch / "log"
            trace = ["-e", f"trace={kind}", "-e", f"inject={kind}:{fault}:when={point}"]
            ran = traced(program, folder, operation.command(), trace, log)
            runs += 1
            try:
                checked(operation, program, folder, ran, fault)
            except (Broken, subprocess.TimeoutExpired) as broken:
                faults.append(f"{operation.name}: {kind} {fault} at {point}: {broken}")
    return most, runs, faults


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary", type=pathlib.Path)
    parser.add_argument("schema", type=pathlib.Path)
    parser.add_argument("points", type=pathlib.Path)
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--only")
    arguments = parser.parse_args()
    program = operations.Program(arguments.binary.resolve())
    if not can_trace(program):
        print("strace may not trace here: nothing was swept")
        sys.exit(SKIPPED)
    least = json.loads(arguments.points.read_text())
    failed = []
    for operation in operations.operations(arguments.schema.resolve()) + lab_operations.operations():
        if arguments.only not in (None, operation.name):
            continue
        with tempfile.TemporaryDirectory() as temporary:
            most, runs, faults = swept(operation, program, pathlib.Path(temporary), arguments.full)
        found = {kind: count for kind, count in sorted(most.items()) if count}
        print(f"{operation.name}: {runs} runs, points {json.dumps(found)}, {len(faults)} promises broken", flush=True)
        failed += faults
        for kind, count in least[operation.name].items():
            if most[kind] < count:
                failed.append(f"{operation.name}: {most[kind]} calls of {kind}, fewer than the {count} of {arguments.points.name}")
    for each in failed:
        print(each)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
