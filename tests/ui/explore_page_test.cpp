// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include "ui/charts/chart_card.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>
#include <QUndoStack>

using namespace foresight;
using namespace foresight::ui;
using namespace foresight::ui::test;

/// The simulator: controls, settled changes, undo, bookmarks, missions.
class ExplorePageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entryRecordsTheFirstLook();
    void aDragIsLiveAndSettlesOnce();
    void keysSettleWhenTheyRest();
    void typedValuesSettleOnEnter();
    void typedNonsenseChangesNothing_data();
    void typedNonsenseChangesNothing();
    void undoAndRedoAreLooks();
    void bookmarksCompareInWords();
    void storyButtonGoesBack();
    void missionsOpenTheReveal();
    void noticeOffersOnlyOpenWaysOut();
    void decisionFollowsTheSettings();
    void observationIsRecordedInItsUnit();
    void aReadingFarOffIsAskedForOnceMore();
    void finishedActIsForReading();
    void leavingSettlesWhatWaits();
    void everyControlHasANameAndABuddy();
    void narrowPageHasTheFiguresUnderTheControls();

private:
    [[nodiscard]] static double number(PageFixture& fixture, const std::string& act, const std::string& input)
    {
        return std::get<double>(fixture.act(act).lastLook->settings.at(input));
    }
    static void choose(const QWidget& page, const char* box, const QString& id)
    {
        auto* combo = find<QComboBox>(page, box);
        combo->setFocus();
        combo->setCurrentIndex(combo->findData(id));
    }
};

void ExplorePageTest::entryRecordsTheFirstLook()
{
    PageFixture fixture;
    fixture.toPredict("pipeline");
    fixture.session().lockPrediction("pipeline", "A", Confidence::Guess, {});
    const auto page = fixture.page(StepKind::Explore, "pipeline");
    QVERIFY(fixture.act("pipeline").firstLook);
    QCOMPARE(fixture.act("pipeline").looks, 1);
    QCOMPARE(plain(find<QLabel>(*page, "gpu_utilization_pctFigureLabel")->text()), QStringLiteral("22.6 %"));
    page->leave();
    page->enter();
    QCOMPARE(fixture.act("pipeline").looks, 1);
}

void ExplorePageTest::aDragIsLiveAndSettlesOnce()
{
    PageFixture fixture;
    fixture.toExplore("pipeline");
    const auto page = fixture.page(StepKind::Explore, "pipeline");
    auto* slider = find<QSlider>(*page, "workersSlider");
    const auto* figure = find<QLabel>(*page, "gpu_utilization_pctFigureLabel");
    const QString before = figure->text();
    slider->setSliderDown(true);
    for (int step = 4; step <= 7; ++step) {
        slider->setSliderPosition(step);
    }
    QVERIFY(figure->text() != before);
    QCOMPARE(fixture.act("pipeline").looks, 1);
    slider->setSliderDown(false);
    QCOMPARE(fixture.act("pipeline").looks, 2);
    QCOMPARE(number(fixture, "pipeline", "workers"), 8.0);
    QCOMPARE(page->undoStack()->count(), 1);
    QCOMPARE(plain(figure->text()), QStringLiteral("40.6 %"));
}

void ExplorePageTest::keysSettleWhenTheyRest()
{
    PageFixture fixture;
    fixture.toExplore("gravity");
    const auto page = fixture.page(StepKind::Explore, "gravity");
    auto* slider = find<QSlider>(*page, "dataset_gbSlider");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QTest::keyClick(slider, Qt::Key_PageUp);
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(fixture.act("gravity").looks, 1);
    QTRY_COMPARE(fixture.act("gravity").looks, 2);
    QCOMPARE(number(fixture, "gravity", "dataset_gb"), 200'000.0); // 12 steps of 20 a decade above 50 TB
    QCOMPARE(page->undoStack()->count(), 1);
}

void ExplorePageTest::typedValuesSettleOnEnter()
{
    PageFixture fixture;
    fixture.toExplore("gravity");
    const auto page = fixture.page(StepKind::Explore, "gravity");
    auto* field = find<QLineEdit>(*page, "dataset_gbLineEdit");
    QCOMPARE(plain(field->text()), QStringLiteral("50 TB"));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("1,5 TB"));
    QCOMPARE(fixture.act("gravity").looks, 1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(number(fixture, "gravity", "dataset_gb"), 1'500.0);
    QCOMPARE(plain(field->text()), QStringLiteral("1.5 TB"));
    QCOMPARE(fixture.act("gravity").looks, 2);
    QTest::keyClick(field, Qt::Key_Return); // the same again is no look
    QCOMPARE(fixture.act("gravity").looks, 2);
}

void ExplorePageTest::typedNonsenseChangesNothing_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("range");
    const struct
    {
        const char* act;
        const char* input;
        const char* range;
    } inputs[] = {{"pipeline", "workers", "from 1 to 32"},
                  {"pipeline", "dataset_tb", "from 1 TB to 100 TB"},
                  {"pipeline", "gpus", "from 1 to 8"},
                  {"pipeline", "batch_size", "from 16 images to 512 images"},
                  {"gravity", "dataset_gb", "from 10 GB to 1 PB"},
                  {"gravity", "budget_h", "from 1 h to 72 h"},
                  {"gravity", "efficiency_pct", "from 10 % to 100 %"},
                  {"gravity", "egress_usd_per_gb", "from $0.00/GB to $0.12/GB"},
                  {"gravity", "compute_usd_per_h", "from $0/h to $100/h"}};
    for (const auto& input : inputs) {
        QTest::newRow(input.input) << QString::fromLatin1(input.act) << QString::fromLatin1(input.input)
                                   << QString::fromLatin1(input.range);
    }
}

void ExplorePageTest::typedNonsenseChangesNothing()
{
    QFETCH(QString, act);
    QFETCH(QString, input);
    QFETCH(QString, range);
    PageFixture fixture;
    fixture.toExplore(act.toStdString());
    const auto page = fixture.page(StepKind::Explore, act.toStdString());
    const Settings before = fixture.act(act.toStdString()).lastLook->settings;
    auto* field = find<QLineEdit>(*page, qPrintable(input + QStringLiteral("LineEdit")));
    const QString shown = field->text();
    const auto* fault = find<QLabel>(*page, qPrintable(input + QStringLiteral("FaultLabel")));
    for (const char* bytes : {"", "lots", "1e999", "-5", "99999999999", "4 parsecs", "nan", "٪؟"}) {
        const QString typed = QString::fromUtf8(bytes);
        field->setText(typed);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(fixture.act(act.toStdString()).looks, 1);
        QVERIFY(fixture.act(act.toStdString()).lastLook->settings == before);
        QVERIFY(!fault->isHidden());
        const QString said = plain(fault->text());
        QVERIFY2(said.contains(range), qPrintable(said));
        QVERIFY2(said.contains(plain(shown) + QStringLiteral(" stays in force")), qPrintable(said));
        QCOMPARE(field->accessibleDescription(), fault->text());
        QCOMPARE(field->text(), typed); // to be corrected, not taken away
    }
    field->setText(shown);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(fault->isHidden());
}

void ExplorePageTest::undoAndRedoAreLooks()
{
    PageFixture fixture;
    fixture.toExplore("pipeline");
    const auto page = fixture.page(StepKind::Explore, "pipeline");
    choose(*page, "storageComboBox", QStringLiteral("nvme"));
    QTRY_COMPARE(fixture.act("pipeline").looks, 2);
    auto* undo = find<QToolButton>(*page, "undoToolButton");
    auto* redo = find<QToolButton>(*page, "redoToolButton");
    QVERIFY(undo->isEnabled());
    undo->click();
    QCOMPARE(std::get<std::string>(fixture.act("pipeline").lastLook->settings.at("storage")), std::string("hdd"));
    QCOMPARE(find<QComboBox>(*page, "storageComboBox")->currentData().toString(), QStringLiteral("hdd"));
    QCOMPARE(fixture.act("pipeline").looks, 3);
    QVERIFY(redo->isEnabled());
    redo->click();
    QCOMPARE(std::get<std::string>(fixture.act("pipeline").lastLook->settings.at("storage")), std::string("nvme"));
    QCOMPARE(fixture.act("pipeline").looks, 4);
    QVERIFY(!redo->isEnabled());
}

void ExplorePageTest::bookmarksCompareInWords()
{
    PageFixture fixture;
    fixture.toExplore("pipeline");
    const auto page = fixture.page(StepKind::Explore, "pipeline");
    QTest::keyClick(page.get(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(fixture.act("pipeline").bookmarks.size(), std::size_t(1));
    auto* bookmark = find<QPushButton>(*page, "bookmarkAPushButton");
    QCOMPARE(bookmark->text(), QStringLiteral("A · story"));
    auto* gpus = find<QLineEdit>(*page, "gpusLineEdit");
    gpus->setText(QStringLiteral("4"));
    QTest::keyClick(gpus, Qt::Key_Return);
    bookmark->click();
    const auto* words = find<QLabel>(*page, "comparisonLabel");
    QVERIFY(words->isVisible());
    QVERIFY2(
        plain(words->text())
            .startsWith(QStringLiteral("Against A, GPUs 4 instead of 1: GPU utilisation 5.6 % instead of 22.6 %;")),
        qPrintable(words->text()));
    const auto* chart = find<ChartCard>(*page, "batchChartCard");
    QVERIFY(chart->data().ghostTotal > 0);
    find<QPushButton>(*page, "restorePushButton")->click();
    QCOMPARE(number(fixture, "pipeline", "gpus"), 1.0);
    bookmark->click();
    QVERIFY(!words->isVisible());
    QVERIFY(!(chart->data().ghostTotal > 0));
}

void ExplorePageTest::storyButtonGoesBack()
{
    PageFixture fixture;
    fixture.toExplore("gravity");
    const auto page = fixture.page(StepKind::Explore, "gravity");
    auto* story = find<QPushButton>(*page, "storyPushButton");
    QVERIFY(!story->isEnabled());
    auto* field = find<QLineEdit>(*page, "budget_hLineEdit");
    field->setText(QStringLiteral("48"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(number(fixture, "gravity", "budget_h"), 48.0);
    QVERIFY(story->isEnabled());
    story->click();
    QCOMPARE(number(fixture, "gravity", "budget_h"), 6.0);
    QCOMPARE(page->undoStack()->count(), 2);
}

void ExplorePageTest::missionsOpenTheReveal()
{
    PageFixture fixture;
    fixture.toExplore("pipeline");
    const auto page = fixture.page(StepKind::Explore, "pipeline");
    QVERIFY(!page->primaryEnabled());
    QVERIFY(page->primaryReason().startsWith(QStringLiteral("The reveal opens after these missions: ")));
    QVERIFY(!page->activatePrimary());
    choose(*page, "storageComboBox", QStringLiteral("nvme"));
    QTRY_COMPARE(fixture.act("pipeline").missionsMet.size(), std::size_t(2));
    QCOMPARE(page->primaryReason(),
             QStringLiteral("The reveal opens after one more mission: Try one of the lead's ideas."));
    auto* gpus = find<QLineEdit>(*page, "gpusLineEdit");
    gpus->setText(QStringLiteral("2"));
    QTest::keyClick(gpus, Qt::Key_Return);
    QVERIFY(page->primaryEnabled());
    QCOMPARE(page->primaryText(), QStringLiteral("See the reveal"));
    QVERIFY(page->activatePrimary());
    QCOMPARE(fixture.act("pipeline").phase, Phase::Revealed);
    QCOMPARE(page->primaryText(), QStringLiteral("Back to the reveal"));
}

void ExplorePageTest::noticeOffersOnlyOpenWaysOut()
{
    PageFixture fixture;
    fixture.toExplore("gravity");
    const auto page = fixture.page(StepKind::Explore, "gravity");
    auto* field = find<QLineEdit>(*page, "dataset_gbLineEdit");
    field->setText(QStringLiteral("1 PB"));
    QTest::keyClick(field, Qt::Key_Return);
    const auto texts = [&] {
        QStringList all;
        for (const QLabel* label : find<QWidget>(*page, "time_verdictNoticeCard")->findChildren<QLabel*>()) {
            all << label->text();
        }
        return all.join(QLatin1Char('\n'));
    };
    QVERIFY(texts().contains(QStringLiteral("data gravity trap")));
    QVERIFY(!texts().contains(QStringLiteral("faster link")));
    choose(*page, "linkComboBox", QStringLiteral("10g"));
    QTRY_VERIFY(texts().contains(QStringLiteral("faster link")));
}

void ExplorePageTest::decisionFollowsTheSettings()
{
    PageFixture fixture;
    fixture.toExplore("gravity");
    const auto page = fixture.page(StepKind::Explore, "gravity");
    const auto* decision = find<QLabel>(*page, "decisionLabel");
    const QString before = decision->text();
    QVERIFY(before.startsWith(QStringLiteral("Decision: ")));
    auto* field = find<QLineEdit>(*page, "dataset_gbLineEdit");
    field->setText(QStringLiteral("10 GB"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(decision->text() != before);
}

void ExplorePageTest::aReadingFarOffIsAskedForOnceMore()
{
    PageFixture fixture;
    fixture.toExplore("pipeline");
    const auto page = fixture.page(StepKind::Explore, "pipeline");
    auto* field = find<QLineEdit>(*page, "observationLineEdit");
    const auto* line = find<QLabel>(*page, "observationLabel");
    field->setText(QStringLiteral("60 %"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(fixture.act("pipeline").observation->value, 60.0); // kept
    QVERIFY(field->isVisible());
    QVERIFY(line->text().contains(QStringLiteral("once more")));
    field->setText(QStringLiteral("24"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(fixture.act("pipeline").observation->value, 24.0);
    QVERIFY(!field->isVisible());
    QCOMPARE(plain(line->text()), QStringLiteral("Recorded: 24.0 %"));
}

void ExplorePageTest::observationIsRecordedInItsUnit()
{
    PageFixture fixture;
    fixture.toExplore("pipeline");
    const auto page = fixture.page(StepKind::Explore, "pipeline");
    auto* field = find<QLineEdit>(*page, "observationLineEdit");
    field->setText(QStringLiteral("a fifth"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!fixture.act("pipeline").observation);
    QVERIFY(find<QLabel>(*page, "observationLabel")->text().contains(QStringLiteral("cannot be read")));
    field->setText(QStringLiteral("22.6 %"));
    find<QPushButton>(*page, "recordPushButton")->click();
    QVERIFY(fixture.act("pipeline").observation);
    QCOMPARE(fixture.act("pipeline").observation->value, 22.6);
    QVERIFY(!field->isVisible());
    QCOMPARE(plain(find<QLabel>(*page, "observationLabel")->text()), QStringLiteral("Recorded: 22.6 %"));
}

void ExplorePageTest::finishedActIsForReading()
{
    PageFixture fixture;
    fixture.toDone("pipeline");
    const auto page = fixture.page(StepKind::Explore, "pipeline");
    QVERIFY(!find<QWidget>(*page, "controlPanel")->isEnabled());
    QVERIFY(!find<QPushButton>(*page, "storyPushButton")->isEnabled());
    const std::int64_t before = fixture.session().state().lastSeq;
    QTest::keyClick(page.get(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(fixture.session().state().lastSeq, before);
    QVERIFY(page->activatePrimary());
}

void ExplorePageTest::leavingSettlesWhatWaits()
{
    PageFixture fixture;
    fixture.toExplore("pipeline");
    const auto page = fixture.page(StepKind::Explore, "pipeline");
    auto* slider = find<QSlider>(*page, "workersSlider");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    page->leave();
    QCOMPARE(number(fixture, "pipeline", "workers"), 5.0);
}

void ExplorePageTest::everyControlHasANameAndABuddy()
{
    PageFixture fixture;
    fixture.toExplore("gravity");
    const auto page = fixture.page(StepKind::Explore, "gravity");
    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        const bool interactive = qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QSlider*>(widget) ||
                                 qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget);
        const bool partOfQt = widget->objectName().isEmpty() && widget->inherits("QTableCornerButton");
        if (interactive && !partOfQt) {
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            const QMetaObject* known = widget->metaObject(); // our own classes are called after Qt's
            while (known->className()[0] != 'Q')
                known = known->superClass();
            QVERIFY2(widget->objectName().endsWith(QLatin1String(known->className()).mid(1)),
                     qPrintable(widget->objectName()));
        }
    }
    for (const QComboBox* box : page->findChildren<QComboBox*>()) {
        const auto labels = page->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->buddy() == box; }));
    }
}

void ExplorePageTest::narrowPageHasTheFiguresUnderTheControls()
{
    PageFixture fixture;
    fixture.toExplore("pipeline");
    const auto page = fixture.page(StepKind::Explore, "pipeline");
    const auto top = [&](const char* name) { return find<QWidget>(*page, name)->mapTo(page.get(), QPoint()).y(); };
    const QWidget* fold = find<QPushButton>(*page, "missionsFoldPushButton");
    const QWidget* mission = find<QWidget>(*page, "mission_healthy");
    QVERIFY(mission->isVisible());
    QVERIFY(top("missionList") > top("controlPanel"));
    page->resize(560, 640);
    QTRY_VERIFY(fold->isVisible() && !mission->isVisible());
    QTRY_VERIFY(top("missionList") < top("controlPanel"));
    QVERIFY(top("gpu_utilization_pctMetricCard") > top("controlPanel"));
    QTRY_VERIFY(top("batchChartCard") < top("observationCard"));
    // Tab goes the way the page reads.
    QStringList reached;
    for (const QWidget* next = fold->nextInFocusChain(); next != fold; next = next->nextInFocusChain()) {
        reached << next->objectName();
    }
    QVERIFY(reached.indexOf(QStringLiteral("storageComboBox")) < reached.indexOf(QStringLiteral("bookmarkPushButton")));
    QVERIFY(reached.indexOf(QStringLiteral("bookmarkPushButton")) <
            reached.indexOf(QStringLiteral("observationLineEdit")));
    page->resize(900, 640);
    QTRY_VERIFY(fold->isVisible() && mission->isVisible());
}

QTEST_MAIN(ExplorePageTest)
#include "explore_page_test.moc"
