// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/ledger/ledger.h"
#include "tests/core/grading/course_bench.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QtTest>

using namespace foresight;
using foresight::test::CourseBench;

namespace {

constexpr std::int64_t kDay = std::int64_t{24} * 60 * 60'000;
const Author kTeacher{"teacher", 1'791'000'000'000};

const char* const kCourse = R"(id: MLSYS-101
term: 2026-fall
match: sis_id
attempt: last-before-deadline
labs:
  - {lab: data-gravity-trap, item: "Lab 04", points: 20, due: 2026-10-01T23:59:00+02:00, canvas_id: 5123}
late: {grace_minutes: 15, percent_per_day: 10, floor_percent: 50, hard_stop_days: 7}
)";

Student student(const std::string& number, const std::string& family)
{
    return {number, "Ada", family, "", "", "", "S" + number, "A"};
}

std::string nameOf(const Result<ImportedFile>& imported)
{
    return imported ? importVerdictName(imported->verdict) : errorName(imported.error().code);
}

/// A course with students 1 and 2 and an open gradebook.
struct Bench : CourseBench
{
    Gradebook gradebook = *Gradebook::create(path("gb.db"), write("course.yaml", kCourse), kTeacher);

    Bench() { gradebook.importRoster({student("1", "Able"), student("2", "Baker")}, kTeacher).value(); }

    std::string import(const std::filesystem::path& file)
    {
        return nameOf(gradebook.importFile(file, labs(), kTeacher));
    }
    GradeChange grade() { return gradebook.grade(labs(), kTeacher).value(); }
    [[nodiscard]] GradeCell cell(std::size_t row) const { return gradebook.table()->rows.at(row).cells.at(0); }
    [[nodiscard]] std::size_t audits() const { return gradebook.audit()->size(); }
};

bool has(const GradeCell& cell, const std::string& flag)
{
    return std::find(cell.flags.begin(), cell.flags.end(), flag) != cell.flags.end();
}

} // namespace

class GradebookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createRefusesBadCoursesAndExistingFiles();
    void openKeepsTheCourse();
    void openRefusesWhatIsNoGradebook();
    void rosterAddsAndChanges();
    void importVerdicts();
    void damagedFilesNameTheirPlace();
    void missingIsNeitherZeroNorExcused();
    void gradesByTheRubric();
    void gradingAgainChangesNothing();
    void importingAgainChangesNothing();
    void latenessCostsAndIsShown();
    void severalAttemptsAreKept();
    void unfinishedWorkEarnsWhatIsDone();
    void parkedWorkFindsItsStudent();
    void studentWhoLosesTheIdentifierLosesTheGrade();
    void otherLabVersionWaitsForItsOwn();
    void forgedFiguresAreFlagged();
    void overrideStandsBesideTheGrade();
    void overrideRefusals();
    void auditOnlyGrows();
    void importOrderDoesNotMatter();
    void missingLabStopsGradingWithoutChanges();
};

void GradebookTest::createRefusesBadCoursesAndExistingFiles()
{
    const CourseBench bench;
    const auto bad = Gradebook::create(bench.path("gb.db"), bench.write("bad.yaml", "id: X\n"), kTeacher);
    QCOMPARE(bad.error().code, ErrorCode::CourseInvalid);
    QVERIFY(!std::filesystem::exists(bench.path("gb.db")));
    QCOMPARE(Gradebook::create(bench.path("gb.db"), bench.path("none.yaml"), kTeacher).error().code,
             ErrorCode::FileMissing);
    bench.write("there.db", "something else");
    const auto there = Gradebook::create(bench.path("there.db"), bench.write("course.yaml", kCourse), kTeacher);
    QCOMPARE(there.error().code, ErrorCode::FileExists);
    QCOMPARE(*readFile(bench.path("there.db"), 100), std::string("something else"));
}

void GradebookTest::openKeepsTheCourse()
{
    Bench bench;
    std::filesystem::remove(bench.path("course.yaml"));
    const Result<Gradebook> again = Gradebook::open(bench.path("gb.db"));
    QVERIFY(again);
    QCOMPARE(again->course().id, std::string("MLSYS-101"));
    QCOMPARE(again->table()->rows.size(), std::size_t{2});
    const auto permissions = std::filesystem::status(bench.path("gb.db")).permissions();
    QVERIFY((permissions & std::filesystem::perms::all) ==
            (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
}

void GradebookTest::openRefusesWhatIsNoGradebook()
{
    const CourseBench bench;
    QCOMPARE(Gradebook::open(bench.path("none.db")).error().code, ErrorCode::FileMissing);
    QCOMPARE(Gradebook::open(bench.write("text.db", std::string(5'000, 'x'))).error().code, ErrorCode::DatabaseCorrupt);
    QVERIFY(Ledger::open(bench.path("data"), {"S1", ""}));
    const auto ledger = Ledger::fileFor(bench.path("data"), "S1");
    QCOMPARE(Gradebook::open(ledger).error().code, ErrorCode::DatabaseForeign);

    Bench made;
    SQLite::Database(made.path("gb.db").string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99");
    const auto newer = Gradebook::open(made.path("gb.db"));
    QCOMPARE(newer.error().code, ErrorCode::DatabaseTooNew);
    QCOMPARE(newer.error().args.front(), std::string("99"));
}

void GradebookTest::rosterAddsAndChanges()
{
    Bench bench;
    const std::size_t before = bench.audits();
    const auto same = bench.gradebook.importRoster({student("1", "Able")}, kTeacher);
    QCOMPARE(same->unchanged, 1);
    QCOMPARE(bench.audits(), before);
    const auto change =
        bench.gradebook.importRoster({student("1", "Zed"), student("3", "Cole"), student("2", "Baker")}, kTeacher);
    QCOMPARE(change->added, 1);
    QCOMPARE(change->changed, 1);
    QCOMPARE(change->unchanged, 1);
    const GradeTable table = *bench.gradebook.table();
    QCOMPARE(table.rows.size(), std::size_t{3});
    QCOMPARE(table.rows.back().student.familyName, std::string("Zed"));
    const AuditRow row = bench.gradebook.audit()->at(before);
    QCOMPARE(row.action, std::string("roster"));
    QVERIFY(row.oldValue.find("Able") != std::string::npos);
    QVERIFY(row.newValue.find("Zed") != std::string::npos);
}

void GradebookTest::importVerdicts()
{
    Bench bench;
    const auto file = bench.handIn("S1", "a.foresight", CourseBench::wholeScript());
    QCOMPARE(bench.import(file), std::string("accepted"));
    QCOMPARE(bench.import(file), std::string("duplicate"));
    std::filesystem::copy_file(file, bench.path("copy under another name"));
    QCOMPARE(bench.import(bench.path("copy under another name")), std::string("duplicate"));
    QCOMPARE(bench.import(bench.handIn("S9", "b.foresight", CourseBench::wholeScript())),
             std::string("unknown-student"));
    QCOMPARE(bench.import(bench.path("none")), std::string("unreadable"));
    QCOMPARE(bench.import(bench.path("data")), std::string("unreadable"));
    QCOMPARE(bench.import(bench.write("empty.foresight", "")), std::string("damaged"));

    std::string other = kCourse;
    other.replace(other.find("data-gravity-trap"), 17, "some-other-lab");
    Gradebook elsewhere = *Gradebook::create(bench.path("other.db"), bench.write("other.yaml", other), kTeacher);
    QCOMPARE(nameOf(elsewhere.importFile(file, CourseBench::labs(), kTeacher)), std::string("wrong-lab"));
    QVERIFY(elsewhere.table()->parked.empty());
}

void GradebookTest::damagedFilesNameTheirPlace()
{
    Bench bench;
    std::string bytes = *readFile(bench.handIn("S1", "a.foresight", CourseBench::wholeScript()), 1'000'000);
    const std::string answer = "\"answer\":\"B\"";
    bytes.replace(bytes.find(answer), answer.size(), "\"answer\":\"A\"");
    const auto imported = bench.gradebook.importFile(bench.write("b.foresight", bytes), CourseBench::labs(), kTeacher);
    QCOMPARE(nameOf(imported), std::string("damaged"));
    QCOMPARE(imported->reason, std::string("chain-broken"));
    QCOMPARE(imported->place, std::int64_t{4});
    QVERIFY(bench.gradebook.table()->parked.empty());
}

void GradebookTest::missingIsNeitherZeroNorExcused()
{
    Bench bench;
    const GradeChange change = bench.grade();
    QCOMPARE(change.graded, 0);
    QCOMPARE(change.missing, 2);
    const GradeCell cell = bench.cell(0);
    QCOMPARE(cell.state, CellState::Missing);
    QVERIFY(!cell.points && !cell.grade && !cell.handIn);
}

void GradebookTest::gradesByTheRubric()
{
    Bench bench;
    bench.import(bench.handIn("S1", "a.foresight", CourseBench::wholeScript()));
    PlayScript second = CourseBench::wholeScript();
    second.acts.back().reflect = {"A", "B"};
    bench.import(bench.handIn("S2", "b.foresight", second));
    const GradeChange change = bench.grade();
    QCOMPARE(change.graded, 2);
    QCOMPARE(change.changed, 2);
    QCOMPARE(*bench.cell(0).points, 20.0);
    QCOMPARE(*bench.cell(1).points, 18.0);
    QCOMPARE(bench.cell(0).handIn->learnerName, std::string("Name of S1"));
    QCOMPARE(bench.cell(0).flags, std::vector<std::string>{"scripted"});
}

void GradebookTest::gradingAgainChangesNothing()
{
    Bench bench;
    bench.import(bench.handIn("S1", "a.foresight", CourseBench::wholeScript(), CourseBench::kDue + kDay));
    QCOMPARE(bench.grade().changed, 1);
    const std::size_t before = bench.audits();
    QCOMPARE(bench.grade().changed, 0);
    QCOMPARE(bench.audits(), before);
}

void GradebookTest::importingAgainChangesNothing()
{
    Bench bench;
    const auto file = bench.handIn("S1", "a.foresight", CourseBench::wholeScript());
    bench.import(file);
    bench.grade();
    const std::size_t before = bench.audits();
    bench.import(file);
    QCOMPARE(bench.grade().changed, 0);
    QCOMPARE(bench.audits(), before);
}

void GradebookTest::latenessCostsAndIsShown()
{
    Bench bench;
    bench.import(bench.handIn("S1", "a.foresight", CourseBench::wholeScript(), CourseBench::kDue + kDay + 1));
    bench.grade();
    const GradeCell cell = bench.cell(0);
    QCOMPARE(cell.grade->raw, 20.0);
    QCOMPARE(cell.grade->penalty, 4.0);
    QCOMPARE(*cell.points, 16.0);
    QVERIFY(has(cell, "late"));
}

void GradebookTest::severalAttemptsAreKept()
{
    Bench bench;
    PlayScript poor = CourseBench::wholeScript();
    poor.acts.pop_back();
    bench.import(bench.handIn("S1", "a.foresight", poor, CourseBench::kDue - 2 * kDay));
    bench.import(bench.handIn("S1", "b.foresight", CourseBench::wholeScript(), CourseBench::kDue - kDay));
    bench.import(bench.handIn("S1", "c.foresight", poor, CourseBench::kDue + kDay));
    bench.grade();
    QCOMPARE(*bench.cell(0).points, 20.0);
    QCOMPARE(bench.cell(0).handIn->attempt, 2);
    QCOMPARE(bench.cell(0).handIn->file, std::string("b.foresight"));
}

void GradebookTest::unfinishedWorkEarnsWhatIsDone()
{
    Bench bench;
    PlayScript script = CourseBench::wholeScript();
    script.acts.pop_back();
    bench.import(bench.handIn("S1", "a.foresight", script));
    bench.grade();
    QCOMPARE(*bench.cell(0).points, 8.0); // prediction 1, missions 1, reflection 2 of 10
    QVERIFY(has(bench.cell(0), "not-finished"));
}

void GradebookTest::parkedWorkFindsItsStudent()
{
    Bench bench;
    bench.import(bench.handIn("S3", "a.foresight", CourseBench::wholeScript()));
    bench.grade();
    QCOMPARE(bench.gradebook.table()->parked.size(), std::size_t{1});
    QCOMPARE(bench.gradebook.table()->parked.front().learnerId, std::string("S3"));
    bench.gradebook.importRoster({student("3", "Cole")}, kTeacher).value();
    QCOMPARE(bench.grade().graded, 1);
    QVERIFY(bench.gradebook.table()->parked.empty());
    QCOMPARE(*bench.cell(2).points, 20.0);
}

void GradebookTest::studentWhoLosesTheIdentifierLosesTheGrade()
{
    Bench bench;
    bench.import(bench.handIn("S1", "a.foresight", CourseBench::wholeScript()));
    bench.grade();
    Student moved = student("1", "Able");
    moved.sisId = "S7";
    bench.gradebook.importRoster({moved}, kTeacher).value();
    QCOMPARE(bench.grade().graded, 0);
    QCOMPARE(bench.cell(0).state, CellState::Missing);
    QCOMPARE(bench.gradebook.table()->parked.size(), std::size_t{1});
    const AuditRow last = bench.gradebook.audit()->back();
    QCOMPARE(last.action, std::string("grade"));
    QVERIFY(!last.oldValue.empty() && last.newValue.empty());
}

void GradebookTest::otherLabVersionWaitsForItsOwn()
{
    Bench bench;
    const LabFinder newer = [](const std::string&) -> Result<std::shared_ptr<const Lab>> {
        const auto& lab = CourseBench::lab();
        return std::make_shared<const Lab>(lab->definition(), lab->folder(), std::string(64, 'f'));
    };
    const auto file = bench.handIn("S1", "a.foresight", CourseBench::wholeScript());
    QCOMPARE(nameOf(bench.gradebook.importFile(file, newer, kTeacher)), std::string("lab-version-differs"));
    const GradeChange waits = bench.gradebook.grade(newer, kTeacher).value();
    QCOMPARE(bench.cell(0).state, CellState::Missing);
    QCOMPARE(bench.gradebook.table()->waiting, 1);
    QCOMPARE(waits.waiting.at(0).count, 1);
    QCOMPARE(waits.waiting[0].labHash, CourseBench::lab()->contentHash());
    QCOMPARE(waits.waiting[0].version, CourseBench::lab()->definition().version);

    const LabFinder both = [newer](const std::string& lab) {
        const bool pinned = lab == "data-gravity-trap@" + CourseBench::lab()->contentHash();
        return pinned ? Result<std::shared_ptr<const Lab>>(CourseBench::lab()) : newer(lab);
    };
    QVERIFY(bench.gradebook.grade(both, kTeacher).value().waiting.empty());
    QCOMPARE(*bench.cell(0).points, 20.0);
    QVERIFY(!has(bench.cell(0), "lab-version-differs"));
    // What was read with its own version keeps its grade when that version goes again.
    QVERIFY(bench.gradebook.grade(newer, kTeacher).value().waiting.empty());
    QCOMPARE(*bench.cell(0).points, 20.0);
}

void GradebookTest::forgedFiguresAreFlagged()
{
    Bench bench;
    // Whoever owns the machine can sign a chain of their own; the figures in it still have to be the model's.
    const auto honest =
        readSubmission(*readFile(bench.handIn("S1", "a.foresight", CourseBench::wholeScript()), 1'000'000));
    const InstallationKey key = *InstallationKey::openOrCreate(bench.path("data"));
    std::vector<StoredEvent> forged;
    Digest previous = genesisHash(honest.submission.genesisBytes);
    for (const StoredEvent& stored : honest.submission.events) {
        Event event = *parseStored(stored);
        if (auto* look = std::get_if<Explored>(&event.body)) {
            look->outputs.begin()->second += 1;
        }
        forged.push_back(chained(event, previous));
        previous = forged.back().hash;
    }
    const std::string bytes =
        submissionBytes(honest.submission.genesisBytes, forged, key, honest.submission.signedUtcMs);
    QCOMPARE(bench.import(bench.write("forged.foresight", bytes)), std::string("accepted"));
    bench.grade();
    QVERIFY(has(bench.cell(0), "recomputation"));
}

void GradebookTest::overrideStandsBesideTheGrade()
{
    Bench bench;
    bench.import(bench.handIn("S1", "a.foresight", CourseBench::wholeScript()));
    bench.grade();
    QVERIFY(bench.gradebook.setOverride("1", "Lab 04", 12.5, "talked it through", kTeacher));
    QVERIFY(bench.gradebook.setOverride("2", "Lab 04", std::nullopt, "ill", kTeacher));
    bench.grade();
    const GradeCell first = bench.cell(0);
    QCOMPARE(*first.points, 12.5);
    QCOMPARE(first.grade->points, 20.0);
    QCOMPARE(first.override->reason, std::string("talked it through"));
    QCOMPARE(first.override->who, std::string("teacher"));
    QCOMPARE(bench.cell(1).state, CellState::Excused);
    QVERIFY(!bench.cell(1).points);

    QVERIFY(bench.gradebook.setOverride("1", "Lab 04", 0.0, "copied", {"other", 5}));
    QCOMPARE(bench.cell(0).state, CellState::Graded);
    QCOMPARE(*bench.cell(0).points, 0.0);
    const AuditRow last = bench.gradebook.audit()->back();
    QCOMPARE(last.who, std::string("other"));
    QCOMPARE(last.utcMs, std::int64_t{5});
    QCOMPARE(last.oldValue, std::string("12.5"));
    QCOMPARE(last.newValue, std::string("0"));
    QCOMPARE(last.reason, std::string("copied"));
}

void GradebookTest::overrideRefusals()
{
    Bench bench;
    const std::size_t before = bench.audits();
    const auto code = [&](const char* who, const char* item, double points, const char* reason) {
        return bench.gradebook.setOverride(who, item, points, reason, kTeacher).error().code;
    };
    QCOMPARE(code("9", "Lab 04", 1, "why"), ErrorCode::StudentUnknown);
    QCOMPARE(code("1", "Lab 99", 1, "why"), ErrorCode::UnknownName);
    QCOMPARE(code("1", "Lab 04", 1, " \n"), ErrorCode::TextInvalid);
    QCOMPARE(code("1", "Lab 04", qQNaN(), "why"), ErrorCode::ValueNotANumber);
    QCOMPARE(code("1", "Lab 04", qInf(), "why"), ErrorCode::ValueNotANumber);
    QCOMPARE(bench.audits(), before);
}

void GradebookTest::auditOnlyGrows()
{
    Bench bench;
    bench.import(bench.handIn("S1", "a.foresight", CourseBench::wholeScript()));
    SQLite::Database other(bench.path("gb.db").string(), SQLite::OPEN_READWRITE);
    for (const char* sql : {"UPDATE audit SET who = 'nobody'", "DELETE FROM audit", "DELETE FROM submissions",
                            "UPDATE submissions SET learner_id = 'S2'"}) {
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, other.exec(sql));
    }
    QCOMPARE(bench.gradebook.audit()->front().action, std::string("create"));
}

void GradebookTest::importOrderDoesNotMatter()
{
    Bench bench;
    PlayScript poor = CourseBench::wholeScript();
    poor.acts.pop_back();
    std::vector<std::filesystem::path> files{bench.handIn("S1", "a.foresight", poor),
                                             bench.handIn("S1", "b.foresight", CourseBench::wholeScript()),
                                             bench.handIn("S2", "c.foresight", CourseBench::wholeScript())};
    const auto gradesOf = [&](const char* name) {
        Gradebook gradebook = *Gradebook::create(bench.path(name), bench.path("course.yaml"), kTeacher);
        gradebook.importRoster({student("1", "Able"), student("2", "Baker")}, kTeacher).value();
        for (const auto& file : files) {
            gradebook.importFile(file, CourseBench::labs(), kTeacher).value();
        }
        gradebook.grade(CourseBench::labs(), kTeacher).value();
        std::vector<Grade> grades;
        const GradeTable table = *gradebook.table();
        for (const GradeRow& row : table.rows) {
            grades.push_back(*row.cells.front().grade);
        }
        return grades;
    };
    const std::vector<Grade> forwards = gradesOf("one.db");
    std::reverse(files.begin(), files.end());
    QVERIFY(gradesOf("two.db") == forwards);
}

void GradebookTest::missingLabStopsGradingWithoutChanges()
{
    Bench bench;
    bench.import(bench.handIn("S1", "a.foresight", CourseBench::wholeScript()));
    const std::size_t before = bench.audits();
    const LabFinder none = [](const std::string& id) -> Result<std::shared_ptr<const Lab>> {
        return fail({ErrorCode::LabMissing, {}, {id}, {}});
    };
    QCOMPARE(bench.gradebook.grade(none, kTeacher).error().code, ErrorCode::LabMissing);
    QCOMPARE(bench.audits(), before);
    QCOMPARE(bench.cell(0).state, CellState::Missing);
}

QTEST_GUILESS_MAIN(GradebookTest)
#include "gradebook_test.moc"
