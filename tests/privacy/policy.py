#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""policy.py CLI [PROGRAM...]: /etc/foresight/policy.ini wins over command line, settings and environment.

The programs have no switch for another policy file. Each runs in mounts of its own, where /etc is a small one.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys

import hostile_environment
import kit

NEEDED = ("passwd", "group", "nsswitch.conf", "fonts", "localtime", "ld.so.cache", "ld.so.conf", "machine-id", "alternatives")
HERE = ("unshare", "-m") if os.geteuid() == 0 else ("unshare", "-r", "-m")


class Etc:
    """An /etc that has a policy, and the prefix of a command that sees it."""

    def __init__(self, place):
        self.work = place.work
        self.folder = place.root / "etc"
        self.folder.mkdir()
        for name in NEEDED:
            source = pathlib.Path("/etc") / name
            if source.is_dir():
                shutil.copytree(source, self.folder / name, symlinks=True)
            elif source.exists():
                shutil.copy2(source, self.folder / name)
        (self.folder / "foresight").mkdir(mode=0o755)
        self.file = self.folder / "foresight" / "policy.ini"
        self.prefix = (*HERE, "sh", "-c", 'mount --bind "$0" /etc && exec "$@"', str(self.folder))

    def says(self, text, mode=0o644):
        self.file.write_text(text)
        self.file.chmod(mode)


def run(etc, environment, *command):
    return subprocess.run([*etc.prefix, *map(str, command)], cwd=etc.work, env=environment, capture_output=True,
                          text=True, errors="replace", timeout=60)


def check_self_test(etc, environment, place, programs):
    """Row 53 of the faults: malformed, world-writable, contradictory."""
    for name, text, mode, says in (("sound", f"data_dir = {place.data}\n", 0o644, None),
                                   ("malformed", "export = no\nprint\n", 0o644, "policy.ini:2"),
                                   ("unknown key", "exprot = no\n", 0o644, "policy.ini:1"),
                                   ("world-writable", "export = yes\n", 0o646, "others than root may write it"),
                                   ("contradictory", "[storage]\nmirror_required = yes\n", 0o644, "policy.ini:2")):
        etc.says(text, mode)
        for program in programs:
            answer = run(etc, environment, program, "--self-test", "--json")
            policy = next(check for check in json.loads(answer.stdout)["checks"] if check["check"] == "policy")
            kit.demand(answer.returncode == (1 if says else 0) and policy["ok"] == (says is None),
                       "%s: %s says %s" % (name, program, answer.stdout))
            kit.demand(says is None or says in policy["says"], "%s: %s" % (name, policy["says"]))
        print(name + ": the self-tests agree")


def check_exports(etc, environment, place, cli, programs):
    gradebook, out = place.work / "course.gradebook", place.work / "grades"
    etc.says("network = no\n")
    for command in (["gradebook", "create", gradebook, "--course", kit.DEMO / "course.yaml"],
                    ["gradebook", "roster", gradebook, kit.DEMO / "roster.csv"]):
        kit.demand(run(etc, environment, cli, *command).returncode == 0, "%s is not done" % command[:2])
    export = [[cli, "gradebook", "export", gradebook, "--format", "csv", "-o", out]]
    pdf = [[program, "--export", "pdf", gradebook, "-o", out] for program in programs if program.endswith("gradebook")]
    for text, refused in (("export = no\n", export + pdf), ("print = no\n", pdf), ("exprot = yes\n", export + pdf)):
        etc.says(text)
        for command in refused:
            answer = run(etc, environment, *command)
            kit.demand(answer.returncode == 1 and "administrator" in answer.stderr and not out.exists(),
                       "%r: %s answered %d: %s" % (text, command[:3], answer.returncode, answer.stderr))
    etc.says("export = yes\nprint = yes\n")
    for command in export + pdf:
        answer = run(etc, environment, *command)
        kit.demand(answer.returncode == 0 and out.exists(), "allowed, and not done: " + answer.stderr)
        out.unlink()
    print("exports: as the policy says")


def check_data_folder(etc, environment, place, cli, programs):
    etc.says(f"data_dir = {place.data}\n")
    other = place.work / "other"
    play = ["lab", "play", "data-gravity-trap", "--script", kit.DEMO / "play.yaml", "--learner", "s1"]
    answer = run(etc, environment, cli, *play, "--data-dir", other)
    kit.demand(answer.returncode == 2 and str(place.data) in answer.stderr and len(answer.stderr.splitlines()) == 1,
               "another folder is refused with one line: " + answer.stderr)
    kit.demand(not other.exists(), "nothing is made in the folder that was refused")
    kit.demand(run(etc, environment, cli, *play, "--data-dir", place.data).returncode == 0, "the same folder is taken")
    for program in programs:
        if program.endswith("gradebook"):
            continue
        said = kit.window(program, place, environment, ["--data-dir", other], etc.prefix).decode(errors="replace")
        kit.demand(str(place.data) in said and "--data-dir is not followed" in said, "the window says: " + said)
        kit.demand(not other.exists(), "the window keeps nothing in the other folder")
    print("data folder: the policy's")


def check_hostile(etc, place, cli):
    """Variables that point to a policy of the user's own, and to nowhere."""
    own = place.root / "own" / "foresight"
    own.mkdir(parents=True)
    (own / "policy.ini").write_text("data_dir = /nonexistent/own\nexport = yes\n")
    etc.says(f"data_dir = {place.data}\nexport = no\n")
    values = {**hostile_environment.values(place), "a policy of the user's": own.parent}
    for word, value in values.items():
        environment = place.environment(**{name: value for name in hostile_environment.NAMES},
                                        HOME=value if word != "long" else place.home)
        answer = run(etc, environment, cli, "--self-test", "--json")
        checks = {check["check"]: check for check in json.loads(answer.stdout)["checks"]}
        kit.demand(checks["policy"]["ok"] and "2 setting(s)" in checks["policy"]["says"], word + ": " + answer.stdout)
        kit.demand(checks["profile"]["says"].startswith(str(place.data)), word + ": " + checks["profile"]["says"])
        refused = run(etc, environment, cli, "gradebook", "export", "gb", "--format", "csv", "-o", "x")
        kit.demand(refused.returncode == 1 and "administrator" in refused.stderr, word + ": " + refused.stderr)
    print("hostile variables: the policy wins in %d ways" % len(values))


def main(cli, *programs):
    with kit.Place() as place:
        etc = Etc(place)
        etc.says("network = no\n")
        if run(etc, place.environment(), "test", "-e", "/etc/foresight/policy.ini").returncode != 0:
            kit.skip("the kernel lets this user mount nothing")
        check_self_test(etc, place.environment(), place, (cli, *programs))
        check_exports(etc, place.environment(), place, cli, programs)
        check_data_folder(etc, place.environment(), place, cli, programs)
    with kit.Place() as place:
        check_hostile(Etc(place), place, cli)


if __name__ == "__main__":
    main(*sys.argv[1:])
