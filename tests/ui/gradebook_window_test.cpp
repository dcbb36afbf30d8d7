// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_library.h"
#include "core/ledger/ledger.h"
#include "core/session/play_script.h"
#include "core/submission/submission.h"
#include "ui/dialogs.h"
#include "ui/gradebook/areas/export_area.h"
#include "ui/gradebook/gradebook_window.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace foresight;
using namespace foresight::ui;

namespace {

constexpr const char* kCourse = R"(id: MLSYS-101
term: 2026-fall
match: student_id
attempt: last
labs:
  - {lab: data-gravity-trap, item: "Lab 04", points: 10, rubric: default, canvas_id: 5123}
)";
constexpr const char* kRoster = "student_id,given_name,family_name,email,login,lms_id,sis_id,section\n"
                                "S1,Ada,Able,,,1001,S1,A\nS2,Bo,\"Bunce, Jr\",,,1002,S2,A\n";

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

/// An instructor's first hour: make a gradebook, take in roster and hand-ins, change a grade, write the grades out.
class GradebookWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { Dialogs::instance().reset(); }
    void fromCourseFileToExport();
    void importHandsItsTableOver();
    void changesDuringAnImportAreShown();
    void overrideNeedsAReason();
    void faultsAreSaidAndNothingIsLost();
    void handInsWaitForAGradebook();
    void gradebookAndHandInsOpenTogether_data();
    void gradebookAndHandInsOpenTogether();
    void clickBelowTheAreasKeepsTheChoice();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void playAndHandIn(const char* learner, const char* file);
    void makeGradebook(GradebookWindow& window);
    template <typename T>
    static T* find(GradebookWindow& window, const char* name)
    {
        return window.findChild<T*>(QString::fromLatin1(name));
    }
    static QString cell(GradebookWindow& window, const char* table, int row, int column)
    {
        return find<QTableView>(window, table)->model()->index(row, column).data().toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    QStringList m_said;
};

void GradebookWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_said.clear();
    write(path("course.yaml"), kCourse);
    write(path("roster.csv"), kRoster);
    Dialogs& dialogs = Dialogs::instance();
    dialogs.inform = [this](QWidget*, const QString& title, const QString& text) { m_said.append(title + text); };
    dialogs.openFiles = [this](QWidget*, const QString& title, const QString&, const QString&) {
        return QStringList{title == QLatin1String("Roster") ? path("roster.csv") : path("course.yaml")};
    };
    dialogs.saveFile = [this](QWidget*, const QString&, const QString& suggested, const QString&) {
        return m_folder->filePath(suggested);
    };
}

void GradebookWindowTest::playAndHandIn(const char* learner, const char* file)
{
    const auto lab = findLab("data-gravity-trap", {FORESIGHT_LABS});
    const std::filesystem::path data = path(learner).toStdString();
    const auto ledger = Ledger::open(data, {learner, {}}, true);
    const auto key = InstallationKey::openOrCreate(data);
    const LabDefinition& definition = (*lab)->definition();
    const auto attempt = (*ledger)->beginAttempt(definition.id, definition.version, (*lab)->contentHash(),
                                                 key->publicKeyHex(), "test", m_clock.utcMs());
    QVERIFY(attempt.has_value());
    const auto store = (*ledger)->store(*attempt);
    auto session = Session::resume(*lab, *store, m_clock);
    QVERIFY(session.has_value());
    const auto script = readPlayScript(FORESIGHT_TEST_DATA "/play/dee.yaml");
    QVERIFY(script.has_value());
    QVERIFY(play(*script, *session, "test").has_value());
    QVERIFY(handIn(**ledger, **lab, *key, m_clock, path(file).toStdString()).has_value());
}

void GradebookWindowTest::makeGradebook(GradebookWindow& window)
{
    window.show();
    QTest::mouseClick(find<QPushButton>(window, "newPushButton"), Qt::LeftButton);
    QTRY_VERIFY(window.session().isOpen());
    QTRY_VERIFY(!window.session().importing()); // hand-ins that waited come before the roster
    window.showArea(QStringLiteral("roster"));
    QTest::mouseClick(find<QPushButton>(window, "importRosterPushButton"), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>(window, "rosterApplyPushButton"), Qt::LeftButton);
    window.showArea(QStringLiteral("grades"));
    QTRY_COMPARE(cell(window, "gradeTableView", 0, 0).contains(QStringLiteral("Able, Ada")), true);
}

void GradebookWindowTest::fromCourseFileToExport()
{
    playAndHandIn("S1", "one.foresight");
    write(path("cut.foresight"), "foresight-submission 1\n");
    GradebookWindow window({FORESIGHT_LABS}, m_clock);
    makeGradebook(window);
    const QAbstractItemModelTester tester(find<QTableView>(window, "gradeTableView")->model());
    QCOMPARE(cell(window, "gradeTableView", 0, 3), QStringLiteral("–")); // missing is no zero

    window.showArea(QStringLiteral("import"));
    window.session().importPaths({path("one.foresight"), path("cut.foresight"), path("one.foresight")});
    QTRY_VERIFY(!window.session().importing());
    QCOMPARE(cell(window, "importTableView", 0, 1), QStringLiteral("accepted"));
    QVERIFY(cell(window, "importTableView", 1, 1).startsWith(QStringLiteral("damaged")));
    QVERIFY(cell(window, "importTableView", 2, 1).startsWith(QStringLiteral("already here")));
    window.showArea(QStringLiteral("grades"));
    QCOMPARE(cell(window, "gradeTableView", 0, 3), QStringLiteral("10 ⚑"));
    QCOMPARE(cell(window, "gradeTableView", 1, 3), QStringLiteral("–"));

    static_cast<ExportArea*>(window.showArea(QStringLiteral("export")))->chooseFormat(QStringLiteral("canvas"));
    QTest::mouseClick(find<QPushButton>(window, "exportWritePushButton"), Qt::LeftButton);
    QFile exported(path("canvas.csv"));
    QVERIFY(exported.open(QIODevice::ReadOnly));
    const QByteArray csv = exported.readAll();
    QVERIFY2(csv.contains("Lab 04 (5123)"), csv.constData());
    QCOMPARE(m_said, QStringList());
}

/// Reading ten thousand students again would hold the window up. What another program writes after the import read
/// them tells the two readings apart.
void GradebookWindowTest::importHandsItsTableOver()
{
    playAndHandIn("S1", "one.foresight");
    GradebookWindow window({FORESIGHT_LABS}, m_clock);
    makeGradebook(window);
    GradebookSession& session = window.session();
    connect(&session, &GradebookSession::importFinished, &session, [&] {
        auto other = Gradebook::open(session.file());
        QVERIFY(other.has_value());
        QVERIFY(other->setOverride("S1", "Lab 04", 3.0, "seen in class", session.author()).has_value());
    });
    session.importPaths({path("one.foresight")});
    QTRY_VERIFY(!session.importing());
    QCOMPARE(cell(window, "gradeTableView", 0, 3), QStringLiteral("10 ⚑"));
    QVERIFY(session.grade());
    QCOMPARE(cell(window, "gradeTableView", 0, 3), QStringLiteral("3 ✎"));
}

void GradebookWindowTest::changesDuringAnImportAreShown()
{
    playAndHandIn("S1", "one.foresight");
    GradebookWindow window({FORESIGHT_LABS}, m_clock);
    makeGradebook(window);
    GradebookSession& session = window.session();
    bool asked = false;
    // The import has read its table by the time that its files are told of, and the window has not taken it yet.
    connect(&session, &GradebookSession::imported, &session, [&] {
        if (!std::exchange(asked, true))
            QVERIFY(session.change([](Gradebook& gradebook, const Author& author) {
                return gradebook.setOverride("S2", "Lab 04", 4.0, "seen in class", author);
            }));
    });
    session.importPaths({path("one.foresight")});
    QTRY_VERIFY(!session.importing());
    QVERIFY(asked);
    QCOMPARE(cell(window, "gradeTableView", 0, 3), QStringLiteral("10 ⚑"));
    QCOMPARE(cell(window, "gradeTableView", 1, 3), QStringLiteral("4 ✎"));
}

void GradebookWindowTest::overrideNeedsAReason()
{
    GradebookWindow window({FORESIGHT_LABS}, m_clock);
    makeGradebook(window);
    auto* table = find<QTableView>(window, "gradeTableView");
    table->setCurrentIndex(table->model()->index(0, 3));
    auto* points = find<QLineEdit>(window, "overridePointsLineEdit");
    auto* reason = find<QLineEdit>(window, "overrideReasonLineEdit");
    auto* change = find<QPushButton>(window, "overrideChangePushButton");
    QTest::keyClicks(points, QStringLiteral("7,5"));
    QTest::mouseClick(change, Qt::LeftButton);
    QCOMPARE(cell(window, "gradeTableView", 0, 3), QStringLiteral("–")); // no reason, no change
    QTest::keyClicks(reason, QStringLiteral("=cmd|' /C calc'!A0 <b>seen in class</b>"));
    QTest::mouseClick(change, Qt::LeftButton);
    QTRY_COMPARE(cell(window, "gradeTableView", 0, 3), QStringLiteral("7.5 ✎"));
    bool inAudit = false;
    for (const AuditRow& row : window.session().audit())
        inAudit = inAudit || (row.action == "override" && row.reason.find("seen in class") != std::string::npos);
    QVERIFY(inAudit);

    table->setCurrentIndex(table->model()->index(1, 3));
    QTest::keyClicks(points, QStringLiteral("lots"));
    QTest::keyClicks(reason, QStringLiteral("ill"));
    QTest::mouseClick(change, Qt::LeftButton);
    QCOMPARE(cell(window, "gradeTableView", 1, 3), QStringLiteral("–"));
    QTest::mouseClick(find<QPushButton>(window, "overrideExcusePushButton"), Qt::LeftButton);
    QTRY_COMPARE(cell(window, "gradeTableView", 1, 3), QStringLiteral("excused ✎"));
}

void GradebookWindowTest::faultsAreSaidAndNothingIsLost()
{
    GradebookWindow window({FORESIGHT_LABS}, m_clock);
    makeGradebook(window);
    write(path("roster.csv"), "student_id,student_id\nS1,S1\n");
    window.showArea(QStringLiteral("roster"));
    QTest::mouseClick(find<QPushButton>(window, "importRosterPushButton"), Qt::LeftButton);
    QVERIFY(!find<QPushButton>(window, "rosterApplyPushButton")->isEnabled());
    window.showArea(QStringLiteral("grades"));
    QCOMPARE(cell(window, "gradeTableView", 0, 1).contains(QStringLiteral("S1")), true);

    GradebookWindow second({FORESIGHT_LABS}, m_clock);
    write(path("damaged.fgb"), QByteArray(4096, 'x'));
    second.openFile(path("damaged.fgb"));
    QVERIFY(!second.session().isOpen());
    QCOMPARE(m_said.size(), 1);
    QCOMPARE(QFileInfo(path("damaged.fgb")).size(), 4096);
    Dialogs::instance().saveFile = [this](QWidget*, const QString&, const QString&, const QString&) {
        return path("no/such/folder.csv");
    };
    window.showArea(QStringLiteral("export"));
    QTest::mouseClick(find<QPushButton>(window, "exportWritePushButton"), Qt::LeftButton);
    QCOMPARE(m_said.size(), 2);
}

void GradebookWindowTest::handInsWaitForAGradebook()
{
    playAndHandIn("S1", "one.foresight");
    GradebookWindow window({FORESIGHT_LABS}, m_clock);
    window.show();
    auto* notice = find<QLabel>(window, "waitingNoticeLabel");
    QVERIFY(!notice->isVisible());
    window.openFiles({path("one.foresight")});
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(QStringLiteral("Hand-ins waiting: 1")), qPrintable(notice->text()));
    QVERIFY(!window.session().isOpen());

    write(path("damaged.fgb"), QByteArray(4096, 'x'));
    window.openFile(path("damaged.fgb"));
    QCOMPARE(m_said.size(), 1);
    QVERIFY2(notice->isVisible(), "they still wait");

    makeGradebook(window);
    QTRY_VERIFY(!window.session().importing());
    QTRY_VERIFY(cell(window, "importTableView", 0, 1).startsWith(QStringLiteral("kept aside")));
    QVERIFY(!notice->isVisibleTo(&window));
}

void GradebookWindowTest::gradebookAndHandInsOpenTogether_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("gradebook first") << QStringList{QStringLiteral("course.fgb"), QStringLiteral("one.foresight")};
    QTest::newRow("hand-in first") << QStringList{QStringLiteral("one.foresight"), QStringLiteral("course.fgb")};
    QTest::newRow("a folder") << QStringList{QStringLiteral("course.fgb"), QStringLiteral(".")};
}

void GradebookWindowTest::gradebookAndHandInsOpenTogether()
{
    QFETCH(QStringList, names);
    playAndHandIn("S1", "one.foresight");
    {
        GradebookWindow window({FORESIGHT_LABS}, m_clock);
        makeGradebook(window);
    }
    GradebookWindow window({FORESIGHT_LABS}, m_clock);
    window.show();
    QStringList paths;
    for (const QString& name : names)
        paths.append(m_folder->filePath(name));
    window.openFiles(paths);
    QVERIFY(window.session().isOpen());
    QTRY_VERIFY(!window.session().importing());
    QCOMPARE(cell(window, "importTableView", 0, 1), QStringLiteral("accepted"));
    QCOMPARE(find<QListWidget>(window, "areaListWidget")->currentRow(), 0);
    window.showArea(QStringLiteral("grades"));
    QCOMPARE(cell(window, "gradeTableView", 0, 3), QStringLiteral("10 ⚑"));
    QCOMPARE(m_said, QStringList());
}

void GradebookWindowTest::clickBelowTheAreasKeepsTheChoice()
{
    GradebookWindow window({FORESIGHT_LABS}, m_clock);
    makeGradebook(window);
    auto* rail = find<QListWidget>(window, "areaListWidget");
    QTest::mouseClick(rail->viewport(), Qt::LeftButton, {}, rail->visualItemRect(rail->item(2)).center());
    QCOMPARE(rail->currentRow(), 2);
    QTest::mouseClick(rail->viewport(), Qt::LeftButton, {}, rail->viewport()->rect().bottomLeft() + QPoint(20, -5));
    QCOMPARE(rail->selectedItems(), QList<QListWidgetItem*>{rail->item(2)});
    QVERIFY(find<QTableView>(window, "gradeTableView")->isVisible());
}

QTEST_MAIN(GradebookWindowTest)
#include "gradebook_window_test.moc"
