# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a course, reads its roster, imports a hand-in, changes a grade and exports, with keys alone, knowing only what a
screen reader is told; and looks at every area as whatever comes there first would.

Usage: gradebook_robot.py FORESIGHT_GRADEBOOK FORESIGHT_CLI DEMO_FOLDER LAB_FOLDER
"""

import csv
import os
import shutil
import subprocess
import sys
import tempfile

from assistive import Missing, Program, expect
from walker import page_faults


class GradebookRobot:
    def __init__(self, program, folder):
        self.p = program
        self.folder = folder
        self.faults = []

    def path(self, name):
        return os.path.join(self.folder, name)

    def look(self):
        """What must hold of every area; the focus goes back to where it was."""
        self.faults += page_faults(self.p)

    def name_file(self, title, path):
        """Answers a file dialog."""
        self.p.title(title)
        field = self.p.wait(self.p.text_field, f"{title}: the name can be typed")
        self.p.keys("ctrl+a")
        self.p.type(path)
        self.p.wait(lambda: field.text == path, f"{title}: the field says what was typed")
        self.p.keys("Return")

    def press(self, name):
        self.p.tab_to(name, start=True)
        self.p.keys("space")

    def make_course(self):
        self.p.title("Foresight Gradebook")
        self.look()
        self.p.keys("ctrl+n")
        self.p.title("New course")
        self.p.tab_to("Course", "text")
        self.press("Make the gradebook")
        self.p.wait(lambda: self.p.says("Course: give it a short name"), "the missing name is named, with the remedy")
        field = self.p.wait(self.p.text_field, "the focus goes to the field with the error")
        expect(field.called("Course"), f"the focus goes to the field with the error, not to {field}")
        expect("give it a short name" in field.description, "the field tells its error")
        self.look()
        self.p.tab_to("Course", "text")
        self.p.type("DEMO-101")
        self.press("Make the gradebook")
        self.name_file("Save the gradebook as", self.path("demo.fgb"))
        self.p.title("DEMO-101")

    def read_roster(self):
        self.p.keys("ctrl+r")
        self.name_file("Roster", self.path("roster.csv"))
        self.p.title("Foresight Gradebook")
        self.p.wait(lambda: self.p.find("Take", "push button", start=True), "the roster is shown before it is taken")
        self.look()
        self.press("Take")
        self.p.wait(lambda: self.p.says("2 student"), "the roster is taken")

    def import_hand_in(self):
        self.p.keys("ctrl+i")
        heard = len(self.p.heard)
        self.name_file("Hand-ins", self.path("lab04.foresight"))
        self.p.wait(lambda: self.p.announced("imported; ", heard), "the end of the import is announced")
        self.p.wait(self.p.focus, "the focus is somewhere after the import")

    def area(self, name):
        """Goes to an area by its key, whichever that is."""
        for number in range(1, 10):
            self.p.keys(f"ctrl+{number}")
            try:
                self.p.wait(lambda: self.p.find(name, "label"), f"the area {name}", 0.5)
                return
            except Missing:
                continue
        raise Missing(f"no key leads to the area {name}")

    def chosen_cell(self):
        """Goes to Ada's points in the table of grades with the arrows."""
        self.area("Grades")
        self.p.tab_to("Grades: students and items")
        self.p.keys("ctrl+Home")
        for _ in range(12):
            if self.p.says("Ada"):
                found = self.p.wait(lambda: self.p.find("Points", "text") or True, "the panel")
                if found is not True:
                    return
            self.p.keys("Right")
        raise Missing("the arrows never reach the points of the first student")

    def change_points(self):
        self.chosen_cell()
        field = self.p.tab_to("Points", "text", start=True)
        self.p.type("7.5")
        self.p.wait(lambda: "7.5" in field.text, "the field says what was typed")
        self.press("Change points")
        self.p.wait(lambda: self.p.says("Reason: say why"), "the missing reason is named")
        reason = self.p.wait(self.p.text_field, "the focus goes to the field with the error")
        expect(reason.called("Reason") or reason.name.startswith("Reason"), f"the focus is on Reason, not on {reason}")
        expect("say why" in reason.description, "the field tells its error")
        self.p.type("Oral exam")
        self.p.keys("Return")
        self.p.wait(lambda: self.p.says("By hand"), "the change is told with who and why")

    def export(self):
        self.p.keys("alt+e")  # by the menu: in a text field Ctrl+E goes to the end of the line
        self.p.wait(lambda: self.p.focus() and self.p.focus().role == "menu item", "the menu is open")
        self.p.keys("c")
        self.p.wait(lambda: self.p.find("Write the file", "push button", start=True), "the area Export")
        self.press("Write the file")
        file = self.path("grades.csv")
        self.name_file("Write the grades to", file)
        self.p.wait(lambda: os.path.exists(file), "the grades are written")
        self.p.wait(lambda: self.p.says("Written:"), "the file that was written is told")
        return file

    def areas(self):
        """Every area, by its key."""
        seen = set()
        for number in range(1, 10):
            before = self.p.window().name
            self.p.keys(f"ctrl+{number}")
            try:
                self.p.wait(lambda: self.p.window().name != before, "another area", 1)
            except Missing:
                if number > 1:
                    continue
            seen.add(self.p.window().name)
            self.look()
        expect(len(seen) >= 5, f"at least five areas have a title of their own: {sorted(seen)}")


def play(cli, demo, lab, folder):
    subprocess.run([cli, "lab", "play", lab, "--script", os.path.join(demo, "play.yaml"), "--data-dir", "learner",
                    "--learner", "s1001", "--name", "Ada Example"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    shutil.copy(os.path.join(demo, "roster.csv"), folder)


def main(gradebook, cli, demo, lab):
    with tempfile.TemporaryDirectory() as folder:
        play(os.path.abspath(cli), os.path.abspath(demo), os.path.abspath(lab), folder)
        with Program(gradebook) as program:
            robot = GradebookRobot(program, folder)
            robot.make_course()
            robot.read_roster()
            robot.import_hand_in()
            robot.change_points()
            file = robot.export()
            robot.areas()
        with open(file, encoding="utf-8-sig", newline="") as written:
            rows = list(csv.reader(written))
        expect(any("7.5" in row for row in rows), f"the changed points are in the file: {rows}")
    for fault in robot.faults:
        print(fault)
    expect(not robot.faults, f"{len(robot.faults)} fault(s) of areas")
    print("gradebook_robot: from a new course to exported grades by keys alone")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except Missing as missing:
        sys.exit(f"gradebook_robot: {missing}")
