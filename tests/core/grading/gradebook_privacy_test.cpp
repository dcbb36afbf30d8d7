// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "tests/core/grading/gradebook_bench.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace foresight;
using namespace foresight::test;

namespace {

constexpr std::size_t kBig = std::size_t{64} * 1024 * 1024;
const char* const kRetention = "retention: 2026-10-02\n"; // before kTeacher's time

/// A purge whose receipt is kept in memory.
Result<PurgeReport> purge(Gradebook& gradebook, const std::string& term, std::string* receipt = nullptr,
                          bool beforeRetention = false)
{
    return gradebook.purge(
        {term, "the term is over", beforeRetention},
        [receipt](const std::string& text) -> Result<void> {
            if (receipt) {
                *receipt = text;
            }
            return {};
        },
        kTeacher);
}

/// Marks everything that could name student 1 and leaves a hand-in of each student.
void fill(GradebookBench& bench)
{
    bench.gradebook
        .importRoster({{"1", "Zebedee", "Quillfeather", "zq@example.edu", "zq77", "L1", "S1", "A"},
                       GradebookBench::student("2", "Baker"),
                       GradebookBench::student("3", "Cole")},
                      kTeacher)
        .value();
    bench.hand("S1", "quillfeather.foresight");
    bench.hand("S2", "b.foresight");
    bench.hand("S99", "parked.foresight");
    bench.grade();
    require(bench.gradebook.setOverride("1", "Lab 04", 7.0, "Zebedee was ill", kTeacher));
    require(bench.gradebook.setComment("1", "Lab 04", "Dear Zebedee", kTeacher));
    require(bench.gradebook.setExtension("1", "Lab 04", 5, "Zebedee asked", kTeacher));
}

QJsonObject object(const std::string& text)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

} // namespace

class GradebookPrivacyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void purgeLeavesHashesAndCodes();
    void nothingIsLeftInTheFile();
    void receiptMakesTheCodes();
    void purgedHandInIsKnown();
    void holdsStopAPurge();
    void heldStudentStaysWhole();
    void purgeNeedsTermAndDay();
    void withoutReceiptNothingGoes();
    void backupIsAWholeGradebook();
    void personHoldsEverything();
    void firstSchemaIsBroughtUpToDate();
    void secondSchemaIsBroughtUpToDate();
};

void GradebookPrivacyTest::purgeLeavesHashesAndCodes()
{
    GradebookBench bench("last", kRetention);
    fill(bench);
    const std::size_t before = bench.gradebook.audit()->size();
    const Result<PurgeReport> report = purge(bench.gradebook, "2026-fall");
    QVERIFY2(report, report ? "" : report.error().cause.c_str());
    QCOMPARE(report->students, 3);
    QCOMPARE(report->handIns, 3);
    QVERIFY(bench.gradebook.table()->rows.empty());
    QVERIFY(bench.gradebook.handIns()->empty());
    const std::vector<AuditRow> rows = *bench.gradebook.audit();
    QCOMPARE(rows.size(), before + 1);
    QCOMPARE(rows.back().action, std::string("purge"));
    bool foundOverride = false;
    for (const AuditRow& row : rows) {
        QVERIFY2(row.studentId.empty() || row.studentId.starts_with("p-"), row.studentId.c_str());
        foundOverride = foundOverride || (row.action == "override" && row.newValue == "7" && row.reason.empty());
    }
    QVERIFY(foundOverride);
    QCOMPARE(bench.gradebook.course().id, std::string("MLSYS-101"));
}

void GradebookPrivacyTest::nothingIsLeftInTheFile()
{
    GradebookBench bench("last", kRetention);
    fill(bench);
    const auto holds = [&](const char* word) {
        return readFile(bench.path("gb.db"), kBig)->find(word) != std::string::npos;
    };
    QVERIFY(holds("Quillfeather") && holds("Zebedee") && holds("quillfeather.foresight") && holds("Name of S1"));
    purge(bench.gradebook, "2026-fall").value();
    for (const char* word :
         {"Quillfeather", "Zebedee", "quillfeather", "zq77", "example.edu", "Name of S", "very-sure"}) {
        QVERIFY2(!holds(word), word);
    }
}

void GradebookPrivacyTest::receiptMakesTheCodes()
{
    GradebookBench bench("last", kRetention);
    fill(bench);
    const std::string hash = bench.gradebook.handInsOf("1")->front().contentHash;
    std::string receipt;
    purge(bench.gradebook, "2026-fall", &receipt).value();
    const QJsonObject said = object(receipt);
    QCOMPARE(said[QStringLiteral("course")].toString(), QStringLiteral("MLSYS-101"));
    QCOMPARE(said[QStringLiteral("students")].toArray().size(), 3);
    QCOMPARE(said[QStringLiteral("hand_ins")].toArray().size(), 3);
    QVERIFY(receipt.find("Quillfeather") == std::string::npos);
    QVERIFY(receipt.find(hash) != std::string::npos);
    // The override's row and the receipt speak of the same student.
    std::string code;
    const std::vector<AuditRow> rows = *bench.gradebook.audit();
    for (const AuditRow& row : rows) {
        code = row.action == "override" ? row.studentId : code;
    }
    QVERIFY(receipt.find("\"" + code + "\"") != std::string::npos);
    QVERIFY(readFile(bench.path("gb.db"), kBig)->find(said[QStringLiteral("key")].toString().toStdString()) ==
            std::string::npos);
}

void GradebookPrivacyTest::purgedHandInIsKnown()
{
    GradebookBench bench("last", kRetention);
    fill(bench);
    purge(bench.gradebook, "2026-fall").value();
    const auto again = bench.gradebook.importFile(bench.path("b.foresight"), CourseBench::labs(), kTeacher);
    QCOMPARE(importVerdictName(again->verdict), std::string("duplicate"));
    QVERIFY(bench.gradebook.handIns()->empty());
}

void GradebookPrivacyTest::holdsStopAPurge()
{
    GradebookBench bench("last", kRetention);
    fill(bench);
    QCOMPARE(bench.gradebook.setHold("9", "appeal", kTeacher).error().code, ErrorCode::StudentUnknown);
    QCOMPARE(bench.gradebook.setHold("", " ", kTeacher).error().code, ErrorCode::TextInvalid);
    QVERIFY(bench.gradebook.setHold("", "court order", kTeacher));
    const auto stopped = purge(bench.gradebook, "2026-fall", nullptr, true);
    QCOMPARE(stopped.error().code, ErrorCode::OnHold);
    QVERIFY(stopped.error().args.front().find("court order") != std::string::npos);
    QCOMPARE(bench.gradebook.handIns()->size(), std::size_t{3});
    QVERIFY(bench.gradebook.endHold("", "lifted", kTeacher));
    QVERIFY(purge(bench.gradebook, "2026-fall"));
}

void GradebookPrivacyTest::heldStudentStaysWhole()
{
    GradebookBench bench("last", kRetention);
    fill(bench);
    QVERIFY(bench.gradebook.setHold("1", "grade appeal", kTeacher));
    const PurgeReport report = *purge(bench.gradebook, "2026-fall");
    QCOMPARE(report.students, 2);
    QCOMPARE(report.handIns, 2);
    QCOMPARE(report.held, 1);
    const GradeTable table = *bench.gradebook.table(TableDetail::Work);
    QCOMPARE(table.rows.size(), std::size_t{1});
    QCOMPARE(table.rows.front().student.familyName, std::string("Quillfeather"));
    QCOMPARE(*table.rows.front().cells.front().points, 7.0);
    QCOMPARE(table.rows.front().cells.front().comment, std::string("Dear Zebedee"));
    QVERIFY(table.rows.front().cells.front().work);
    QVERIFY(bench.gradebook.person("1")->find("Zebedee was ill") != std::string::npos);
    QCOMPARE(bench.grade().changed, 1); // the extension given in fill() makes the work late
}

void GradebookPrivacyTest::purgeNeedsTermAndDay()
{
    GradebookBench bench("last", "retention: 2030-01-01\n");
    fill(bench);
    QCOMPARE(purge(bench.gradebook, "2026").error().code, ErrorCode::UsageInvalid);
    QCOMPARE(purge(bench.gradebook, "").error().code, ErrorCode::UsageInvalid);
    QCOMPARE(purge(bench.gradebook, "2026-fall").error().code, ErrorCode::OnHold);
    QCOMPARE(bench.gradebook.handIns()->size(), std::size_t{3});
    QVERIFY(purge(bench.gradebook, "2026-fall", nullptr, true));
    GradebookBench unnamed;
    QCOMPARE(purge(unnamed.gradebook, "2026-fall").error().code, ErrorCode::OnHold);
}

void GradebookPrivacyTest::withoutReceiptNothingGoes()
{
    GradebookBench bench("last", kRetention);
    fill(bench);
    const std::size_t before = bench.gradebook.audit()->size();
    const auto full = [](const std::string&) -> Result<void> { return fail({ErrorCode::DiskFull, "r.json", {}, {}}); };
    const auto report = bench.gradebook.purge({"2026-fall", "over", false}, full, kTeacher);
    QCOMPARE(report.error().code, ErrorCode::DiskFull);
    QCOMPARE(bench.gradebook.handIns()->size(), std::size_t{3});
    QCOMPARE(bench.gradebook.audit()->size(), before);
    QCOMPARE(bench.gradebook.table()->rows.size(), std::size_t{3});
    QVERIFY(purge(bench.gradebook, "2026-fall"));
}

void GradebookPrivacyTest::backupIsAWholeGradebook()
{
    GradebookBench bench("last", kRetention);
    fill(bench);
    QVERIFY(bench.gradebook.backup(bench.path("copy.db")));
    QCOMPARE(bench.gradebook.backup(bench.path("copy.db")).error().code, ErrorCode::FileExists);
    QVERIFY(!bench.gradebook.backup(bench.path("no/such/folder/copy.db")));
    const PurgeRequest request{"2026-fall", "over", true};
    QVERIFY(bench.gradebook.checkPurge(request, kTeacher));
    QCOMPARE(bench.gradebook.checkPurge({"2026", "over", true}, kTeacher).error().code, ErrorCode::UsageInvalid);
    QCOMPARE(bench.gradebook.checkPurge({"2026-fall", " ", true}, kTeacher).error().code, ErrorCode::TextInvalid);
    QCOMPARE(bench.gradebook.handIns()->size(), Gradebook::open(bench.path("copy.db"))->handIns()->size());
    purge(bench.gradebook, "2026-fall").value();
    const Result<Gradebook> copy = Gradebook::open(bench.path("copy.db"));
    QVERIFY(copy);
    QCOMPARE(copy->table()->rows.size(), std::size_t{3});
    QCOMPARE(*copy->table()->rows.back().cells.front().points, 7.0);
    const auto permissions = std::filesystem::status(bench.path("copy.db")).permissions();
    QVERIFY((permissions & std::filesystem::perms::all) ==
            (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
}

void GradebookPrivacyTest::personHoldsEverything()
{
    GradebookBench bench;
    fill(bench);
    const std::string text = *bench.gradebook.person("1");
    for (const char* word : {"Quillfeather", "zq@example.edu", "zq77", "quillfeather.foresight", "Dear Zebedee",
                             "Zebedee was ill", "Zebedee asked", "prediction_locked", "Name of S1"}) {
        QVERIFY2(text.find(word) != std::string::npos, word);
    }
    QVERIFY(text.find("Baker") == std::string::npos && text.find("Name of S2") == std::string::npos);
    const QJsonObject person = object(text);
    QCOMPARE(person[QStringLiteral("hand_ins")].toArray().size(), 1);
    QCOMPARE(person[QStringLiteral("grades")].toArray()[0].toObject()[QStringLiteral("points")].toDouble(), 7.0);
    const QString content =
        person[QStringLiteral("hand_ins")].toArray()[0].toObject()[QStringLiteral("content")].toString();
    QCOMPARE(content.toStdString(), *readFile(bench.path("quillfeather.foresight"), kBig));
    QCOMPARE(bench.gradebook.person("9").error().code, ErrorCode::StudentUnknown);
}

void GradebookPrivacyTest::firstSchemaIsBroughtUpToDate()
{
    const CourseBench bench;
    const std::string bytes = *readFile(bench.handIn("S1", "a.foresight", CourseBench::wholeScript()), kBig);
    const ReadSubmission read = readSubmission(bytes);
    {
        SQLite::Database old(bench.path("old.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        QFile first(QStringLiteral(":/foresight/grading/migrations/0001_gradebook.sql"));
        QVERIFY(first.open(QIODevice::ReadOnly));
        old.exec(first.readAll().toStdString());
        SQLite::Statement course(old, "INSERT INTO course VALUES (1, 'course.yaml', ?)");
        course.bind(1, GradebookBench::courseText("last", {}));
        course.exec();
        old.exec("INSERT INTO students VALUES ('1', 'Ada', 'Able', '', '', '', 'S1', '')");
        SQLite::Statement handIn(old,
                                 "INSERT INTO submissions VALUES (?, 'a.foresight', ?, 'data-gravity-trap', '', ?, "
                                 "'S1', '', 1, 1, 1790891940000, 'AAAA', 5)");
        handIn.bind(1, read.submission.contentHash);
        handIn.bindNoCopy(2, bytes.data(), static_cast<int>(bytes.size()));
        handIn.bind(3, read.submission.genesis.labHash);
        handIn.exec();
        old.exec("INSERT INTO grades SELECT '1', 'Lab 04', content_hash, 3, 0, 3, 'late' FROM submissions;"
                 "INSERT INTO overrides VALUES ('1', 'Lab 04', 6, 'oral', 'teacher', 5);"
                 "INSERT INTO audit VALUES (1, 5, 'teacher', 'create', '', '', '', '', '');"
                 "PRAGMA application_id = 1179862850; PRAGMA user_version = 1");
    }
    Result<Gradebook> gradebook = Gradebook::open(bench.path("old.db"));
    QVERIFY2(gradebook, gradebook ? "" : gradebook.error().cause.c_str());
    const GradeCell before = gradebook->table()->rows.at(0).cells.at(0);
    QCOMPARE(*before.points, 6.0);
    QCOMPARE(before.grade->points, 3.0);
    QCOMPARE(*gradebook->handInBytes(read.submission.contentHash), bytes);
    QVERIFY(gradebook->grade(CourseBench::labs(), kTeacher));
    const GradeCell after = gradebook->table(TableDetail::Work)->rows.at(0).cells.at(0);
    QCOMPARE(after.grade->points, 10.0);
    QCOMPARE(*after.points, 6.0);
    QVERIFY(after.work);
    QCOMPARE(gradebook->audit()->front().action, std::string("create"));
    SQLite::Database check(bench.path("old.db").string(), SQLite::OPEN_READWRITE);
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, check.exec("DELETE FROM audit"));
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, check.exec("DELETE FROM hand_in_files"));
}

void GradebookPrivacyTest::secondSchemaIsBroughtUpToDate()
{
    const CourseBench bench;
    const std::filesystem::path file = bench.handIn("S1", "a.foresight", CourseBench::wholeScript());
    const std::string bytes = *readFile(file, kBig);
    const ReadSubmission read = readSubmission(bytes);
    const auto indexed = [&bench] {
        SQLite::Database database(bench.path("old.db").string(), SQLite::OPEN_READONLY);
        QByteArrayList columns;
        SQLite::Statement column(database,
                                 "SELECT name FROM pragma_index_info('submissions_by_ledger') ORDER BY seqno");
        while (column.executeStep()) {
            columns += QByteArray::fromStdString(column.getColumn(0).getString());
        }
        return columns;
    };
    {
        SQLite::Database old(bench.path("old.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        for (const char* step : {"0001_gradebook.sql", "0002_course_work.sql"}) {
            QFile sql(QStringLiteral(":/foresight/grading/migrations/") + QString::fromUtf8(step));
            QVERIFY(sql.open(QIODevice::ReadOnly));
            old.exec(sql.readAll().toStdString());
        }
        SQLite::Statement course(old, "INSERT INTO course VALUES (1, 'course.yaml', ?)");
        course.bind(1, GradebookBench::courseText("last", {}));
        course.exec();
        old.exec("INSERT INTO students VALUES ('1', 'Ada', 'Able', '', '', '', 'S1', '', NULL)");
        SQLite::Statement handIn(old,
                                 "INSERT INTO submissions VALUES (1, ?, 'a.foresight', 'data-gravity-trap', '', ?, "
                                 "'S2', '', 1, 1, 1790891940000, 'AAAA', 5, ?, '', '')");
        handIn.bind(1, std::string(64, 'a'));
        handIn.bind(2, read.submission.genesis.labHash);
        handIn.bind(3, read.submission.genesis.ledgerId);
        handIn.exec();
        old.exec("PRAGMA application_id = 1179862850; PRAGMA user_version = 2");
    }
    QCOMPARE(indexed(), QByteArrayList{"ledger_id"});
    Result<Gradebook> gradebook = Gradebook::open(bench.path("old.db"));
    QVERIFY2(gradebook, gradebook ? "" : gradebook.error().cause.c_str());
    QCOMPARE(indexed(), (QByteArrayList{"ledger_id", "learner_id"}));
    QCOMPARE(gradebook->importFile(file, CourseBench::labs(), kTeacher)->verdict, ImportVerdict::AnothersHandIn);
    QCOMPARE(gradebook->origins()->size(), std::size_t{2});
}

QTEST_GUILESS_MAIN(GradebookPrivacyTest)
#include "gradebook_privacy_test.moc"
