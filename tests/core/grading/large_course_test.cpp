// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gradebook_bench.h"

#include <QtTest>

using namespace foresight;
using namespace foresight::test;

/// More students than are graded at once.
class LargeCourseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isGradedInParts();
};

void LargeCourseTest::isGradedInParts()
{
    constexpr int kStudents = 1'030;
    GradebookBench bench;
    std::vector<Student> students;
    for (int i = 0; i < kStudents; ++i) {
        students.push_back(GradebookBench::student(std::to_string(1'000 + i), "Family"));
    }
    bench.gradebook.importRoster(students, kTeacher).value();
    bench.hand("S1000", "a.foresight");
    const std::string moved = bench.hand("S1600", "b.foresight");
    bench.hand("S2029", "c.foresight");
    const auto graded = [&bench] {
        std::vector<std::string> found;
        const GradeTable table = *bench.gradebook.table();
        for (const GradeRow& row : table.rows) {
            if (row.cells.front().grade) {
                found.push_back(row.student.studentId);
            }
        }
        return found;
    };
    const GradeChange first = bench.grade();
    QCOMPARE(first.changed, 3);
    QCOMPARE(first.missing, 3 + kStudents - 3);
    QCOMPARE(graded(), (std::vector<std::string>{"1000", "1600", "2029"}));
    QCOMPARE(bench.grade().unchanged, 3);
    QVERIFY(bench.gradebook.assignHandIn(moved, "2029", "swapped", kTeacher));
    const GradeChange second = bench.grade();
    QCOMPARE(second.graded, 2);
    QVERIFY(second.changed >= 1);
    QCOMPARE(graded(), (std::vector<std::string>{"1000", "2029"}));
}

QTEST_GUILESS_MAIN(LargeCourseTest)
#include "large_course_test.moc"
