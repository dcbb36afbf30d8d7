# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Claims nobody can keep are not made: a local lock can always be got round, and the texts must not say otherwise."""

import re

import source_tree

FOLDERS = [".", "app", "core", "ui", "tests", "resources", "translations", "packaging"]
SUFFIXES = (".h", ".cpp", ".md", ".html", ".yaml", ".yml", ".json", ".ts", ".txt", ".xml", ".desktop", ".svg", ".sh", ".py",
            ".sql", ".csv", ".1", ".in", ".cmake")
CLAIM = re.compile(r"\b(tamper|cheat|forgery|fool)[-\s]?proof|\bun(forge|cheat|hack)able\b|\bsecure(d|ly)?\b", re.I)
# This folder names the words in order to forbid them.
EXEMPT = "tests/rules/"
# Texts that deny the claim, or names that are not ours to choose: the match must lie inside one of these.
ALLOWED = ["not tamper-proof", "nor tamper-proof", "not cheat-proof", "nor cheat-proof", "never secure", "not secure",
           "SQLITE_SECURE_DELETE", "secure_delete"]


def is_allowed(text, match):
    lowered = text.lower()
    for phrase in ALLOWED:
        start = lowered.find(phrase.lower(), max(0, match.start() - len(phrase)))
        if 0 <= start <= match.start() and match.end() <= start + len(phrase):
            return True
    return False


def faults_in(root):
    faults = []
    for path in source_tree.files(root, FOLDERS, SUFFIXES):
        if path.startswith(EXEMPT):
            continue
        text = source_tree.read(root, path)
        for match in CLAIM.finditer(text):
            if not is_allowed(text, match):
                line = text.count("\n", 0, match.start()) + 1
                faults.append(f"{path}:{line}: '{match.group(0)}' claims more than the program can keep")
    return faults


if __name__ == "__main__":
    source_tree.finish("words", faults_in(source_tree.root_argument()))
