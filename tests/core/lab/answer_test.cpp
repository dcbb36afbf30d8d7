// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/answer.h"
#include "core/lab/answer_pieces.h"
#include "tests/core/lab/question_lab.h"

#include <QRandomGenerator>
#include <QtTest>

#include <cmath>

using namespace foresight;
using foresight::test::lab;
using foresight::test::question;

namespace {

QString told(const tl::expected<std::string, AnswerFault>& answer)
{
    return answer ? QString::fromStdString(*answer)
                  : QLatin1Char('!') + QString::fromStdString(answerFaultName(answer.error()));
}

/// A number question with one rule; the right answer is 100.
Question numberRule(const std::optional<double>& tolerance, const std::optional<double>& within,
                    const std::optional<double>& factor, double nothingBeyond = 20)
{
    Question asked;
    asked.kind = QuestionKind::Number;
    asked.answer = "100";
    asked.number.least = -1e6;
    asked.number.greatest = 1e6;
    asked.number.tolerance = tolerance;
    asked.number.within = within;
    asked.number.factor = factor;
    asked.number.nothingBeyond = nothingBeyond;
    return asked;
}

double share(const Question& asked, const std::string& answer, const Scenario& scenario = {"office", {}})
{
    const auto score = scoreAnswer(asked, answer, scenario);
    return score ? score->share : -1;
}

} // namespace

class AnswerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labIsSound();
    void canonicalTexts_data();
    void canonicalTexts();
    void partsAreHeldToTheSameRules();
    void anyBytesAreRead();
    void scores_data();
    void scores();
    void numbersByRule_data();
    void numbersByRule();
    void rightAnswersFollowTheModel();
    void judgementsHaveOneMeaning();
    void rehearsedAnswersAreTyped_data();
    void rehearsedAnswersAreTyped();
    void rangesExplain_data();
    void rangesExplain();
};

void AnswerTest::labIsSound()
{
    Faults faults;
    const auto read = Lab::read(std::filesystem::path(FORESIGHT_TEST_DATA) / "labs" / "questions", {}, &faults);
    QVERIFY2(read, faults.empty() ? "" : faultLine(faults.front()).c_str());
}

void AnswerTest::canonicalTexts_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char* asked, const char* typed, const char* canonical) {
        QTest::addRow("%s: %s", asked, typed) << asked << typed << canonical;
    };
    row("choice", "B", "B");
    row("choice", " B\n", "B");
    row("choice", "", "!empty");
    row("choice", "b", "!unknown");
    row("choice", "A,B", "!unknown");
    row("several", "C , A", "A,C");
    row("several", "A,A", "!unknown");
    row("several", "A,", "!unknown");
    row("several", "", "!empty");
    row("several", "A,E", "!unknown");
    row("number", "12.50", "12.5");
    row("number", "1e3", "1000");
    row("number", "", "!empty");
    row("number", "twelve", "!not-a-number");
    row("number", "inf", "!not-a-number");
    row("number", "nan", "!not-a-number");
    row("number", "0.5", "!out-of-range");
    row("number", "100001", "!out-of-range");
    row("ranking/", "-0", "0");
    row("ranking", "B,A,C,D", "B,A,C,D");
    row("ranking", "B,A,C", "!incomplete");
    row("ranking", "B,A,C,C", "!unknown");
    row("matching", "time=second, volume=byte,rate=watt", "volume=byte,time=second,rate=watt");
    row("matching", "time=second", "!incomplete");
    row("matching", "time=hour,volume=byte,rate=watt", "!unknown");
    row("matching", "time", "!unknown");
    row("matching", "time=second,time=byte,volume=byte,rate=watt", "!unknown");
    row("parts", "wait=60,copy=40.0", "copy=40,wait=60");
    row("parts", "copy=40,wait=59", "!off-budget");
    row("parts", "copy=140,wait=-40", "!out-of-range");
    row("parts", "copy=100", "!incomplete");
    row("parts", "copy=x,wait=60", "!not-a-number");
    row("parts", "copy=33.3,wait=66.7", "copy=33.3,wait=66.7");
    row("parts", "", "!empty");
    row("sentence", "time=same,speed=slow", "speed=slow,time=same");
    row("sentence", "speed=slow", "!incomplete");
    row("words", "  It waits\r\nfor the link. ", "It waits\nfor the link.");
    row("words", " \n ", "!empty");
    QTest::newRow("words: as long as allowed") << "words" << QString(80, u'ä') << QString(80, u'ä');
    QTest::newRow("words: one more") << "words" << QString(81, u'ä') << "!too-long";
}

void AnswerTest::canonicalTexts()
{
    QFETCH(QString, asked);
    QFETCH(QString, typed);
    QFETCH(QString, canonical);
    const Question& of = question(asked);
    const auto answer = canonicalAnswer(of, typed.toStdString());
    QCOMPARE(told(answer), canonical);
    QCOMPARE(answerFault(of, typed.toStdString()).has_value(), typed != canonical);
    if (answer) {
        QVERIFY(!answerFault(of, *answer));
        QCOMPARE(draftText(of, answerParts(of, *answer)), *answer);
    }
}

void AnswerTest::partsAreHeldToTheSameRules()
{
    AnswerParts parts;
    parts.ids = {"D", "A"};
    QCOMPARE(told(canonicalAnswer(question("several"), parts)), QStringLiteral("A,D"));
    parts.ids = {"D", "Z"};
    QCOMPARE(draftText(question("several"), parts), std::string("D"));
    parts = {};
    parts.number = std::nan("");
    QCOMPARE(told(canonicalAnswer(question("number"), parts)), QStringLiteral("!not-a-number"));
    parts = {};
    parts.amounts = {{"copy", 30}};
    QCOMPARE(draftText(question("parts"), parts), std::string("copy=30"));
    QCOMPARE(told(canonicalAnswer(question("parts"), parts)), QStringLiteral("!incomplete"));
    parts.amounts = {{"copy", 30}, {"elsewhere", 70}};
    QVERIFY(!canonicalAnswer(question("parts"), parts));
    parts = {};
    parts.chosen = {{"speed", "fast"}, {"time", "never"}};
    QCOMPARE(told(canonicalAnswer(question("sentence"), parts)), QStringLiteral("!unknown"));
}

/// Whatever is read is an answer in its canonical form or has a fault, and reading the form again changes nothing.
void AnswerTest::anyBytesAreRead()
{
    QRandomGenerator random(4);
    const std::string letters = "ABCD=,. -0159e\ncopywaitspeedfastvolumebyte\xc3\xa4\xff";
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        const auto length = random.bounded(24);
        for (int i = 0; i < length; ++i) {
            text += letters[static_cast<std::size_t>(random.bounded(static_cast<int>(letters.size())))];
        }
        for (const Act& act : lab().definition().acts) {
            for (const Question* asked : {&act.predict, &act.reflect}) {
                const auto answer = canonicalAnswer(*asked, text);
                if (answer) {
                    QVERIFY2(!answerFault(*asked, *answer), text.c_str());
                }
                const auto score = scoreAnswer(*asked, text, {"office", {}});
                QVERIFY(!score || (score->share >= 0 && score->share <= 1));
                QVERIFY(answerPieces(*asked, text).size() < 10);
            }
        }
    }
    QVERIFY(!canonicalAnswer(question("several"), std::string(2'000'000, ',')));
}

void AnswerTest::scores_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<double>("expected");
    const auto row = [](const char* asked, const char* answer, double expected) {
        QTest::addRow("%s: %s", asked, answer) << asked << answer << expected;
    };
    row("choice", "B", 1);
    row("choice", "A", 0);
    row("choice", "Z", 0);
    // right: A and C
    row("several", "A,C", 1);
    row("several", "A", 0.5);
    row("several", "A,B", 0);
    row("several", "A,B,C", 0.5);
    row("several", "A,B,C,D", 0);
    row("several", "B,D", 0);
    // right: C, A, B, D; six pairs
    row("ranking", "C,A,B,D", 1);
    row("ranking", "A,C,B,D", 5.0 / 6);
    row("ranking", "D,B,A,C", 0);
    row("ranking", "C,D,A,B", 4.0 / 6);
    row("matching", "volume=byte,time=second,rate=per_second", 1);
    row("matching", "volume=byte,time=second,rate=watt", 2.0 / 3);
    row("matching", "volume=watt,time=watt,rate=watt", 0);
    row("sentence", "speed=fast,time=shorter", 1);
    row("sentence", "speed=slow,time=shorter", 0.5);
    // right: 1200 s of copying beside 1200 s of waiting, of 100 %
    row("parts", "copy=50,wait=50", 1);
    row("parts", "copy=55,wait=45", 1);
    row("parts", "copy=56,wait=44", 0.94);
    row("parts", "copy=0,wait=100", 0.5);
    // right: 2.5 and 7.5 of 10
    row("parts/", "one=2.5,three=7.5", 1);
    row("parts/", "one=10,three=0", 0.25);
    // right: 1200 s, by an error factor of 2, nothing from 20 on
    row("number", "1200", 1);
    row("number", "2400", 1);
    row("number", "600", 1);
    row("number", "12000", 1 - std::log(5) / std::log(10));
    row("number", "24000", 0);
    row("number", "60", 0);
    row("words", "anything", -1);
}

void AnswerTest::scores()
{
    QFETCH(QString, asked);
    QFETCH(QString, answer);
    QFETCH(double, expected);
    const double found = share(question(asked), answer.toStdString());
    QVERIFY2(std::abs(found - expected) < 1e-9, qPrintable(QString::number(found)));
}

void AnswerTest::numbersByRule_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<double>("expected");
    const auto row = [](int rule, const char* answer, double expected) {
        QTest::addRow("%d: %s", rule, answer) << rule << answer << expected;
    };
    row(0, "105", 1);
    row(0, "95", 1);
    row(0, "105.1", 0);
    row(1, "102", 1);
    row(1, "97.9", 0);
    row(2, "150", 1);
    row(2, "66.7", 1);
    row(2, "300", 1 - std::log(2) / std::log(20 / 1.5));
    row(2, "0", 0);
    row(2, "-100", 0);
    row(2, "2000", 0);
    row(2, "5", 0);
}

void AnswerTest::numbersByRule()
{
    QFETCH(int, rule);
    QFETCH(QString, answer);
    QFETCH(double, expected);
    const Question asked = rule == 0   ? numberRule(0.05, {}, {})
                           : rule == 1 ? numberRule({}, 2, {})
                                       : numberRule({}, {}, 1.5);
    QVERIFY(std::abs(share(asked, answer.toStdString()) - expected) < 1e-9);
}

void AnswerTest::rightAnswersFollowTheModel()
{
    const Question& number = question("number");
    QCOMPARE(number.right({"office", "measured"}), std::string("1200"));
    QCOMPARE(number.right({"office", {}}), std::string("1200"));
    QCOMPARE(number.right({"cloud", {}}), std::string("120"));
    QCOMPARE(number.right({"cloud", "double"}), std::string("60"));
    // What the lab does not have: its own defaults.
    QCOMPARE(number.right({"cloud", "elsewhere"}), std::string("120"));
    QCOMPARE(number.right({"elsewhere", {}}), std::string("1200"));
    QCOMPARE(share(number, "120", {"cloud", {}}), 1.0);
    QVERIFY(share(number, "120", {"office", {}}) < 1);
    QCOMPARE(question("parts/").right({}), std::string("one=2.5,three=7.5"));
    QVERIFY(question("words").right({}).empty());
    QVERIFY(question("choice").rightBy.empty());
}

void AnswerTest::judgementsHaveOneMeaning()
{
    const auto judged = [](const char* asked, const char* answer) {
        return judgementName(scoreAnswer(question(QString::fromLatin1(asked)), answer, {"office", {}})->judgement);
    };
    QCOMPARE(judged("several", "A,C"), std::string("right"));
    QCOMPARE(judged("several", "A"), std::string("partly"));
    QCOMPARE(judged("several", "B"), std::string("wrong"));
    QCOMPARE(judged("parts", "copy=55,wait=45"), std::string("right"));
    QVERIFY(isRight(question("number"), "2000", {"office", {}}));
    QVERIFY(!isRight(question("words"), "anything", {"office", {}}));
    QCOMPARE(errorFactor(10, 99).value(), 9.9);
    QVERIFY(!errorFactor(0, 99) && !errorFactor(-1, 99) && !errorFactor(1, 0));
}

void AnswerTest::rehearsedAnswersAreTyped_data()
{
    QTest::addColumn<double>("right");
    QTest::addColumn<double>("tolerance");
    QTest::addColumn<QString>("typed");
    QTest::newRow("three digits") << 436.938983 << 0.05 << "437";
    QTest::newRow("small") << 0.000123456 << 0.05 << "0.000123";
    QTest::newRow("large") << 123456789.0 << 0.01 << "1.23e+08";
    QTest::newRow("as many as are needed") << 436.938983 << 0.00001 << "436.94";
    QTest::newRow("all that count") << 436.93898312345 << 1e-15 << "436.938983";
    QTest::newRow("round already") << 60.0 << 0.05 << "60";
    QTest::newRow("zero") << 0.0 << 0.05 << "0";
}

void AnswerTest::rehearsedAnswersAreTyped()
{
    QFETCH(double, right);
    QFETCH(double, tolerance);
    QFETCH(QString, typed);
    Question asked = numberRule(tolerance, {}, {});
    asked.number.least = 0;
    asked.number.greatest = 1e9;
    asked.answer = numberText(right);
    QCOMPARE(QString::fromStdString(rehearsedAnswer(asked, {})), typed);
    QVERIFY(isRight(asked, typed.toStdString(), {}));
    // Other kinds: the right answer, and something where nothing is right.
    QCOMPARE(rehearsedAnswer(question("several"), {"office", {}}), question("several").right({"office", {}}));
    QCOMPARE(rehearsedAnswer(question("parts/"), {"office", {}}), std::string("one=2.5,three=7.5"));
    QVERIFY(isRight(question("parts"), rehearsedAnswer(question("parts"), {"office", {}}), {"office", {}}));
    QCOMPARE(rehearsedAnswer(question("words"), {"office", {}}), std::string("-"));
}

void AnswerTest::rangesExplain_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("item");
    QTest::newRow("short") << "599" << 0;
    QTest::newRow("least that is right") << "600" << 1;
    QTest::newRow("right") << "1200" << 1;
    QTest::newRow("greatest that is right") << "2400" << 1;
    QTest::newRow("long") << "2401" << 2;
}

void AnswerTest::rangesExplain()
{
    QFETCH(QString, answer);
    QFETCH(int, item);
    const Question& asked = question("number");
    QCOMPARE(rangeExplanation(asked, answer.toStdString(), {"office", {}}),
             &asked.number.explain[static_cast<std::size_t>(item)]);
}

QTEST_GUILESS_MAIN(AnswerTest)
#include "answer_test.moc"
