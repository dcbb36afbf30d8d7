# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The set-up script against stand-ins for dpkg-query, apt-get, sudo, id, cmake and ctest: what it asks of them, and when."""

import os
import re
import subprocess
import sys
import tempfile
import unittest

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
SCRIPT = os.path.join(ROOT, "packaging", "bootstrap.sh")
LIST = os.path.join(ROOT, "packaging", "debian-packages.txt")

STANDINS = {
    "dpkg-query": 'for last; do :; done\ncase " $MISSING " in *" $last "*) exit 1 ;; esac\nprintf installed\n',
    "apt-get": 'echo "apt-get $*" >>"$CALLS"\ncase " $* " in *" $APT_FAILS "*) exit 100 ;; esac\n',
    "sudo": 'echo "sudo" >>"$CALLS"\nexec "$@"\n',
    "id": 'echo "$USER_ID"\n',
    "cmake": 'echo "cmake $*" >>"$CALLS"\n',
    "ctest": 'echo "ctest $*" >>"$CALLS"\necho "100% tests passed"\n',
}
# The real tools the script uses; nothing else is on its PATH.
REAL = ["bash", "env", "dirname", "awk", "cat"]


def sections():
    found, section = {}, None
    with open(LIST, encoding="utf-8") as file:
        for line in file:
            line = line.split("#")[0].strip()
            if line.startswith("["):
                section = found.setdefault(line[1:-1], [])
            elif line:
                section.append(line)
    return found


class Bootstrap(unittest.TestCase):
    def run_script(self, *arguments, missing=(), user=0, without=(), apt_fails="nothing"):
        with tempfile.TemporaryDirectory() as work:
            tools = os.path.join(work, "bin")
            os.mkdir(tools)
            for name, body in STANDINS.items():
                if name not in without:
                    path = os.path.join(tools, name)
                    with open(path, "w", encoding="utf-8") as file:
                        file.write("#!/bin/sh\n" + body)
                    os.chmod(path, 0o755)
            for name in REAL:
                folder = next(d for d in ("/usr/bin", "/bin") if os.path.exists(os.path.join(d, name)))
                os.symlink(os.path.join(folder, name), os.path.join(tools, name))
            calls = os.path.join(work, "calls")
            environment = {"PATH": tools, "CALLS": calls, "MISSING": " ".join(missing), "USER_ID": str(user),
                           "APT_FAILS": apt_fails}
            done = subprocess.run(["bash", SCRIPT, *arguments], env=environment, cwd=work, text=True,
                                  stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
            asked = []
            if os.path.exists(calls):
                with open(calls, encoding="utf-8") as file:
                    asked = file.read().splitlines()
            return done, asked

    def test_usage(self):
        self.assertEqual(self.run_script()[0].returncode, 2)
        self.assertEqual(self.run_script("build")[0].returncode, 2)
        done, asked = self.run_script("--help")
        self.assertEqual((done.returncode, asked), (0, []))
        self.assertIn("Usage:", done.stdout)

    def test_nothing_missing_asks_for_nothing(self):
        done, asked = self.run_script("deps", user=1000)
        self.assertEqual((done.returncode, asked), (0, []), done.stderr)

    def test_installs_only_what_is_missing(self):
        done, asked = self.run_script("deps", missing=["cmake", "lintian"])
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(len(asked), 2, asked)
        self.assertTrue(asked[0].endswith(" update"), asked)
        self.assertRegex(asked[1], r" install --yes --no-install-recommends cmake lintian$")

    def test_uses_sudo_when_not_root(self):
        asked = self.run_script("deps", missing=["cmake"], user=1000)[1]
        self.assertEqual([call.split()[0] for call in asked], ["sudo", "apt-get", "sudo", "apt-get"])

    def test_says_what_to_do_without_sudo(self):
        done, asked = self.run_script("deps", missing=["cmake"], user=1000, without=["sudo"])
        self.assertEqual((done.returncode, asked), (1, []))
        self.assertIn("apt-get install --no-install-recommends cmake", done.stderr)

    def test_a_failed_update_is_not_the_end(self):
        self.assertEqual(self.run_script("deps", missing=["cmake"], apt_fails="update")[0].returncode, 0)

    def test_a_failed_install_is(self):
        done, _ = self.run_script("test", missing=["cmake"], apt_fails="install")
        self.assertEqual(done.returncode, 1)
        self.assertIn("could not install", done.stderr)

    def test_test_builds_and_closes_with_the_summary(self):
        done, asked = self.run_script("test")
        self.assertEqual(asked, ["cmake --preset dev", "cmake --build --preset dev", "ctest --preset dev"])
        self.assertTrue(done.stdout.endswith("100% tests passed\n"), done.stdout)

    def test_another_system_is_left_alone(self):
        done, asked = self.run_script("deps", without=["dpkg-query"], missing=["cmake"])
        self.assertEqual((done.returncode, asked), (0, []))

    def test_list_is_sorted_and_names_what_cmake_names(self):
        found = sections()
        for name, packages in found.items():
            self.assertEqual(packages, sorted(set(packages)), name)
        with open(os.path.join(ROOT, "packaging", "cmake", "ForesightDependencies.cmake"), encoding="utf-8") as file:
            text = file.read()
        named = set(re.findall(r"\b(?:lib[a-z0-9-]+-dev|qt6-[a-z0-9-]+)\b", text))
        self.assertGreater(len(named), 5)
        self.assertEqual(named - set(found["build"]), set())


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
