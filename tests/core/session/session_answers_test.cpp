// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/scorer.h"
#include "core/lab/lab.h"
#include "core/session/session.h"
#include "tests/core/session/reducer_fixture.h"

#include <QtTest>

using namespace foresight;
using foresight::test::EventList;
using foresight::test::startOf;

namespace {

/// The lab that asks every kind of question.
const LabDefinition& lab()
{
    static const auto read = Lab::read(std::filesystem::path(FORESIGHT_TEST_DATA) / "labs" / "questions");
    return (*read)->definition();
}

/// Rules whose first act asks what another act of the lab does, so that no other has to be done before.
SessionRules rulesWith(const QString& asked)
{
    SessionRules rules = sessionRules(lab());
    const ActRules* wanted = rules.act(asked.toStdString());
    ActRules act = *wanted;
    act.id = "one";
    act.missions.clear();
    rules.acts = {std::move(act)};
    return rules;
}

EventList opened(const std::string& context = "office")
{
    EventList list;
    list.add("", startOf("every-question")).add("", ContextChosen{context}).add("one", ActOpened{});
    return list;
}

std::string outcome(const SessionRules& rules, const EventList& list)
{
    const FoldResult result = fold(rules, list.events());
    return result.refusal ? refusalName(*result.refusal) : "ok";
}

/// Texts of a table.
QStringList texts(std::initializer_list<const char*> all)
{
    QStringList list;
    for (const char* each : all) {
        list << QString::fromUtf8(each);
    }
    return list;
}

const char* const kPredictions[] = {"B",
                                    "A,C",
                                    "1200",
                                    "C,A,B,D",
                                    "volume=byte,time=second,rate=watt",
                                    "copy=40,wait=60",
                                    "speed=slow,time=same",
                                    "Own words"};

std::string soundPrediction(const QString& asked)
{
    const QStringList acts =
        texts({"choice", "several", "number", "ranking", "matching", "parts", "sentence", "words"});
    return kPredictions[acts.indexOf(asked)];
}

/// The events up to the reflection's answers.
EventList reflecting(const QString& asked, const std::vector<std::string>& tries, const std::string& context = "office")
{
    EventList list = opened(context);
    list.add("one", PredictionLocked{soundPrediction(asked), Confidence::Guess, ""});
    list.add("one", Explored{}).add("one", Revealed{});
    int number = 0;
    for (const std::string& answer : tries) {
        list.add("one", ReflectionAnswered{answer, ++number});
    }
    return list;
}

} // namespace

/// What the rules make of answers of every kind.
class SessionAnswersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void predictions_data();
    void predictions();
    void reflectionsClose_data();
    void reflectionsClose();
    void reflectionsPay_data();
    void reflectionsPay();
    void rightFollowsTheContext();
};

void SessionAnswersTest::predictions_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* asked, const char* answer, const char* expected) {
        QTest::addRow("%s: %s", asked, answer) << asked << answer << expected;
    };
    row("choice", "B", "ok");
    row("choice", "", "unknown-answer");
    row("choice", "A,B", "unknown-answer");
    row("several", "A,C", "ok");
    row("several", "C,A", "unknown-answer"); // not in the one way in which it is written
    row("several", "", "answer-incomplete");
    row("number", "1200", "ok");
    row("number", "1200.0", "unknown-answer");
    row("number", "soon", "answer-not-a-number");
    row("number", "0.1", "answer-out-of-range");
    row("ranking", "D,C,B,A", "ok");
    row("ranking", "D,C,B", "answer-incomplete");
    row("matching", "volume=byte,time=byte,rate=byte", "ok");
    row("matching", "volume=byte", "answer-incomplete");
    row("matching", "volume=metre,time=byte,rate=byte", "unknown-answer");
    row("parts", "copy=0,wait=100", "ok");
    row("parts", "copy=1,wait=100", "answer-off-budget");
    row("parts", "copy=-1,wait=101", "answer-out-of-range");
    row("sentence", "speed=fast,time=same", "ok");
    row("sentence", "speed=fast,time=gone", "unknown-answer");
    row("words", "Because", "ok");
    row("words", " Because", "unknown-answer");
    row("words", "", "answer-incomplete");
    QTest::newRow("words: too long") << "words" << QString(81, u'x') << "answer-too-long";
}

void SessionAnswersTest::predictions()
{
    QFETCH(QString, asked);
    QFETCH(QString, answer);
    QFETCH(QString, expected);
    EventList list = opened();
    list.add("one", PredictionLocked{answer.toStdString(), Confidence::Guess, ""});
    QCOMPARE(QString::fromStdString(outcome(rulesWith(asked), list)), expected);
}

void SessionAnswersTest::reflectionsClose_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QStringList>("tries");
    QTest::addColumn<bool>("closed");
    QTest::newRow("right") << "choice" << texts({"A,C"}) << true;
    QTest::newRow("partly right") << "choice" << texts({"A"}) << false;
    QTest::newRow("out of tries") << "choice" << texts({"A", "B"}) << true;
    QTest::newRow("right within a tolerance") << "ranking" << texts({"24.2"}) << true;
    QTest::newRow("outside it") << "ranking" << texts({"23"}) << false;
    QTest::newRow("own words") << "words" << texts({"Whatever"}) << true;
}

void SessionAnswersTest::reflectionsClose()
{
    QFETCH(QString, asked);
    QFETCH(QStringList, tries);
    QFETCH(bool, closed);
    std::vector<std::string> answers;
    for (const QString& each : tries) {
        answers.push_back(each.toStdString());
    }
    const FoldResult result = fold(rulesWith(asked), reflecting(asked, answers).events());
    QVERIFY(!result.refusal);
    QCOMPARE(result.state.act("one").reflectionClosed, closed);
    answers.push_back("A");
    QCOMPARE(outcome(rulesWith(asked), reflecting(asked, answers)) == "reflection-closed", closed);
}

void SessionAnswersTest::reflectionsPay_data()
{
    QTest::addColumn<QStringList>("tries");
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("why");
    QTest::newRow("none") << texts({}) << 0.0 << "not-answered";
    QTest::newRow("right at once") << texts({"A,C"}) << 1.0 << "first-try";
    QTest::newRow("right at the second") << texts({"B", "A,C"}) << 0.5 << "second-try";
    QTest::newRow("half, then right: as good as either") << texts({"A", "A,C"}) << 0.5 << "partly";
    QTest::newRow("half, then wrong") << texts({"A", "B"}) << 0.5 << "partly";
    QTest::newRow("wrong, then half") << texts({"B", "A"}) << 0.25 << "partly";
    QTest::newRow("wrong twice") << texts({"B", "D"}) << 0.0 << "missed";
}

void SessionAnswersTest::reflectionsPay()
{
    QFETCH(QStringList, tries);
    QFETCH(double, share);
    QFETCH(QString, why);
    std::vector<std::string> answers;
    for (const QString& each : tries) {
        answers.push_back(each.toStdString());
    }
    const FoldResult result =
        fold(rulesWith(QStringLiteral("choice")), reflecting(QStringLiteral("choice"), answers).events());
    LabDefinition one = lab();
    one.acts.resize(1);
    one.acts.front().id = "one";
    for (const AwardMark& mark : awardMarks(one, result.state)) {
        if (mark.award == Award::Reflect) {
            QCOMPARE(mark.share, share);
            QCOMPARE(QString::fromStdString(mark.why), why);
        }
    }
}

/// 1200 s over the office's link, 120 s over the cloud's.
void SessionAnswersTest::rightFollowsTheContext()
{
    SessionRules rules = rulesWith(QStringLiteral("number"));
    std::swap(rules.acts.front().predict, rules.acts.front().reflect);
    const auto closed = [&](const std::string& context, const std::string& answer) {
        EventList list = opened(context);
        list.add("one", PredictionLocked{"C,A,B,D", Confidence::Guess, ""}).add("one", Explored{});
        list.add("one", Revealed{}).add("one", ReflectionAnswered{answer, 1});
        return fold(rules, list.events()).state.act("one").reflectionClosed;
    };
    rules.acts.front().reflect.tries = 2;
    QVERIFY(closed("office", "1200"));
    QVERIFY(!closed("office", "120"));
    QVERIFY(closed("cloud", "120"));
    QVERIFY(!closed("cloud", "1200"));
}

QTEST_APPLESS_MAIN(SessionAnswersTest)
#include "session_answers_test.moc"
