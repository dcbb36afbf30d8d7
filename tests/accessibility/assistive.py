# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program as assistive technology sees and works it: its accessible tree, its focus, what it announces, and keys.

Nothing here knows a class or an object name of the program: names, roles, values and states are all there is.
"""

import os
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

MOST_LINKS = 60
PATIENCE = 15.0  # seconds until something that must come counts as missing
STATES = Atspi.StateType


class Missing(AssertionError):
    """What had to be there, or to happen, was not."""


def expect(holds, what):
    if not holds:
        raise Missing(what)


class Node:
    """One accessible object. What it says is asked each time: the tree changes under us."""

    def __init__(self, accessible):
        self.raw = accessible

    def _ask(self, question, default):
        try:
            answer = question()
        except GLib.Error:  # it has gone meanwhile
            return default
        return default if answer is None else answer

    @property
    def name(self):
        return self._ask(self.raw.get_name, "")

    @property
    def label(self):
        """The name of what labels it: a list of choices has the chosen one for its own name."""
        def ask():
            for relation in self.raw.get_relation_set():
                if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                    return relation.get_target(0).get_name()
            return ""
        return self._ask(ask, "")

    def called(self, name, start=False):
        return any(called.startswith(name) if start else called == name for called in (self.name, self.label))

    @property
    def role(self):
        return self._ask(self.raw.get_role_name, "")

    @property
    def description(self):
        return self._ask(self.raw.get_description, "")

    @property
    def children(self):
        count = self._ask(self.raw.get_child_count, 0)
        nodes = (self._ask(lambda i=i: self.raw.get_child_at_index(i), None) for i in range(count))
        return [Node(node) for node in nodes if node is not None]

    def has(self, *states):
        found = self._ask(self.raw.get_state_set, None)
        return found is not None and all(found.contains(state) for state in states)

    @property
    def shown(self):
        return self.has(STATES.SHOWING)

    @property
    def focusable(self):
        return self.has(STATES.FOCUSABLE, STATES.ENABLED)

    @property
    def checked(self):
        return self.has(STATES.CHECKED)

    @property
    def text(self):
        def ask():
            text = self.raw.get_text_iface()
            return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) if text else ""
        return self._ask(ask, "")

    @property
    def value(self):
        def ask():
            value = self.raw.get_value_iface()
            return Atspi.Value.get_current_value(value) if value else None
        return self._ask(ask, None)

    def do(self, *names):
        """Does the first of these actions that it offers; answers whether there was one."""
        def ask():
            for i in range(Atspi.Action.get_n_actions(self.raw)):
                if Atspi.Action.get_action_name(self.raw, i) in names:
                    return Atspi.Action.do_action(self.raw, i)
            return False
        return self._ask(ask, False)

    def press(self):
        expect(self.do("Press", "Toggle"), f"{self} can be pressed by assistive technology")

    def set_text(self, text):
        expect(self._ask(lambda: Atspi.EditableText.set_text_contents(self.raw, text), False),
               f"the text of {self} can be set by assistive technology")

    def set_value(self, value):
        expect(self._ask(lambda: Atspi.Value.set_current_value(self.raw, value), False),
               f"the value of {self} can be set by assistive technology")

    @property
    def box(self):
        """(x, y, width, height) on the screen."""
        def ask():
            component = self.raw.get_component_iface()
            found = Atspi.Component.get_extents(component, Atspi.CoordType.SCREEN) if component else None
            return (found.x, found.y, found.width, found.height) if found else None
        return self._ask(ask, None) or (0, 0, 0, 0)

    def walk(self, hidden=False):
        """This node and all below it, in reading order; what is not shown only with `hidden`."""
        if not hidden and not self.shown and self.role not in ("application", "menu item", "popup menu"):
            return
        yield self
        for child in self.children:
            yield from child.walk(hidden)

    def __repr__(self):
        return f"{self.role} \"{self.name}\""


class Program:
    """A started program. Used as a context: what is still open at the end is closed."""

    def __init__(self, *command, environment=None):
        self.heard = []  # (what happened, node, words), newest last
        self._focus = None
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in ("object:state-changed:focused", "object:property-change:accessible-name",
                     "object:property-change:accessible-description", "object:property-change:accessible-value",
                     "object:text-changed", "window:activate"):
            self._listener.register(kind)
        self.process = subprocess.Popen(command, env={**os.environ, **(environment or {})},
                                        stdin=subprocess.DEVNULL)
        self.tree = self.wait(self._application, f"{command[0]} shows itself on the accessibility bus")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.terminate()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
        for kind in ("object:state-changed:focused",):
            self._listener.deregister(kind)

    def _hear(self, event):
        node = Node(event.source)
        if event.type.startswith("object:state-changed:focused"):
            if event.detail1:
                self._focus = node
            return
        words = event.any_data if isinstance(event.any_data, str) else ""
        self.heard.append((event.type, node, words))

    def _application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application is not None and application.get_process_id() == self.process.pid:
                node = Node(application)
                return node if any(child.shown for child in node.children) else None
        return None

    def turn(self):
        """Lets what has happened arrive."""
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)

    def wait(self, question, what, patience=PATIENCE):
        """Asks until the answer is true, and gives it."""
        end = time.monotonic() + patience
        while True:
            self.turn()
            answer = question()
            if answer:
                return answer
            if self.process.poll() is not None:
                raise Missing(f"{what}: the program has ended with {self.process.returncode}")
            if time.monotonic() > end:
                raise Missing(f"{what}: not within {patience} s; focus on {self.focus()}")
            time.sleep(0.02)

    def window(self):
        """The window in front: a dialog, otherwise the main one."""
        windows = self.tree.children
        for window in windows:
            window.raw.clear_cache()  # what is kept of it does not hear that another came in front
        shown = [child for child in windows if child.shown]
        active = [child for child in shown if child.has(STATES.ACTIVE)]
        return (active or shown)[-1]

    def focus(self):
        """What has the focus; asked of the tree when no event has told."""
        self.turn()
        if self._focus is not None and self._focus.has(STATES.FOCUSED):
            return self._focus
        for node in self.window().walk():
            if node.has(STATES.FOCUSED):
                self._focus = node
                return node
        return None

    def title(self, words):
        """Waits until a window of such a title is in front and has the keys."""
        def there():
            window = self.window()
            return words in window.name and window.has(STATES.ACTIVE)
        self.wait(there, f"the window in front is called \"... {words} ...\"")

    def text_field(self):
        """What has the focus, when text can be typed there."""
        node = self.focus()
        return node if node is not None and node.role == "text" else None

    def find(self, name, role=None, start=False, hidden=False):
        """Also what is scrolled out of sight with `hidden`."""
        for node in self.window().walk(hidden):
            if role in (None, node.role) and node.called(name, start):
                return node
        return None

    def says(self, words):
        """A shown object whose name or text has these words."""
        for node in self.window().walk():
            if words in node.name or (node.role in ("text", "label") and words in node.text):
                return node
        return None

    def charts(self):
        """What the charts say, by their names: whatever is no control and describes itself at length."""
        return {node.name: node.description for node in self.window().walk(hidden=True)
                if node.role in ("chart", "panel", "filler", "graphic", "image") and node.name
                and len(node.description) > 40}

    def keys(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)
        self.turn()

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "4", "--", text], check=True)
        self.turn()

    def tab_to(self, name, role=None, start=False, steps=150):
        """Presses Tab until an object of this name has the focus."""
        still = 0
        for _ in range(steps):
            node = self.focus()
            if node is not None and role in (None, node.role) and node.called(name, start):
                return node
            if still > MOST_LINKS:
                break
            self.keys("Tab")
            try:
                self.wait(lambda: self.moved(node), "Tab moves the focus", 0.3)
                still = 0
            except Missing:
                still += 1  # a text with links takes Tab for each of them
        raise Missing(f"Tab never reaches \"{name}\"; focus on {self.focus()}")

    def moved(self, before):
        """What has the focus, when it is something else than before."""
        now = self.focus()
        return now if now is not None and (before is None or now.raw != before.raw) else None

    def announced(self, words, since=0):
        """Whether an event has told a name or text with these words since then."""
        self.turn()
        return any(words in told or words in node.name for _, node, told in self.heard[since:])
