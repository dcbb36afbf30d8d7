# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the privacy tests share: an environment of their own, a whole course on the command line, a start of a window."""
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

SKIP = 77  # what ctest takes for "skipped"
ROOT = pathlib.Path(__file__).resolve().parents[2]
DEMO = ROOT / "packaging" / "demo"
KEPT = ("PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS")


def skip(reason):
    print("skipped:", reason)
    sys.exit(SKIP)


def fail(reason):
    print("failed:", reason)
    sys.exit(1)


def demand(condition, reason):
    if not condition:
        fail(reason)


class Place:
    """A folder with a home in it; goes at the end."""

    def __enter__(self):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="foresight-privacy-"))
        self.home = self.root / "home"
        self.home.mkdir(mode=0o700)
        self.data = self.root / "data"
        self.work = self.root / "work"
        self.work.mkdir(mode=0o700)
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.root, ignore_errors=True)

    def environment(self, **more):
        kept = {name: os.environ[name] for name in KEPT if name in os.environ}
        kept.update(HOME=str(self.home), LC_ALL="C.UTF-8", TZ="UTC", QT_QPA_PLATFORM="offscreen",
                    FORESIGHT_LAB_PATH=str(ROOT / "resources" / "labs"))
        kept.update({name: str(value) for name, value in more.items()})
        return kept


def course(cli, place, environment, prefix=(), umask=0o022):
    """A lab played, handed in, imported, graded and exported. Answers with the commands that were run."""
    handed, gradebook = place.work / "ada.foresight", place.work / "course.gradebook"
    data = ["--data-dir", place.data]
    commands = [
        ["lab", "play", "data-gravity-trap", "--script", DEMO / "play.yaml", *data, "--learner", "s1001", "--name",
         "Ada Example"],
        ["submission", "export", *data, "--learner", "s1001", "--lab", "data-gravity-trap", "-o", handed],
        ["submission", "verify", handed],
        ["gradebook", "create", gradebook, "--course", DEMO / "course.yaml"],
        ["gradebook", "roster", gradebook, DEMO / "roster.csv"],
        ["gradebook", "import", gradebook, handed],
        ["gradebook", "grade", gradebook],
        *[["gradebook", "export", gradebook, "--format", name, "-o", place.work / ("out." + name)]
          for name in ("csv", "json", "xlsx", "html", "canvas")],
        ["--self-test", *data],
    ]
    for command in commands:
        done = subprocess.run([*prefix, cli, *map(str, command)], cwd=place.work, env=environment, umask=umask,
                              capture_output=True, text=True, errors="replace")
        demand(done.returncode == 0, "%s answered %d: %s" % (command[:2], done.returncode, done.stderr))
    return commands


def window(program, place, environment, arguments=(), prefix=(), umask=0o022):
    """Starts a window, waits until it listens for a second start, which is after it is made, and asks it to end."""
    name = "gradebook.socket" if program.endswith("gradebook") else "student.socket"
    folder = place.data if not program.endswith("gradebook") else place.home / ".local" / "share" / "foresight"
    process = subprocess.Popen([*prefix, program, *map(str, arguments)], cwd=place.work, env=environment, umask=umask,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    ready = folder / name
    settings = place.data / "settings.ini"
    for _ in range(600):
        if process.poll() is not None:
            fail("%s ended by itself: %s" % (program, process.stdout.read().decode(errors="replace")))
        if ready.exists() and (name != "student.socket" or settings.exists()):
            break
        time.sleep(0.05)
    else:
        process.kill()
        fail("%s does not listen at %s" % (program, ready))
    time.sleep(1)  # what a program would still do by itself after its start
    # Under strace the program is a child; unshare becomes the program.
    children = pathlib.Path("/proc/%d/task/%d/children" % (process.pid, process.pid)).read_text().split()
    for number in children or [process.pid]:
        os.kill(int(number), signal.SIGTERM)
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()
        fail("%s does not end when asked to" % program)
    return process.stdout.read()
