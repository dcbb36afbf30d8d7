# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The conformance report: every criterion of WCAG 2.1 A and AA has its row, and every test that a row names exists."""

import os
import re
from html.parser import HTMLParser

import source_tree

REPORT = "resources/handbook/conformance.html"
VERDICTS = {"Supports", "Partially supports", "Does not support", "Not applicable"}
CRITERIA = """1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11
1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.5.1 2.5.2 2.5.3 2.5.4
3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.3.1 3.3.2 3.3.3 3.3.4 4.1.1 4.1.2 4.1.3""".split()
PERSON = "a person must check"
LOOP = re.compile(r"foreach\((\w+)((?:\s+[\w.-]+)+)\)(.*?)endforeach\(\)", re.S)
TEST = re.compile(r"(?:foresight_add_\w*test\(|add_test\(NAME\s+)([\w${}-]+)")


class Rows(HTMLParser):
    """The rows of data of every table: line and the text of each cell; tests are what stands in <code>."""

    def __init__(self):
        super().__init__()
        self.rows = []
        self._cells = None
        self._code = False
        self._head = False

    def handle_starttag(self, tag, attributes):
        if tag == "tr":
            self._cells, self._head, self.tests = [], False, []
        elif tag in ("td", "th") and self._cells is not None:
            self._cells.append("")
            self._head = self._head or dict(attributes).get("scope") == "col"
        elif tag == "code":
            self._code = True
            self.tests.append("")

    def handle_endtag(self, tag):
        if tag == "code":
            self._code = False
        elif tag == "tr" and not self._head:
            self.rows.append((self.getpos()[0], [cell.strip() for cell in self._cells], self.tests))

    def handle_data(self, data):
        if self._cells:
            self._cells[-1] += data
        if self._code:
            self.tests[-1] += data


def tests_in(root):
    """Names of all tests that the tree's CMake files add."""
    found = set()
    for path in source_tree.files(root, ["tests"], ("CMakeLists.txt",)):
        text = source_tree.read(root, path)
        for variable, names, body in LOOP.findall(text):
            place = "${" + variable + "}"
            found.update(test.replace(place, name) for test in TEST.findall(body) if place in test
                         for name in names.split())
        found.update(name for name in TEST.findall(text) if "$" not in name)
    return found


def faults_of_row(cells, tests, known):
    if len(cells) != 5:
        return [f"{len(cells)} cells, not 5"]
    faults = [f"no test is called {name}" for name in tests if name not in known]
    if cells[2] not in VERDICTS:
        faults.append(f"'{cells[2]}' is no verdict")
    if not tests and PERSON not in cells[4] and cells[2] != "Not applicable":
        faults.append(f"neither a test nor '{PERSON}'")
    if cells[2] != "Supports" and not cells[3]:
        faults.append("no remark says why")
    return faults


def faults_in(root):
    if not os.path.exists(os.path.join(root, REPORT)):
        return [f"{REPORT}:1: it is missing"]
    rows = Rows()
    rows.feed(source_tree.read(root, REPORT))
    known = tests_in(root)
    faults, seen = [], set()
    for line, cells, tests in rows.rows:
        criterion = cells[0].split()[0] if cells and cells[0] else "?"
        seen.add(criterion)
        faults += [f"{REPORT}:{line}: {criterion}: {fault}" for fault in faults_of_row(cells, tests, known)]
    return faults + [f"{REPORT}:1: {criterion} has no row" for criterion in CRITERIA if criterion not in seen]


if __name__ == "__main__":
    source_tree.finish("conformance", faults_in(source_tree.root_argument()))
