// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/grade_export.h"
#include "core/export/pseudonyms.h"
#include "tests/core/export/small_gradebook.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace foresight;

class PseudonymsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyIsMadeOnce();
    void damagedKeyIsRefused_data();
    void damagedKeyIsRefused();
    void pseudonymsDependOnTheKey();
    void nothingPersonalLeaves_data();
    void nothingPersonalLeaves();
    void handInsLoseTheirNames();
    void rowsLoseTheOrderOfNames();
    void platformsFileIsRefused();

private:
    QTemporaryDir m_folder;
};

void PseudonymsTest::keyIsMadeOnce()
{
    const std::filesystem::path file = m_folder.filePath(QStringLiteral("study.key")).toStdString();
    const Result<std::string> made = openOrCreatePseudonymKey(file);
    QVERIFY(made);
    QCOMPARE(made->size(), std::size_t{32});
    const QFileInfo info(m_folder.filePath(QStringLiteral("study.key")));
    QCOMPARE(int(info.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)),
             0);
    QCOMPARE(*openOrCreatePseudonymKey(file), *made);
    const Result<std::string> other =
        openOrCreatePseudonymKey(m_folder.filePath(QStringLiteral("other.key")).toStdString());
    QVERIFY(*other != *made);
}

void PseudonymsTest::damagedKeyIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another file") << QByteArray("student_id,points\n1,2\n");
    QTest::newRow("short") << QByteArray("foresight-pseudonyms 1\nabcd\n");
    QTest::newRow("not hexadecimal") << QByteArray("foresight-pseudonyms 1\n" + QByteArray(64, 'z') + "\n");
}

void PseudonymsTest::damagedKeyIsRefused()
{
    QFETCH(QByteArray, content);
    const std::string file = m_folder.filePath(QStringLiteral("bad.key")).toStdString();
    std::ofstream(file, std::ios::binary) << content.toStdString();
    const Result<std::string> key = openOrCreatePseudonymKey(file);
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::FormatInvalid);
    std::ifstream kept(file, std::ios::binary);
    QCOMPARE(std::string(std::istreambuf_iterator<char>(kept), {}), content.toStdString());
}

void PseudonymsTest::pseudonymsDependOnTheKey()
{
    const std::string one(32, 'a');
    const std::string two(32, 'b');
    QCOMPARE(pseudonym(one, "S1001"), pseudonym(one, " S1001 "));
    QVERIFY(pseudonym(one, "S1001") != pseudonym(one, "S1002"));
    QVERIFY(pseudonym(one, "S1001") != pseudonym(two, "S1001"));
    QCOMPARE(pseudonym(one, "S1001").size(), std::size_t{21});
}

void PseudonymsTest::nothingPersonalLeaves_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<Identifier>("match");
    for (const ExportFormat& format : exportFormats()) {
        if (!format.onlyMerges && format.extension != "zip" && format.extension != "xlsx" && format.name != "pdf") {
            const QString name = QString::fromStdString(format.name);
            QTest::newRow(format.name.c_str()) << name << Identifier::StudentId;
            QTest::newRow((format.name + ", matched by e-mail").c_str()) << name << Identifier::Email;
            QTest::newRow((format.name + ", matched by platform id").c_str()) << name << Identifier::LmsId;
        }
    }
}

void PseudonymsTest::nothingPersonalLeaves()
{
    QFETCH(QString, format);
    QFETCH(Identifier, match);
    test::SmallGradebook book;
    book.course.match = match;
    // Moodle takes no mark below zero.
    book.table.rows[1].cells[1] = test::SmallGradebook::graded(1.25, 0);
    ExportOptions options;
    options.pseudonymKey = std::string(32, 'k');
    const Result<ExportedFile> file = book.exported(format.toStdString(), options);
    QVERIFY2(file, file ? "" : file.error().cause.c_str());
    QCOMPARE(file->students, static_cast<int>(book.table.rows.size()) - 1);
    for (const std::string& canary : test::SmallGradebook::personal()) {
        QVERIFY2(file->bytes.find(canary) == std::string::npos, canary.c_str());
    }
    QVERIFY(file->bytes.find("10:11") == std::string::npos);
    QVERIFY(file->bytes.find("21:59") == std::string::npos);
}

/// Also where no format prints it today: a format that is added later gets the table as it is.
void PseudonymsTest::handInsLoseTheirNames()
{
    KeptHandIn handIn;
    handIn.learnerName = "Ada Example";
    handIn.file = "ada.foresight";
    GradeCell cell;
    cell.handIn = std::make_shared<const KeptHandIn>(handIn);
    GradeRow row;
    row.student.studentId = "S1";
    row.cells.push_back(cell);
    GradeTable table;
    table.rows.push_back(row);
    table = pseudonymous(std::move(table), std::string(32, 'k'), Identifier::StudentId);
    QVERIFY(table.rows.front().cells.front().handIn);
    QCOMPARE(table.rows.front().cells.front().handIn->learnerName, std::string());
    QCOMPARE(table.rows.front().cells.front().handIn->file, std::string());
}

void PseudonymsTest::rowsLoseTheOrderOfNames()
{
    const test::SmallGradebook book;
    const GradeTable hidden = pseudonymous(book.table, std::string(32, 'k'), Identifier::StudentId);
    std::vector<std::string> order;
    for (const GradeRow& row : hidden.rows) {
        order.push_back(row.student.studentId);
    }
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QVERIFY(hidden.parked.empty());
    QCOMPARE(hidden.rows.size(), book.table.rows.size());
}

void PseudonymsTest::platformsFileIsRefused()
{
    const test::SmallGradebook book;
    ExportOptions options;
    options.pseudonymKey = std::string(32, 'k');
    options.merge = "Student,ID,Section\r\n";
    const auto merging = std::find_if(exportFormats().begin(), exportFormats().end(),
                                      [](const ExportFormat& format) { return format.merges; });
    const std::string format = merging == exportFormats().end() ? "canvas" : merging->name;
    QCOMPARE(book.exported(format, options).error().code, ErrorCode::UsageInvalid);
}

QTEST_APPLESS_MAIN(PseudonymsTest)
#include "pseudonyms_test.moc"
