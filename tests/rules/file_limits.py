# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small rooms: a file that grows past this has more than one job."""

import source_tree

MOST_LINES = 450
FOLDERS = ["app", "core", "ui", "tests", "packaging"]
SUFFIXES = (".h", ".cpp", ".py", ".sh", ".cmake", "CMakeLists.txt")


def faults_in(root):
    faults = []
    for path in source_tree.files(root, FOLDERS, SUFFIXES):
        lines = source_tree.read(root, path).count("\n")
        if lines > MOST_LINES:
            faults.append(f"{path}:{lines}: {lines} lines; the limit is {MOST_LINES}")
    if source_tree.read(root, "CMakeLists.txt").count("\n") > 80:
        faults.append("CMakeLists.txt:81: the root file has more than 80 lines")
    return faults


if __name__ == "__main__":
    source_tree.finish("file limits", faults_in(source_tree.root_argument()))
