// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gradebook_fixture.h"

#include "ui/gradebook/areas/export_area.h"
#include "ui/gradebook/gradebook_memory.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace foresight;
using namespace foresight::ui;

namespace {

void press(const GradebookFixture& fixture, const char* name)
{
    auto* button = fixture.find<QPushButton>(name);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

int rows(const GradebookFixture& fixture, const char* table)
{
    return fixture.find<QTableView>(table)->model()->rowCount();
}

} // namespace

/// Import, roster, export and audit, by keyboard.
class GradebookAreasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictsAreFiltered();
    void verdictsHaveRoom();
    void parkedHandInIsAssigned();
    void missingFileIsAVerdict();
    void stopKeepsWhatCameIn();
    void unfinishedImportIsOffered();
    void watchedFolderIsImported();
    void rosterIsShownBeforeItIsTaken();
    void rosterColumnsAreChosen();
    void rosterWithFaultsIsNotTaken();
    void exportShowsBeforeItWrites();
    void exportSaysWhatIsLacking();
    void exportWritesTheReportOnPaper();
    void mergeSaysWhoMatched();
    void auditIsFilteredAndWritten();
};

void GradebookAreasTest::verdictsAreFiltered()
{
    GradebookFixture fixture;
    fixture.playAndHandIn("S1", "one.foresight");
    fixture.write("cut.foresight", "foresight-submission 1\n");
    fixture.open();
    fixture.importNow({QStringLiteral("one.foresight"), QStringLiteral("cut.foresight")});
    QCOMPARE(rows(fixture, "importTableView"), 2);
    auto* filter = fixture.find<QComboBox>("verdictComboBox");
    QCOMPARE(filter->count(), 3);
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_End);
    QCOMPARE(rows(fixture, "importTableView"), 1);
    QVERIFY(fixture.cell("importTableView", 0, 1).startsWith(QStringLiteral("damaged")));
    QVERIFY(!fixture.cell("importTableView", 0, 2).isEmpty());
    QVERIFY(fixture.find<QLabel>("importProgressLabel")->text().startsWith(QStringLiteral("2 file")));
    QCOMPARE(fixture.said, QStringList());
}

void GradebookAreasTest::verdictsHaveRoom()
{
    GradebookFixture fixture;
    fixture.write("cut with a long name.foresight", "foresight-submission 1\n");
    fixture.open();
    fixture.importNow({QStringLiteral("cut with a long name.foresight")});
    const auto* table = fixture.find<QTableView>("importTableView");
    const auto words = [table](int column) {
        return table->fontMetrics().horizontalAdvance(table->model()->index(0, column).data().toString());
    };
    for (int column = 0; column < 3; ++column)
        QTRY_VERIFY(table->columnWidth(column) >= words(column));
}

void GradebookAreasTest::parkedHandInIsAssigned()
{
    GradebookFixture fixture;
    fixture.playAndHandIn("X9", "one.foresight");
    fixture.open();
    fixture.importNow({QStringLiteral("one.foresight")});
    press(fixture, "parkedDisclosurePushButton");
    QCOMPARE(fixture.cell("parkedTableView", 0, 0), QStringLiteral("X9"));
    auto* table = fixture.find<QTableView>("parkedTableView");
    table->setCurrentIndex(table->model()->index(0, 0));
    auto* student = fixture.find<QLineEdit>("parkedStudentLineEdit");
    QTest::keyClicks(student, QStringLiteral("nobody"));
    press(fixture, "parkedAssignPushButton");
    QVERIFY(fixture.find<QLabel>("parkedFaultLabel")->text().startsWith(QStringLiteral("Student")));
    student->setText(QStringLiteral("Able, Ada (S1)"));
    press(fixture, "parkedAssignPushButton");
    QVERIFY(fixture.find<QLabel>("parkedFaultLabel")->text().startsWith(QStringLiteral("Reason")));
    QTest::keyClicks(fixture.find<QLineEdit>("parkedReasonLineEdit"), QStringLiteral("typed the wrong number"));
    press(fixture, "parkedAssignPushButton");
    const auto graded = fixture.window->session().table();
    QVERIFY(graded->parked.empty());
    QCOMPARE(graded->rows[0].cells[0].points, std::optional<double>(10));
    QVERIFY(!fixture.find<QWidget>("parkedTableView")->isVisible());
}

void GradebookAreasTest::missingFileIsAVerdict()
{
    GradebookFixture fixture;
    fixture.playAndHandIn("S1", "one.foresight");
    fixture.open();
    fixture.importNow({QStringLiteral("gone.foresight"), QStringLiteral("one.foresight")});
    QCOMPARE(rows(fixture, "importTableView"), 2);
    QCOMPARE(fixture.cell("importTableView", 0, 1), QStringLiteral("could not be read"));
    QCOMPARE(fixture.cell("importTableView", 1, 1), QStringLiteral("accepted"));
}

void GradebookAreasTest::stopKeepsWhatCameIn()
{
    GradebookFixture fixture;
    fixture.playAndHandIn("S1", "one.foresight");
    fixture.open();
    fixture.window->showArea(QStringLiteral("import"));
    fixture.window->session().importPaths({fixture.path("one.foresight")});
    fixture.window->session().cancelImport();
    QTRY_VERIFY(!fixture.window->session().importing());
    QVERIFY(!fixture.find<QPushButton>("cancelImportPushButton")->isEnabled());
    fixture.importNow({QStringLiteral("one.foresight")}); // goes on, without a second copy
    QCOMPARE(fixture.window->session().table()->rows[0].cells[0].points, std::optional<double>(10));
}

void GradebookAreasTest::unfinishedImportIsOffered()
{
    GradebookFixture fixture;
    fixture.playAndHandIn("S1", "one.foresight");
    fixture.open();
    // As a program leaves it that ended during an import.
    fixture.window->session().memory().setUnfinished(fixture.path("course.fgb"), {fixture.path("one.foresight")});
    fixture.window->showArea(QStringLiteral("import"));
    QVERIFY(fixture.find<QLabel>("unfinishedLabel")->isVisible());
    press(fixture, "unfinishedContinuePushButton");
    QTRY_VERIFY(!fixture.window->session().importing());
    QCOMPARE(fixture.cell("importTableView", 0, 1), QStringLiteral("accepted"));
    QVERIFY(!fixture.find<QLabel>("unfinishedLabel")->isVisible());
    QVERIFY(fixture.window->session().memory().unfinished(fixture.path("course.fgb")).isEmpty());
}

void GradebookAreasTest::watchedFolderIsImported()
{
    GradebookFixture fixture;
    fixture.open();
    fixture.window->showArea(QStringLiteral("import"));
    QVERIFY(QDir().mkdir(fixture.path("drop")));
    Dialogs::instance().openFolder = [&](QWidget*, const QString&, const QString&) { return fixture.path("drop"); };
    auto* watch = fixture.find<QCheckBox>("watchCheckBox");
    watch->setFocus();
    QTest::keyClick(watch, Qt::Key_Space);
    fixture.playAndHandIn("S2", "drop/two.foresight");
    QTRY_COMPARE_WITH_TIMEOUT(rows(fixture, "importTableView"), 1, 20'000);
    QTRY_VERIFY(!fixture.window->session().importing());
    QCOMPARE(fixture.cell("importTableView", 0, 1), QStringLiteral("accepted"));
    QTest::keyClick(watch, Qt::Key_Space);
    QVERIFY(!watch->isChecked());
}

void GradebookAreasTest::rosterIsShownBeforeItIsTaken()
{
    GradebookFixture fixture;
    fixture.open();
    fixture.write("new.csv",
                  "student_id,given_name,family_name,section\nS1,Ada,Able,B\nS4,Di,Dorn,A\nS2,Bo,\"Bunce, Jr\",A\n");
    fixture.answer = {fixture.path("new.csv")};
    fixture.window->showArea(QStringLiteral("roster"));
    press(fixture, "importRosterPushButton");
    QCOMPARE(fixture.window->session().table()->rows.size(), std::size_t{3});
    const QString summary = fixture.find<QLabel>("rosterSummaryLabel")->text();
    QVERIFY2(summary.startsWith(QStringLiteral("1 new, ")), qPrintable(summary));
    QVERIFY2(summary.contains(QStringLiteral("1 not in the file")), qPrintable(summary));
    bool section = false;
    for (int row = 0; row < rows(fixture, "rosterChangesTableView"); ++row)
        section = section || fixture.cell("rosterChangesTableView", row, 4).contains(QStringLiteral("Section: A → B"));
    QVERIFY(section);
    auto* drop = fixture.find<QCheckBox>("rosterDropCheckBox");
    drop->setFocus();
    QTest::keyClick(drop, Qt::Key_Space);
    press(fixture, "rosterApplyPushButton");
    const auto table = fixture.window->session().table();
    QCOMPARE(table->rows.size(), std::size_t{4});
    for (const GradeRow& row : table->rows)
        QCOMPARE(row.dropped, row.student.studentId == "S3");
    QVERIFY(fixture.find<QTableView>("rosterTableView")->isVisible());
}

void GradebookAreasTest::rosterColumnsAreChosen()
{
    GradebookFixture fixture;
    fixture.open();
    fixture.write("own.csv", "Matr. Nr.;Wer\nS1;Able, Ada\nS7;Gray, Gil\n");
    fixture.answer = {fixture.path("own.csv")};
    fixture.window->showArea(QStringLiteral("roster"));
    press(fixture, "importRosterPushButton");
    QVERIFY(!fixture.find<QPushButton>("rosterApplyPushButton")->isEnabled());
    const auto choose = [&](const char* name, int row) {
        auto* combo = fixture.find<QComboBox>(name);
        combo->setCurrentIndex(row);
        Q_EMIT combo->activated(row);
    };
    choose("student_idComboBox", 1);
    choose("nameComboBox", 2);
    QVERIFY(fixture.find<QPushButton>("rosterApplyPushButton")->isEnabled());
    press(fixture, "rosterApplyPushButton");
    const auto table = fixture.window->session().table();
    QCOMPARE(table->rows.back().student.familyName, std::string("Gray"));
    QCOMPARE(table->rows.back().student.givenName, std::string("Gil"));
}

void GradebookAreasTest::rosterWithFaultsIsNotTaken()
{
    GradebookFixture fixture;
    fixture.open();
    fixture.write("twice.csv", "student_id,family_name\nS5,Eve\nS5,Eva\n");
    fixture.answer = {fixture.path("twice.csv")};
    fixture.window->showArea(QStringLiteral("roster"));
    press(fixture, "importRosterPushButton");
    QVERIFY(!fixture.find<QPushButton>("rosterApplyPushButton")->isEnabled());
    QCOMPARE(fixture.cell("rosterChangesTableView", 0, 0), QStringLiteral("line 3"));
    press(fixture, "rosterCancelPushButton");
    QCOMPARE(fixture.window->session().table()->rows.size(), std::size_t{3});
}

void GradebookAreasTest::exportShowsBeforeItWrites()
{
    GradebookFixture fixture;
    fixture.open();
    fixture.window->showArea(QStringLiteral("export"));
    QCOMPARE(fixture.find<QListWidget>("formatListWidget")->count(), static_cast<int>(exportFormats().size()));
    press(fixture, "exportPreviewPushButton");
    QVERIFY(fixture.find<QTableView>("exportTableView")->isVisible());
    QCOMPARE(rows(fixture, "exportTableView"), 3);
    QVERIFY(fixture.find<QLabel>("exportSummaryLabel")->text().contains(QStringLiteral("Students in the file: 3")));
    QVERIFY(!QFile::exists(fixture.path("csv.csv")));
    press(fixture, "exportWritePushButton");
    QVERIFY(fixture.read("csv.csv").contains("Able"));
    QVERIFY(!fixture.read("csv.csv").contains(",0,"));
    bool noted = false;
    for (const AuditRow& row : fixture.window->session().audit())
        noted = noted || row.action == "export";
    QVERIFY(noted);

    auto* missing = fixture.find<QComboBox>("missingComboBox");
    missing->setFocus();
    QTest::keyClick(missing, Qt::Key_Home);
    QTest::keyClick(missing, Qt::Key_Down); // no row for those without any result
    press(fixture, "exportPreviewPushButton");
    QVERIFY(fixture.find<QLabel>("exportSummaryLabel")->text().contains(QStringLiteral("Students in the file: 0")));
    QCOMPARE(fixture.said, QStringList());
}

void GradebookAreasTest::exportSaysWhatIsLacking()
{
    GradebookFixture fixture;
    fixture.open();
    auto* area = static_cast<ExportArea*>(fixture.window->showArea(QStringLiteral("export")));
    area->chooseFormat(QStringLiteral("edx"));
    press(fixture, "exportPreviewPushButton");
    QVERIFY(!fixture.find<QLabel>("exportSummaryLabel")->text().isEmpty());
    QVERIFY(!fixture.find<QTableView>("exportTableView")->isVisible());
    press(fixture, "exportWritePushButton");
    QVERIFY(!QFile::exists(fixture.path("edx.csv")));
    QCOMPARE(fixture.said, QStringList());
}

void GradebookAreasTest::exportWritesTheReportOnPaper()
{
    GradebookFixture fixture;
    fixture.open();
    auto* area = static_cast<ExportArea*>(fixture.window->showArea(QStringLiteral("export")));
    area->chooseFormat(QStringLiteral("pdf"));
    press(fixture, "exportPreviewPushButton");
    QVERIFY(fixture.find<QLabel>("exportSummaryLabel")->text().contains(QStringLiteral("Students in the file: 3")));
    press(fixture, "exportWritePushButton");
    QVERIFY(fixture.read("pdf.pdf").startsWith("%PDF-"));
    QCOMPARE(fixture.said, QStringList());
}

void GradebookAreasTest::mergeSaysWhoMatched()
{
    GradebookFixture fixture;
    fixture.open();
    fixture.write("lms.csv", "Student,ID,SIS User ID,SIS Login ID,Section,Lab 04 (5123)\n    Points Possible,,,,,10\n"
                             "\"Able, Ada\",1001,S1,ada,A,\n\"Zed, Zoe\",1999,S99,zoe,A,3\n");
    fixture.answer = {fixture.path("lms.csv")};
    auto* area = static_cast<ExportArea*>(fixture.window->showArea(QStringLiteral("export")));
    area->chooseFormat(QStringLiteral("canvas"));
    press(fixture, "mergePushButton");
    press(fixture, "exportPreviewPushButton");
    const QString summary = fixture.find<QLabel>("exportSummaryLabel")->text();
    QVERIFY2(summary.contains(QStringLiteral("Matched with the platform's file: 1")), qPrintable(summary));
    QVERIFY2(summary.contains(QStringLiteral("not on the roster")), qPrintable(summary));
}

void GradebookAreasTest::auditIsFilteredAndWritten()
{
    GradebookFixture fixture;
    fixture.open();
    QVERIFY(fixture.window->session().change([](Gradebook& gradebook, const Author&) {
        return gradebook.setOverride("S2", "Lab 04", 4, "=oral <b>exam</b>", {"lee", 1});
    }));
    fixture.window->showArea(QStringLiteral("audit"));
    const int all = rows(fixture, "auditTableView");
    QTest::keyClicks(fixture.find<QLineEdit>("auditStudentLineEdit"), QStringLiteral("S2"));
    QVERIFY(rows(fixture, "auditTableView") < all);
    auto* who = fixture.find<QComboBox>("auditWhoComboBox");
    who->setCurrentIndex(who->findData(QStringLiteral("lee")));
    QCOMPARE(rows(fixture, "auditTableView"), 1);
    QCOMPARE(fixture.cell("auditTableView", 0, 2), QStringLiteral("points by hand"));
    press(fixture, "auditCsvPushButton");
    const QByteArray csv = fixture.read("audit.csv");
    QCOMPARE(csv.count('\n'), 2);
    QVERIFY2(csv.contains(",override,S2,Lab 04,") && csv.contains("'=oral"), csv.constData());
}

QTEST_MAIN(GradebookAreasTest)
#include "gradebook_areas_test.moc"
