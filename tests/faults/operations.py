# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the fault sweep interrupts: each operation says how its folder is made, which command runs in it, and what
must hold afterwards whatever happened."""
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "oracle"))
import verify_mirror  # noqa: E402


class Broken(Exception):
    """A promise that an interrupted operation did not keep."""


def need(holds, what):
    if not holds:
        raise Broken(what)


class Program:
    """The shipped command line, run in a folder without any fault."""

    def __init__(self, binary):
        self.binary = str(binary)

    def run(self, folder, *arguments):
        return subprocess.run([self.binary, *map(str, arguments)], cwd=folder, capture_output=True, timeout=60)

    def done(self, folder, *arguments):
        ran = self.run(folder, *arguments)
        need(ran.returncode == 0, f"{' '.join(map(str, arguments))} ends with {ran.returncode}: {ran.stderr.decode()}")
        return ran.stdout


STUDENTS = ["S1", "S2", "S3"]
COURSE = """id: FAULTS
term: 2026-fall
match: student_id
labs:
  - {lab: data-gravity-trap, item: "Lab 04", points: 10, rubric: default}
"""
SCRIPT = """context: cloud
acts:
  pipeline: {{predict: B, confidence: fairly-sure, reason: "as {name} saw it", explore: [{{storage: nvme}}, {{storage: hdd, gpus: 4}}, {{workers: 5}}], reflect: [C]}}
  gravity: {{predict: C, confidence: guess, explore: [{{dataset_gb: 1000000}}, {{dataset_gb: 270000}}], reflect: [B]}}
hand_in: {name}.foresight
"""


def write_script(folder, name):
    script = folder / f"{name}.yaml"
    script.write_text(SCRIPT.format(name=name))
    return script.name


def play(name, data="data"):
    return ["lab", "play", "data-gravity-trap", "--script", f"{name}.yaml", "--data-dir", data, "--learner", name]


def left_over(folder):
    """Temporary files; all of ours are hidden."""
    return [path for path in folder.rglob("*") if path.name.startswith(".")]


def make_older(folder):
    """As if the interrupted run had been two hours ago: what it left may belong to nobody any more."""
    for path in left_over(folder):
        then = path.stat().st_mtime - 2 * 3600
        os.utime(path, (then, then))


class Operation:
    name = ""

    def begin_row(self):
        """Before the runs that meet one fault ever later."""

    def prepare(self, program, folder):
        """Makes the folder that each run begins from a copy of."""

    def command(self):
        raise NotImplementedError

    def check(self, program, folder, ran):
        """Right after the interrupted run."""

    def again(self, program, folder):
        """The same command without a fault, or what a person would do next; and the state it must lead to."""


class Play(Operation):
    """A whole attempt: every lock and answer is an event of its own, and the hand-in comes last."""

    name = "play"

    def prepare(self, program, folder):
        write_script(folder, "S1")
        whole = folder / "whole"
        whole.mkdir()
        write_script(whole, "S1")
        program.done(whole, *play("S1"))
        self.expected = self.events(program, whole)
        shutil.rmtree(whole)

    def begin_row(self):
        self.least = 0

    def command(self):
        return play("S1")

    @staticmethod
    def ledger(folder):
        found = sorted((folder / "data").rglob("ledger.sqlite")) if (folder / "data").exists() else []
        return found[0] if found else None

    def events(self, program, folder):
        ledger = self.ledger(folder)
        if ledger is None:
            return []
        shown = json.loads(program.done(folder, "ledger", "show", ledger, "--json"))
        need(all(event["attempt"] == 1 for event in shown), "one run makes one attempt")
        return [event["type"] for event in shown]

    def check(self, program, folder, ran):
        ledger = self.ledger(folder)
        if ledger is not None and ledger.stat().st_size > 0:
            checked = program.run(folder, "ledger", "verify", ledger)
            if checked.returncode == 3:  # killed before the empty ledger had its tables: nothing was acknowledged
                need(ran.returncode != 0, "a ledger that cannot be read after an end without fault")
                need(self.least == 0, "a ledger that cannot be read, though an earlier fault left events")
                return
            need(checked.returncode == 0, "ledger verify: " + checked.stdout.decode() + checked.stderr.decode())
        events = self.events(program, folder)
        need(events == self.expected[: len(events)], "the events are no beginning of the whole run's")
        if ran.returncode == 0:
            need(events == self.expected, "acknowledged events are gone")
        need(len(events) >= self.least, "fewer events than a fault that came earlier has left")
        self.least = len(events)

    def again(self, program, folder):
        program.done(folder, *play("S1"))
        program.done(folder, "ledger", "verify", self.ledger(folder))
        for hand_in in folder.glob("*.foresight"):
            program.done(folder, "submission", "verify", hand_in)
        need(not left_over(folder), f"left over: {left_over(folder)}")


class MirroredPlay(Play):
    """The same with a mirror that is required: what the ledger has, the mirror has."""

    name = "mirror"

    def prepare(self, program, folder):
        super().prepare(program, folder)
        (folder / "mirror").mkdir()

    def command(self):
        return [*play("S1"), "--mirror", "mirror", "--mirror-required"]

    def check(self, program, folder, ran):
        super().check(program, folder, ran)
        events = self.events(program, folder)
        mirrored = self.restored(program, folder)
        need(mirrored == self.expected[: len(mirrored)], "the mirror's events are no beginning of the whole run's")
        need(len(events) <= len(mirrored) <= len(events) + 1,
             f"{len(events)} events in the ledger, {len(mirrored)} in the mirror")

    def restored(self, program, folder):
        """What a machine that forgot everything gets back."""
        learners = list((folder / "mirror").iterdir())
        if not learners:
            return []
        ledger = folder / "other" / "learners" / learners[0].name / "ledger.sqlite"
        ran = program.run(folder, "ledger", "restore", ledger, "--mirror", "mirror")
        if ran.returncode == 3:  # killed before the segment named the learner
            return []
        need(ran.returncode == 0, "ledger restore: " + ran.stdout.decode() + ran.stderr.decode())
        shown = json.loads(program.done(folder, "ledger", "show", ledger, "--json"))
        shutil.rmtree(folder / "other")
        types = [event["type"] for event in shown]
        read = [event[3] for events in verify_mirror.chains(learners[0]).values() for event in events]
        need(types == read, f"the second reader finds {len(read)} events, not {len(types)}")
        return types

    def again(self, program, folder):
        program.done(folder, *self.command())
        program.done(folder, "ledger", "verify", self.ledger(folder))
        need(not left_over(folder), f"left over: {left_over(folder)}")
        with sqlite3.connect(f"file:{self.ledger(folder)}?mode=ro", uri=True) as ledger:
            events = ledger.execute("SELECT count(*) FROM events").fetchone()[0]
        need(len(self.restored(program, folder)) == events, "the mirror lacks events after a run without fault")


class Gradebook(Operation):
    """Anything done to a gradebook with three hand-ins beside it."""

    steps = []  # of prepare, after create and roster

    def prepare(self, program, folder):
        (folder / "course.yaml").write_text(COURSE)
        rows = "".join(f"{each},Given,Family {each},,,,,\n" for each in STUDENTS)
        header = "student_id,given_name,family_name,email,login,lms_id,sis_id,section\n"
        (folder / "roster.csv").write_text(header + rows)
        (folder / "in").mkdir()
        made = folder / "made"
        made.mkdir()
        for student in STUDENTS:
            write_script(made, student)
            program.done(made, *play(student, f"data-{student}"))
            (made / f"{student}.foresight").rename(folder / "in" / f"{student}.foresight")
        shutil.rmtree(made)
        program.done(folder, "gradebook", "create", "gb", "--course", "course.yaml")
        program.done(folder, "gradebook", "roster", "gb", "roster.csv")
        for step in self.steps:
            program.done(folder, *step)
        self.before = self.state(program, folder)

    @staticmethod
    def state(program, folder):
        """Grades and what else the book says; without the times at which things were done."""
        return json.loads(program.done(folder, "gradebook", "show", "gb", "--json"))

    @staticmethod
    def hand_ins(folder):
        with sqlite3.connect(f"file:{folder / 'gb'}?mode=ro", uri=True) as book:
            return book.execute("SELECT count(*), count(DISTINCT content_hash) FROM submissions").fetchone()

    def check(self, program, folder, ran):
        after = self.state(program, folder)  # also undoes what a kill left half written
        if ran.returncode == 0:
            need(self.is_done(after, folder), "acknowledged work is gone")
        with sqlite3.connect(f"file:{folder / 'gb'}?mode=ro", uri=True) as book:
            need(book.execute("PRAGMA integrity_check").fetchone() == ("ok",), "the gradebook's pages")
            need(not book.execute("PRAGMA foreign_key_check").fetchall(), "the gradebook's references")

    def again(self, program, folder):
        make_older(folder)
        program.done(folder, *self.command())
        need(not left_over(folder), f"left over: {left_over(folder)}")
        need(self.is_done(self.state(program, folder), folder), "done again, it is not done")

    def is_done(self, state, folder):
        raise NotImplementedError


class Import(Gradebook):
    name = "import"

    def command(self):
        return ["gradebook", "import", "gb", "in"]

    def is_done(self, state, folder):
        return self.hand_ins(folder) == (len(STUDENTS), len(STUDENTS))


class Grade(Gradebook):
    name = "grade"
    steps = [["gradebook", "import", "gb", "in"]]

    def command(self):
        return ["gradebook", "grade", "gb"]

    def is_done(self, state, folder):
        grades = [grade for student in state["students"] for grade in student["grades"]]
        return len(grades) == len(STUDENTS) and all(grade["state"] == "graded" for grade in grades)

    def check(self, program, folder, ran):
        super().check(program, folder, ran)
        after = self.state(program, folder)
        need(after == self.before or self.is_done(after, folder), "graded by halves")


class Override(Gradebook):
    name = "override"
    steps = [["gradebook", "import", "gb", "in"], ["gradebook", "grade", "gb"]]

    def command(self):
        return ["gradebook", "override", "gb", "--student", "S2", "--item", "Lab 04", "--points", "7.5", "--reason", "x"]

    def is_done(self, state, folder):
        with sqlite3.connect(f"file:{folder / 'gb'}?mode=ro", uri=True) as book:
            audited = book.execute("SELECT count(*) FROM audit WHERE action = 'override'").fetchone()[0]
        second = next(student for student in state["students"] if student["student_id"] == "S2")
        return second["grades"][0]["points"] == 7.5 and audited >= 1

    def check(self, program, folder, ran):
        super().check(program, folder, ran)
        after = self.state(program, folder)
        need(after == self.before or self.is_done(after, folder), "an override without its audit row, or the other way")


class Export(Gradebook):
    name = "export"
    steps = [["gradebook", "import", "gb", "in"], ["gradebook", "grade", "gb"],
             ["gradebook", "export", "gb", "--format", "csv", "-o", "out.csv"],
             ["gradebook", "override", "gb", "--student", "S2", "--item", "Lab 04", "--points", "7.5", "--reason", "x"]]

    def prepare(self, program, folder):
        super().prepare(program, folder)
        self.old = (folder / "out.csv").read_bytes()
        program.done(folder, "gradebook", "export", "gb", "--format", "csv", "-o", "new.csv")
        self.new = (folder / "new.csv").read_bytes()
        (folder / "new.csv").unlink()
        need(self.old != self.new, "the two exports differ")

    def command(self):
        return ["gradebook", "export", "gb", "--format", "csv", "-o", "out.csv"]

    def check(self, program, folder, ran):
        need((folder / "out.csv").read_bytes() in (self.old, self.new), "the export is neither the old nor the new file")
        super().check(program, folder, ran)

    def is_done(self, state, folder):
        return (folder / "out.csv").read_bytes() == self.new


class Migration(Gradebook):
    """A gradebook of the first schema, opened by this program."""

    name = "migration"

    def __init__(self, schema):
        self.schema = pathlib.Path(schema)

    def prepare(self, program, folder):
        super().prepare(program, folder)
        (folder / "gb").unlink()
        with sqlite3.connect(folder / "gb") as old:
            old.executescript(self.schema.read_text())
            old.execute("INSERT INTO course VALUES (1, 'course.yaml', ?)", (COURSE,))
            old.execute("INSERT INTO students VALUES ('S1', 'Given', 'Family', '', '', '', '', '')")
            old.execute("INSERT INTO audit VALUES (1, 5, 'teacher', 'create', '', '', '', '', '')")
            old.execute("PRAGMA application_id = 1179862850")
            old.execute("PRAGMA user_version = 1")
        journal = folder / "gb-journal"
        if journal.exists():
            journal.unlink()

    def command(self):
        return ["gradebook", "show", "gb", "--json"]

    def is_done(self, state, folder):
        return [student["student_id"] for student in state["students"]] == ["S1"]

    def again(self, program, folder):
        super().again(program, folder)
        program.done(folder, "gradebook", "import", "gb", "in/S1.foresight")
        audit = program.done(folder, "gradebook", "audit", "gb").decode()
        need("\tcreate\t" in audit, "the audit trail from before the migration is gone")


class OnLedger(Operation):
    """Anything done to the ledger of a finished attempt."""

    def prepare(self, program, folder):
        write_script(folder, "S1")
        program.done(folder, *play("S1"))
        self.ledger = Play.ledger(folder).relative_to(folder)
        self.events = program.done(folder, "ledger", "show", self.ledger, "--json")

    def snapshots(self, folder):
        return sorted((folder / self.ledger).parent.glob("snapshots/*.sqlite"))

    def need_whole(self, program, folder, file):
        program.done(folder, "ledger", "verify", file)
        need(program.done(folder, "ledger", "show", file, "--json") == self.events, f"{file} has other events")

    def need_clean(self, folder):
        left = [path.name for path in (folder / self.ledger).parent.rglob("*.new*")]
        need(not left and not left_over(folder), f"left over: {left}")


class TakeSnapshot(OnLedger):
    name = "snapshot"

    def command(self):
        return ["ledger", "snapshots", str(self.ledger), "--take"]

    def check(self, program, folder, ran):
        self.need_whole(program, folder, self.ledger)
        taken = self.snapshots(folder)
        for each in taken:
            self.need_whole(program, folder, each.relative_to(folder))
        need(ran.returncode != 0 or len(taken) == 1, f"{len(taken)} snapshots where one was told of")

    def again(self, program, folder):
        program.done(folder, *self.command())
        need(len(self.snapshots(folder)) >= 1, "taken again, there is none")
        self.need_clean(folder)


class Restore(OnLedger):
    """A ledger of which the second half is another file's, beside its snapshot."""

    name = "restore"

    def prepare(self, program, folder):
        super().prepare(program, folder)
        program.done(folder, "ledger", "snapshots", self.ledger, "--take")
        sound = (folder / self.ledger).read_bytes()
        self.damaged = sound[: len(sound) // 2] + b"x" * (len(sound) - len(sound) // 2)
        (folder / self.ledger).write_bytes(self.damaged)
        need(program.run(folder, "ledger", "verify", self.ledger).returncode != 0, "the ledger is damaged")

    def command(self):
        return ["ledger", "restore", str(self.ledger)]

    def check(self, program, folder, ran):
        kept = [path for path in (folder / self.ledger).parent.glob("ledger.sqlite*") if path.read_bytes() == self.damaged]
        need(kept, "the damaged file is gone")
        for each in self.snapshots(folder):
            self.need_whole(program, folder, each.relative_to(folder))
        if ran.returncode == 0:
            self.need_whole(program, folder, self.ledger)

    def again(self, program, folder):
        sound = program.run(folder, "ledger", "verify", self.ledger).returncode == 0
        ran = program.run(folder, *self.command())
        need(ran.returncode == (1 if sound else 0), f"restored again, it ends with {ran.returncode}")  # 1: it is sound
        self.need_whole(program, folder, self.ledger)
        self.need_clean(folder)


def operations(schema):
    return [Play(), MirroredPlay(), Import(), Grade(), Override(), Export(), Migration(schema), TakeSnapshot(), Restore()]
