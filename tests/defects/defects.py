#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts known faults into a copy of the sources, one at a time, and demands that the tests named for each turn red.

Usage: defects.py --check | --copy FOLDER [--preset NAME] [--only NAME...] [--list FILE] [--source FOLDER]

The faults are those of defects.toml. --check only sees whether each could be put in: its old text stands exactly once
in its file. With --copy the sources are copied to FOLDER (or what changed is, so that a second run builds less), every
test is seen green once, and then fault after fault is put in, built and tested. A fault that a test of its own does
not notice has survived; then this ends with 1. The tree the sources come from is never written to."""
import argparse
import collections
import filecmp
import os
import pathlib
import shutil
import subprocess
import sys
import time
import tomllib

HERE = pathlib.Path(__file__).resolve().parent
LEAST = 30
NOT_COPIED = {".git", "build", "__pycache__", ".cache", "node_modules"}
KEYS = {"name", "breaks", "file", "old", "new", "targets", "tests"}


class Defect:
    """One fault: what it is called and breaks, its two texts, and who has to notice. Targets are what is built for
    that, where it is not the tests themselves; rules of the sources need none."""

    def __init__(self, entry):
        unknown = entry.keys() - KEYS
        missing = KEYS - {"targets"} - entry.keys()
        if unknown or missing:
            raise SystemExit(f"{entry.get('name', '?')}: unknown {sorted(unknown)}, missing {sorted(missing)}")
        self.name, self.breaks, self.file = entry["name"], entry["breaks"], entry["file"]
        self.old, self.new, self.tests = entry["old"], entry["new"], entry["tests"]
        self.targets = entry.get("targets", self.tests)

    def faults(self, root):
        """What keeps it from being put in."""
        path = root / self.file
        if not path.is_file():
            return [f"{self.name}: there is no {self.file}"]
        count = path.read_text(encoding="utf-8").count(self.old)
        found = [] if count == 1 else [f"{self.name}: its old text stands {count} times in {self.file}"]
        if self.old == self.new:
            found.append(f"{self.name}: changes nothing")
        if not self.tests:
            found.append(f"{self.name}: no test has to notice")
        return found


def read_list(path):
    with open(path, "rb") as file:
        return [Defect(entry) for entry in tomllib.load(file)["defect"]]


def check(defects, root):
    faults = [fault for defect in defects for fault in defect.faults(root)]
    names = collections.Counter(defect.name for defect in defects)
    faults += [f"{name}: named {count} times" for name, count in names.items() if count > 1]
    if len(defects) < LEAST:
        faults.append(f"{len(defects)} defects, fewer than {LEAST}")
    return faults


def refresh(source, copy):
    """Makes the copy's sources those of the tree; what is the same keeps its time and is not built again."""
    copy.mkdir(parents=True, exist_ok=True)
    wanted = {entry.name for entry in os.scandir(source) if entry.name not in NOT_COPIED}
    for entry in os.scandir(copy):
        if entry.name not in wanted and entry.name not in NOT_COPIED:
            shutil.rmtree(entry.path) if entry.is_dir(follow_symlinks=False) else os.unlink(entry.path)
    for name in sorted(wanted):
        old, new = source / name, copy / name
        if old.is_dir() and not old.is_symlink():
            refresh(old, new)
        elif not new.is_file() or not filecmp.cmp(old, new, shallow=False):
            shutil.copyfile(old, new)
            shutil.copymode(old, new)


class Bench:
    """The copy and its build folder."""

    def __init__(self, copy, preset):
        self.copy, self.preset = copy, preset
        self.build_folder = copy / "build" / preset

    def configure(self):
        done = self.run(["cmake", "--preset", self.preset])
        if done.returncode != 0:
            raise SystemExit("the copy could not be configured:\n" + done.stdout[-4000:])

    def build(self, targets):
        if not targets:
            return None
        done = self.run(["cmake", "--build", str(self.build_folder), "--target", *targets])
        return None if done.returncode == 0 else done.stdout

    def is_green(self, test):
        done = self.run(["ctest", "--test-dir", str(self.build_folder), "--no-tests=error", "--output-on-failure", "-R",
                         f"^{test}$"])
        if "***Skipped" in done.stdout or "No tests were found" in done.stdout:
            raise SystemExit(f"{test} does not run here, so it cannot notice anything:\n{done.stdout[-2000:]}")
        return done.returncode == 0

    def run(self, command):
        return subprocess.run(command, cwd=self.copy, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                              errors="replace", check=False)


def try_one(bench, defect):
    """The outcome in a word, and what there is to say about it."""
    path = bench.copy / defect.file
    sound = path.read_text(encoding="utf-8")
    path.write_text(sound.replace(defect.old, defect.new), encoding="utf-8")
    try:
        if broken := bench.build(defect.targets):
            return "NOT BUILT", "\n".join(line for line in broken.splitlines() if "error" in line)[:1500]
        slept = [test for test in defect.tests if bench.is_green(test)]
        return ("SURVIVED", "green: " + ", ".join(slept)) if slept else ("killed", ", ".join(defect.tests))
    finally:
        path.write_text(sound, encoding="utf-8")  # with a new time, so that it is built again


def see_green(bench, defects):
    targets = sorted({target for defect in defects for target in defect.targets})
    if broken := bench.build(targets):
        raise SystemExit("the copy without any defect does not build:\n" + broken[-4000:])
    red = [test for test in sorted({test for defect in defects for test in defect.tests}) if not bench.is_green(test)]
    if red:
        raise SystemExit("red without any defect: " + ", ".join(red))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--copy", type=pathlib.Path)
    parser.add_argument("--preset", default="dev")
    parser.add_argument("--only", nargs="+", default=[])
    parser.add_argument("--list", type=pathlib.Path, default=HERE / "defects.toml")
    parser.add_argument("--source", type=pathlib.Path, default=HERE.parents[1])
    arguments = parser.parse_args()
    source = arguments.source.resolve()
    defects = read_list(arguments.list)
    if faults := check(defects, source):
        raise SystemExit("\n".join(faults))
    if not arguments.copy:
        print(f"{len(defects)} defects could be put in")
        return
    copy = arguments.copy.resolve()
    if copy == source or source in copy.parents and "build" not in copy.relative_to(source).parts:
        raise SystemExit("--copy must be a folder outside the sources, or in their build folder")
    defects = [defect for defect in defects if not arguments.only or defect.name in arguments.only]
    refresh(source, copy)
    bench = Bench(copy, arguments.preset)
    bench.configure()
    see_green(bench, defects)
    print(f"{'outcome':<10} {'s':>4}  defect: noticed by", flush=True)
    outcomes = collections.Counter()
    for defect in defects:
        began = time.monotonic()
        outcome, detail = try_one(bench, defect)
        outcomes[outcome] += 1
        print(f"{outcome:<10} {time.monotonic() - began:4.0f}  {defect.name}: {detail}", flush=True)
    killed, total = outcomes["killed"], sum(outcomes.values())
    print(f"{killed} of {total} defects noticed: {100 * killed / total:.1f} %" if total else "no such defect")
    sys.exit(0 if killed == total and total else 1)


if __name__ == "__main__":
    main()
