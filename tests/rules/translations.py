# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Translations of the interface against the sources: what is missing, outdated or broken, each with its file and text.

Usage: translations.py [ROOT] LUPDATE
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

import source_tree

PLACEHOLDER = re.compile(r"%L?(\d+|n)")
# Forms of the plural, by language, as Qt counts them.
FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "zh_CN": 1}
# A number before a countable word, "%1 students": one student needs another form.
COUNT = re.compile(r"%L?\d (students|hand-ins|events|characters|days|files|items|questions|rows|labs|people)\b(?! \(\*)")
# A context that lookups at run time cannot have: lupdate did not see which class or struct the words are of.
CONTEXT = re.compile(r"^(foresight::[A-Za-z:]+|[A-Z][A-Za-z]*Words|main)$")


def messages(file):
    """(context, message element) of every message."""
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name") or "", message


def forms_of(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def key(context, message):
    return (context, message.findtext("source"), message.findtext("comment") or "")


def faults_of_message(language, context, message):
    source = message.findtext("source")
    forms = forms_of(message)
    if message.find("translation").get("type") in ("unfinished", "obsolete", "vanished") or not all(forms):
        return ["not translated"]
    faults = []
    if message.get("numerus") == "yes" and len(forms) != FORMS[language]:
        faults.append(f"{len(forms)} forms of the plural, not {FORMS[language]}")
    wanted = sorted(set(PLACEHOLDER.findall(source)))
    if message.get("numerus") != "yes" and COUNT.search(source):
        faults.append("a count without forms of the plural: tr() wants its number")
    for form in forms:
        found = sorted(set(PLACEHOLDER.findall(form)))
        # A form for one or two may do without its number.
        if found != wanted and not (message.get("numerus") == "yes" and [*found, "n"] == [*wanted]):
            faults.append(f"placeholders {found}, not {wanted}")
        if len(re.findall(r"&(?=[^\s&])", form)) > 1 and len(re.findall(r"&(?=[^\s&])", source)) == 1:
            faults.append("more than one mnemonic")
        if source.endswith("…") != form.endswith("…"):
            faults.append("the dots that say that a question follows")
    return faults


def refreshed(root, lupdate, file, folder, plurals):
    """The file as lupdate makes it from today's sources."""
    copy = os.path.join(folder, os.path.basename(file))
    shutil.copy(file, copy)
    command = [lupdate, "-silent", "-I", ".", "-locations", "none", "-no-obsolete", "core", "ui", "app"]
    subprocess.run(command + (["-pluralonly"] if plurals else []) + ["-ts", copy], cwd=root, check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return copy


def faults_in(root, lupdate):
    folder = os.path.join(root, "translations")
    faults = []
    with tempfile.TemporaryDirectory() as temporary:
        for name in sorted(os.listdir(folder)):
            if not name.endswith(".ts"):
                continue
            language = name[len("foresight_"):-len(".ts")]
            file = os.path.join(folder, name)
            there = {key(context, message) for context, message in messages(file)}
            now = refreshed(root, lupdate, file, temporary, language == "en")
            needed = set()
            for context, message in messages(now):
                needed.add(key(context, message))
                found = faults_of_message(language, context, message)
                if not CONTEXT.match(context):
                    found.append(f"lupdate takes '{context}' for its context")
                if key(context, message) not in there:
                    found.append("new in the sources: build the target update_translations")
                faults += [f"translations/{name}: {context}: \"{message.findtext('source')}\": {fault}"
                           for fault in found]
            faults += [f"translations/{name}: {gone[0]}: \"{gone[1]}\": no longer in the sources"
                       for gone in sorted(there - needed)]
    return faults


if __name__ == "__main__":
    source_tree.finish("translations", faults_in(os.getcwd(), sys.argv[-1]))
