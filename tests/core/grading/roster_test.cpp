// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/roster_reader.h"

#include <QtTest>

#include <fstream>

using namespace foresight;

Q_DECLARE_METATYPE(Student)

namespace {

RosterOptions options(const std::vector<std::string>& map = {}, Identifier match = Identifier::StudentId)
{
    RosterOptions made{match, {}};
    for (const std::string& entry : map) {
        made.map.push_back(parseRosterMapEntry(entry).value());
    }
    return made;
}

/// Text as UTF-16 with a byte order mark.
std::string utf16(const QString& text, bool littleEndian)
{
    std::string bytes = littleEndian ? "\xFF\xFE" : "\xFE\xFF";
    for (const QChar unit : text) {
        const std::string pair{static_cast<char>(unit.unicode() & 0xFF), static_cast<char>(unit.unicode() >> 8)};
        bytes += littleEndian ? pair : std::string(pair.rbegin(), pair.rend());
    }
    return bytes;
}

/// "sis_id<Org Defined ID student_id<Org Defined ID": what is in which column.
QString mappingText(const RosterMapping& mapping)
{
    QStringList words;
    for (const RosterColumn& column : mapping) {
        words << QString::fromStdString(rosterFieldName(column.field) + "<" + column.heading);
    }
    return words.join(u' ');
}

} // namespace

class RosterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void readsEveryEncodingAndSeparator_data();
    void readsEveryEncodingAndSeparator();
    void takesAnExplicitMapping();
    void aMappingCanChangeARecognisedOne();
    void refusesMappings_data();
    void refusesMappings();
    void refusesTexts_data();
    void refusesTexts();
    void judgesEveryLine();
    void skipsWhatIsNoStudent_data();
    void skipsWhatIsNoStudent();
    void theNumberComesFromOneColumn();
    void namesAreKeptAsWritten();
    void saysWhoCannotBeJoined();
    void readsAHundredThousandLines();
    void refusesMoreThanItsLimits();
    void readsFiles();
};

void RosterTest::recognises_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QString>("mapping");
    QTest::addColumn<Student>("first");
    QTest::newRow("own") << QByteArray("sis_id,student_id,family_name\nS1,1,Able\n") << "foresight"
                         << "student_id<student_id family_name<family_name sis_id<sis_id"
                         << Student{"1", "", "Able", "", "", "", "S1", ""};
    QTest::newRow("Canvas") << QByteArray("Student,ID,SIS User ID,SIS Login ID,Section,Lab 04 (5123)\n"
                                          "    Points Possible,,,,,10\n"
                                          "\"Able, Anne\",1001,S1001,aable,LAB-A,8.5\n")
                            << "canvas"
                            << "student_id<SIS User ID login<SIS Login ID lms_id<ID sis_id<SIS User ID section<Section "
                               "name<Student"
                            << Student{"S1001", "Anne", "Able", "", "aable", "1001", "S1001", "LAB-A"};
    QTest::newRow("Canvas without SIS") << QByteArray("Student,ID,Section,Lab 04 (5123)\n\"Able, Anne\",1001,A,8.5\n")
                                        << "canvas"
                                        << "student_id<ID lms_id<ID section<Section name<Student"
                                        << Student{"1001", "Anne", "Able", "", "", "1001", "", "A"};
    QTest::newRow("Moodle") << QByteArray(
                                   "\"First name\",\"Last name\",\"ID number\",\"Email address\",\"Assignment: Lab 04 "
                                   "(Real)\"\nAnne,Able,S1001,aable@example.edu,8.50\n")
                            << "moodle"
                            << "student_id<ID number given_name<First name family_name<Last name email<Email address "
                               "sis_id<ID number"
                            << Student{"S1001", "Anne", "Able", "aable@example.edu", "", "", "S1001", ""};
    QTest::newRow("Moodle, older") << QByteArray("\"First name\",Surname,\"Email address\"\nAnne,Able,a@example.edu\n")
                                   << "moodle"
                                   << "student_id<Email address given_name<First name family_name<Surname "
                                      "email<Email address"
                                   << Student{"a@example.edu", "Anne", "Able", "a@example.edu", "", "", "", ""};
    QTest::newRow("Moodle in German") << QByteArray(
                                             "Vorname;Nachname;ID-Nummer;Institution;Abteilung;E-Mail-Adresse;"
                                             "\"Aufgabe: Lab 04 (Punkte)\"\nÄnne;Able;S1001;;;aable@example.edu;8,50\n")
                                      << "moodle"
                                      << "student_id<ID-Nummer given_name<Vorname family_name<Nachname "
                                         "email<E-Mail-Adresse sis_id<ID-Nummer"
                                      << Student{"S1001", "Änne", "Able", "aable@example.edu", "", "", "S1001", ""};
    QTest::newRow("Moodle in German, by login")
        << QByteArray("Vorname,Nachname,Anmeldename,E-Mail-Adresse,Gruppen\nAnne,Able,aable,a@example.edu,LAB-A\n")
        << "moodle"
        << "student_id<Anmeldename given_name<Vorname family_name<Nachname email<E-Mail-Adresse login<Anmeldename "
           "section<Gruppen"
        << Student{"aable", "Anne", "Able", "a@example.edu", "aable", "", "", "LAB-A"};
    QTest::newRow("Moodle in Spanish")
        << QByteArray("Nombre,Apellido(s),\"Número de ID\",Institución,Departamento,\"Dirección de correo\","
                      "\"Tarea:Lab 04 (Real)\"\nAna,Pérez,33,,,ANA@example.edu,10.00\n")
        << "moodle"
        << "student_id<Número de ID given_name<Nombre family_name<Apellido(s) email<Dirección de correo "
           "sis_id<Número de ID"
        << Student{"33", "Ana", "Pérez", "ANA@example.edu", "", "", "33", ""};
    QTest::newRow("Moodle in French")
        << QByteArray("Prénom,Nom,\"Numéro d'identification\",\"Adresse de courriel\",\"Devoir : Lab 04 (Brut)\"\n"
                      "Zoé,Able,,z@example.edu,8.50\n")
        << "moodle"
        << "student_id<Adresse de courriel given_name<Prénom family_name<Nom email<Adresse de courriel "
           "sis_id<Numéro d'identification"
        << Student{"z@example.edu", "Zoé", "Able", "z@example.edu", "", "", "", ""};
    QTest::newRow("Sakai in Spanish") << QByteArray("\xEF\xBB\xBFID estudiante;Nombre de estudiante;Lab 04 [10]\r\n"
                                                    "aable;\"Able, Anne\";8,5\r\n")
                                      << "sakai"
                                      << "student_id<ID estudiante login<ID estudiante name<Nombre de estudiante"
                                      << Student{"aable", "Anne", "Able", "", "aable", "", "", ""};
    QTest::newRow("Sakai in French") << QByteArray("\xEF\xBB\xBFIdentifiant de l'étudiant,Nom,Lab 04 [10]\r\n"
                                                   "aable,\"Able, Anne\",8.5\r\n")
                                     << "sakai"
                                     << "student_id<Identifiant de l'étudiant login<Identifiant de l'étudiant name<Nom"
                                     << Student{"aable", "Anne", "Able", "", "aable", "", "", ""};
    QTest::newRow("Blackboard") << QByteArray("\"Last Name\"\t\"First Name\"\t\"Username\"\t\"Student ID\"\t\"Lab 04 "
                                              "[Total Pts: 10 Score] |118854\"\n"
                                              "\"Able\"\t\"Anne\"\t\"aable\"\t\"S1001\"\t\"8.5\"\n")
                                << "blackboard"
                                << "student_id<Student ID given_name<First Name family_name<Last Name login<Username "
                                   "sis_id<Student ID"
                                << Student{"S1001", "Anne", "Able", "", "aable", "", "S1001", ""};
    QTest::newRow("Brightspace") << QByteArray("OrgDefinedId,Username,Lab 04 Points Grade <Numeric MaxPoints:10>,"
                                               "End-of-Line Indicator\n#S1001,#aable,8.5,#\n")
                                 << "brightspace"
                                 << "student_id<OrgDefinedId login<Username sis_id<OrgDefinedId"
                                 << Student{"S1001", "", "", "", "aable", "", "S1001", ""};
    QTest::newRow("Sakai") << QByteArray("\xEF\xBB\xBFStudent ID,Name,Lab 04 [10],* Lab 04\r\n"
                                         "aable,\"Able, Anne\",8.5,see act 2\r\n")
                           << "sakai"
                           << "student_id<Student ID login<Student ID name<Name"
                           << Student{"aable", "Anne", "Able", "", "aable", "", "", ""};
    QTest::newRow("Open edX") << QByteArray("user_id,username,student_key,course_id,track,cohort,name-1a2b3c4d\n"
                                            "17,aable,,course-v1:U+L+1,audit,blue,Lab 04\n")
                              << "edx"
                              << "student_id<username login<username lms_id<user_id sis_id<student_key section<cohort"
                              << Student{"aable", "", "", "", "aable", "17", "", "blue"};
}

void RosterTest::recognises()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, platform);
    QFETCH(QString, mapping);
    QFETCH(Student, first);
    const auto read = readRosterText(text.toStdString(), "r.csv", options());
    QVERIFY2(read, read ? "" : read.error().cause.c_str());
    QVERIFY2(read->faults().empty(), read->faults().empty() ? "" : read->faults().front().reason.c_str());
    QCOMPARE(QString::fromStdString(rosterPlatformName(read->platform)), platform);
    QCOMPARE(mappingText(read->mapping), mapping);
    QCOMPARE(read->students.size(), std::size_t{1});
    QVERIFY(read->students.front() == first);
}

void RosterTest::readsEveryEncodingAndSeparator_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QStringLiteral("student_id;family_name;given_name\r\n1;\"Łęcka; 𝒜\";Zoë\r\n");
    const QString tabs = QStringLiteral("student_id\tfamily_name\tgiven_name\r1\tŁęcka; 𝒜\tZoë\r");
    const QString commas = QStringLiteral("student_id,family_name,given_name\n1,Łęcka; 𝒜,Zoë");
    for (const auto& [name, each] : {std::pair{"semicolons", text}, {"tabs", tabs}, {"commas", commas}}) {
        const auto row = [&name = name](const char* encoding, const std::string& bytes) {
            QTest::addRow("%s, %s", name, encoding) << QByteArray::fromStdString(bytes);
        };
        row("UTF-8", each.toStdString());
        row("UTF-8 with mark", "\xEF\xBB\xBF" + each.toStdString());
        row("UTF-16LE", utf16(each, true));
        row("UTF-16BE", utf16(each, false));
    }
}

void RosterTest::readsEveryEncodingAndSeparator()
{
    QFETCH(QByteArray, bytes);
    const auto read = readRosterText(bytes.toStdString(), "r.csv", options());
    QVERIFY2(read, read ? "" : read.error().cause.c_str());
    QCOMPARE(read->students.size(), std::size_t{1});
    QVERIFY(read->students.front() == (Student{"1", "Zoë", "Łęcka; 𝒜", "", "", "", "", ""}));
}

void RosterTest::takesAnExplicitMapping()
{
    const std::string text = "Matr. Nr.;Name;Mail;Note\n77;Able, Anne Mary;a@x.org;1.3\n78;Plato;p@x.org;2.0\n";
    const auto read =
        readRosterText(text, "r.csv", options({"student_id=Matr. Nr.", "name = Name", "email=Mail", "login=Mail"}));
    QVERIFY2(read, read ? "" : read.error().cause.c_str());
    QVERIFY(read->platform == RosterPlatform::Mapped);
    QCOMPARE(read->students.size(), std::size_t{2});
    QVERIFY(read->students.front() == (Student{"77", "Anne Mary", "Able", "a@x.org", "a@x.org", "", "", ""}));
    QCOMPARE(read->students.back().familyName, std::string("Plato"));
    QCOMPARE(read->students.back().givenName, std::string());
}

void RosterTest::aMappingCanChangeARecognisedOne()
{
    const std::string text = "Student,ID,SIS User ID,SIS Login ID,Section\n\"Able, Anne\",1001,S1001,aable,LAB-A\n";
    const auto read = readRosterText(text, "r.csv", options({"student_id=SIS Login ID", "section="}));
    QVERIFY(read);
    QVERIFY(read->platform == RosterPlatform::Canvas);
    QVERIFY(read->students.front() == (Student{"aable", "Anne", "Able", "", "aable", "1001", "S1001", ""}));
    const auto own = readRosterText("student_id,shoe\n1,42\n", "r.csv", options({"section=shoe"}));
    QVERIFY(own);
    QCOMPARE(own->students.front().section, std::string("42"));
}

void RosterTest::refusesMappings_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("cause");
    QTest::newRow("no such column") << "student_id=Number"
                                    << "column \"Number\" is not there";
    QTest::newRow("a column that is there twice") << "student_id=Name"
                                                  << "column \"Name\" is there twice";
    QTest::newRow("no number") << "family_name=Id"
                               << "column \"student_id\" is missing";
}

void RosterTest::refusesMappings()
{
    QFETCH(QString, entry);
    QFETCH(QString, cause);
    const auto read = readRosterText("Id,Name,Name\n1,a,b\n", "r.csv", options({entry.toStdString()}));
    QVERIFY(!read);
    QCOMPARE(read.error().place, std::string("r.csv:1"));
    QVERIFY2(QString::fromStdString(read.error().cause).contains(cause), read.error().cause.c_str());
    QCOMPARE(parseRosterMapEntry("student_id").error().code, ErrorCode::UsageInvalid);
    QCOMPARE(parseRosterMapEntry("shoe=Size").error().code, ErrorCode::UnknownName);
}

void RosterTest::refusesTexts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char* name, const std::string& bytes, const char* place, const char* cause) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << place << cause;
    };
    const std::string header = "student_id,given_name\n";
    row("Latin-1", header + "1,Zo\xEB\n", "r.csv:2", "not UTF-8 text (save it as CSV UTF-8) at byte 27 of the file");
    row("overlong slash", header + "1,a\n2,\xC0\xAF\n", "r.csv:3", "at byte 29 of the file");
    row("surrogate in UTF-8", header + "1,\xED\xA0\x80\n", "r.csv:2", "at byte 25 of the file");
    row("NUL", header + std::string("1,a\0b\n", 6), "r.csv:2", "a NUL character at byte 26 of the file");
    row("UTF-16 without mark", utf16(QStringLiteral("student_id\n1\n"), true).substr(2), "r.csv:1", "a NUL character");
    row("UTF-16 cut in a character", utf16(QStringLiteral("student_id\n1\n"), true) + "x", "r.csv:3", "UTF-16");
    row("half a pair in UTF-16", utf16(QStringLiteral("student_id\n") + QChar(0xD835), false), "r.csv:2",
        "half a character of UTF-16");
    row("nothing", "", "r.csv:1", "the roster is empty");
    row("only a mark", "\xEF\xBB\xBF", "r.csv:1", "the roster is empty");
    row("no known columns", "Matr. Nr.,Name\n1,Able\n", "r.csv:1", "\"Matr. Nr.\", \"Name\"");
    row("quote never closed", header + "1,\"Able\n2,Baker\n", "r.csv:2", "never closed");
}

void RosterTest::refusesTexts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    QFETCH(QString, cause);
    const auto read = readRosterText(bytes.toStdString(), "r.csv", options());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FormatInvalid);
    QCOMPARE(QString::fromStdString(read.error().place), place);
    QVERIFY2(QString::fromStdString(read.error().cause).contains(cause), read.error().cause.c_str());
}

void RosterTest::judgesEveryLine()
{
    const std::string text = "student_id,given_name,login\n1,a,x\n,b,y\n2,c,z,more\n1,d,w\n3," +
                             std::string(10'000, 'e') + ",v\n4,f,X\n,,\n5,g,u\n";
    const auto read = readRosterText(text, "r.csv", options({}, Identifier::Login));
    QVERIFY(read);
    const auto verdict = [&read](int line) {
        const auto it = std::find_if(read->lines.begin(), read->lines.end(),
                                     [line](const RosterLine& each) { return each.line == line; });
        return QString::fromStdString(rosterLineVerdictName(it->verdict) + ": " + it->reason);
    };
    QCOMPARE(verdict(2), QStringLiteral("student: "));
    QCOMPARE(verdict(3), QStringLiteral("fault: a student has no student_id"));
    QCOMPARE(verdict(4), QStringLiteral("fault: more fields than the header has"));
    QCOMPARE(verdict(5), QStringLiteral("fault: student_id \"1\" is on line 2 too"));
    QCOMPARE(verdict(6), QStringLiteral("fault: given_name has 10000 characters; the limit is 200"));
    QCOMPARE(verdict(7), QStringLiteral("fault: login \"x\" is on line 2 too"));
    QCOMPARE(verdict(8), QStringLiteral("skipped: blank line"));
    QCOMPARE(verdict(9), QStringLiteral("student: "));
    QCOMPARE(read->faults().size(), std::size_t{5});
    const auto all = parseRoster(text, "r.csv", Identifier::Login);
    QVERIFY(!all);
    QCOMPARE(all.error().place, std::string("r.csv:3"));
}

void RosterTest::skipsWhatIsNoStudent_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray canvas("Student,ID,SIS User ID,SIS Login ID,Section,Lab 04 (5123)\n\"Able, "
                            "Anne\",1001,S1001,aable,LAB-A,8.5\n");
    QTest::newRow("Canvas' points anywhere") << canvas + "    Points Possible,,,,,10\n";
    QTest::newRow("Canvas' posting policy") << canvas + ",,,,,Manual Posting\n";
    QTest::newRow("Canvas' posting policy in German") << canvas + ",,,,,Manuelle Veröffentlichung\n";
    QTest::newRow("Canvas' test student") << canvas + "\"Student, Test\",1999,,5dce8a,LAB-A,\n";
    QTest::newRow("Blackboard's preview")
        << QByteArray("Last Name,First Name,Username,Student ID\nAble,Anne,aable,S1001\n"
                      "Teacher_PreviewUser,T,teacher_previewuser,\n");
    QTest::newRow("blank line") << canvas + ",,,,,\n";
}

void RosterTest::skipsWhatIsNoStudent()
{
    QFETCH(QByteArray, text);
    const auto read = readRosterText(text.toStdString(), "r.csv", options());
    QVERIFY(read);
    QCOMPARE(read->students.size(), std::size_t{1});
    QCOMPARE(read->students.front().studentId, std::string("S1001"));
    QCOMPARE(read->lines.size(), std::size_t{2});
    QVERIFY(read->faults().empty());
}

void RosterTest::theNumberComesFromOneColumn()
{
    // A student without SIS number must not get the login for a number while the others keep theirs.
    const std::string text = "Student,ID,SIS User ID,SIS Login ID,Section\n\"Able, Anne\",1001,,aable,A\n\"Bunce, "
                             "Bo\",1002,S1002,bbunce,A\n";
    const auto read = readRosterText(text, "r.csv", options());
    QVERIFY(read);
    QCOMPARE(read->students.size(), std::size_t{1});
    QCOMPARE(read->faults().size(), std::size_t{1});
    QCOMPARE(read->faults().front().line, 2);
}

void RosterTest::namesAreKeptAsWritten()
{
    const std::string names[] = {
        "Robert'); DROP TABLE students;--", "100%_\\", "=cmd|' /C calc'!A0", "\u202Eevil", "e\u0301\u0327", "O\"Neil"};
    std::string text = "student_id,family_name\n";
    for (std::size_t i = 0; i < std::size(names); ++i) {
        std::string quoted = names[i];
        for (std::size_t at = 0; (at = quoted.find('"', at)) != std::string::npos; at += 2) {
            quoted.insert(at, 1, '"');
        }
        text += std::to_string(i) + ",\"" + quoted + "\"\n";
    }
    const auto read = readRosterText(text, "r.csv", options());
    QVERIFY(read);
    for (std::size_t i = 0; i < std::size(names); ++i) {
        QCOMPARE(read->students[i].familyName, names[i]);
    }
    const auto formula = readRosterText("Student,ID,Section\n\"=\"\"=Able, Anne\"\"\",1,A\n", "r.csv", options());
    QVERIFY(formula);
    QCOMPARE(formula->students.front().familyName, std::string("=Able"));
    const auto broken = readRosterText("student_id,family_name\n1,\"A\r\n  b\"\n", "r.csv", options());
    QVERIFY(broken);
    QCOMPARE(broken->students.front().familyName, std::string("A b"));
}

void RosterTest::saysWhoCannotBeJoined()
{
    const auto read = readRosterText("student_id,sis_id\n1,\n2,S2\n3,\n", "r.csv", options({}, Identifier::SisId));
    QVERIFY(read);
    QCOMPARE(read->students.size(), std::size_t{3});
    QVERIFY(!read->lines[0].reason.empty());
    QVERIFY(read->lines[1].reason.empty());
    const auto missing = readRosterText("student_id\n1\n", "r.csv", options({}, Identifier::SisId));
    QVERIFY(!missing);
    QCOMPARE(missing.error().place, std::string("r.csv:1"));
}

void RosterTest::readsAHundredThousandLines()
{
    std::string text = "student_id,family_name,given_name,email,login\n";
    for (int i = 0; i < 100'000; ++i) {
        const std::string number = std::to_string(i);
        text += "S" + number + ",Family " + number + ",Given,u" + number + "@x.org,u" + number + "\n";
    }
    const auto read = readRosterText(text, "r.csv", options({}, Identifier::Login));
    QVERIFY(read);
    QCOMPARE(read->students.size(), std::size_t{100'000});
    QVERIFY(read->faults().empty());
    QCOMPARE(read->students.back().login, std::string("u99999"));
}

void RosterTest::refusesMoreThanItsLimits()
{
    std::string lines = "student_id\n";
    for (std::size_t i = 0; i <= kRosterRowLimit; ++i) {
        lines += std::to_string(i) + "\n";
    }
    const auto tooMany = readRosterText(lines, "r.csv", options());
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().place, "r.csv:" + std::to_string(kRosterRowLimit + 2));
    const auto tooWide = readRosterText("student_id\n1" + std::string(20'000, ',') + "\n", "r.csv", options());
    QVERIFY(!tooWide);
    QCOMPARE(tooWide.error().place, std::string("r.csv:2"));
}

void RosterTest::readsFiles()
{
    const QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("r.csv")).toStdString();
    std::ofstream(file, std::ios::binary) << utf16(QStringLiteral("Last Name\tFirst Name\tUsername\nÅ\tB\tab\n"), true);
    const auto read = readRosterFile(file, options());
    QVERIFY(read);
    QCOMPARE(read->students.front().familyName, std::string("Å"));
    QCOMPARE(readRosterFile(folder.path().toStdString(), options()).error().code, ErrorCode::NotAFile);
    QCOMPARE(readRosterFile(file + "x", options()).error().code, ErrorCode::FileMissing);
}

QTEST_APPLESS_MAIN(RosterTest)
#include "roster_test.moc"
