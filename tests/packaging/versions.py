# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One version everywhere: project(), the head of CHANGELOG.md, the newest metainfo release, the Debian changelog, the
manual pages; and one date in those that have one."""

import email.utils
import glob
import os
import re
import sys
import xml.etree.ElementTree

ROOT = sys.argv[1]


def text(path):
    with open(os.path.join(ROOT, path), encoding="utf-8") as file:
        return file.read()


def first(pattern, path):
    match = re.search(pattern, text(path), re.M)
    return match.groups() if match else None


def metainfo_release():
    path = os.path.join(ROOT, "packaging/linux/share/metainfo/org.foresight.Foresight.metainfo.xml")
    releases = xml.etree.ElementTree.parse(path).findall("./releases/release")
    newest = max(releases, key=lambda release: release.get("date"))
    return newest.get("version"), newest.get("date")


def debian_release():
    version, stamp = first(r"\Aforesight \(([\d.]+)-\d+\)[^\0]*?^ -- .*?>  (.*)$", "packaging/linux/debian/changelog")
    return version, email.utils.parsedate_to_datetime(stamp).date().isoformat()


def main():
    version = first(r"^project\(foresight VERSION ([\d.]+)", "CMakeLists.txt")[0]
    found = {
        "CHANGELOG.md": first(r"^## ([\d.]+) \((\d{4}-\d\d-\d\d)\)$", "CHANGELOG.md"),
        "metainfo": metainfo_release(),
        "Debian changelog": debian_release(),
    }
    for page in sorted(glob.glob(os.path.join(ROOT, "packaging/linux/share/man/man1/*.1"))):
        date, page_version = first(r'^\.TH \S+ 1 (\S+) "Foresight ([\d.]+)"', os.path.relpath(page, ROOT))
        found[os.path.basename(page)] = (page_version, date)
    date = found["CHANGELOG.md"][1]
    faults = [f"{name} says {value}, expected {(version, date)}" for name, value in found.items() if value != (version, date)]
    print("\n".join(faults) or f"version {version} of {date} in {len(found) + 1} places")
    sys.exit(1 if faults else 0)


main()
