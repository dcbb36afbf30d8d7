# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rule scripts find what they forbid, and nothing else: each case is a small tree of its own."""

import json
import os
import tempfile
import unittest

import conformance
import file_limits
import handbook
import include_rules
import lab_reference
import promises
import sensory_words
import source_rules
import words

HEADER = "// SPDX-FileCopyrightText: The Foresight authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"


class RuleCase(unittest.TestCase):
    def faults(self, rule, files):
        with tempfile.TemporaryDirectory() as root:
            for path, text in files.items():
                os.makedirs(os.path.join(root, os.path.dirname(path)), exist_ok=True)
                with open(os.path.join(root, path), "w", encoding="utf-8") as file:
                    file.write(text)
            return rule.faults_in(root)

    def expect_fault(self, rule, files, place):
        faults = self.faults(rule, files)
        self.assertEqual(len(faults), 1, faults)
        self.assertTrue(faults[0].startswith(place), faults[0])

    def expect_none(self, rule, files):
        self.assertEqual(self.faults(rule, files), [])


class IncludeRules(RuleCase):
    def test_forbidden(self):
        cases = [
            ("core/lab/a.cpp", "#include <QWidget>"),
            ("core/lab/a.cpp", "#include <QtCharts/QChart>"),
            ("core/lab/a.cpp", '#include "ui/theme.h"'),
            ("core/lab/a.cpp", '#include "app/main.h"'),
            ("ui/a.cpp", '#include "app/main.h"'),
            ("core/units/a.cpp", '#include "core/lab/lab.h"'),
            ("core/grading/a.cpp", '#include "core/export/csv.h"'),
            ("core/newroom/a.cpp", '#include "core/base/file.h"'),
            ("core/model/model.cpp", "#include <QString>"),
            ("core/grading/scorer.cpp", "#include <QtCore/QString>"),
            ("core/session/steps.h", "#include <qglobal.h>"),
            ("ui/a.cpp", "#include <SQLiteCpp/SQLiteCpp.h>"),
            ("core/lab/a.cpp", "#include <sqlite3.h>"),
            ("core/lab/a.cpp", "#include <muParser.h>"),
        ]
        for path, line in cases:
            with self.subTest(path=path, line=line):
                self.expect_fault(include_rules, {path: line + "\n"}, path + ":1:")

    def test_qt_behind_a_header(self):
        files = {
            "core/model/model.cpp": '#include "core/model/model.h"\n',
            "core/model/model.h": '#include "core/base/text.h"\n',
            "core/base/text.h": "#include <QString>\n",
        }
        faults = self.faults(include_rules, files)
        self.assertEqual(len(faults), 2, faults)
        self.assertIn("core/model/model.cpp -> core/model/model.h -> core/base/text.h -> QString", faults[0])

    def test_allowed(self):
        self.expect_none(include_rules, {
            "app/main.cpp": '#include "ui/theme.h"\n#include <QApplication>\n',
            "ui/theme.cpp": '#include "core/lab/lab.h"\n#include <QWidget>\n',
            "core/ledger/ledger.cpp": '#include "core/base/file.h"\n#include <SQLiteCpp/SQLiteCpp.h>\n#include <QString>\n',
            "core/model/model.cpp": '#include "core/units/unit.h"\n#include <muParser.h>\n#include <string>\n',
        })


class SourceRules(RuleCase):
    def test_forbidden(self):
        cases = [
            ("core/lab/a.cpp", 'std::snprintf(buffer, 9, "%f", x);'),
            ("core/lab/a.cpp", "double x = strtod(text, nullptr);"),
            ("ui/student/a.cpp", "QColor(1, 2, 3);"),
            ("ui/student/a.cpp", 'auto c = QStringLiteral("#006395");'),
            ("ui/student/a.cpp", "p.setPen(Qt::darkRed);"),
            ("ui/a.cpp", "connect(a, SIGNAL(x()), this, b);"),
            ("ui/a.cpp", "connect(a, &A::pressed,\n [this] { f(1, 2); });"),
            ("ui/a.cpp", "// TODO later"),
        ]
        for path, line in cases:
            with self.subTest(path=path, line=line):
                self.expect_fault(source_rules, {path: HEADER + line + "\n"}, path + ":3:")

    def test_headers(self):
        self.expect_fault(source_rules, {"core/a/a.h": HEADER + "int x;\n"}, "core/a/a.h:3:")
        self.assertEqual(len(self.faults(source_rules, {"core/a/a.cpp": "int x;\n"})), 2)

    def test_allowed(self):
        self.expect_none(source_rules, {
            "ui/theme.cpp": HEADER + 'QColor(1, 2, 3); auto c = "#006395";\n',
            "ui/a.cpp": HEADER + "// QColor(1)\nQColor none; connect(a, &A::x, this, [this] { y(); });\n",
            "core/lab/a.cpp": HEADER + '// never printf()\nauto s = "Act #1";\n',
        })


class Words(RuleCase):
    def test_forbidden(self):
        for text in ("The lock is tamper-proof.", "A cheatproof ledger", "Your answers are stored securely", "secure"):
            with self.subTest(text=text):
                self.expect_fault(words, {"README.md": "first\n" + text + "\n"}, "README.md:2:")

    def test_negations(self):
        self.expect_none(words, {"core/submission/FORMAT.md": "The chain is not tamper-proof. Built with SQLITE_SECURE_DELETE.\n"})

    def test_a_negation_does_not_cover_a_later_claim(self):
        self.expect_fault(words, {"README.md": "It is not secure.\nIt is secure.\n"}, "README.md:2:")


class SensoryWords(RuleCase):
    def test_forbidden(self):
        for text in ("Look at the red line.", "the panel on the left", "It is shown in green."):
            with self.subTest(text=text):
                self.expect_fault(sensory_words, {"resources/labs/x/lab.yaml": "id: x\n" + text + "\n"},
                                  "resources/labs/x/lab.yaml:2:")

    def test_allowed(self):
        self.expect_none(sensory_words, {"resources/labs/x/lab.yaml": "The line of the link rises from left to right.\n"})


class Conformance(RuleCase):
    CMAKE = {"tests/ui/CMakeLists.txt": "foresight_add_test(a_test GUI SOURCES a.cpp)\n"
                                        "foreach(name b_test c_test)\n  foresight_add_test(${name} SOURCES x)\nendforeach()\n"
                                        "add_test(NAME robot COMMAND x)\n"}

    def report(self, **changed):
        rows = {criterion: ("Supports", "", "<code>a_test</code>, <code>c_test</code>, <code>robot</code>")
                for criterion in conformance.CRITERIA}
        rows.update(changed.get("rows", {}))
        head = "<table>\n<tr><th scope=\"col\">Criterion</th></tr>\n"
        body = "".join(f"<tr><th scope=\"row\">{criterion} Name</th><td>A</td><td>{verdict}</td><td>{why}</td>"
                       f"<td>{tests}</td></tr>\n" for criterion, (verdict, why, tests) in rows.items())
        return {**self.CMAKE, conformance.REPORT: head + body + "</table>\n"}

    def test_sound(self):
        self.expect_none(conformance, self.report())
        self.expect_none(conformance, self.report(rows={"1.1.1": ("Partially supports", "So.", "a person must check")}))

    def test_faults(self):
        for row in (("Supports", "", "<code>gone_test</code>"), ("Supports", "", ""), ("Mostly", "Why.", "<code>a_test</code>"),
                    ("Does not support", "", "<code>a_test</code>")):
            with self.subTest(row=row):
                self.expect_fault(conformance, self.report(rows={"1.1.1": row}), conformance.REPORT + ":3:")

    def test_a_row_is_missing(self):
        files = self.report()
        files[conformance.REPORT] = files[conformance.REPORT].replace("4.1.3 Name", "9.9.9 Name")
        self.expect_fault(conformance, files, conformance.REPORT + ":1: 4.1.3")


class Promises(RuleCase):
    def page(self, *rows):
        body = "".join(f"<tr><th scope=\"row\">{cells[0]}</th>" + "".join(f"<td>{cell}</td>" for cell in cells[1:]) +
                       "</tr>\n" for cells in rows)
        return {**Conformance.CMAKE,
                "tests/faults/CMakeLists.txt": "foreach(kind play)\n  add_test(NAME sweep_${kind}_full COMMAND x)\n"
                                               "endforeach()\nfoo_add_privacy_test(x)\nforesight_add_privacy_test(modes y)\n",
                promises.PAGE: "<table>\n" + body + "</table>\n"}

    def test_sound(self):
        self.expect_none(promises, self.page(
            ("Kept", "But.", "<code>a_test</code>, <code>sweep_play_full</code>, <code>modes</code>"),
            ("Heard", "", "a person must check"), ("Limit", "What helps")))

    def test_faults(self):
        for how in ("<code>gone_test</code>", "", "<code>x</code>"):
            with self.subTest(how=how):
                self.expect_fault(promises, self.page(("Kept", "", how)), promises.PAGE + ":2:")
        self.expect_fault(promises, self.page(("Limit", "What helps")), promises.PAGE + ":1:")


class Handbook(RuleCase):
    ENGLISH = '<html lang="en"><h1><a name="top"></a>Handbook</h1><p>See <a href="#keys">keys</a>.</p></html>'
    PAGES = {"translations/foresight_en.ts": "", "translations/foresight_ar.ts": "",
             "resources/handbook/student.html": ENGLISH,
             "resources/handbook/student_ar.html": '<html lang="ar" dir="rtl"><h1><a name="top"></a>A</h1>'
                                                   '<p>B <a href="#keys">C</a>.</p></html>'}

    def test_sound(self):
        self.expect_none(handbook, self.PAGES)

    def test_faults(self):
        page = "resources/handbook/student_ar.html"
        for old, new in (('name="top"', 'name="oben"'), ("<p>", "<p>D</p><p>"), ("h1", "h2"), (' dir="rtl"', ""),
                         ('lang="ar"', 'lang="de"'), ('B <a href="#keys">C</a>', 'See <a href="#keys">keys</a>'),
                         ("</p>", "</p><p>More</p>")):
            with self.subTest(new=new):
                self.expect_fault(handbook, {**self.PAGES, page: self.PAGES[page].replace(old, new)}, page + ":1:")

    def test_a_language_is_missing(self):
        self.expect_fault(handbook, {**self.PAGES, "translations/foresight_de.ts": ""},
                          "resources/handbook/student_de.html:1: it is missing")


class LabReference(RuleCase):
    SCHEMA = {"properties": {"id": {"$ref": "#/definitions/id"}}, "required": ["id"],
              "definitions": {"id": {"type": "string", "description": "A name <b>."}}}

    def test_reference(self):
        page = lab_reference.page(self.SCHEMA)
        self.assertIn('<td>yes</td><td><a href="#id">id</a></td>', page)
        self.assertIn("A name &lt;b&gt;.", page)
        sound = {lab_reference.SCHEMA: json.dumps(self.SCHEMA), lab_reference.PAGE: page}
        self.expect_none(lab_reference, sound)
        self.expect_fault(lab_reference, {**sound, lab_reference.PAGE: page.replace("yes", "")}, lab_reference.PAGE)
        self.expect_fault(lab_reference, {lab_reference.PAGE: page}, lab_reference.SCHEMA)


class FileLimits(RuleCase):
    ROOT = {"CMakeLists.txt": "project(x)\n"}

    def test_limit(self):
        self.expect_none(file_limits, {**self.ROOT, "core/a/a.cpp": "x\n" * 450})
        self.expect_fault(file_limits, {**self.ROOT, "core/a/a.cpp": "x\n" * 451}, "core/a/a.cpp:451:")


if __name__ == "__main__":
    unittest.main()
