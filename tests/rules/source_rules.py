# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines the compiler does not hold: numbers and text, colours, connects, headers."""

import re

import source_tree

NUMBER_TEXT = re.compile(r"\b(v?[sfd]?n?printf|scanf|sscanf|strto[dfl]d?|ato[fil]|stod|stof|setlocale)\s*\(")
# Black and white are ink and paper of what is printed.
COLOUR = re.compile(r'\bQColor\s*[({]\s*[^)}\s]|"#[0-9A-Fa-f]{3,8}"|\bQt::((?:dark|light)?(?:red|green|blue|gray|cyan|'
                    r'magenta|yellow|Red|Green|Blue|Gray|Cyan|Magenta|Yellow))\b')
OLD_CONNECT = re.compile(r"\b(SIGNAL|SLOT)\s*\(")
CONNECT = re.compile(r"\bconnect\s*\(")
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
SPDX = ("SPDX-FileCopyrightText: The Foresight authors", "SPDX-License-Identifier: GPL-3.0-or-later")


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def arguments(text, start):
    """Top-level arguments of the call whose bracket opens just before start."""
    depth, begin, parts, position = 1, start, [], start
    while position < len(text) and depth:
        mark = text[position]
        if mark in "([{":
            depth += 1
        elif mark in ")]}":
            depth -= 1
        if (mark == "," and depth == 1) or depth == 0:
            parts.append(text[begin:position].strip())
            begin = position + 1
        position += 1
    return parts


def check_text(path, text):
    found = []
    code = source_tree.blank_comments(text)
    if path.startswith("core/"):
        found += [(m, f"{m.group(1)}() depends on the locale: use parseNumber(), numberText() or std::to_chars")
                  for m in NUMBER_TEXT.finditer(code)]
    if path.startswith(("ui/", "app/")) and not path.startswith("ui/theme"):
        found += [(m, f"colour {m.group(0)} outside ui/theme") for m in COLOUR.finditer(code)]
    found += [(m, "string-based connect: use pointers to members") for m in OLD_CONNECT.finditer(code)]
    for match in CONNECT.finditer(code):
        parts = arguments(code, match.end())
        if len(parts) == 3 and parts[2].startswith("["):
            found.append((match, "connect to a lambda without a context object"))
    found += [(m, f"{m.group(1)} left in the source") for m in UNFINISHED.finditer(text)]
    return [f"{path}:{line_of(text, match.start())}: {fault}" for match, fault in found]


def check_header(path, text):
    lines = text.splitlines() + ["", "", ""]
    faults = [f"{path}:{number}: expected '{wanted}'"
              for number, wanted in enumerate(SPDX, 1) if wanted not in lines[number - 1]]
    if path.endswith(".h") and "#pragma once" not in lines[:4]:
        faults.append(f"{path}:3: expected #pragma once below the licence lines")
    return faults


def faults_in(root):
    faults = []
    for path in source_tree.files(root, ["app", "core", "ui", "tests"], (".h", ".cpp")):
        text = source_tree.read(root, path)
        faults += check_header(path, text) + check_text(path, text)
    return faults


if __name__ == "__main__":
    source_tree.finish("source rules", faults_in(source_tree.root_argument()))
