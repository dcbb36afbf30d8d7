# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold on every page, whatever it is: everything that takes the focus, every image and every chart has a
name; no two controls share one; the focus is somewhere, and Tab goes round without a trap."""

from assistive import MOST_LINKS, Missing, STATES

CONTROLS = {"push button", "toggle button", "check box", "radio button", "combo box", "slider", "spin button", "text",
            "list", "table", "tree", "tree table", "link", "page tab"}
# A cell without content has nothing to say.
SILENT = {"table cell", "column header", "row header"}
NAMED = {"image", "icon", "chart", "canvas", "drawing area"}
MOST_STOPS = 400


def where(window, node):
    return f"{window}: {node.role} \"{node.name or node.label}\""


def faults_of_names(window, nodes):
    faults = []
    seen = {}
    for node in nodes:
        called = node.label or node.name
        if (node.focusable or node.role in NAMED) and node.role not in SILENT and not called:
            faults.append(f"{where(window, node)} at {node.box} has no name")
        if node.role in CONTROLS and called and node.has(STATES.ENABLED) and node.focusable:
            other = seen.setdefault((node.role, called), node)
            if other is not node:
                faults.append(f"{where(window, node)} has the name of another {node.role}")
    return faults


def tab_from(program, before):
    """Presses Tab until the focus is elsewhere: in a text with links it stops at each of them first."""
    for _ in range(MOST_LINKS):
        program.keys("Tab")
        try:
            return program.wait(lambda: program.moved(before), "Tab moves the focus", 0.3)
        except Missing:
            continue
    return None


def faults_of_focus(program, window):
    """Presses Tab until it has gone round."""
    first = program.focus()
    if first is None:
        return [f"{window}: nothing has the focus"]
    faults, stops = [], []
    for _ in range(MOST_STOPS):
        before = program.focus()
        now = tab_from(program, before)
        if now is None:
            return faults + [f"{where(window, before)} keeps the focus when Tab is pressed"]
        if not now.shown:
            faults.append(f"{where(window, now)} has the focus and is not shown")
        # The heading of a page has the focus when it is opened, and is no stop on the way round.
        if now.raw == first.raw or (stops and now.raw == stops[0].raw):
            return faults
        if any(now.raw == stop.raw for stop in stops):
            return faults + [f"{where(window, now)} begins a round of Tab that never comes back"]
        stops.append(now)
    return faults + [f"{window}: Tab does not come back to where it began"]


def page_faults(program):
    """Every fault of the page that is shown, in words."""
    window = program.window()
    nodes = [node for node in window.walk() if node.role not in ("menu item", "popup menu", "menu bar", "separator")]
    faults = [] if window.name else ["a window without a title"]
    return faults + faults_of_names(window.name, nodes) + faults_of_focus(program, window.name)
