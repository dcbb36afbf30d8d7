// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_file.h"
#include "core/grading/roster_archive.h"

#include <QtTest>

#include <fstream>

using namespace foresight;

namespace {

const char* const kManifest = "propertyName,value\nmanifest.version,1.0\noneroster.version,1.1\nfile.users,bulk\n"
                              "file.enrollments,bulk\nfile.classes,bulk\n";
const char* const kClasses = "sourcedId,status,dateLastModified,title\nc1,,,Systems A\nc2,,,\"Systems, B\"\n";
const char* const kUsers = "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,"
                           "givenName,familyName,middleName,identifier,email\n"
                           "u1,,,true,o1,student,aable,,Anne,Able,,1001,aable@example.edu\n"
                           "u2,,,true,o1,student,bbunce,,Bo,\"Bunce, Jr\",,1002,\n"
                           "u3,,,true,o1,teacher,tteach,,Tea,Cher,,9001,\n"
                           "u4,,,false,o1,student,gone,,Go,Ne,,1004,\n"
                           "u5,tobedeleted,,true,o1,student,del,,De,Leted,,1005,\n"
                           "u6,,,true,o1,student,other,,Not,Enrolled,,1006,\n";
const char* const kEnrollments = "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role\n"
                                 "e1,,,c1,o1,u1,student\ne2,,,c2,o1,u1,student\ne3,,,c1,o1,u2,student\n"
                                 "e4,,,c1,o1,u3,teacher\ne5,,,c1,o1,u4,student\ne6,,,c1,o1,u5,student\n"
                                 "e7,tobedeleted,,c1,o1,u6,student\n";

OneRosterFiles oneRoster()
{
    return {{"manifest.csv", kManifest},
            {"classes.csv", kClasses},
            {"users.csv", kUsers},
            {"enrollments.csv", kEnrollments}};
}

std::string zipped(const std::vector<std::pair<std::string, std::string>>& files)
{
    ZipFile zip;
    for (const auto& [name, content] : files) {
        zip.add(name, content);
    }
    return zip.take().value();
}

std::string zippedRoster(const std::string& folder = {})
{
    std::vector<std::pair<std::string, std::string>> files{{folder + "orgs.csv", "sourcedId\no1\n"}};
    for (const auto& [name, content] : oneRoster()) {
        files.emplace_back(folder + name, content);
    }
    return zipped(files);
}

} // namespace

class RosterOneRosterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStudentsWhoAreEnrolled();
    void saysWhyOthersAreNot();
    void goesByTheRoleWithoutEnrollments();
    void readsRolesOfVersionTwo();
    void mapsColumns();
    void refuses_data();
    void refuses();
    void anEnrollmentNeedsItsUser();
    void readsArchives_data();
    void readsArchives();
    void passesOverOtherFilesOfAnArchive();
    void refusesArchives_data();
    void refusesArchives();
};

void RosterOneRosterTest::readsStudentsWhoAreEnrolled()
{
    const auto read = readOneRoster(oneRoster(), "r.zip", {});
    QVERIFY2(read, read ? "" : read.error().cause.c_str());
    QVERIFY(read->platform == RosterPlatform::OneRoster);
    QVERIFY(read->faults().empty());
    QCOMPARE(read->students.size(), std::size_t{2});
    QVERIFY(read->students[0] ==
            (Student{"1001", "Anne", "Able", "aable@example.edu", "aable", "", "u1", "Systems A; Systems, B"}));
    QVERIFY(read->students[1] == (Student{"1002", "Bo", "Bunce, Jr", "", "bbunce", "", "u2", "Systems A"}));
}

void RosterOneRosterTest::saysWhyOthersAreNot()
{
    const auto read = readOneRoster(oneRoster(), "r.zip", {});
    QVERIFY(read);
    std::vector<std::string> reasons;
    for (const RosterLine& line : read->lines) {
        if (line.verdict == RosterLineVerdict::Skipped) {
            reasons.push_back(std::to_string(line.line) + " " + line.reason);
        }
    }
    QVERIFY((reasons == std::vector<std::string>{"4 not enrolled as a student", "5 not enabled", "6 to be deleted",
                                                 "7 not enrolled as a student"}));
}

void RosterOneRosterTest::goesByTheRoleWithoutEnrollments()
{
    OneRosterFiles files = oneRoster();
    files.erase("enrollments.csv");
    const auto read = readOneRoster(files, "r.zip", {});
    QVERIFY(read);
    QCOMPARE(read->students.size(), std::size_t{3}); // 1001, 1002, 1006
    QVERIFY(read->students.front().section.empty());
}

void RosterOneRosterTest::readsRolesOfVersionTwo()
{
    const OneRosterFiles files{{"users.csv", "sourcedId,status,enabledUser,username,givenName,familyName,identifier\n"
                                             "u1,,true,aable,Anne,Able,\nu2,,true,tteach,Tea,Cher,\n"},
                               {"roles.csv", "sourcedId,status,userSourcedId,roleType,role,orgSourcedId\n"
                                             "r1,,u1,primary,student,o1\nr2,,u2,primary,teacher,o1\n"}};
    const auto read = readOneRoster(files, "r.zip", {});
    QVERIFY2(read, read ? "" : read.error().cause.c_str());
    QCOMPARE(read->students.size(), std::size_t{1});
    QCOMPARE(read->students.front().studentId, std::string("aable")); // nobody has an identifier
}

void RosterOneRosterTest::mapsColumns()
{
    const auto read =
        readOneRoster(oneRoster(), "r.zip", {Identifier::StudentId, {*parseRosterMapEntry("student_id=sourcedId")}});
    QVERIFY(read);
    QCOMPARE(read->students.front().studentId, std::string("u1"));
}

void RosterOneRosterTest::refuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place");
    QTest::newRow("no users") << "users.csv" << QByteArray() << "r.zip";
    QTest::newRow("only changes") << "manifest.csv" << QByteArray("propertyName,value\nfile.users,delta\n")
                                  << "r.zip/manifest.csv:2";
    QTest::newRow("no columns") << "users.csv" << QByteArray("a,b\n1,2\n") << "r.zip/users.csv:1";
    QTest::newRow("not UTF-8") << "users.csv" << QByteArray("sourcedId\n\xE9\n") << "r.zip/users.csv:2";
    QTest::newRow("quote never closed") << "classes.csv" << QByteArray("sourcedId,title\nc1,\"A\n")
                                        << "r.zip/classes.csv:2";
}

void RosterOneRosterTest::refuses()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, place);
    OneRosterFiles files = oneRoster();
    files[file.toStdString()] = content.toStdString();
    if (content.isEmpty()) {
        files.erase(file.toStdString());
    }
    const auto read = readOneRoster(files, "r.zip", {});
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FormatInvalid);
    QCOMPARE(QString::fromStdString(read.error().place), place);
}

void RosterOneRosterTest::anEnrollmentNeedsItsUser()
{
    OneRosterFiles files = oneRoster();
    files["enrollments.csv"] += "e9,,,c1,o1,u77,student\n";
    const auto read = readOneRoster(files, "r.zip", {});
    QVERIFY(read);
    const auto faults = read->faults();
    QCOMPARE(faults.size(), std::size_t{1});
    QCOMPARE(faults.front().file, std::string("enrollments.csv"));
    QCOMPARE(faults.front().line, 9);
}

void RosterOneRosterTest::readsArchives_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("files at the top") << "";
    QTest::newRow("in a folder") << "export 2026/";
    QTest::newRow("names that lead elsewhere") << "../../../tmp/";
}

void RosterOneRosterTest::readsArchives()
{
    QFETCH(QString, folder);
    const QTemporaryDir place;
    const std::string file = place.filePath(QStringLiteral("roster.zip")).toStdString();
    std::ofstream(file, std::ios::binary) << zippedRoster(folder.toStdString());
    const auto read = readRosterFile(file, {});
    QVERIFY2(read, read ? "" : read.error().cause.c_str());
    QVERIFY(read->platform == RosterPlatform::OneRoster);
    QCOMPARE(read->students.size(), std::size_t{2});
    QCOMPARE(QDir(place.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"roster.zip"_qs});
}

void RosterOneRosterTest::passesOverOtherFilesOfAnArchive()
{
    const std::string large(kRosterLimit + 1, '\0');
    const std::string folder(300, 'f');
    const auto files =
        oneRosterFiles(zipped({{"film", large}, {folder + "/users.csv", kUsers}, {"notes.csv", ""}}), "r.zip");
    QVERIFY2(files, files ? "" : files.error().cause.c_str());
    QCOMPARE(files->size(), std::size_t{1});
    QCOMPARE(files->at("users.csv"), std::string(kUsers));
}

void RosterOneRosterTest::refusesArchives_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("cause");
    const std::string whole = zippedRoster();
    const auto row = [](const char* name, const std::string& bytes, const char* cause) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << cause;
    };
    row("cut in half", whole.substr(0, whole.size() / 3), "damaged");
    row("only its beginning", whole.substr(0, 6), "damaged");
    row("not a OneRoster archive", zipped({{"grades.csv", "a,b\n"}}), "no users.csv");
    row("a file twice", zipped({{"a/users.csv", kUsers}, {"b/users.csv", kUsers}}), "there twice");
    std::vector<std::pair<std::string, std::string>> many;
    for (int i = 0; i < 513; ++i) {
        many.emplace_back(std::to_string(i), "");
    }
    row("too many files", zipped(many), "more than 512 files");
    row("small outside, huge inside", zipped({{"users.csv", std::string(kRosterLimit + 1, ' ')}}),
        "come out of the archive");
}

void RosterOneRosterTest::refusesArchives()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, cause);
    const QTemporaryDir place;
    const std::string file = place.filePath(QStringLiteral("roster.zip")).toStdString();
    std::ofstream(file, std::ios::binary) << bytes.toStdString();
    const auto read = readRosterFile(file, {});
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FormatInvalid);
    QVERIFY2(QString::fromStdString(read.error().cause).contains(cause), read.error().cause.c_str());
}

QTEST_APPLESS_MAIN(RosterOneRosterTest)
#include "roster_oneroster_test.moc"
