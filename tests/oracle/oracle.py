#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""oracle.py CLI submission|ledger FILES [SEED]: Foresight and the second verifiers judge the same files.

Half of the files are sound as made, half are spoiled in every way in turn, and one hand-in is cut at each of its bytes.
The seed is a fresh one and printed; the cases of tests/data/oracle/cases.txt, which once failed, are run as well.
"""
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import make_cases  # noqa: E402
import verify_ledger  # noqa: E402
import verify_submission  # noqa: E402

CASES = pathlib.Path(__file__).resolve().parents[1] / "data" / "oracle" / "cases.txt"
BATCH = 400


def ours(data):
    try:
        return {"sound": True, **verify_submission.check(data)}
    except verify_submission.Fault as fault:
        return {"sound": False, "fault": fault.verdict}


def theirs(cli, paths):
    done = subprocess.run([cli, "submission", "verify", "--json", *paths], capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit("submission verify answered %d: %s" % (done.returncode, done.stderr[-500:]))
    return json.loads(done.stdout)["files"]


def differences(mine, found):
    wrong = [] if mine["sound"] == found["sound"] else ["sound"]
    if mine["sound"]:
        wrong += [name for name in ("receipt", "learner", "lab", "events") if mine[name] != found.get(name)]
    elif not found["sound"] and mine["fault"] != found["fault"]:
        wrong.append("verdict")
    return wrong


class Tally:
    def __init__(self):
        self.files, self.sound, self.failed = 0, 0, []

    def note(self, case, sound, wrong, mine, found):
        self.files += 1
        self.sound += sound
        if wrong:
            self.failed.append(case)
            print("DISAGREE about %s in %s: second verifier %s, Foresight %s" % (case, ", ".join(wrong), mine, found))


def judge_hand_ins(cli, cases, tally, folder):
    """Cases are (name, bytes)."""
    paths, verdicts = [], []
    for at, (_, data) in enumerate(cases):
        path = os.path.join(folder, "%d.foresight" % at)
        pathlib.Path(path).write_bytes(data)
        paths.append(path)
        verdicts.append(ours(data))
    for (name, _), mine, found in zip(cases, verdicts, theirs(cli, paths)):
        tally.note(name, mine["sound"], differences(mine, found), mine, found)


def hand_in_case(name):
    way, seed = name.split()[1:]
    return make_cases.hand_in(int(seed)) if way == "made" else make_cases.spoiled_hand_in(int(seed), way)


def submission_names(count, seed):
    ways = list(make_cases.HAND_IN_MUTATIONS)
    yield from ("submission made %d" % (seed + at) for at in range(count // 2))
    yield from ("submission %s %d" % (ways[at % len(ways)], seed + at) for at in range(count - count // 2))


def run_submissions(cli, names, seed, tally, folder, cuts):
    batch = []
    data = make_cases.hand_in(seed)
    cases = [("submission made %d cut at %d" % (seed, at), data[:at]) for at in range(len(data))] if cuts else []
    for case in cases + [(name, None) for name in names]:
        batch.append(case if case[1] is not None else (case[0], hand_in_case(case[0])))
        if len(batch) == BATCH:
            judge_hand_ins(cli, batch, tally, folder)
            batch = []
    if batch:
        judge_hand_ins(cli, batch, tally, folder)


def run_ledgers(cli, names, tally, folder):
    path = os.path.join(folder, "ledger.sqlite")
    for name in names:
        way, seed = name.split()[1], int(name.split()[2])
        if way == "made":
            make_cases.ledger(path, seed)
        else:
            make_cases.spoiled_ledger(path, seed, way)
        try:
            mine = {(lab.decode("utf-8", "replace"), attempt): event for lab, attempt, event in verify_ledger.faults(path)}
            damaged = False
        except verify_ledger.Damaged:
            mine, damaged = {}, True
        done = subprocess.run([cli, "ledger", "verify", "--json", path], capture_output=True, text=True, check=False,
                              errors="replace")
        wrong = []
        if done.returncode not in (0, 1, 3):
            wrong.append("it ended with %d" % done.returncode)
        elif (done.returncode == 0) != (not mine and not damaged):
            wrong.append("sound")
        elif done.returncode == 1 and not damaged:
            report = json.loads(done.stdout)
            named = {(each["lab"], each["attempt"]): each["first_bad"] for each in report["attempts"]
                     if not each["sound"]}
            if "error" not in report and named != mine:
                wrong.append("first bad event")
        tally.note(name, done.returncode == 0, wrong, "damaged" if damaged else mine, done.stdout + done.stderr)
        for left in pathlib.Path(folder).iterdir():
            left.unlink()


def ledger_names(count, seed):
    ways = list(make_cases.LEDGER_MUTATIONS)
    yield from ("ledger made %d" % (seed + at) for at in range(count // 2))
    yield from ("ledger %s %d" % (ways[at % len(ways)], seed + at) for at in range(count - count // 2))


def main(cli, kind, count, seed=None):
    count, seed = int(count), int(seed) if seed else random.SystemRandom().randrange(10**9)
    print("seed %d" % seed)
    kept = [line for line in CASES.read_text().splitlines() if line.startswith(kind + " ")]
    tally = Tally()
    with tempfile.TemporaryDirectory(prefix="foresight-oracle-") as folder:
        if kind == "submission":
            run_submissions(cli, [*kept, *submission_names(count, seed)], seed, tally, folder, True)
        else:
            run_ledgers(cli, [*kept, *ledger_names(count, seed)], tally, folder)
    print("%d files, %d sound, %d disagreements" % (tally.files, tally.sound, len(tally.failed)))
    for case in tally.failed:
        print("keep in tests/data/oracle/cases.txt:", case)
    # Neither side may pass by refusing or taking everything.
    balanced = count // 2 <= tally.sound < tally.files
    return 0 if not tally.failed and balanced else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
