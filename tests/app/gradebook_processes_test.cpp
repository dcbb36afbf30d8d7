// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/grading/gradebook_bench.h"

#include <QProcess>
#include <QtTest>

using namespace foresight;
using namespace foresight::test;

namespace {

constexpr int kLong = 120'000;

/// A program that was started and has to end.
struct Running
{
    std::unique_ptr<QProcess> process = std::make_unique<QProcess>();

    explicit Running(const QStringList& arguments)
    {
        process->start(QStringLiteral(FORESIGHT_CLI), QStringList{QStringLiteral("gradebook")} + arguments);
    }

    /// Its exit code; -1 when it did not end by itself.
    int code() const
    {
        const bool ended = process->waitForFinished(kLong) && process->exitStatus() == QProcess::NormalExit;
        return ended ? process->exitCode() : -1;
    }
    [[nodiscard]] QByteArray said() const { return process->readAllStandardError(); }
};

/// A gradebook with many students on its roster, closed.
class Desk
{
public:
    Desk()
    {
        qputenv("FORESIGHT_LAB_PATH", FORESIGHT_LABS);
        std::vector<Student> students;
        for (int i = 100; i < 100 + kStudents; ++i) {
            students.push_back(GradebookBench::student(std::to_string(i), "Family"));
        }
        m_bench.gradebook.importRoster(students, kTeacher).value();
    }

    static constexpr int kStudents = 12;

    [[nodiscard]] QStringList override(int student, const char* points, const QStringList& more = {}) const
    {
        return QStringList{QStringLiteral("override"),  QString::fromStdString(m_bench.path("gb.db")),
                           QStringLiteral("--student"), QString::number(student),
                           QStringLiteral("--item"),    QStringLiteral("Lab 04"),
                           QStringLiteral("--points"),  QString::fromUtf8(points),
                           QStringLiteral("--reason"),  QStringLiteral("oral")} +
               more;
    }
    [[nodiscard]] QStringList plain(const char* command) const
    {
        return {QString::fromUtf8(command), QString::fromStdString(m_bench.path("gb.db"))};
    }
    GradebookBench& bench() { return m_bench; }

private:
    GradebookBench m_bench;
};

} // namespace

class GradebookProcessesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOfManyProgramsAllLand();
    void oneOfTwoIsToldWhatChanged();
    void readersAndGradersDoNotDisturb();
    void writerWaitsForAnother();
    void importNeverOverwritesWhatWasGraded();
};

void GradebookProcessesTest::writesOfManyProgramsAllLand()
{
    Desk desk;
    const std::size_t before = desk.bench().gradebook.audit()->size();
    std::vector<Running> running;
    for (int i = 0; i < Desk::kStudents; ++i) {
        running.emplace_back(desk.override(100 + i, i % 2 == 0 ? "3" : "4"));
    }
    for (const Running& each : running) {
        QCOMPARE(each.code(), 0);
        QCOMPARE(each.said(), QByteArray());
    }
    QCOMPARE(desk.bench().gradebook.audit()->size(), before + Desk::kStudents);
    const GradeTable table = *desk.bench().gradebook.table();
    for (const GradeRow& row : table.rows) {
        if (row.student.familyName == "Family") {
            QVERIFY(row.cells.front().override);
        }
    }
}

void GradebookProcessesTest::oneOfTwoIsToldWhatChanged()
{
    Desk desk;
    const QStringList seen{QStringLiteral("--seen"), QStringLiteral("missing")};
    const Running first(desk.override(100, "3", seen));
    const Running second(desk.override(100, "4", seen));
    const std::vector<int> codes{first.code(), second.code()};
    QCOMPARE(std::count(codes.begin(), codes.end(), 0), 1);
    QCOMPARE(std::count(codes.begin(), codes.end(), 1), 1);
    const bool firstWon = codes.front() == 0;
    const QByteArray told = (firstWon ? second : first).said();
    QVERIFY2(told.contains("changed this meanwhile"), told.constData());
    QVERIFY2(told.contains(firstWon ? "\"3\"" : "\"4\""), told.constData());
    const std::vector<AuditRow> rows = *desk.bench().gradebook.audit();
    QCOMPARE(rows.at(rows.size() - 2).action, std::string("override"));
    QCOMPARE(rows.back().action, std::string("override-refused"));
    QCOMPARE(rows.back().newValue, std::string(firstWon ? "4" : "3"));
}

void GradebookProcessesTest::readersAndGradersDoNotDisturb()
{
    Desk desk;
    desk.bench().hand("S1", "a.foresight");
    std::vector<Running> running;
    for (int i = 0; i < 4; ++i) {
        running.emplace_back(desk.plain("grade"));
        running.emplace_back(desk.plain("show"));
        running.emplace_back(desk.override(100 + i, "2"));
    }
    for (const Running& each : running) {
        QCOMPARE(each.code(), 0);
        QCOMPARE(each.said(), QByteArray());
    }
    QCOMPARE(desk.bench().grade().changed, 0);
}

void GradebookProcessesTest::writerWaitsForAnother()
{
    Desk desk;
    // This process is in the middle of a purge, which ends without a receipt and so changes nothing.
    std::unique_ptr<Running> other;
    const auto purged = desk.bench().gradebook.purge(
        {"2026-fall", "over", true},
        [&](const std::string&) -> Result<void> {
            other = std::make_unique<Running>(desk.override(100, "5"));
            if (!other->process->waitForStarted(kLong) || other->process->waitForFinished(1'500)) {
                return fail({ErrorCode::DatabaseFailed, {}, {}, "the other program did not wait"});
            }
            return fail({ErrorCode::DiskFull, {}, {}, {}});
        },
        kTeacher);
    QCOMPARE(purged.error().code, ErrorCode::DiskFull);
    QCOMPARE(other->code(), 0);
    QCOMPARE(other->said(), QByteArray());
    QCOMPARE(desk.bench().gradebook.table()->rows.size(), std::size_t{3 + Desk::kStudents});
}

void GradebookProcessesTest::importNeverOverwritesWhatWasGraded()
{
    Desk desk;
    GradebookBench& bench = desk.bench();
    const QString folder = QString::fromStdString(bench.path("in"));
    std::filesystem::create_directories(bench.path("in"));
    bench.hand("S1", "a.foresight", GradebookBench::kDue - kDay);
    bench.grade();
    QCOMPARE(Running(desk.override(1, "3")).code(), 0);
    const QStringList comment{QStringLiteral("--student"), QStringLiteral("1"),      QStringLiteral("--item"),
                              QStringLiteral("Lab 04"),    QStringLiteral("--text"), QStringLiteral("seen")};
    QCOMPARE(Running(desk.plain("comment") + comment).code(), 0);
    // The same file again, a newer attempt of the same student, and graders at work, all at once and twice.
    std::filesystem::copy_file(bench.path("a.foresight"), bench.path("in/again.foresight"));
    bench.handIn("S1", "in/b.foresight", GradebookBench::wholeScript());
    bench.handIn("S2", "in/c.foresight", GradebookBench::wholeScript());
    std::vector<Running> running;
    for (int i = 0; i < 2; ++i) {
        running.emplace_back(desk.plain("import") + QStringList{folder});
        running.emplace_back(desk.plain("grade"));
        running.emplace_back(desk.override(100 + i, "2"));
    }
    for (const Running& each : running) {
        QCOMPARE(each.code(), 0);
        QCOMPARE(each.said(), QByteArray());
    }
    bench.grade();
    const GradeCell first = bench.cell(0);
    QCOMPARE(first.override->points.value_or(-1), 3.0);
    QCOMPARE(*first.points, 3.0);
    QCOMPARE(first.comment, std::string("seen"));
    QVERIFY(bench.cell(1).points && !bench.cell(1).override); // whose work came with the import
    QCOMPARE(bench.gradebook.handIns()->size(), std::size_t{3});
    const std::vector<AuditRow> rows = *bench.gradebook.audit();
    const auto changes = std::count_if(rows.begin(), rows.end(), [](const AuditRow& row) {
        return row.studentId == "1" && (row.action == "override" || row.action == "comment");
    });
    QCOMPARE(changes, std::ptrdiff_t{2});
}

QTEST_GUILESS_MAIN(GradebookProcessesTest)
#include "gradebook_processes_test.moc"
