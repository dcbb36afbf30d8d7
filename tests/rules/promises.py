# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The administrators' handbook: every promise names a test that there is, or says that a person must check it.

A promise is a row of three cells: what is promised, what it does not cover, how it is known.
"""

import os

import conformance
import source_tree

PAGE = "resources/handbook/administrator.html"
CELLS = 3


def faults_in(root):
    if not os.path.exists(os.path.join(root, PAGE)):
        return [f"{PAGE}:1: it is missing"]
    rows = conformance.Rows()
    rows.feed(source_tree.read(root, PAGE))
    known = conformance.tests_in(root)
    promises = [row for row in rows.rows if len(row[1]) == CELLS]
    faults = [] if promises else [f"{PAGE}:1: it promises nothing"]
    for line, cells, tests in promises:
        faults += [f"{PAGE}:{line}: no test is called {name}" for name in tests if name not in known]
        if not tests and conformance.PERSON not in cells[2]:
            faults.append(f"{PAGE}:{line}: neither a test nor '{conformance.PERSON}'")
    return faults


if __name__ == "__main__":
    source_tree.finish("promises", faults_in(source_tree.root_argument()))
