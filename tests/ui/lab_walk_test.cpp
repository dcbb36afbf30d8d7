// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_library.h"
#include "core/ledger/ledger.h"
#include "core/submission/submission.h"
#include "ui/dialogs.h"
#include "ui/student/lab_view.h"
#include "ui/student/lab_wizard.h"
#include "ui/student/main_window.h"
#include "ui/student/step_page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSlider>
#include <QStyleOptionSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

#include <memory>

using namespace foresight;
using namespace foresight::ui;

/// Works through the whole of Lab 04 in the real window, once by keyboard alone and once by mouse, and then reads the
/// ledger row by row.
class LabWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void byKeyboardAlone();
    void byMouse();

private:
    void open();
    [[nodiscard]] StepPage& page() const { return m_window->labView()->wizard().shownPage(); }
    [[nodiscard]] Step step() const { return m_window->labView()->wizard().shownStep(); }
    [[nodiscard]] const SessionState& state() const { return m_window->labView()->session().state(); }
    void verifyLedger(const QStringList& expected) const;

    // By keyboard: keys go to whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    void tabTo(const char* name);
    void primaryByKey();

    // By mouse: only what can be seen and hit; the events enter by the window, which finds the widget at the place.
    static QWindow* windowOf(const QWidget* target) { return target->window()->windowHandle(); }
    static QPoint inWindow(const QWidget* target, const QPoint& place)
    {
        return target->mapTo(target->window(), place);
    }
    template <typename T>
    T* widget(const char* name) const;
    void click(QWidget* target);
    void click(const char* name) { click(widget<QWidget>(name)); }
    void scrollTo(QWidget* target);
    void dragSlider(const char* name, int steps);
    void choose(const char* name, int row);
    static void clickInList(QAbstractItemView& list, const QPoint& place);

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<MainWindow> m_window;
};

void LabWalkTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString handIn = m_folder->filePath(QStringLiteral("hand-in.foresight"));
    Dialogs::instance().saveFile = [handIn](QWidget*, const QString&, const QString&, const QString&) {
        return handIn;
    };
}

void LabWalkTest::cleanup()
{
    m_window.reset();
    Dialogs::instance().reset();
}

void LabWalkTest::open()
{
    StudentPlaces places;
    places.dataDir = m_folder->filePath(QStringLiteral("data")).toStdString();
    places.labs = {FORESIGHT_LABS};
    m_window = std::make_unique<MainWindow>(places, m_clock, QLocale(QLocale::English, QLocale::UnitedStates));
    m_window->resize(1366, 768);
    m_window->start(QStringLiteral("data-gravity-trap"));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(!m_window->isOpening());
}

void LabWalkTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focus = QApplication::focusWidget();
    QVERIFY2(focus, qPrintable(QStringLiteral("nothing has the focus for key %1").arg(key)));
    QTest::keyClick(focus, key, modifiers);
}

void LabWalkTest::type(const QString& text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void LabWalkTest::tabTo(const char* name)
{
    for (int i = 0; i < 150; ++i) {
        if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QLatin1String(name))
            return;
        press(Qt::Key_Tab);
    }
    QFAIL(qPrintable(QStringLiteral("Tab never reaches %1").arg(QLatin1String(name))));
}

void LabWalkTest::primaryByKey()
{
    press(Qt::Key_Return, Qt::ControlModifier);
}

template <typename T>
T* LabWalkTest::widget(const char* name) const
{
    for (T* found : m_window->findChildren<T*>(QString::fromLatin1(name))) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

void LabWalkTest::scrollTo(QWidget* target)
{
    if (!m_window->labView()) {
        return;
    }
    if (auto* scroll = page().findChild<QScrollArea*>(QStringLiteral("pageScrollArea"));
        scroll && scroll->isAncestorOf(target))
        scroll->ensureWidgetVisible(target);
    QCoreApplication::processEvents();
}

void LabWalkTest::click(QWidget* target)
{
    QVERIFY(target);
    scrollTo(target);
    QVERIFY2(target->isEnabled(), qPrintable(target->objectName()));
    QVERIFY2(!target->visibleRegion().isEmpty(), qPrintable(target->objectName()));
    QTest::mouseClick(windowOf(target), Qt::LeftButton, {}, inWindow(target, target->rect().center()));
}

/// Takes a slider by its handle and lets it go where the handle stands for `steps` more.
void LabWalkTest::dragSlider(const char* name, int steps)
{
    auto* slider = widget<QSlider>(name);
    QVERIFY(slider);
    scrollTo(slider);
    QStyleOptionSlider option;
    option.initFrom(slider);
    option.minimum = slider->minimum();
    option.maximum = slider->maximum();
    option.sliderPosition = slider->sliderPosition();
    const QRect groove = slider->style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, slider);
    const QRect handle = slider->style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, slider);
    const int span = groove.width() - handle.width();
    const int wanted = QStyle::sliderPositionFromValue(option.minimum, option.maximum, slider->value() + steps, span);
    const int before = QStyle::sliderPositionFromValue(option.minimum, option.maximum, slider->value(), span);
    const QPoint from = handle.center();
    const QPoint to = from + QPoint(wanted == before ? (steps < 0 ? -1 : 1) : wanted - before, 0);
    QTest::mousePress(windowOf(slider), Qt::LeftButton, {}, inWindow(slider, from));
    QVERIFY(slider->isSliderDown());
    QTest::mouseMove(windowOf(slider), inWindow(slider, to));
    QTest::mouseRelease(windowOf(slider), Qt::LeftButton, {}, inWindow(slider, to));
    QVERIFY(!slider->isSliderDown());
}

/// Opens a list and clicks one of its rows.
void LabWalkTest::choose(const char* name, int row)
{
    auto* box = widget<QComboBox>(name);
    click(box);
    QAbstractItemView* list = box->view();
    QTRY_VERIFY(list->isVisible());
    const QPoint place = list->visualRect(list->model()->index(row, 0)).center();
    // Qt takes a click right after opening for the end of the one that opened.
    QTRY_VERIFY((clickInList(*list, place), !list->isVisible()));
    QCOMPARE(box->currentIndex(), row);
}

void LabWalkTest::clickInList(QAbstractItemView& list, const QPoint& place)
{
    if (list.isVisible()) {
        QTest::mouseMove(windowOf(list.viewport()), inWindow(list.viewport(), place));
        QTest::mouseClick(windowOf(list.viewport()), Qt::LeftButton, {}, inWindow(list.viewport(), place));
    }
}

void LabWalkTest::verifyLedger(const QStringList& expected) const
{
    const auto file = Ledger::fileFor(m_folder->filePath(QStringLiteral("data")).toStdString(), "S1001");
    const auto report = foresight::verifyLedger(file);
    QVERIFY(report.has_value());
    QVERIFY(report->sound);
    const auto ledger = Ledger::openFile(file, LedgerMode::ReadOnly);
    QVERIFY(ledger.has_value());
    const auto attempt = (*ledger)->latestAttempt("data-gravity-trap");
    QVERIFY(attempt.has_value() && attempt->has_value());
    const auto events = (*ledger)->storedEvents(**attempt);
    QVERIFY(events.has_value());
    QStringList rows;
    for (const StoredEvent& event : *events) {
        const auto parsed = parseStored(event);
        QVERIFY(parsed.has_value());
        QString row = QString::fromStdString(event.act + (event.act.empty() ? "" : " ") + event.type);
        if (const auto* lock = std::get_if<PredictionLocked>(&parsed->body))
            row += QString::fromStdString(" " + lock->answer + " " + confidenceName(lock->confidence) + " \"" +
                                          lock->reason + "\"");
        if (const auto* answer = std::get_if<ReflectionAnswered>(&parsed->body))
            row += QString::fromStdString(" " + answer->answer) + QStringLiteral(" %1").arg(answer->attempt);
        if (const auto* mission = std::get_if<MissionMet>(&parsed->body))
            row += QString::fromStdString(" " + mission->mission);
        rows.append(row);
    }
    QCOMPARE(rows, expected);

    const auto handIn = readSubmissionFile(m_folder->filePath(QStringLiteral("hand-in.foresight")).toStdString());
    QVERIFY(handIn.has_value());
    QVERIFY(handIn->verdict.sound());
    QCOMPARE(handIn->submission.events.size(), events->size());
}

void LabWalkTest::byKeyboardAlone()
{
    open();
    tabTo("nameLineEdit");
    type(QStringLiteral("Ada"));
    tabTo("numberLineEdit");
    type(QStringLiteral("S1001"));
    press(Qt::Key_Return);
    QTRY_VERIFY(m_window->labView());
    QCOMPARE(step().kind, StepKind::Brief);
    tabTo("optioncloudRadioButton");
    press(Qt::Key_Space);
    primaryByKey();
    QTRY_COMPARE(step(), (Step{StepKind::Message, "pipeline"}));
    primaryByKey();
    QTRY_COMPARE(step(), (Step{StepKind::Predict, "pipeline"}));
    press(Qt::Key_C);
    tabTo("confidenceGuessButton");
    press(Qt::Key_Right); // from guess to fairly sure
    press(Qt::Key_Space);
    tabTo("reasonLimitedTextEdit");
    type(QStringLiteral("ABCD 1234")); // letters and digits are text here, not answers
    primaryByKey();
    QTRY_VERIFY(widget<QAbstractButton>("lockPushButton"));
    QCOMPARE(QApplication::focusWidget(), widget<QWidget>("changePushButton")); // locking needs a step of its own
    tabTo("lockPushButton");
    press(Qt::Key_Space);
    QTRY_VERIFY(state().act("pipeline").prediction.has_value());
    if (step().kind == StepKind::Predict)
        primaryByKey();
    QTRY_COMPARE(step(), (Step{StepKind::Explore, "pipeline"}));
    tabTo("storageComboBox");
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QTRY_COMPARE(state().act("pipeline").missionsMet.count("healthy"), std::size_t{1});
    tabTo("ideasDisclosurePushButton");
    press(Qt::Key_Space);
    tabTo("gpusSlider");
    press(Qt::Key_Right);
    QTRY_COMPARE(state().act("pipeline").missionsMet.size(), std::size_t{3});
    primaryByKey();
    QTRY_COMPARE(step(), (Step{StepKind::Reveal, "pipeline"}));
    primaryByKey();
    QTRY_COMPARE(step(), (Step{StepKind::Reflect, "pipeline"}));
    press(Qt::Key_A);
    primaryByKey();
    QTRY_COMPARE(state().act("pipeline").reflections.size(), std::size_t{1});
    press(Qt::Key_C); // the focus has to be on the page still
    primaryByKey();
    QTRY_VERIFY(state().act("pipeline").reflectionClosed);
    primaryByKey();
    QTRY_COMPARE(step(), (Step{StepKind::Equation, "pipeline"}));
    primaryByKey();
    QTRY_COMPARE(step(), (Step{StepKind::Message, "gravity"}));
    primaryByKey();
    QTRY_COMPARE(step(), (Step{StepKind::Predict, "gravity"}));
    press(Qt::Key_2);
    tabTo("confidenceGuessButton");
    press(Qt::Key_Space);
    primaryByKey();
    QTRY_VERIFY(widget<QAbstractButton>("lockPushButton"));
    tabTo("lockPushButton");
    press(Qt::Key_Space);
    QTRY_VERIFY(state().act("gravity").prediction.has_value());
    if (step().kind == StepKind::Predict)
        primaryByKey();
    QTRY_COMPARE(step(), (Step{StepKind::Explore, "gravity"}));
    tabTo("dataset_gbLineEdit");
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("1 PB"));
    press(Qt::Key_Return);
    QTRY_COMPARE(state().act("gravity").missionsMet.count("trap"), std::size_t{1});
    tabTo("dataset_gbLineEdit");
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("270 TB"));
    press(Qt::Key_Return);
    QTRY_COMPARE(state().act("gravity").missionsMet.size(), std::size_t{3});
    primaryByKey();
    QTRY_COMPARE(step(), (Step{StepKind::Reveal, "gravity"}));
    primaryByKey();
    QTRY_COMPARE(step(), (Step{StepKind::Reflect, "gravity"}));
    press(Qt::Key_B);
    primaryByKey();
    QTRY_VERIFY(state().act("gravity").reflectionClosed);
    primaryByKey();
    QTRY_COMPARE(step(), (Step{StepKind::Equation, "gravity"}));
    primaryByKey();
    QTRY_COMPARE(step().kind, StepKind::Report);
    QTRY_VERIFY(state().finished);
    primaryByKey();
    QTRY_COMPARE(state().handIns, 1);
    m_window.reset();
    verifyLedger({QStringLiteral("lab_started"),
                  QStringLiteral("context_chosen"),
                  QStringLiteral("pipeline act_opened"),
                  QStringLiteral("pipeline prediction_locked C fairly-sure \"ABCD 1234\""),
                  QStringLiteral("pipeline explored"),
                  QStringLiteral("pipeline explored"),
                  QStringLiteral("pipeline mission_met story"),
                  QStringLiteral("pipeline mission_met healthy"),
                  QStringLiteral("pipeline explored"),
                  QStringLiteral("pipeline mission_met idea"),
                  QStringLiteral("pipeline revealed"),
                  QStringLiteral("pipeline reflection_answered A 1"),
                  QStringLiteral("pipeline reflection_answered C 2"),
                  QStringLiteral("pipeline equation_opened"),
                  QStringLiteral("pipeline act_finished"),
                  QStringLiteral("gravity act_opened"),
                  QStringLiteral("gravity prediction_locked B guess \"\""),
                  QStringLiteral("gravity explored"),
                  QStringLiteral("gravity explored"),
                  QStringLiteral("gravity mission_met story"),
                  QStringLiteral("gravity mission_met trap"),
                  QStringLiteral("gravity explored"),
                  QStringLiteral("gravity mission_met break-even"),
                  QStringLiteral("gravity revealed"),
                  QStringLiteral("gravity reflection_answered B 1"),
                  QStringLiteral("gravity equation_opened"),
                  QStringLiteral("gravity act_finished"),
                  QStringLiteral("lab_finished"),
                  QStringLiteral("handed_in")});
}

void LabWalkTest::byMouse()
{
    open();
    click("numberLineEdit");
    type(QStringLiteral("S1001"));
    click("continuePushButton");
    QTRY_VERIFY(m_window->labView());
    click("optionedgeRadioButton");
    click("primaryPushButton");
    QTRY_COMPARE(step(), (Step{StepKind::Message, "pipeline"}));
    click("primaryPushButton");
    for (const char* act : {"pipeline", "gravity"}) {
        QTRY_COMPARE(step(), (Step{StepKind::Predict, act}));
        QVERIFY(!widget<QWidget>("primaryPushButton")->isEnabled());
        click("optionBRadioButton");
        click("confidenceVerySureButton");
        click("primaryPushButton");
        QTRY_VERIFY(widget<QWidget>("changePushButton"));
        click("changePushButton");
        click("optionDRadioButton");
        click("primaryPushButton");
        QTRY_VERIFY(widget<QWidget>("lockPushButton"));
        click("lockPushButton");
        QTRY_VERIFY(state().act(act).prediction.has_value());
        if (step().kind == StepKind::Predict)
            click("primaryPushButton");
        QTRY_COMPARE(step(), (Step{StepKind::Explore, act}));
        if (QByteArray(act) == "pipeline") {
            choose("storageComboBox", 2);
            QTRY_COMPARE(state().act(act).missionsMet.size(), std::size_t{2});
            click("ideasDisclosurePushButton");
            QTRY_VERIFY(widget<QSlider>("gpusSlider"));
            dragSlider("gpusSlider", 3);
        } else {
            dragSlider("dataset_gbSlider", 3); // still in the trap of one gigabit a second
            QTRY_COMPARE(state().act(act).missionsMet.size(), std::size_t{2});
            auto* slider = widget<QSlider>("dataset_gbSlider");
            for (int i = 0; i < 80 && state().act(act).missionsMet.size() < 3; ++i) {
                dragSlider("dataset_gbSlider", -1);
                QTest::qWait(1);
                QVERIFY(slider->value() > slider->minimum());
            }
        }
        QTRY_COMPARE(state().act(act).missionsMet.size(), std::size_t{3});
        click("primaryPushButton");
        QTRY_COMPARE(step(), (Step{StepKind::Reveal, act}));
        click("primaryPushButton");
        QTRY_COMPARE(step(), (Step{StepKind::Reflect, act}));
        click(QByteArray(act) == "pipeline" ? "optionCRadioButton" : "optionBRadioButton");
        click("primaryPushButton");
        QTRY_VERIFY(state().act(act).reflectionClosed);
        click("primaryPushButton");
        QTRY_COMPARE(step(), (Step{StepKind::Equation, act}));
        click("primaryPushButton");
        if (QByteArray(act) == "pipeline") {
            QTRY_COMPARE(step(), (Step{StepKind::Message, "gravity"}));
            click("primaryPushButton");
        }
    }
    QTRY_COMPARE(step().kind, StepKind::Report);
    click("primaryPushButton");
    QTRY_COMPARE(state().handIns, 1);
    // The first lock was taken back before it was made, so only D may stand in the ledger.
    QCOMPARE(state().act("pipeline").prediction->answer, std::string("D"));
    QCOMPARE(state().act("pipeline").lastLook->settings.at("gpus"), Setting(4.0));
    QCOMPARE(state().context, std::string("edge"));
    m_window.reset();
    const auto handIn = readSubmissionFile(m_folder->filePath(QStringLiteral("hand-in.foresight")).toStdString());
    QVERIFY(handIn.has_value() && handIn->verdict.sound());
    const auto report =
        foresight::verifyLedger(Ledger::fileFor(m_folder->filePath(QStringLiteral("data")).toStdString(), "S1001"));
    QVERIFY(report.has_value() && report->sound);
}

QTEST_MAIN(LabWalkTest)
#include "lab_walk_test.moc"
