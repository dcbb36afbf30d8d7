# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works every kind of control of the student program through assistive technology alone, without a key: buttons and
choices are pressed, texts and values set, and each says its new state (WCAG 4.1.2); what happens elsewhere on the screen
is announced and leaves the focus where it is (4.1.3).

Usage: controls_robot.py FORESIGHT
"""

import os
import sys
import tempfile

from assistive import Missing, Program, expect


class ControlsRobot:
    def __init__(self, program):
        self.p = program

    def there(self, name, role, start=False, hidden=False):
        return self.p.wait(lambda: self.p.find(name, role, start, hidden), f"\"{name}\" is shown")

    def choose(self, name):
        option = self.there(name, "radio button", start=True)
        option.press()
        self.p.wait(lambda: option.checked, f"\"{name}\" says that it is chosen")

    def go_on(self, title):
        """Presses the page's main button: the last one before the steps of the lab."""
        steps = {node.name for node in self.there("Steps of the lab", None).walk()}
        buttons = [node for node in self.p.window().walk()
                   if node.role == "push button" and node.focusable and node.name not in steps]
        buttons[-1].press()
        self.p.title(title)

    def first_start(self):
        self.p.title("Who works here?")
        number = self.there("Student number", "text")
        self.there("Name", "text").set_text("Ada")
        self.there("Continue", "push button", start=True).press()
        self.p.wait(lambda: "it is missing" in number.description, "the field tells that the number is missing")
        number.set_text("S1001")
        self.p.wait(lambda: number.text == "S1001", "the field says what was set")
        self.there("Continue", "push button", start=True).press()

    def predict(self):
        self.p.title("- Brief -")
        self.choose("Cloud")
        self.go_on("- Message -")
        self.go_on("- Predict -")
        self.choose("C")
        self.choose("Fairly sure")
        heard = len(self.p.heard)
        self.p.wait(lambda: self.p.announced("Saved", heard) or self.p.says("Saved"), "the draft is saved, and it is told")
        heard = len(self.p.heard)
        self.there("Lock prediction", "push button").press()
        self.there("Lock it", "push button").press()
        self.p.wait(lambda: self.p.announced("Predict, locked", heard), "that the prediction is locked is announced")

    def explore(self):
        self.p.title("- Explore -")
        charts = self.p.wait(self.p.charts, "the charts say in words what they show")
        before = self.p.wait(self.p.focus, "something has the focus")
        slider = self.there("GPUs", "slider", start=True, hidden=True)
        heard = len(self.p.heard)
        slider.set_value(4)
        self.p.wait(lambda: slider.value == 4, "the slider says the value that was set")
        self.p.wait(lambda: self.p.charts() != charts, "the charts' words follow the slider")
        self.p.wait(lambda: self.p.announced("of 3 met", heard), "a mission that is met is announced")
        expect(self.p.focus().raw == before.raw, "an announcement leaves the focus where it was")
        box = self.there("Storage", "combo box", hidden=True)
        box.press()
        # Opened and read; Qt 6.4 offers nothing to choose with but keys (lab_robot does).
        self.p.wait(lambda: [node for node in box.walk(hidden=True) if node.role == "list item" and node.shown],
                    "the list opens")
        box.press()
        table = self.there("Data table: ", None, start=True, hidden=True)
        table.press()
        self.p.wait(lambda: table.checked, "the button of the table says that it is open")

    def settings(self):
        item = self.p.wait(lambda: next((node for node in self.p.window().walk(hidden=True)
                                         if node.role == "menu item" and node.name == "Settings"), None), "the menu")
        item.press()
        self.p.title("Settings")
        box = self.there("Reduce motion", "check box")
        box.press()
        self.p.wait(lambda: box.checked, "the check box says that it is checked")


def main(foresight):
    with tempfile.TemporaryDirectory() as folder:
        with Program(foresight, "--data-dir", os.path.join(folder, "data"), "--lab", "data-gravity-trap") as program:
            robot = ControlsRobot(program)
            robot.first_start()
            robot.predict()
            robot.explore()
            robot.settings()
    print("controls_robot: every kind of control without a key")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except Missing as missing:
        sys.exit(f"controls_robot: {missing}")
