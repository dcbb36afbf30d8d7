# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was typed a moment ago is there after a program was ended from outside: by signals, a log-off, and the loss of its display.

Usage: session_end.py FORESIGHT FORESIGHT_GRADEBOOK FORESIGHT_CLI DEMO_FOLDER
"""

import os
import pathlib
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

from assistive import PATIENCE, Missing, Program, expect
from gradebook_robot import GradebookRobot
from session_manager import SessionManager

LONGEST = 5.0  # seconds until a program that was asked to end is gone; there is no dialog to answer


class Display:
    """An X server of its own, which can be taken away."""

    def __enter__(self):
        out, back = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(back), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"],
                                       pass_fds=(back,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(back)
        with os.fdopen(out) as told:
            self.name = ":" + told.readline().strip()
        self.before = os.environ["DISPLAY"]
        os.environ["DISPLAY"] = self.name  # also for the keys
        self.manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = time.monotonic() + PATIENCE
        while not self._managed():  # a window that comes before its manager is never given the keys
            expect(time.monotonic() < end, "a window manager on the display")
            time.sleep(0.02)
        return self

    @staticmethod
    def _managed():
        return subprocess.run(["xdotool", "get_desktop"], stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL).returncode == 0

    def take_away(self):
        self.server.kill()

    def __exit__(self, *_):
        os.environ["DISPLAY"] = self.before
        for process in (self.manager, self.server):
            process.kill()
            process.wait()


def drafts(data):
    """The drafts that the ledger has, in any lab."""
    found = {}
    for file in pathlib.Path(data).glob("learners/*/ledger.sqlite"):
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as ledger:
            found.update(ledger.execute("SELECT key, text FROM drafts"))
    return found


def start(foresight, data, environment=None):
    """At the question, as a learner comes there."""
    program = Program(foresight, "--data-dir", data, "--lab", "data-gravity-trap", environment=environment)
    program.title("Who works here?")
    program.tab_to("Student number", "text")
    program.type("S1001")
    program.keys("Return")
    program.title("- Brief -")
    program.tab_to("Cloud", "radio button", start=True)
    program.keys("space")
    for step in ("Message", "Predict"):
        program.keys("ctrl+Return")
        program.title(f"- {step} -")
    program.tab_to("Why?", "text", start=True)
    return program


def ended(program, what):
    """Its exit code."""
    try:
        return program.process.wait(LONGEST)
    except subprocess.TimeoutExpired:
        raise Missing(f"{what}: the program has not ended within {LONGEST} s") from None


def check(foresight, what, end, code):
    words = f"typed before {what}"
    with tempfile.TemporaryDirectory() as folder, Display() as display:
        data = os.path.join(folder, "data")
        with start(foresight, data) as program:
            program.type(words)
            field = program.focus()
            program.wait(lambda: field.text == words, "what was typed is in the field")
            end(program.process, display)
            expect(ended(program, what) == code, f"{what}: ends with {code}, and not with {program.process.returncode}")
        kept = drafts(data).get("predict/pipeline/reason")
        expect(kept == words, f"{what}: the draft says \"{kept}\", and not \"{words}\"")
    print(f"{what}: the draft is there")


def check_log_off(foresight):
    words = "typed before the log-off"
    manager = SessionManager()
    manager.start()
    with tempfile.TemporaryDirectory() as folder, Display():
        data = os.path.join(folder, "data")
        with start(foresight, data, {"SESSION_MANAGER": manager.address}) as program:
            program.wait(lambda: manager.registered, "the program takes part in the session")
            program.type(words)
            field = program.focus()
            program.wait(lambda: field.text == words, "what was typed is in the field")
            manager.log_off()
            program.wait(lambda: manager.saved, "the program says that it has saved")
            kept = drafts(data).get("predict/pipeline/reason")
            expect(kept == words, f"the log-off: the draft says \"{kept}\", and not \"{words}\"")
            expect(program.process.poll() is None, "it goes on: others may refuse the log-off")
            manager.die()
            expect(ended(program, "the log-off") == 0, "the log-off: ends with 0")
    print("the log-off: the draft is there")


class Gradebook:
    """A course with its students, and the program's own memory."""

    def __init__(self, folder, cli, demo):
        self.folder = folder
        self.file = os.path.join(folder, "demo.fgb")
        for command in (["create", self.file, "--course", os.path.join(demo, "course.yaml")],
                        ["roster", self.file, os.path.join(demo, "roster.csv")]):
            subprocess.run([cli, "gradebook", *command], check=True, stdout=subprocess.DEVNULL)

    def program(self, gradebook):
        return Program(gradebook, self.file, environment={"XDG_CONFIG_HOME": os.path.join(self.folder, "config")})


def comment_field(program, folder):
    """Goes to the comment of the first student's item."""
    GradebookRobot(program, folder).chosen_cell()
    field = program.find("Comment for the student", "text")
    if field is None:
        program.tab_to("Comment", start=True)
        program.keys("space")
    return program.tab_to("Comment for the student", "text")


def check_comment(gradebook, cli, demo, what, end, code):
    words = f"typed before {what}"
    with tempfile.TemporaryDirectory() as folder, Display() as display:
        course = Gradebook(folder, cli, demo)
        with course.program(gradebook) as program:
            program.title("Grades")
            field = comment_field(program, folder)
            program.type(words)
            program.wait(lambda: field.text == words, "what was typed is in the field")
            end(program.process, display)
            expect(ended(program, what) == code, f"{what}: ends with {code}, and not with {program.process.returncode}")
        with Display(), course.program(gradebook) as program:
            program.title("Grades")
            program.wait(lambda: program.says("Typed earlier and not saved"), "it says that something was typed")
            program.tab_to("Show it", "push button")
            program.keys("space")
            program.wait(lambda: program.says("You typed this on"), "it says when")
            field = program.wait(lambda: program.find("Comment for the student", "text"), "the comment's field")
            expect(field.text == words, f"{what}: the comment says \"{field.text}\", and not \"{words}\"")
            program.process.kill()
    print(f"{what}: the comment is there")


def main(foresight, gradebook, cli, demo):
    for name in ("SIGTERM", "SIGHUP"):
        check_comment(gradebook, cli, demo, name,
                      lambda process, _, number=getattr(signal, name): process.send_signal(number), 0)
    check_comment(gradebook, cli, demo, "the loss of the display", lambda _, display: display.take_away(), 1)
    for name in ("SIGTERM", "SIGHUP", "SIGINT"):
        check(foresight, name, lambda process, _, number=getattr(signal, name): process.send_signal(number), 0)
    check(foresight, "the loss of the display", lambda _, display: display.take_away(), 1)
    check_log_off(foresight)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except Missing as missing:
        sys.exit(f"session_end: {missing}")
