// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/scorer.h"
#include "tests/core/session/copy_lab.h"

#include <QtTest>

using namespace foresight;
using foresight::test::copyLabDefinition;

namespace {

RubricItem item(const std::string& id, Award award, double points, const std::string& act = "first")
{
    RubricItem item;
    item.id = id;
    item.award = award;
    item.points = points;
    item.act = award == Award::Finish ? std::string{} : act;
    return item;
}

Rubric rubric(std::vector<RubricItem> items)
{
    Rubric rubric;
    rubric.items = std::move(items);
    return rubric;
}

SessionState stateWith(const ActState& act, bool finished = false)
{
    SessionState state;
    state.acts["first"] = act;
    state.finished = finished;
    return state;
}

ItemScore scoreOf(Award award, double points, const SessionState& state)
{
    return score(rubric({item("line", award, points)}), copyLabDefinition(), state).items.front();
}

} // namespace

class ScorerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingDoneEarnsNothing();
    void commit();
    void missions();
    void reflection_data();
    void reflection();
    void certainty_data();
    void certainty();
    void finishAndTotals();
    void unknownActEarnsNothing();
};

void ScorerTest::nothingDoneEarnsNothing()
{
    const Rubric all =
        rubric({item("a", Award::Commit, 1), item("b", Award::Missions, 1), item("c", Award::Reflect, 2),
                item("d", Award::Correct, 1), item("e", Award::Certainty, 3), item("f", Award::Finish, 2)});
    const Score none = score(all, copyLabDefinition(), {});
    QCOMPARE(none.points, 0.0);
    QCOMPARE(none.possible, 10.0);
    std::vector<std::string> whys;
    for (const ItemScore& each : none.items) {
        QCOMPARE(each.points, 0.0);
        whys.push_back(each.why);
    }
    QCOMPARE(whys, (std::vector<std::string>{"not-locked", "open", "not-answered", "not-locked", "not-locked",
                                             "not-finished"}));
}

void ScorerTest::commit()
{
    ActState act;
    act.prediction = Prediction{"A", Confidence::Guess, "", 0};
    QVERIFY(scoreOf(Award::Commit, 1.5, stateWith(act)) == (ItemScore{"line", 1.5, 1.5, "locked"}));
}

void ScorerTest::missions()
{
    ActState act;
    act.phase = Phase::Exploring;
    act.missionsMet = {"story"};
    QVERIFY(scoreOf(Award::Missions, 1, stateWith(act)) == (ItemScore{"line", 0, 1, "open"}));
    act.missionsMet = {"story", "quick"};
    QVERIFY(scoreOf(Award::Missions, 1, stateWith(act)) == (ItemScore{"line", 1, 1, "met"}));
}

void ScorerTest::reflection_data()
{
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<double>("points");
    QTest::addColumn<QString>("why");
    QTest::newRow("first try") << QStringList{QStringLiteral("C")} << 2.0 << "first-try";
    QTest::newRow("second try") << QStringList{QStringLiteral("A"), QStringLiteral("C")} << 1.0 << "second-try";
    QTest::newRow("one miss") << QStringList{QStringLiteral("A")} << 0.0 << "missed";
    QTest::newRow("two misses") << QStringList{QStringLiteral("A"), QStringLiteral("B")} << 0.0 << "missed";
    QTest::newRow("third try") << QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")} << 0.0
                               << "missed";
}

void ScorerTest::reflection()
{
    QFETCH(QStringList, answers);
    QFETCH(double, points);
    QFETCH(QString, why);
    ActState act;
    for (const QString& answer : answers) {
        act.reflections.push_back(answer.toStdString());
    }
    QVERIFY(scoreOf(Award::Reflect, 2, stateWith(act)) == (ItemScore{"line", points, 2, why.toStdString()}));
}

void ScorerTest::certainty_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("confidence");
    QTest::addColumn<double>("mark");
    const auto row = [](const char* name, const char* answer, Confidence confidence, double mark) {
        QTest::newRow(name) << QString::fromUtf8(answer) << static_cast<int>(confidence) << mark;
    };
    row("right guess", "B", Confidence::Guess, 1);
    row("right, fairly sure", "B", Confidence::FairlySure, 2);
    row("right, very sure", "B", Confidence::VerySure, 3);
    row("wrong guess", "A", Confidence::Guess, 0);
    row("wrong, fairly sure", "A", Confidence::FairlySure, -2);
    row("wrong, very sure", "A", Confidence::VerySure, -6);
}

void ScorerTest::certainty()
{
    QFETCH(QString, answer);
    QFETCH(int, confidence);
    QFETCH(double, mark);
    ActState act;
    act.prediction = Prediction{answer.toStdString(), static_cast<Confidence>(confidence), "", 0};
    for (const double points : {3.0, 1.5}) {
        QCOMPARE(scoreOf(Award::Certainty, points, stateWith(act)).points, mark * points / 3);
    }
    const bool right = answer == QStringLiteral("B");
    QCOMPARE(scoreOf(Award::Correct, 4, stateWith(act)).points, right ? 4.0 : 0.0);
    QCOMPARE(scoreOf(Award::Correct, 4, stateWith(act)).why, std::string(right ? "right" : "wrong"));
}

void ScorerTest::finishAndTotals()
{
    ActState act;
    act.prediction = Prediction{"A", Confidence::VerySure, "", 0};
    const Score total =
        score(rubric({item("a", Award::Commit, 1), item("b", Award::Certainty, 3), item("c", Award::Finish, 2)}),
              copyLabDefinition(), stateWith(act, true));
    QCOMPARE(total.items.back().why, std::string("finished"));
    QCOMPARE(total.points, -3.0);
    QCOMPARE(total.possible, 6.0);
}

void ScorerTest::unknownActEarnsNothing()
{
    const Score none =
        score(rubric({item("a", Award::Commit, 1, "elsewhere")}), copyLabDefinition(), stateWith({}, true));
    QVERIFY(none.items.front() == (ItemScore{"a", 0, 1, "no-such-act"}));
}

QTEST_APPLESS_MAIN(ScorerTest)
#include "scorer_test.moc"
