# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works through Lab 04 with keys alone, knowing only what a screen reader is told, and checks what it is told.

Usage: lab_robot.py FORESIGHT FORESIGHT_CLI
"""

import json
import os
import subprocess
import sys
import tempfile

from assistive import Missing, Program, expect
from walker import page_faults


class LabRobot:
    def __init__(self, program):
        self.p = program
        self.faults = []  # of the pages

    def title(self, words):
        """Waits for a page, and looks at it as whatever comes there first would."""
        self.p.title(words)
        self.faults += page_faults(self.p)

    def primary(self, next_step):
        self.p.keys("ctrl+Return")
        self.title(f"- {next_step} -")
        node = self.p.wait(self.p.focus, f"{next_step}: something has the focus")
        expect(node.name or node.text, f"{next_step}: the focus is on a {node.role} without a name")

    def first_start(self):
        self.title("Who works here?")
        field = self.p.tab_to("Name", "text")
        expect(field.description, "the field Name explains itself")
        self.p.type("Ada")
        self.p.wait(lambda: field.text == "Ada", "the field Name says what was typed")
        self.p.tab_to("Student number", "text")
        self.p.keys("Return")  # an error names field, problem and remedy, and is told
        heard = len(self.p.heard)
        self.p.wait(lambda: self.p.says("Student number: it is missing"), "the missing number is named")
        expect(heard >= 0 and self.p.focus().name == "Student number", "the focus stays on the field with the error")
        self.p.type("S1001")
        self.p.keys("Return")

    def brief(self):
        self.title("- Brief -")
        option = self.p.tab_to("Cloud", "radio button", start=True)
        expect(not option.checked, "no context is chosen yet")
        self.p.keys("space")
        self.p.wait(lambda: option.checked, "the context says that it is chosen")
        self.primary("Message")

    def predict(self, key, confidence_steps):
        self.primary("Predict")
        self.p.keys(key)
        chosen = self.p.wait(lambda: next((node for node in self.p.window().walk()
                                           if node.role == "radio button" and node.checked), None),
                             "the chosen answer says that it is chosen")
        expect(chosen.name, "the chosen answer has a name")
        level = self.p.tab_to("Guess", start=True)
        for _ in range(confidence_steps):
            self.p.keys("Right")
        self.p.keys("space")
        level = self.p.focus()
        self.p.wait(lambda: level.checked, "the confidence says that it is chosen")
        self.p.keys("ctrl+Return")
        change = self.p.wait(lambda: self.p.focus() if self.p.focus().name == "Change the prediction" else None,
                             "the question before the lock has the focus, and not on its Yes")
        expect("Lock" in change.description and "?" in change.description, "the question is told with the button")
        lock = self.p.tab_to("Lock it")
        expect("cannot be changed" in lock.description, "the button that locks says what follows")
        self.p.keys("space")
        self.p.wait(lambda: "- Explore -" in self.p.window().name or self.p.says("Locked"), "the prediction is locked")
        if "- Explore -" not in self.p.window().name:
            self.primary("Explore")
        self.title("- Explore -")

    def chart_is_told(self):
        summary = self.p.wait(lambda: next((node for node in self.p.window().walk()
                                            if node.role in ("chart", "panel", "filler", "graphic", "image")
                                            and node.name and len(node.description) > 40), None),
                              "a chart has a name and says in words what it shows")
        return summary

    def act_one(self):
        self.predict("c", 1)
        before = self.chart_is_told()
        told = before.description
        box = self.p.tab_to("Storage", "combo box", start=True)
        self.p.keys("Down", "Down")
        expect(box.label == "Storage", "the list of storage tiers has a label")
        self.p.wait(lambda: before.description != told, "the chart's words follow the storage")
        self.p.tab_to("Test the team", start=True)
        self.p.keys("space")
        slider = self.p.tab_to("GPUs", "slider", start=True)
        value = slider.value
        self.p.keys("Right")
        self.p.wait(lambda: slider.value != value, "the slider says its new value")
        self.p.wait(lambda: self.p.announced("3 of 3 met"), "the missions met are announced")
        expect(self.p.focus().raw == slider.raw, "an announcement leaves the focus where it was")
        self.reveal_to_equation([("a", False), ("c", True)])

    def act_two(self):
        self.primary("Message")
        self.predict("2", 0)
        heard = len(self.p.heard)
        for amount in ("1 PB", "270 TB"):
            self.p.tab_to("Dataset", "text", start=True)
            self.p.keys("ctrl+a")
            self.p.type(amount)
            self.p.keys("Return")
            self.p.wait(lambda: self.p.focus().text.replace("\u00a0", " ") == amount, f"the field says {amount}")
        self.p.wait(lambda: self.p.announced("3 of 3 met", heard), "the missions met are announced")
        self.reveal_to_equation([("b", True)])

    def reveal_to_equation(self, answers):
        self.primary("Reveal")
        expect(self.p.says("Your prediction"), "the prediction stands beside the model")
        self.chart_is_told()
        self.primary("Reflect")
        for key, last in answers:
            self.p.keys(key)
            self.p.keys("ctrl+Return")
            if not last:
                self.p.wait(lambda: self.p.says("second try") or self.p.says("once more") or self.p.says("try"),
                            "the first try is answered")
        self.p.wait(lambda: self.p.find("Read the equation") or self.p.find("Equation") or True, "the reflection ends")
        self.primary("Equation")

    def report(self, folder):
        self.primary("Report and hand in")
        self.p.keys("ctrl+Return")
        dialog = self.p.wait(self.p.text_field, "the file's name is asked for")
        file = os.path.join(folder, "ada.foresight")
        self.p.keys("ctrl+a")
        self.p.type(file)
        self.p.keys("Return")
        self.p.wait(lambda: os.path.exists(file), "the hand-in is written")
        self.p.wait(lambda: self.p.says("receipt") or self.p.says("Receipt"), "the receipt is told")
        expect(dialog, "a dialog")
        return file


    def other_screens(self):
        """Every screen that a menu leads to, found by the menus' own names."""
        for keys, title in (("ctrl+comma", "Settings"), ("F1", "Handbook"), ("ctrl+l", "Labs"), ("ctrl+shift+r", "My record")):
            self.p.keys(keys)
            self.title(title)
            self.p.keys("Escape")


def main(foresight, cli):
    with tempfile.TemporaryDirectory() as folder:
        with Program(foresight, "--data-dir", os.path.join(folder, "data"), "--lab", "data-gravity-trap") as program:
            robot = LabRobot(program)
            robot.first_start()
            robot.brief()
            robot.act_one()
            robot.act_two()
            file = robot.report(folder)
            robot.other_screens()
        verdict = subprocess.run([cli, "submission", "verify", file, "--json"], capture_output=True, text=True)
        expect(verdict.returncode == 0, f"the hand-in is sound: {verdict.stdout}")
        json.loads(verdict.stdout)
    for fault in robot.faults:
        print(fault)
    expect(not robot.faults, f"{len(robot.faults)} fault(s) of pages")
    print("lab_robot: the whole lab by keys alone")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except Missing as missing:
        sys.exit(f"lab_robot: {missing}")
