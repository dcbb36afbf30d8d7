# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the rule scripts share: walking the tree, and reporting faults as path:line: text."""

import os
import re
import sys

SKIPPED_FOLDERS = {".git", ".cache", "build", "node_modules", "__pycache__"}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def files(root, folders, suffixes):
    """Paths below the given folders of root ("." for the files in root itself), relative to it, sorted."""
    found = []
    for folder in folders:
        for parent, names, entries in os.walk(os.path.join(root, folder)):
            names[:] = [] if folder == "." else sorted(n for n in names if n not in SKIPPED_FOLDERS)
            found += [os.path.relpath(os.path.join(parent, e), root) for e in entries if e.endswith(suffixes)]
    return sorted(path.replace(os.sep, "/") for path in found)


def read(root, path):
    with open(os.path.join(root, path), encoding="utf-8") as file:
        return file.read()


def includes(root, path):
    """Every include of a file as (line, opening mark, name)."""
    for number, line in enumerate(read(root, path).splitlines(), 1):
        match = INCLUDE.match(line)
        if match:
            yield number, match.group(1), match.group(2)


def blank_comments(text):
    """C++ text with comments replaced by spaces; line numbers and string literals stay."""
    pattern = re.compile(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', re.S)
    return pattern.sub(lambda m: m.group(0) if m.group(0)[0] == '"' else re.sub(r"[^\n]", " ", m.group(0)), text)


def finish(rule, faults):
    for fault in faults:
        print(fault)
    print(f"{rule}: {len(faults)} fault(s)")
    sys.exit(1 if faults else 0)


def root_argument():
    return sys.argv[1] if len(sys.argv) > 1 else "."
