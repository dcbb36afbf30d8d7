#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""core_dumps.py CLI [PROGRAM...]: whenever a program opens the key file, it has given up leaving core dumps before."""
import resource
import shutil
import subprocess
import sys

import kit

CALLS = "trace=openat,open,prctl,prlimit64,setrlimit"


def main(cli, *_):
    strace = shutil.which("strace")
    if not strace:
        kit.skip("strace is not installed")
    with kit.Place() as place:
        log = place.root / "calls"
        prefix = [strace, "-f", "-qq", "-A", "-e", CALLS, "-o", str(log), "--"]
        probe = subprocess.run([*prefix, "true"], capture_output=True, check=False)
        if probe.returncode != 0:
            kit.skip("the kernel lets nobody trace here")
        hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
        resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))  # dumps would be left
        kit.course(cli, place, place.environment(), prefix=prefix)
        off, limited, opened, given_back = set(), set(), 0, 0
        for line in log.read_text(errors="replace").splitlines():
            process, call = line.split(None, 1)
            if call.startswith("prctl(PR_SET_DUMPABLE"):
                (off.add if "SUID_DUMP_DISABLE" in call else off.discard)(process)
                given_back += process not in off
            elif "RLIMIT_CORE, {rlim_cur=" in call:
                (limited.add if "RLIMIT_CORE, {rlim_cur=0" in call else limited.discard)(process)
            elif "installation.key" in call:
                opened += 1
                kit.demand(process in off, "may be dumped and read when it does: " + call)
                kit.demand(hard == 0 or process in limited, "its limit allows dumps when it does: " + call)
        # A session, an export and the self-test each read it.
        kit.demand(opened >= 3, "the key was opened %d times" % opened)
        kit.demand(given_back >= 3, "the right to be dumped does not come back when the key is closed")
        print("%d times opened, each time without core dumps" % opened)


if __name__ == "__main__":
    main(*sys.argv[1:])
