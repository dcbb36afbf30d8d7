# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts for learners point at nothing by its colour, shape or place alone: not everybody sees these (WCAG 1.3.3, 1.4.1)."""

import re

import source_tree

FOLDERS = ["resources/labs", "resources/handbook"]
SUFFIXES = (".yaml", ".html")
LOOKS = r"red|green|blue|orange|yellow|purple|pink|grey|gray|black|white|round|square|dashed|dotted|left|right|upper|lower"
THINGS = r"line|curve|bar|area|box|button|point|dot|ring|mark|marker|side|corner|column|panel|card|icon|number|figure"
FAULT = re.compile(rf"\b(the|a) ({LOOKS})(-hand)? ({THINGS})s?\b|\b(on|to|at) the (left|right|top|bottom)\b"
                   r"|\b(shown|drawn|written|marked) in (red|green|blue|orange|yellow|purple|grey|gray)\b", re.I)


def faults_in(root):
    faults = []
    for path in source_tree.files(root, FOLDERS, SUFFIXES):
        text = source_tree.read(root, path)
        for match in FAULT.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            faults.append(f"{path}:{line}: '{match.group(0)}' means nothing to who does not see it")
    return faults


if __name__ == "__main__":
    source_tree.finish("sensory words", faults_in(source_tree.root_argument()))
