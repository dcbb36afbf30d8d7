#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""canary.py CLI [PROGRAM...]: names planted in login, home, host, terminal and folders are in nothing that is kept."""
import os
import re
import socket
import subprocess
import sys

import kit

CANARY = "cAnArY"
# What FORMAT.md lists is in a hand-in and has to be found by the same search, or the search is broken.
LISTED = (b"s1001", b"Ada Example", b"data-gravity-trap", b"foresight-cli ")


def planted(place):
    """An environment full of names, and all of them."""
    named = {name: CANARY + name.lower() for name in
             ("USER", "LOGNAME", "USERNAME", "HOSTNAME", "HOST", "MAIL", "EMAIL", "SSH_CONNECTION", "SSH_CLIENT",
              "DISPLAY_NAME", "SUDO_USER", "TERM_SESSION_ID", "SESSION_MANAGER", "XDG_SESSION_ID", "XAUTHORITY")}
    home = place.root / (CANARY + "home")
    home.mkdir(mode=0o700)
    place.home = home
    temporary = place.root / (CANARY + "tmp")
    temporary.mkdir(mode=0o700)
    named["TMPDIR"] = str(temporary)
    return place.environment(**named)


def needles(place):
    found = {CANARY.encode(), str(place.root).encode(), b"/home/", b"/root/", b"/tmp/"}
    found.add(socket.gethostname().encode())
    for command in (["id", "-un"], ["hostname", "-I"]):
        done = subprocess.run(command, capture_output=True, check=False)
        found |= {word for word in done.stdout.split() if len(word) > 4}  # "root" is a word of English
    for name in os.listdir("/sys/class/net"):
        with open("/sys/class/net/%s/address" % name, "rb") as file:
            found.add(file.read().strip())
    return {needle for needle in found if len(needle) > 4 and needle != b"00:00:00:00:00:00"}


def kept_files(place):
    for root in (place.data, place.work):
        for folder, _, files in os.walk(root):
            for name in files:
                # The gradebook's own record of what was imported from where is the instructor's.
                if name.endswith(".gradebook"):
                    continue
                with open(os.path.join(folder, name), "rb") as file:
                    yield os.path.relpath(os.path.join(folder, name), root), file.read()


def spellings(needle):
    text = needle.decode("utf-8", "replace")
    return {needle.lower(), text.lower().encode("utf-16-le"), text.lower().encode("utf-16-be"), needle.hex().encode()}


def host_prefix(name):
    """Runs a command on a host of that name, where the kernel allows it."""
    prefix = ["unshare", "-u", "--", "sh", "-c", 'hostname "$0" && exec "$@"', name]
    done = subprocess.run([*prefix, "hostname"], capture_output=True, text=True, check=False)
    return prefix if done.stdout.strip() == name else []


def main(cli, *_):
    with kit.Place() as place:
        environment = planted(place)
        prefix = host_prefix(CANARY + "host")
        print("host renamed" if prefix else "the kernel lets nobody rename the host here; its own name is searched for")
        kit.course(cli, place, environment, prefix=prefix)
        kit.demand((place.data / "installation.key").exists(), "nothing was kept in the data folder")
        kit.demand(not any((place.root / (CANARY + "tmp")).iterdir()), "something was left in TMPDIR")
        wanted = needles(place)
        files = dict(kept_files(place))
        for name, content in files.items():
            lower = content.lower()
            for needle in wanted:
                for spelling in spellings(needle):
                    kit.demand(spelling not in lower, "%s holds %r" % (name, needle))
        hand_in = files["ada.foresight"]
        for word in LISTED:
            kit.demand(word in hand_in, "the search does not find %r, which is there" % word)
        kit.demand(re.search(rb'"file":"[^"/\\]*"', hand_in) or b"handed_in" not in hand_in, "a file name with folders")
        print("%d files without any of %d names" % (len(files), len(wanted)))


if __name__ == "__main__":
    main(*sys.argv[1:])
