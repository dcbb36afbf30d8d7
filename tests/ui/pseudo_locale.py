# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a translation that says everything twice, marked: what stays as it was is not translated, and what has no room
for twice its length shows.

Usage: pseudo_locale.py IN.ts OUT.ts
"""

import re
import sys
import xml.etree.ElementTree as ET

PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")
FORMS = 2  # of English plurals


def doubled(source):
    # Placeholders are filled once, and one mnemonic is enough.
    again = PLACEHOLDER.sub("…", source).replace("&", "")
    return f"‹{source} {again}›"


def main(given, made):
    tree = ET.parse(given)
    root = tree.getroot()
    root.set("language", "eo")
    for context in root.iter("context"):
        # A unit stands within a figure, where nothing may be added.
        say = (lambda source: source) if context.findtext("name") == "UnitWords" else doubled
        say_all(context, say)
    tree.write(made, encoding="utf-8", xml_declaration=True)


def say_all(context, say):
    for message in context.iter("message"):
        source = message.findtext("source")
        translation = message.find("translation")
        for child in list(translation):
            translation.remove(child)
        translation.attrib.pop("type", None)
        if message.get("numerus") == "yes":
            translation.text = None
            for _ in range(FORMS):
                ET.SubElement(translation, "numerusform").text = say(source)
        else:
            translation.text = say(source)


if __name__ == "__main__":
    main(*sys.argv[1:])
