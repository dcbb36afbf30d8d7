# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each translated page of the handbook has the shape of the English one: the program opens it at the same anchors.

The student's handbook is there in every language of the interface.
"""

import os
import re
from html.parser import HTMLParser

import source_tree

FOLDER = "resources/handbook"
STUDENT = "student"
PAGE = re.compile(r"^([a-z]+)_(\w+)\.html$")
TRANSLATION = re.compile(r"^foresight_(\w+)\.ts$")
PARTS = {"h1", "h2", "h3", "p", "li", "tr", "th", "td", "b", "table", "ul"}
RIGHT_TO_LEFT = {"ar"}


class Shape(HTMLParser):
    """Parts and anchors in their order, the attributes of <html>, and the words of each paragraph."""

    def __init__(self, text):
        super().__init__()
        self.parts, self.paragraphs, self.html = [], [], {}
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        named = dict(attributes)
        if tag == "html":
            self.html = named
        elif tag == "a":
            self.parts += [f"{key} {named[key]}" for key in ("name", "href") if key in named]
        elif tag in PARTS:
            self.parts.append(f"<{tag}>")
        if tag in ("p", "li", "title"):
            self.paragraphs.append("")

    def handle_data(self, data):
        if self.paragraphs:
            self.paragraphs[-1] += data


def words(shape):
    return {" ".join(text.split()) for text in shape.paragraphs} - {""}


def faults_of_page(language, page, english):
    faults = []
    if page.html.get("lang") != language.replace("_", "-"):
        faults.append(f"lang is {page.html.get('lang')}, not {language.replace('_', '-')}")
    if (page.html.get("dir") == "rtl") != (language in RIGHT_TO_LEFT):
        faults.append(f"dir is {page.html.get('dir')}")
    for there, wanted in zip(page.parts + ["the end"], english.parts + ["the end"]):
        if there != wanted:
            faults.append(f"'{there}' where the English page has '{wanted}'")
            break
    return faults + [f"not translated: {text[:60]}" for text in sorted(words(page) & words(english))]


def faults_in(root):
    folder = os.path.join(root, FOLDER)
    translations = os.path.join(root, "translations")
    names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    faults = []
    for match in filter(None, (PAGE.match(name) for name in names)):
        english = Shape(source_tree.read(root, f"{FOLDER}/{match[1]}.html"))
        page = Shape(source_tree.read(root, f"{FOLDER}/{match[0]}"))
        faults += [f"{FOLDER}/{match[0]}:1: {fault}" for fault in faults_of_page(match[2], page, english)]
    for match in filter(None, map(TRANSLATION.match, sorted(os.listdir(translations)) if names else [])):
        wanted = f"{STUDENT}_{match[1]}.html"
        if match[1] != "en" and wanted not in names:
            faults.append(f"{FOLDER}/{wanted}:1: it is missing")
    return faults


if __name__ == "__main__":
    source_tree.finish("handbook", faults_in(source_tree.root_argument()))
