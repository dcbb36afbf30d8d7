// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/answer_comparison.h"
#include "core/lab/answer_fields.h"

#include "core/lab/lab.h"

#include <QTest>

using namespace foresight;

/// The steps in which numbers are answered, and a budget spread evenly.
class AnswerFieldsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsArePlain_data();
    void stepsArePlain();
    void equalPartsMeetTheBudget_data();
    void equalPartsMeetTheBudget();
    void nothingGivenStaysNothing();
    void partsAreJudgedWithinTheTolerance();

private:
    static Question allocation(double budget, int options)
    {
        Question question;
        question.kind = QuestionKind::Allocation;
        question.allocation.unit = *parseUnit("GB");
        question.allocation.budget = budget;
        for (int i = 0; i < options; ++i) {
            question.options.push_back({std::string(1, static_cast<char>('a' + i)), {}, {}, {}, {}});
        }
        return question;
    }
};

void AnswerFieldsTest::stepsArePlain_data()
{
    QTest::addColumn<double>("greatest");
    QTest::addColumn<double>("step");
    QTest::newRow("hundred") << 100.0 << 1.0;
    QTest::newRow("one") << 1.0 << 0.01;
    QTest::newRow("seven") << 7.0 << 0.05;
    QTest::newRow("270000") << 270'000.0 << 2'000.0;
    QTest::newRow("a thousandth") << 0.001 << 0.00001;
}

void AnswerFieldsTest::stepsArePlain()
{
    QFETCH(double, greatest);
    QFETCH(double, step);
    Question question;
    question.kind = QuestionKind::Number;
    question.number.unit = *parseUnit("GB");
    question.number.greatest = greatest;
    QCOMPARE(answerField(question).step, step);
    QCOMPARE(partField(allocation(greatest, 2)).step, step);
}

void AnswerFieldsTest::equalPartsMeetTheBudget_data()
{
    QTest::addColumn<double>("budget");
    QTest::addColumn<int>("options");
    QTest::addColumn<QString>("parts");
    QTest::newRow("even") << 100.0 << 4 << "a=25,b=25,c=25,d=25";
    QTest::newRow("three") << 100.0 << 3 << "a=34,b=33,c=33";
    QTest::newRow("one unit") << 1.0 << 3 << "a=0.34,b=0.33,c=0.33";
    QTest::newRow("no whole number of steps") << 7.33 << 2 << "";
    QTest::newRow("more options than steps") << 10.0 << 100 << "";
}

void AnswerFieldsTest::equalPartsMeetTheBudget()
{
    QFETCH(double, budget);
    QFETCH(int, options);
    QFETCH(QString, parts);
    const Question question = allocation(budget, options);
    const auto answer = canonicalAnswer(question, equalParts(question));
    QVERIFY(answer.has_value());
    if (!parts.isEmpty()) {
        QCOMPARE(QString::fromStdString(*answer), parts);
    }
}

void AnswerFieldsTest::nothingGivenStaysNothing()
{
    const Question question = allocation(10, 2);
    QVERIFY(withZeros(question, {}).amounts.empty());
    AnswerParts some;
    some.amounts = {{"a", 10}};
    QCOMPARE(draftText(question, withZeros(question, some)), std::string("a=10,b=0"));
}

void AnswerFieldsTest::partsAreJudgedWithinTheTolerance()
{
    const auto lab = Lab::read(FORESIGHT_TEST_DATA "/labs/questions");
    QVERIFY(lab.has_value());
    const TextRenderer text(*lab, {"office", {}}, QLocale(QLocale::English, QLocale::UnitedStates));
    const Question& question = (*lab)->definition().act("parts")->predict;
    const auto near = comparedParts(text, "parts", question, "copy=54,wait=46");
    QCOMPARE(near.size(), std::size_t{2});
    QVERIFY(near[0].judgement == Judgement::Right && near[1].judgement == Judgement::Right);
    QVERIFY(near[0].remark.empty());
    const auto far = comparedParts(text, "parts", question, "copy=56,wait=44");
    QVERIFY(far[0].judgement == Judgement::Wrong && far[1].judgement == Judgement::Wrong);
    QVERIFY(QString::fromStdString(far[0].remark).endsWith(QStringLiteral("too much")));
    QVERIFY(QString::fromStdString(far[1].remark).endsWith(QStringLiteral("too little")));
}

QTEST_GUILESS_MAIN(AnswerFieldsTest)
#include "answer_fields_test.moc"
