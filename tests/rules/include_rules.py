# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One arrow: app -> ui -> core, and inside core the folders in the order in which data flow."""

import re

import source_tree

CORE_ORDER = ["base", "units", "model", "lab", "session", "ledger", "submission", "grading", "export"]
SOURCES = (".h", ".cpp", ".h.in")

WIDGETS = re.compile(r"^(QtWidgets|QtCharts|QtGui|QtSvg|QtPrintSupport|QWidget|QApplication|QGuiApplication|QChart\w*)(/|$)")
ENGINES = re.compile(r"^(SQLiteCpp/|sqlite3\.h|yaml-cpp/|muParser|sodium|archive(_entry)?\.h|xlsxwriter)")
# Each library of core has its few folders; ui and app have none of them.
ENGINE_HOMES = {
    "SQLiteCpp": ("ledger", "grading"),
    "sqlite3.h": ("ledger", "grading"),
    "yaml-cpp": ("lab", "session", "grading"),
    "archive": ("base", "export"),
    "muParser": ("model",),
    "sodium": ("base", "ledger", "submission", "grading"),
    "xlsxwriter": ("export",),
}
# Pure code: no Qt at all, neither here nor in any header reached from here.
PURE = re.compile(
    r"^core/(model/[^/]+"
    r"|units/(quantity|unit|dimension)\.(h|cpp)"
    r"|lab/(answer|answer_pieces|answer_score|question|scenario)\.(h|cpp)"
    r"|session/(session_reducer|session_state|session_rules|steps)\.(h|cpp)|session/event\.h"
    r"|grading/(scorer|recomputation)\.(h|cpp))$"
)
QT = re.compile(r"^(Q[A-Z]\w*|Qt\w+/.*|q[a-z]+\.h)$")


def core_folder(path):
    parts = path.split("/")
    return parts[1] if len(parts) > 2 and parts[0] == "core" else None


def check_arrow(path, name):
    """A fault of direction, or None."""
    layer = path.split("/")[0]
    target = name.split("/")[0]
    if layer == "core" and WIDGETS.match(name):
        return f"core includes {name}: core knows no widget"
    if layer == "core" and target in ("ui", "app", "tests"):
        return f"core includes {name}: the arrow is app -> ui -> core"
    if layer == "ui" and target in ("app", "tests"):
        return f"ui includes {name}: the arrow is app -> ui -> core"
    return None


def check_engine(path, name):
    """A library used outside the folders it belongs to, or None."""
    if not ENGINES.match(name):
        return None
    if path.split("/")[0] != "core":
        return f"{name} is included outside core"
    for engine, homes in ENGINE_HOMES.items():
        if name.startswith(engine) and core_folder(path) not in homes:
            return f"{name} belongs in core/{{{','.join(homes)}}}"
    return None


def check_order(path, name):
    """An include against the order of core's folders, or None."""
    here, there = core_folder(path), core_folder(name)
    if here is None or there is None:
        return None
    if here not in CORE_ORDER:
        return f"core/{here} has no place in the order of core's folders"
    if there not in CORE_ORDER:
        return f"core/{there} has no place in the order of core's folders"
    if CORE_ORDER.index(there) > CORE_ORDER.index(here):
        return f"core/{here} includes {name}, which comes after it"
    return None


def qt_behind(root, path, known, seen):
    """The first chain of includes from a file to a Qt header, or None."""
    for _, _, name in source_tree.includes(root, path):
        if QT.match(name):
            return [path, name]
        if name in known and name not in seen:
            seen.add(name)
            chain = qt_behind(root, name, known, seen)
            if chain:
                return [path] + chain
    return None


def faults_in(root):
    faults = []
    paths = source_tree.files(root, ["app", "core", "ui"], SOURCES)
    known = set(paths)
    for path in paths:
        for line, _, name in source_tree.includes(root, path):
            for check in (check_arrow, check_engine, check_order):
                fault = check(path, name)
                if fault:
                    faults.append(f"{path}:{line}: {fault}")
        if PURE.match(path):
            chain = qt_behind(root, path, known, {path})
            if chain:
                faults.append(f"{path}:1: pure code reaches Qt: {' -> '.join(chain)}")
    return faults


if __name__ == "__main__":
    source_tree.finish("include rules", faults_in(source_tree.root_argument()))
