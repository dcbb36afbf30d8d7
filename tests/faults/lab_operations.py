# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the fault sweep interrupts of labs: installing and removing a version beside another."""
import shutil
import subprocess

from operations import Operation, left_over, make_older, need


class InstallLab(Operation):
    """A second version of a lab beside the first."""

    name = "install"

    def prepare(self, program, folder):
        program.done(folder, "lab", "new", "a-lab")
        for version in ("0.9.0", "1.0.0"):
            yaml = folder / "a-lab" / "lab.yaml"
            yaml.write_text(yaml.read_text().replace("version: 1.0.0", f"version: {version}"))
            program.done(folder, "lab", "pack", "a-lab", "-o", f"{version}.foresightlab")
            yaml.write_text(yaml.read_text().replace(f"version: {version}", "version: 1.0.0"))
        shutil.rmtree(folder / "a-lab")
        program.done(folder, "lab", "install", "1.0.0.foresightlab", "--to", "whole")
        self.whole = self.files(folder / "whole")
        shutil.rmtree(folder / "whole")
        program.done(folder, "lab", "install", "0.9.0.foresightlab", "--to", "labs")
        self.before = self.files(folder / "labs")

    def command(self):
        return ["lab", "install", "1.0.0.foresightlab", "--to", "labs"]

    @staticmethod
    def files(labs):
        """Every file below a folder of labs but what is hidden: nothing looks for labs there."""
        found = {str(path.relative_to(labs)): path.read_bytes() for path in labs.rglob("*") if path.is_file()}
        return {name: content for name, content in found.items() if not name.startswith(".")}

    def check(self, program, folder, ran):
        found = self.files(folder / "labs")
        need(found in (self.before, {**self.before, **self.whole}), "a version is there by halves, or the other one was touched")
        need(ran.returncode != 0 or len(found) > len(self.before), "an acknowledged version is not there")

    def again(self, program, folder):
        make_older(folder)
        program.done(folder, *self.command())
        self.check(program, folder, subprocess.CompletedProcess([], 0))
        program.done(folder, "lab", "remove", "a-lab", "--to", "labs")
        need(not self.files(folder / "labs") and not left_over(folder), f"left over: {left_over(folder)}")


class RemoveLab(InstallLab):
    """One of two versions."""

    name = "remove"

    def prepare(self, program, folder):
        super().prepare(program, folder)
        program.done(folder, *super().command())

    def command(self):
        return ["lab", "remove", "a-lab", "--version", "1.0.0", "--to", "labs"]

    def check(self, program, folder, ran):
        found = self.files(folder / "labs")
        need(found in (self.before, {**self.before, **self.whole}), "a version is there by halves, or the other one was touched")
        need(ran.returncode != 0 or found == self.before, "a version that was removed is there")

    def again(self, program, folder):
        make_older(folder)
        need(program.run(folder, *self.command()).returncode in (0, 2), "removed again")  # 2: it is gone
        need(self.files(folder / "labs") == self.before and not left_over(folder), f"left over: {left_over(folder)}")


def operations():
    return [InstallLab(), RemoveLab()]
