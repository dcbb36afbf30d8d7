// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gradebook_class.h"
#include "screen_review.h"
#include "tests/core/submission/seal_bench.h"
#include "ui/gradebook/areas/export_area.h"
#include "ui/gradebook/class_slides.h"
#include "ui/gradebook/gradebook_desk.h"

#include <QAction>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>

using namespace foresight;
using namespace foresight::ui;
using namespace foresight::ui::test;

/// Every area and dialog of the gradebook program, with a small class in it, in every language, theme and size: no
/// words are clipped, nothing lies over something else, no page is wider than its window, contrast suffices.
class GradebookScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_desk.reset(); }
    void holdsOnEveryScreen_data() { ScreenReview::addRows(); }
    void holdsOnEveryScreen();

private:
    template <typename T>
    [[nodiscard]] T& in(const QWidget& place, const char* name) const
    {
        auto* found = place.findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no widget named %s", name);
        return *found;
    }
    template <typename T>
    [[nodiscard]] T& in(const char* name) const
    {
        return in<T>(window(), name);
    }
    [[nodiscard]] GradebookWindow& window() const { return *m_desk->windows().first(); }
    void press(const char* button) const { in<QPushButton>(button).click(); }
    void see(const char* screen) { m_review.see(window(), QString::fromLatin1(screen)); }
    GradebookArea* turnTo(const char* area) const { return window().showArea(QString::fromLatin1(area)); }
    void choose(const char* table, int row, int column) const
    {
        auto& view = in<QTableView>(table);
        view.setCurrentIndex(view.model()->index(row, column));
    }
    /// What an action opens, looked at and closed again.
    void visitDialog(const char* action, const char* name, const std::function<void(const QDialog&)>& fill = {});
    void importInto();
    void visitWelcome();
    void visitImport();
    void visitRoster();
    void visitGrades();
    void visitItems();
    void visitStudents();
    void visitRubric();
    void visitClass();
    void visitExport();
    void visitDialogs();

    GradebookFixture m_course; ///< its folder, with what is copied for each look
    std::unique_ptr<GradebookDesk> m_desk;
    ScreenReview m_review;
};

void GradebookScreensTest::initTestCase()
{
    openClass(m_course, 6);
    m_course.window.reset();
    m_course.playAndHandIn("X9", "unknown.foresight");
    m_course.write("cut.foresight", "foresight-submission 1\n");
    m_course.write("new.csv",
                   "student_id,given_name,family_name,section\nS1,Ada,Able,B\nS7,Di,Dorn,A\nS2,Bo,\"Bunce, Jr\",A\n");
    Keyring ring; // of a key that is not finished, and the department's
    ring.make("MLSYS-101 2026-fall", passphrase("correct horse battery staple"), 1, kCheap).value();
    QVERIFY(ring.addOther({"Department of Computing", keyOf(1).publicKey()}).has_value());
    m_course.write("look.fgb.keys", QByteArray::fromStdString(ring.text()));
    std::filesystem::create_directory(m_course.path("words").toStdString());
    for (const auto& each : std::filesystem::directory_iterator(FORESIGHT_TRANSLATIONS))
        std::filesystem::copy(each, m_course.path("words").toStdString());
    QVERIFY(QFile::copy(QStringLiteral(FORESIGHT_PSEUDO), m_course.path("words/foresight_eo.qm")));
}

void GradebookScreensTest::init()
{
    QFile::remove(m_course.path("memory.ini"));
    QFile::remove(m_course.path("look.fgb"));
    QVERIFY(QFile::copy(m_course.path("course.fgb"), m_course.path("look.fgb")));
    m_course.said.clear();
}

void GradebookScreensTest::holdsOnEveryScreen()
{
    m_review.begin();
    const Look& look = m_review.look();
    GradebookMemory memory(m_course.path("memory.ini"));
    memory.setLanguage(m_review.language());
    memory.setAppearance({look.theme, look.textPercent, true});
    const GradebookPlaces places{{FORESIGHT_LABS},
                                 FORESIGHT_HANDBOOK "/instructor.html",
                                 m_course.path("memory.ini"),
                                 m_course.path("words").toStdString()};
    m_desk = std::make_unique<GradebookDesk>(places, m_course.clock, QLocale(QStringLiteral("en_GB")),
                                             [&look](QWidget& shown) {
                                                 shown.resize(look.size);
                                                 shown.show();
                                             });
    m_desk->open({});
    visitWelcome();
    m_desk->open({m_course.path("look.fgb")});
    QCOMPARE(m_desk->windows().size(), 1);
    visitImport();
    visitRoster();
    visitGrades();
    visitItems();
    visitStudents();
    visitRubric();
    visitClass();
    visitExport();
    turnTo("audit");
    see("audit");
    visitDialogs();
    QCOMPARE(m_course.said, QStringList());
    m_review.conclude();
}

void GradebookScreensTest::visitDialog(const char* action, const char* name,
                                       const std::function<void(const QDialog&)>& fill)
{
    in<QAction>(action).trigger();
    auto& dialog = in<QDialog>(name);
    if (fill)
        fill(dialog);
    m_review.see(dialog, QString::fromLatin1(name));
    dialog.close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void GradebookScreensTest::visitWelcome()
{
    see("welcome");
    press("newCoursePushButton");
    auto& dialog = in<QDialog>("courseDialog");
    m_review.see(dialog, QStringLiteral("new-course"));
    in<QPushButton>(dialog, "courseMakePushButton").click(); // says what is lacking
    m_review.see(dialog, QStringLiteral("new-course-lacking"));
    dialog.close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void GradebookScreensTest::importInto()
{
    QStringList files;
    for (const char* file : {"S1.foresight", "unknown.foresight", "cut.foresight", "gone.foresight"})
        files.append(m_course.path(file));
    window().session().importPaths(files);
    QTRY_VERIFY_WITH_TIMEOUT(!window().session().importing(), 30'000);
}

void GradebookScreensTest::visitImport()
{
    turnTo("import");
    see("import");
    importInto();
    press("parkedDisclosurePushButton");
    choose("parkedTableView", 0, 0);
    press("parkedAssignPushButton"); // says what is lacking
    see("import-verdicts");
}

void GradebookScreensTest::visitRoster()
{
    turnTo("roster");
    see("roster");
    m_course.answer = {m_course.path("new.csv")};
    press("importRosterPushButton");
    press("rosterColumnsDisclosurePushButton");
    see("roster-preview");
    press("rosterCancelPushButton");
}

void GradebookScreensTest::visitGrades()
{
    turnTo("grades");
    see("grades");
    choose("gradeTableView", 0, 3);
    for (const char* form : {"comment", "extension", "late", "attempt", "history"}) {
        if (auto* button =
                window().findChild<QPushButton*>(QLatin1String(form) + QLatin1String("DisclosurePushButton")))
            button->click();
    }
    press("overrideChangePushButton"); // says what is lacking
    see("grades-chosen");
}

void GradebookScreensTest::visitItems()
{
    turnTo("items");
    auto& questions = in<QComboBox>("itemsQuestionComboBox");
    for (int i = 0; i < questions.count(); ++i) {
        questions.setCurrentIndex(i);
        m_review.see(window(), QStringLiteral("items-%1").arg(i));
    }
}

void GradebookScreensTest::visitStudents()
{
    turnTo("students");
    see("students");
    choose("studentsTableView", 0, 0);
    see("student");
    in<QToolButton>("replaySegmentButton").click();
    see("replay-brief");
    auto& slider = in<QSlider>("replaySlider");
    slider.setValue(slider.maximum() / 2);
    see("replay");
}

void GradebookScreensTest::visitRubric()
{
    turnTo("rubric");
    see("rubric");
    auto& table = in<QTableView>("rubricTableView");
    table.model()->setData(table.model()->index(0, 2), 3.0, Qt::EditRole);
    press("rubricAddPushButton");
    see("rubric-changed");
    press("rubricPreviewPushButton");
    see("rubric-preview");
    press("rubricUndoPushButton");
}

void GradebookScreensTest::visitClass()
{
    turnTo("class");
    auto* slides = window().findChild<ClassSlides*>();
    QVERIFY(slides);
    for (std::size_t page = 0; page < 8; ++page) {
        slides->goTo(page);
        m_review.see(window(), QStringLiteral("class-%1").arg(page));
    }
    slides->goTo(0);
    press("fullScreenPushButton");
    auto& screen = in<QDialog>("classDialog");
    screen.resize(m_review.look().size);
    m_review.see(screen, QStringLiteral("class-full-screen"));
    screen.reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void GradebookScreensTest::visitExport()
{
    auto* area = static_cast<ExportArea*>(turnTo("export"));
    see("export");
    for (const char* format : {"csv", "json", "canvas"}) {
        area->chooseFormat(QString::fromLatin1(format));
        press("exportPreviewPushButton");
        m_review.see(window(), QStringLiteral("export-") + QLatin1String(format));
    }
}

void GradebookScreensTest::visitDialogs()
{
    visitDialog("courseSettingsAction", "courseDialog", [this](const QDialog& dialog) {
        for (const char* box :
             {"data-gravity-trapLateDisclosurePushButton", "data-gravity-trapPlatformsDisclosurePushButton"})
            in<QPushButton>(dialog, box).click();
    });
    visitDialog("courseKeyAction", "keyDialog", [this](const QDialog& dialog) {
        in<QPushButton>(dialog, "keyReadBackPushButton").click(); // says what is lacking
    });
    visitDialog("coursePrivacyAction", "privacyDialog", [this](const QDialog& dialog) {
        in<QLineEdit>(dialog, "holdStudentLineEdit").setText(QStringLiteral("S1"));
        in<QLineEdit>(dialog, "holdReasonLineEdit").setText(QStringLiteral("appeal"));
        in<QPushButton>(dialog, "holdAddPushButton").click();
        in<QPushButton>(dialog, "personPushButton").click(); // says what is lacking
        in<QPushButton>(dialog, "purgePushButton").click();
    });
    visitDialog("handbookAction", "handbookDialog");
}

QTEST_MAIN(GradebookScreensTest)
#include "gradebook_screens_test.moc"
