// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/replay_reader.h"
#include "core/grading/replay_words.h"
#include "gradebook_fixture.h"
#include "ui/charts/chart_card.h"
#include "ui/gradebook/areas/gradebook_area.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>

using namespace foresight;
using namespace foresight::ui;

namespace {

constexpr const char* kLab = "data-gravity-trap";

/// Plays by hand and hands in what there is, finished or not. `after` may put events past the session.
void handInBy(const GradebookFixture& fixture, const char* learner, const char* file, const std::string& reason,
              const std::function<void(EventStore& store, std::int64_t lastSeq)>& after = {}, const char* name = "")
{
    const auto lab = findLab(kLab, {FORESIGHT_LABS});
    const std::filesystem::path data = fixture.path(learner).toStdString();
    const auto ledger = Ledger::open(data, {learner, name}, true);
    const auto key = InstallationKey::openOrCreate(data);
    const LabDefinition& definition = (*lab)->definition();
    const auto attempt = (*ledger)->beginAttempt(definition.id, definition.version, (*lab)->contentHash(),
                                                 key->publicKeyHex(), "test", fixture.clock.utcMs());
    QVERIFY(attempt.has_value());
    const auto store = (*ledger)->store(*attempt);
    auto session = Session::resume(*lab, *store, fixture.clock, attempt->attempt);
    QVERIFY(session->start({}, "test", true) && session->chooseContext("cloud") && session->openAct("pipeline") &&
            session->lockPrediction("pipeline", "C", Confidence::FairlySure, reason) &&
            session->explore("pipeline", {{"storage", std::string("nvme")}}));
    if (after)
        after(*store, session->state().lastSeq);
    QVERIFY(exportSubmission(**ledger, kLab, *key, fixture.clock, fixture.path(file).toStdString()).has_value());
}

QString plain(QString text)
{
    return bare(std::move(text)).replace(QChar(0x00A0), QLatin1Char(' '));
}

} // namespace

/// One student's work: who is chosen, what is said of it, and what the replay shows.
class GradebookStudentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chosenAndReplayedByKeyboard();
    void everyMomentShowsTheModelsFigures();
    void beforeTheLockThereIsNoSimulator();
    void timelineAndSliderGoTogether();
    void receiptIsSavedAsAPage();
    void withoutHandIns();
    void severalAttempts();
    void changesAreMadeInGrades();
    void otherAreasTurnToAStudent();
    void flagsComeWithEvidence();
    void missingLabShowsRecordedFigures();
    void differingFiguresAreSaid();
    void hostileTextStaysPlain();
    void aChangeElsewhereKeepsTheMoment();

private:
    static QString said(const GradebookFixture& fixture, const char* label)
    {
        return plain(fixture.find<QLabel>(label)->text());
    }
    static bool shown(const GradebookFixture& fixture, const char* widget)
    {
        const auto* found = fixture.find<QWidget>(widget);
        return found && found->isVisibleTo(fixture.window.get());
    }
    static void turnTo(const GradebookFixture& fixture, const char* student)
    {
        fixture.window->showArea(QStringLiteral("students"))->showFor(student, "Lab 04");
    }
    static void replay(const GradebookFixture& fixture) { fixture.find<QToolButton>("replaySegmentButton")->click(); }
    static void scrubTo(const GradebookFixture& fixture, int event)
    {
        fixture.find<QSlider>("replaySlider")->setValue(event);
    }
};

void GradebookStudentsTest::chosenAndReplayedByKeyboard()
{
    GradebookFixture fixture;
    fixture.open();
    fixture.playAndHandIn("S2", "two.foresight");
    fixture.importNow({QStringLiteral("two.foresight")});
    fixture.window->showArea(QStringLiteral("students"));
    auto* filter = fixture.find<QLineEdit>("studentsFilterLineEdit");
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("bunce"));
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(said(fixture, "studentNameLabel"), QStringLiteral("Bunce, Jr, Bo"));
    QVERIFY2(said(fixture, "workPointsLabel").endsWith(QStringLiteral("of 10")),
             qPrintable(said(fixture, "workPointsLabel")));
    QVERIFY(said(fixture, "workFileLabel").startsWith(QStringLiteral("Chain and signature hold")));

    auto* summary = fixture.find<QToolButton>("summarySegmentButton");
    summary->setFocus();
    QTest::keyClick(summary, Qt::Key_Right);
    if (auto* button = fixture.find<QToolButton>("replaySegmentButton"); !button->isChecked())
        QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(shown(fixture, "timelineTableView"));
    auto* slider = fixture.find<QSlider>("replaySlider");
    slider->setFocus();
    QCOMPARE(said(fixture, "replayTitleLabel"), QStringLiteral("Brief"));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(said(fixture, "replayTitleLabel"), QStringLiteral("Act I: Simulator"));
    QCOMPARE(said(fixture, "gpu_utilization_pctFigureLabel"), QStringLiteral("22.6 %"));
    QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(said(fixture, "replayTitleLabel"), QStringLiteral("Act I: Prediction locked"));
    auto* table = fixture.find<QTableView>("timelineTableView");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(said(fixture, "replayTitleLabel"), QStringLiteral("Report"));
    QTest::keyClick(table, Qt::Key_Up);
    QCOMPARE(slider->value(), slider->maximum() - 1);
}

void GradebookStudentsTest::everyMomentShowsTheModelsFigures()
{
    GradebookFixture fixture;
    fixture.open();
    fixture.playAndHandIn("S1", "one.foresight");
    fixture.importNow({QStringLiteral("one.foresight")});
    turnTo(fixture, "S1");
    replay(fixture);
    const Gradebook& gradebook = fixture.window->session().gradebook();
    const auto read =
        readReplay(gradebook, gradebook.handInsOf("S1")->front().contentHash, fixture.window->session().finder());
    const auto text = replayText(*read, fixture.window->locale());
    int looks = 0;
    for (std::size_t at = 0; at < read->events.size(); ++at) {
        const Explored* look = read->look(at);
        scrubTo(fixture, static_cast<int>(at));
        QCOMPARE(shown(fixture, "replaySimulator"), look != nullptr);
        if (!look)
            continue;
        ++looks;
        const std::string& act = read->moments[at].act;
        const Model& model = text->model(act);
        const auto evaluation = model.evaluate(look->settings);
        for (const std::string& card : read->lab->definition().act(act)->explore.cards) {
            const std::string name = card + "FigureLabel";
            QCOMPARE(fixture.find<QLabel>(name.c_str())->text(),
                     QString::fromStdString(text->quantityOf(act, card, evaluation->outputs.at(card))));
        }
        for (const ChartSpec& chart : read->lab->definition().act(act)->explore.charts) {
            const std::string name = chart.id + "ChartCard";
            QCOMPARE(fixture.find<ChartCard>(name.c_str())->data().summary,
                     chartData(*text, act, chart, look->settings, {{}, {}, read->looks(at, 60), {}, {}})->summary);
        }
    }
    QVERIFY(looks > 10);
}

void GradebookStudentsTest::beforeTheLockThereIsNoSimulator()
{
    GradebookFixture fixture;
    fixture.open();
    handInBy(fixture, "S1", "one.foresight", "because");
    fixture.importNow({QStringLiteral("one.foresight")});
    turnTo(fixture, "S1");
    replay(fixture);
    scrubTo(fixture, 2);
    QCOMPARE(said(fixture, "replayTitleLabel"), QStringLiteral("Act I: Message and prediction"));
    QCOMPARE(said(fixture, "replayPredictionLabel"), QStringLiteral("The prediction was not locked yet."));
    QCOMPARE(said(fixture, "replayClosedLabel"), QStringLiteral("The simulator was not open yet."));
    QVERIFY(!shown(fixture, "replaySimulator"));
    scrubTo(fixture, 3);
    QCOMPARE(said(fixture, "replayPredictionLabel"), QStringLiteral("Prediction locked: C, fairly sure"));
    QCOMPARE(said(fixture, "replayReasonLabel"), QStringLiteral("“because”"));
    QVERIFY(shown(fixture, "replayClosedLabel"));
    scrubTo(fixture, 4);
    QVERIFY(shown(fixture, "replaySimulator"));
    QVERIFY(!shown(fixture, "replayClosedLabel"));
    QVERIFY(said(fixture, "replaySettingsLabel").startsWith(QStringLiteral("Storage: Hard disk ·")));
    scrubTo(fixture, 5);
    QVERIFY(said(fixture, "replaySettingsLabel").startsWith(QStringLiteral("Storage: NVMe drive (changed) ·")));
}

void GradebookStudentsTest::timelineAndSliderGoTogether()
{
    GradebookFixture fixture;
    fixture.open();
    handInBy(fixture, "S1", "one.foresight", {});
    fixture.importNow({QStringLiteral("one.foresight")});
    turnTo(fixture, "S1");
    replay(fixture);
    auto* table = fixture.find<QTableView>("timelineTableView");
    auto* previous = fixture.find<QPushButton>("replayPreviousPushButton");
    auto* next = fixture.find<QPushButton>("replayNextPushButton");
    QVERIFY(!previous->isEnabled());
    next->click();
    QCOMPARE(table->currentIndex().row(), 1);
    table->setCurrentIndex(table->model()->index(3, 0));
    QCOMPARE(fixture.find<QSlider>("replaySlider")->value(), 3);
    QVERIFY2(said(fixture, "replayPositionLabel")
                 .startsWith(QStringLiteral("Event 4 of %1, 0:00 after the start: Locked C, fairly sure")
                                 .arg(table->model()->rowCount())),
             qPrintable(said(fixture, "replayPositionLabel")));
    QCOMPARE(plain(table->model()->index(3, 1).data().toString()), QStringLiteral("Locked C, fairly sure"));
    QCOMPARE(plain(table->model()->index(5, 1).data().toString()),
             QStringLiteral("Set Storage to NVMe drive: GPU utilisation 96.9 %"));
    previous->click();
    QCOMPARE(table->currentIndex().row(), 2);
    scrubTo(fixture, table->model()->rowCount() - 1);
    QVERIFY(!next->isEnabled());
}

/// The code is the one that the learner was shown, so that both sides can hold the same paper.
void GradebookStudentsTest::receiptIsSavedAsAPage()
{
    GradebookFixture fixture;
    fixture.open();
    fixture.playAndHandIn("S1", "one.foresight");
    fixture.importNow({QStringLiteral("one.foresight")});
    turnTo(fixture, "S1");
    QString suggested;
    Dialogs::instance().saveFile = [&](QWidget*, const QString&, const QString& name, const QString&) {
        suggested = name;
        return fixture.path("receipt.html");
    };
    fixture.find<QPushButton>("workReceiptPushButton")->click();
    const auto read = readSubmissionFile(fixture.path("one.foresight").toStdString());
    QVERIFY(read && read->verdict.sound());
    const QString code = QString::fromStdString(read->submission.receipt);
    QCOMPARE(suggested, QString(code + QStringLiteral(".html")));
    QFile file(fixture.path("receipt.html"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    for (const QString& wanted : {code, QStringLiteral("S1"), QString::fromStdString(read->submission.contentHash),
                                  QStringLiteral("default-src 'none'")})
        QVERIFY2(page.contains(wanted), qPrintable(wanted));
}

void GradebookStudentsTest::withoutHandIns()
{
    GradebookFixture fixture;
    fixture.open();
    fixture.window->showArea(QStringLiteral("students"));
    QCOMPARE(said(fixture, "studentNameLabel"), QStringLiteral("Choose a student to see their work."));
    turnTo(fixture, "S3");
    QCOMPARE(said(fixture, "workPointsLabel"), QStringLiteral("missing"));
    QVERIFY(said(fixture, "workPointsFactsLabel").startsWith(QStringLiteral("Nothing was handed in.")));
    QVERIFY(!fixture.find<QToolButton>("replaySegmentButton")->isEnabled());
    QVERIFY(!shown(fixture, "studentHandInComboBox"));
    QVERIFY(!shown(fixture, "workFileLabel"));
}

void GradebookStudentsTest::severalAttempts()
{
    GradebookFixture fixture;
    fixture.open();
    fixture.playAndHandIn("S1", "one.foresight");
    handInBy(fixture, "S1", "two.foresight", {});
    fixture.importNow({QStringLiteral("one.foresight"), QStringLiteral("two.foresight")});
    turnTo(fixture, "S1");
    auto* handIns = fixture.find<QComboBox>("studentHandInComboBox");
    QCOMPARE(handIns->count(), 2);
    QCOMPARE(handIns->currentIndex(), 1); // the last counts in this course
    QVERIFY(handIns->itemText(1).endsWith(QStringLiteral("(counts)")));
    QVERIFY(!handIns->itemText(0).contains(QStringLiteral("counts")));
    const int events = fixture.find<QTableView>("timelineTableView")->model()->rowCount();
    handIns->setCurrentIndex(0);
    QVERIFY(fixture.find<QTableView>("timelineTableView")->model()->rowCount() > events);
    QVERIFY(said(fixture, "workPointsFactsLabel")
                .contains(QStringLiteral(
                    "These points are not those of the hand-in shown here, but of this one: Attempt 2")));
}

void GradebookStudentsTest::changesAreMadeInGrades()
{
    GradebookFixture fixture;
    fixture.open();
    turnTo(fixture, "S2");
    fixture.find<QPushButton>("workGradesPushButton")->click();
    QVERIFY(shown(fixture, "gradeTableView"));
    QCOMPARE(said(fixture, "cellHeadingLabel"), QStringLiteral("Bunce, Jr, Bo, Lab 04"));
}

void GradebookStudentsTest::otherAreasTurnToAStudent()
{
    GradebookFixture fixture;
    fixture.open();
    fixture.window->showArea(QStringLiteral("students"));
    fixture.find<QLineEdit>("studentsFilterLineEdit")->setText(QStringLiteral("nobody"));
    turnTo(fixture, "S3");
    QCOMPARE(said(fixture, "studentNameLabel"), QStringLiteral("Corr, Cy"));
    QCOMPARE(fixture.find<QTableView>("studentsTableView")->currentIndex().row(), 2);
}

void GradebookStudentsTest::flagsComeWithEvidence()
{
    GradebookFixture fixture;
    fixture.open();
    const std::string words(250, 'w');
    handInBy(fixture, "S1", "one.foresight", words);
    handInBy(fixture, "S2", "two.foresight", words);
    fixture.importNow({QStringLiteral("one.foresight"), QStringLiteral("two.foresight")});
    turnTo(fixture, "S1");
    QTRY_VERIFY_WITH_TIMEOUT(!said(fixture, "workFlagsLabel").contains(QStringLiteral("Comparing")), 30'000);
    const QString flags = said(fixture, "workFlagsLabel");
    QVERIFY2(flags.contains(QStringLiteral("S2, event 4")), qPrintable(flags));
    QVERIFY2(flags.contains(QStringLiteral("made by a script")), qPrintable(flags));
}

void GradebookStudentsTest::missingLabShowsRecordedFigures()
{
    GradebookFixture fixture;
    fixture.open();
    handInBy(fixture, "S1", "one.foresight", {});
    fixture.importNow({QStringLiteral("one.foresight")});
    fixture.window = std::make_unique<GradebookWindow>(std::vector<std::filesystem::path>{}, fixture.clock);
    fixture.window->show();
    fixture.window->openFile(fixture.path("course.fgb"));
    turnTo(fixture, "S1");
    QVERIFY(said(fixture, "workFileLabel").contains(QStringLiteral("The lab is not installed here.")));
    replay(fixture);
    scrubTo(fixture, 5);
    QVERIFY(!fixture.find<QWidget>("replaySimulator"));
    QVERIFY(shown(fixture, "replayLabStateLabel"));
    const QString recorded = said(fixture, "replayRecordedLabel");
    QVERIFY2(recorded.contains(QStringLiteral("storage: nvme")), qPrintable(recorded));
    QVERIFY2(recorded.contains(QStringLiteral("gpu_utilization_pct: 96.9")), qPrintable(recorded));
}

void GradebookStudentsTest::differingFiguresAreSaid()
{
    GradebookFixture fixture;
    fixture.open();
    handInBy(fixture, "S1", "one.foresight", {}, [&](EventStore& store, std::int64_t lastSeq) {
        auto events = *store.events();
        auto look = std::get<Explored>(events.at(4).body);
        look.outputs["gpu_utilization_pct"] = 99;
        QVERIFY(store
                    .append({lastSeq + 1, events.front().attempt, "pipeline", fixture.clock.utcMs(),
                             fixture.clock.monotonicMs(), look})
                    .has_value());
    });
    fixture.importNow({QStringLiteral("one.foresight")});
    turnTo(fixture, "S1");
    replay(fixture);
    scrubTo(fixture, 5);
    QVERIFY(!shown(fixture, "replayDifferencesLabel"));
    const int last = fixture.find<QSlider>("replaySlider")->maximum();
    scrubTo(fixture, last);
    QVERIFY(shown(fixture, "replayDifferencesLabel"));
    QCOMPARE(said(fixture, "replayDifferencesLabel"),
             QStringLiteral("GPU utilisation: recorded 99.0 %, the model gives 22.6 %"));
    QCOMPARE(said(fixture, "gpu_utilization_pctFigureLabel"), QStringLiteral("22.6 %"));
}

void GradebookStudentsTest::hostileTextStaysPlain()
{
    GradebookFixture fixture;
    fixture.open();
    handInBy(fixture, "S1", "one.foresight", "<h1>Big</h1>\n\u202Etxet", {}, "<i>Bo</i>");
    fixture.importNow({QStringLiteral("one.foresight")});
    turnTo(fixture, "S1");
    replay(fixture);
    scrubTo(fixture, 3);
    QCOMPARE(said(fixture, "replayReasonLabel"), QStringLiteral("“<h1>Big</h1>\n<U+202E>txet”"));
    QVERIFY(said(fixture, "workFileLabel").contains(QStringLiteral("<i>Bo</i>")));
    int checked = 0;
    for (const QLabel* label : fixture.window->showArea(QStringLiteral("students"))->findChildren<QLabel*>()) {
        if (label->text().contains(QLatin1Char('<'))) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            ++checked;
        }
    }
    QVERIFY(checked >= 3); // summary, file, replay
}

void GradebookStudentsTest::aChangeElsewhereKeepsTheMoment()
{
    GradebookFixture fixture;
    fixture.open();
    handInBy(fixture, "S1", "one.foresight", {});
    fixture.importNow({QStringLiteral("one.foresight")});
    turnTo(fixture, "S1");
    replay(fixture);
    scrubTo(fixture, 4);
    QVERIFY(fixture.window->session().change([](Gradebook& gradebook, const Author& author) {
        return gradebook.setComment("S1", "Lab 04", "Well argued", author);
    }));
    QCOMPARE(fixture.find<QSlider>("replaySlider")->value(), 4);
    QVERIFY(said(fixture, "workPointsFactsLabel").contains(QStringLiteral("Comment: Well argued")));
}

QTEST_MAIN(GradebookStudentsTest)
#include "gradebook_students_test.moc"
