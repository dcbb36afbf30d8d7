// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell_fixture.h"

#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace foresight;
using namespace foresight::ui;

class LabWizardTest : public ShellFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { freshFolder(); }
    void cleanup() { closeAll(); }

    void noWayLeadsPastALock()
    {
        openKnown(kLab);
        QCOMPARE(shownArea(), QStringLiteral("labView"));
        QVERIFY(session().chooseContext("cloud"));
        QVERIFY(session().openAct("pipeline"));
        const std::vector<Step> steps = stepsOf(session().lab());
        const auto stays = [&] {
            return barOf(session().lab(), session().state(), wizard().shownStep()) == StepBar::None &&
                   wizard().currentPage() == &wizard().shownPage();
        };
        for (std::size_t i = 0; i < steps.size(); ++i) {
            wizard().setCurrentId(static_cast<int>(i));
            QVERIFY(stays());
            wizard().next();
            QVERIFY(stays());
            wizard().next();
            QVERIFY(stays());
            wizard().back();
            QVERIFY(stays());
            wizard().back();
            wizard().setCurrentId(0);
            wizard().setCurrentId(static_cast<int>(steps.size()) - 1);
            QVERIFY(stays());
            QVERIFY(wizard().showStep(steps[i]) ==
                    (barOf(session().lab(), session().state(), steps[i]) == StepBar::None));
            QVERIFY(stays());
        }
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const bool open = barOf(session().lab(), session().state(), steps[i]) == StepBar::None;
            const QWidget* column =
                wizard().page(static_cast<int>(i))->findChild<QWidget*>(QStringLiteral("pageColumnWidget"));
            QVERIFY2(open || column == nullptr, "a barred page has widgets");
        }
    }

    void lowWindowScrollsItsFoot()
    {
        openKnown(kLab);
        m_window->resize(1024, 600);
        QVERIFY(session().chooseContext("cloud"));
        QVERIFY(session().openAct("pipeline"));
        const QPushButton& primary = named<QPushButton>("primaryPushButton");
        const QWidget& strip = named<QWidget>("statusStripFrame");
        const auto scrolls = [&](const QWidget& part) {
            return wizard().shownPage().findChild<QWidget*>(QStringLiteral("pageScrollArea"))->isAncestorOf(&part);
        };
        QVERIFY(!scrolls(primary) && !scrolls(strip));
        Theme::current().apply({ThemeChoice::Light, 200, false});
        QTRY_VERIFY(scrolls(primary) && scrolls(strip));
        for (const StepKind kind : {StepKind::Message, StepKind::Brief, StepKind::Predict}) {
            QVERIFY(wizard().showStep({kind, kind == StepKind::Brief ? "" : "pipeline"}));
            QVERIFY(scrolls(primary) && scrolls(strip));
            QVERIFY(primary.isVisible() && strip.isVisible());
        }
        // A page that is built anew while the foot is in it does not take the foot along.
        QVERIFY(wizard().showStep({StepKind::Brief, ""}));
        QVERIFY(session().lockPrediction("pipeline", "B", Confidence::Guess, {}));
        QVERIFY(wizard().showStep({StepKind::Explore, "pipeline"}));
        QVERIFY(scrolls(primary) && scrolls(strip));
        Theme::current().apply({ThemeChoice::Light, 100, false});
        QTRY_VERIFY(!scrolls(primary) && !scrolls(strip));
        QVERIFY(primary.isVisible() && strip.isVisible());
        QVERIFY(strip.mapTo(m_window.get(), QPoint()).y() > primary.mapTo(m_window.get(), QPoint()).y());
    }

    void nothingClosesTheLab()
    {
        openKnown(kLab);
        QVERIFY(session().chooseContext("cloud"));
        QVERIFY(session().openAct("pipeline"));
        QVERIFY(wizard().showStep({StepKind::Predict, "pipeline"}));
        const std::int64_t events = session().state().lastSeq;
        for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return, Qt::Key_Enter}) {
            QTest::keyClick(&wizard(), key);
            QTest::keyClick(m_window.get(), key);
        }
        wizard().reject();
        wizard().accept();
        wizard().done(0);
        wizard().close();
        wizard().show();
        QCOMPARE(shownArea(), QStringLiteral("labView"));
        QCOMPARE(wizard().shownStep().kind, StepKind::Predict);
        QCOMPARE(session().state().lastSeq, events);
    }

    void everyStepOpensInOrder()
    {
        openKnown(kLab);
        std::vector<StepKind> shown;
        connect(&wizard(), &LabWizard::shownStepChanged, this, [&](const Step& step) { shown.push_back(step.kind); });
        const auto goOn = [&](StepKind kind) { return wizard().showNext() && wizard().shownStep().kind == kind; };
        QVERIFY(!wizard().showNext());
        QVERIFY(session().chooseContext("cloud"));
        const std::pair<std::string, std::vector<Settings>> acts[] = {
            {"pipeline", {{{"storage", std::string("nvme")}}, {{"storage", std::string("hdd")}, {"gpus", 4.0}}}},
            {"gravity", {{{"dataset_gb", 1'000'000.0}}, {{"dataset_gb", 270'000.0}}}}};
        for (const auto& [act, looks] : acts) {
            QVERIFY(goOn(StepKind::Message));
            QVERIFY(session().openAct(act));
            QVERIFY(goOn(StepKind::Predict));
            QVERIFY(!wizard().showNext());
            QVERIFY(session().lockPrediction(act, "B", Confidence::Guess, {}));
            QVERIFY(goOn(StepKind::Explore));
            for (const Settings& look : looks) {
                QVERIFY(session().explore(act, look));
            }
            QVERIFY(session().reveal(act));
            QVERIFY(goOn(StepKind::Reveal));
            QVERIFY(goOn(StepKind::Reflect));
            QVERIFY(session().answerReflection(act, act == "pipeline" ? "C" : "B"));
            QVERIFY(goOn(StepKind::Equation));
            QVERIFY(session().state().act(act).equationOpened || session().openEquation(act));
            QVERIFY(session().finishAct(act));
        }
        QVERIFY(session().finishLab());
        QVERIFY(goOn(StepKind::Report));
        QVERIFY(!wizard().showNext());
        QCOMPARE(shown.size(), stepsOf(session().lab()).size() - 1);
        QVERIFY(
            named<QLabel>("data_gravity_triggeredStatusLabel").text().endsWith(QStringLiteral("triggered earlier")));
        for (const Step& step : stepsOf(session().lab())) {
            QVERIFY(wizard().showStep(step));
        }
    }

    void tabGoesThroughThePageToTheFooter()
    {
        openKnown(kLab);
        QVERIFY(session().chooseContext("cloud"));
        QVERIFY(session().openAct("pipeline"));
        for (const StepKind kind : {StepKind::Predict, StepKind::Message, StepKind::Predict}) {
            QVERIFY(wizard().showStep({kind, "pipeline"}));
            const QPushButton& back = named<QPushButton>("backPushButton");
            const QPushButton& primary = named<QPushButton>("primaryPushButton");
            const QWidget* column = wizard().shownPage().findChild<QWidget*>(QStringLiteral("pageColumnWidget"));
            bool footer = false;
            for (const QWidget* widget = column->nextInFocusChain(); widget != column;
                 widget = widget->nextInFocusChain()) {
                footer = footer || widget == &back;
                QVERIFY2(!footer || !column->isAncestorOf(widget), qPrintable(widget->objectName()));
            }
            QVERIFY(footer);
            QCOMPARE(back.nextInFocusChain(), &primary);
        }
    }

    void resumesWhereTheLabWas()
    {
        openKnown(kLab);
        QVERIFY(session().chooseContext("edge"));
        QVERIFY(session().openAct("pipeline"));
        QVERIFY(session().saveDraft("predict/pipeline/answer", QStringLiteral("B")));
        openKnown(kLab);
        QCOMPARE(wizard().shownStep().kind, StepKind::Predict);
        QVERIFY(named<QLabel>("pipelinePredictionStatusLabel").text().endsWith(QStringLiteral("draft")));
        openKnown();
        QVERIFY(named<QPushButton>("data-gravity-trapOpenPushButton").text().contains(QStringLiteral("Predict")));
    }

    void railTellsTheState()
    {
        openKnown(kLab);
        QVERIFY(session().chooseContext("cloud"));
        QVERIFY(session().openAct("pipeline"));
        QVERIFY(session().lockPrediction("pipeline", "B", Confidence::FairlySure, {}));
        QToolButton& predict = named<QToolButton>("pipelineStep2ToolButton");
        QVERIFY2(predict.accessibleName().contains(QStringLiteral("Predict, locked")),
                 qPrintable(predict.accessibleName()));
        QVERIFY(predict.isEnabled());
        const QToolButton& reveal = named<QToolButton>("pipelineStep4ToolButton");
        QVERIFY(!reveal.isEnabled());
        QVERIFY(reveal.toolTip().contains(QStringLiteral("missions")));
        QCOMPARE(reveal.accessibleDescription(), reveal.toolTip());
        predict.setFocus();
        QTest::keyClick(&predict, Qt::Key_Return);
        QCOMPARE(wizard().shownStep().kind, StepKind::Predict);
        QTest::keyClick(&predict, Qt::Key_Up);
        QTest::keyClick(&named<QToolButton>("pipelineStep1ToolButton"), Qt::Key_Return);
        QCOMPARE(wizard().shownStep().kind, StepKind::Message);
    }

    void stripTellsSavedAndFailed()
    {
        openKnown(kLab);
        QVERIFY(session().chooseContext("cloud"));
        QVERIFY(session().openAct("pipeline"));
        QVERIFY(session().lockPrediction("pipeline", "A", Confidence::VerySure, {}));
        QVERIFY(named<QLabel>("pipelinePredictionStatusLabel").text().endsWith(QStringLiteral("A, very sure")));
        QLabel& saved = named<QLabel>("savedLabel");
        QVERIFY(saved.text().startsWith(QStringLiteral("Saved ")));
        Q_EMIT session().failed({ErrorCode::DiskFull, "ledger.sqlite", {}, {}});
        QVERIFY(saved.text().startsWith(QStringLiteral("Not saved:")));
        QVERIFY(named<QLabel>("primaryReasonLabel").text().startsWith(QStringLiteral("Not saved:")));
        QVERIFY(session().openSimulator("pipeline"));
        QVERIFY(saved.text().startsWith(QStringLiteral("Saved ")));
        QVERIFY(!named<QLabel>("primaryReasonLabel").text().startsWith(QStringLiteral("Not saved:")));
    }
};

QTEST_MAIN(LabWizardTest)
#include "lab_wizard_test.moc"
