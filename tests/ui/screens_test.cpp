// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/rehearsal.h"
#include "core/submission/scripted_attempt.h"
#include "question_walk.h"
#include "screen_review.h"
#include "tests/core/submission/seal_bench.h"

using namespace foresight;
using namespace foresight::ui;
using namespace foresight::ui::test;

/// Every screen of the student program in every language, theme and size: no words are clipped, nothing lies over
/// something else, contrast suffices.
class ScreensTest : public QuestionWalk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { freshFolder(); }
    void cleanup() { closeAll(); }

    void holdsOnEveryScreen_data() { ScreenReview::addRows(); }

    void holdsOnEveryScreen()
    {
        m_review.begin();
        auto settings = AppSettings::open(folder("data"));
        QVERIFY(settings && settings->setAppearance({m_review.look().theme, m_review.look().textPercent, true}));
        QVERIFY(keepCourse(folder("data"), courseFor({1, 2})).has_value());
        begin(m_review.language());
        m_window->resize(m_review.look().size);
        visitAll();
        m_review.conclude();
    }

    void holdsWithEveryKindOfChart_data() { ScreenReview::addRows(); }

    void holdsWithEveryKindOfChart()
    {
        m_review.begin();
        auto settings = AppSettings::open(folder("data"));
        QVERIFY(settings && settings->setAppearance({m_review.look().theme, m_review.look().textPercent, true}));
        QVERIFY(settings->setLearner(kAda));
        std::filesystem::create_directories(folder("labs"));
        std::filesystem::copy(FORESIGHT_TEST_DATA "/labs/charts", folder("labs") / "chart-kinds",
                              std::filesystem::copy_options::recursive);
        begin(m_review.language());
        m_window->resize(m_review.look().size);
        m_window->openLab(QStringLiteral("chart-kinds"));
        QVERIFY(session().chooseContext("cloud"));
        QVERIFY(session().openAct("step"));
        QVERIFY(session().lockPrediction("step", "C", Confidence::Guess, {}));
        show({StepKind::Explore, "step"});
        QVERIFY(session().explore("step", {{"disk", std::string("hdd")}, {"batch", 46.0}}));
        look("charts-explore");
        QVERIFY(session().reveal("step"));
        show({StepKind::Reveal, "step"});
        look("charts-reveal");
        m_review.conclude();
    }

    /// Every kind of question; the lab is in English, so the languages are about the words around it.
    void holdsForEveryQuestion_data()
    {
        ScreenReview::addRows({QStringLiteral("en"), QStringLiteral("eo"), QStringLiteral("ar")});
    }

    void holdsForEveryQuestion()
    {
        m_review.begin();
        auto settings = AppSettings::open(folder("data"));
        QVERIFY(settings && settings->setAppearance({m_review.look().theme, m_review.look().textPercent, true}));
        QVERIFY(settings->setLearner(kAda));
        addQuestionLab();
        begin(m_review.language());
        m_window->resize(m_review.look().size);
        visitQuestions();
        m_review.conclude();
    }

    /// The other labs that ship, each step as it is when the work is done.
    void holdsForEveryOtherLab_data() { ScreenReview::addRows({QStringLiteral("en"), QStringLiteral("ar")}); }

    void holdsForEveryOtherLab()
    {
        m_review.begin();
        auto settings = AppSettings::open(folder("data"));
        QVERIFY(settings && settings->setAppearance({m_review.look().theme, m_review.look().textPercent, true}));
        QVERIFY(settings->setLearner(kAda));
        QStringList labs = QDir(QStringLiteral(FORESIGHT_LABS)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(labs.removeOne(kLab) && !labs.isEmpty());
        for (const QString& id : labs) {
            playToItsEnd(std::filesystem::path(FORESIGHT_LABS) / id.toStdString());
        }
        begin(m_review.language());
        m_window->resize(m_review.look().size);
        for (const QString& id : labs) {
            m_window->openLab(id);
            QCOMPARE(shownArea(), QStringLiteral("labView"));
            int number = 0;
            for (const Step& step : stepsOf(session().lab())) {
                show(step);
                look(id.toStdString() + "-" + std::to_string(++number));
            }
        }
        m_review.conclude();
    }

private:
    void playToItsEnd(const std::filesystem::path& folderOfLab)
    {
        const auto lab = Lab::read(folderOfLab);
        QVERIFY(lab);
        auto script = rehearsal(**lab, (*lab)->definition().contexts.front().id, {StepKind::Report, {}});
        QVERIFY(script);
        script->until.reset();
        const auto played = playAttempt(*script, *lab, {folder("data"), kAda, {}, "test 1"}, m_clock);
        QVERIFY(played && played->finished);
    }

    void look(const std::string& screen) override { m_review.see(*m_window, QString::fromStdString(screen)); }

    ScreenReview m_review;
};

QTEST_MAIN(ScreensTest)
#include "screens_test.moc"
