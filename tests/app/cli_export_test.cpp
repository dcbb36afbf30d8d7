// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_fixture.h"
#include "core/export/grade_export.h"
#include "core/grading/gradebook.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace foresight;
using namespace foresight::test;

namespace {

const char* const kCourse = R"(id: MLSYS-101
term: 2026-fall
match: sis_id
labs:
  - {lab: data-gravity-trap, item: "Lab 04", points: 10, canvas_id: 5123}
  - {lab: data-gravity-trap, item: "Lab 05", points: 5}
)";
const char* const kRoster = "student_id,given_name,family_name,login,sis_id,section\n"
                            "1,Anne,Able,aable,S1,A\n2,Ben,Baker,bbaker,S2,A\n3,Cam,Cole,,S3,B\n";

/// Anne has 7.5 and nothing, Ben is excused and has 0, Cam has nothing.
std::string graded(const CommandLine& line)
{
    const std::string gradebook = line.path("gb.db");
    line.run({"gradebook", "create", gradebook, "--course", line.write("course.yaml", kCourse)});
    line.run({"gradebook", "roster", gradebook, line.write("roster.csv", kRoster)});
    const auto set = [&](const char* student, const char* item, std::vector<std::string> more) {
        std::vector<std::string> all{"gradebook", "override", gradebook,  "--student", student,
                                     "--item",    item,       "--reason", "test"};
        all.insert(all.end(), more.begin(), more.end());
        QCOMPARE(line.run(all).code, 0);
    };
    set("1", "Lab 04", {"--points", "7.5"});
    set("2", "Lab 04", {"--excused"});
    set("2", "Lab 05", {"--points", "0"});
    return gradebook;
}

QByteArray bytesOf(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList texts(const QJsonValue& list)
{
    QStringList all;
    for (const auto& value : list.toArray()) {
        all.append(value.toString());
    }
    return all;
}

} // namespace

class CliExportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merges();
    void previewsWithoutWriting();
    void listsWhoLacksAnIdentifier();
    void choosesItemsAndMissing();
    void refusesUnknownChoices();
    void leavesAManifestLine();
    void pseudonyms();
    void everyFormat_data();
    void everyFormat();
};

void CliExportTest::merges()
{
    const CommandLine line;
    const std::string gradebook = graded(line);
    const std::string own =
        line.write("lms.csv", "Student,ID,SIS User ID,SIS Login ID,Section,Lab 04 (5123),Essay (9)\n"
                              "  Points Possible,,,,,10,20\n"
                              "\"Able, Anne\",11,S1,aable,A,1,\"2,5\"\n"
                              "\"Else, Eve\",12,S9,eelse,A,3,\n");
    const Said said =
        line.run({"gradebook", "export", gradebook, "--format", "canvas", "--merge", own, "-o", line.path("out.csv")});
    QCOMPARE(said.code, 0);
    QVERIFY2(said.out.find("matched 1, ambiguous 0, unmatched 1, missing 1") != std::string::npos, said.out.c_str());
    QVERIFY(said.out.find("unmatched: line 4 (Else, Eve") != std::string::npos);
    QVERIFY(said.out.find("has a result and no row: 2") != std::string::npos);
    QVERIFY(said.out.find("\"Lab 05\" has no column") != std::string::npos);
    QCOMPARE(bytesOf(line.path("out.csv")), bytesOf(own).replace(",A,1,", ",A,7.5,"));
    const Said json = line.run(
        {"gradebook", "export", gradebook, "--format", "canvas", "--merge", own, "-o", line.path("out.csv"), "--json"});
    const QJsonObject merge = json.object()[QStringLiteral("merge")].toObject();
    QCOMPARE(texts(merge[QStringLiteral("matched")]), QStringList{QStringLiteral("1")});
    QCOMPARE(texts(merge[QStringLiteral("missing")]), QStringList{QStringLiteral("2")});
    QCOMPARE(merge[QStringLiteral("unmatched")].toArray().size(), 1);
}

void CliExportTest::previewsWithoutWriting()
{
    const CommandLine line;
    const std::string gradebook = graded(line);
    const auto audit = [&] { return bytesOf(gradebook).size(); };
    const auto before = audit();
    const std::string target = line.path("out.csv");
    const Said said =
        line.run({"gradebook", "export", gradebook, "--format", "canvas", "-o", target, "--preview", "--json"});
    QCOMPARE(said.code, 0);
    QVERIFY(!QFile::exists(QString::fromStdString(target)));
    QCOMPARE(said.object()[QStringLiteral("written")].toBool(true), false);
    const QStringList lines = texts(said.object()[QStringLiteral("lines")]);
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[2], QStringLiteral("\"Able, Anne\",,S1,aable,A,7.5,"));
    const Said tabs = line.run({"gradebook", "export", gradebook, "--format", "sakai", "--rest", "--preview"});
    QCOMPARE(tabs.code, 0);
    QVERIFY(tabs.out.find("nothing written: 2 student(s)") != std::string::npos);
    QCOMPARE(line.run({"gradebook", "export", gradebook, "--format", "csv", "--preview", "--pseudonyms",
                       line.path("none.key")})
                 .code,
             2);
    QVERIFY(!QFile::exists(QString::fromStdString(line.path("none.key"))));
    QCOMPARE(audit(), before);
}

void CliExportTest::listsWhoLacksAnIdentifier()
{
    const CommandLine line;
    const std::string gradebook = graded(line);
    const std::string target = line.path("out.csv");
    std::vector<std::string> words{"gradebook", "export", gradebook, "--format", "sakai", "-o", target};
    const Said refused = line.run(words);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.find("3 Cole, Cam") != std::string::npos, refused.err.c_str());
    QVERIFY(refused.err.find("--rest exports the others") != std::string::npos);
    QVERIFY(!QFile::exists(QString::fromStdString(target)));
    words.emplace_back("--rest");
    words.emplace_back("--json");
    const Said rest = line.run(words);
    QCOMPARE(rest.code, 0);
    QCOMPARE(texts(rest.object()[QStringLiteral("left_out")]), QStringList{QStringLiteral("3")});
    QCOMPARE(rest.object()[QStringLiteral("students")].toInt(), 2);
}

void CliExportTest::choosesItemsAndMissing()
{
    const CommandLine line;
    const std::string gradebook = graded(line);
    const std::string target = line.path("out.csv");
    QCOMPARE(line.run({"gradebook", "export", gradebook, "--format", "canvas", "--items", "Lab 05", "--missing", "zero",
                       "-o", target})
                 .code,
             0);
    QCOMPARE(bytesOf(target), QByteArray("Student,ID,SIS User ID,SIS Login ID,Section,Lab 05\r\n"
                                         "\"    Points Possible\",,,,,5\r\n"
                                         "\"Able, Anne\",,S1,aable,A,0\r\n"
                                         "\"Baker, Ben\",,S2,bbaker,A,0\r\n"
                                         "\"Cole, Cam\",,S3,,B,0\r\n"));
    QCOMPARE(line.run({"gradebook", "export", gradebook, "--format", "canvas", "--missing", "omit", "--decimal-comma",
                       "-o", target})
                 .code,
             0);
    QCOMPARE(bytesOf(target), QByteArray("Student;ID;SIS User ID;SIS Login ID;Section;Lab 04 (5123);Lab 05\r\n"
                                         "\"    Points Possible\";;;;;10;5\r\n"
                                         "\"Able, Anne\";;S1;aable;A;\"7,5\";\r\n"
                                         "\"Baker, Ben\";;S2;bbaker;A;EX;0\r\n"));
}

void CliExportTest::refusesUnknownChoices()
{
    const CommandLine line;
    const std::string gradebook = graded(line);
    const auto with = [&](const char* option, const char* value) {
        return line.run({"gradebook", "export", gradebook, "--format", "canvas", "-o", line.path("x"), option, value});
    };
    QCOMPARE(with("--missing", "maybe").code, 2);
    const Said item = with("--items", "Lab 04,Lab 77");
    QCOMPARE(item.code, 2);
    QVERIFY2(item.err.find("Lab 77") != std::string::npos, item.err.c_str());
    QVERIFY(!QFile::exists(QString::fromStdString(line.path("x"))));
}

void CliExportTest::leavesAManifestLine()
{
    const CommandLine line;
    const std::string gradebook = graded(line);
    const std::string target = line.path("out.csv");
    const Said said =
        line.run({"gradebook", "export", gradebook, "--format", "canvas", "--items", "Lab 04", "-o", target, "--json"});
    QCOMPARE(said.code, 0);
    const Result<Gradebook> opened = Gradebook::open(gradebook);
    QVERIFY(opened);
    const AuditRow row = opened->audit()->back();
    const std::string hash =
        QCryptographicHash::hash(bytesOf(target), QCryptographicHash::Sha256).toHex().toStdString();
    QCOMPARE(row.action, std::string("export"));
    QCOMPARE(row.item, std::string("Lab 04"));
    QCOMPARE(row.newValue, "sha256:" + hash);
    QCOMPARE(said.object()[QStringLiteral("sha256")].toString().toStdString(), hash);
    QVERIFY2(row.reason.starts_with("canvas, 3 students, policy "), row.reason.c_str());
    QVERIFY(row.reason.ends_with(", items: Lab 04"));
}

void CliExportTest::pseudonyms()
{
    const CommandLine line;
    const std::string gradebook = graded(line);
    const std::string target = line.path("out.csv");
    QCOMPARE(line.run({"gradebook", "export", gradebook, "--format", "csv", "-o", target, "--pseudonyms",
                       line.path("study.key")})
                 .code,
             0);
    const QByteArray first = bytesOf(target);
    QVERIFY(first.contains("7.5"));
    for (const char* known : {"Anne", "Able", "aable", "S1"}) {
        QVERIFY2(!first.contains(known), known);
    }
    line.run(
        {"gradebook", "export", gradebook, "--format", "csv", "-o", target, "--pseudonyms", line.path("study.key")});
    QCOMPARE(bytesOf(target), first);
}

void CliExportTest::everyFormat_data()
{
    QTest::addColumn<QString>("format");
    for (const ExportFormat& format : exportFormats()) {
        if (!format.onlyMerges && format.make) {
            QTest::newRow(format.name.c_str()) << QString::fromStdString(format.name);
        }
    }
}

void CliExportTest::everyFormat()
{
    QFETCH(QString, format);
    if (format == QStringLiteral("pdf")) {
        QSKIP("written by the desktop program");
    }
    const CommandLine line;
    const std::string gradebook = graded(line);
    const std::string target = line.path("out");
    const Said said = line.run(
        {"gradebook", "export", gradebook, "--format", format.toStdString(), "--rest", "-o", target, "--json"});
    QVERIFY2(said.code == 0, said.err.c_str());
    QVERIFY(!bytesOf(target).isEmpty());
    QCOMPARE(said.object()[QStringLiteral("written")].toBool(), true);
}

QTEST_APPLESS_MAIN(CliExportTest)
#include "cli_export_test.moc"
