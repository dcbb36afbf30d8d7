// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_checker.h"
#include "tests/core/lab/lab_folder.h"

#include <QtTest>

using namespace foresight;

namespace {

/// "code line:column" of each fault, in the order of the file.
QString shortForm(const Faults& faults)
{
    QStringList found;
    for (const Fault& fault : faults) {
        found << QStringLiteral("%1 %2:%3").arg(QString::fromStdString(fault.code)).arg(fault.line).arg(fault.column);
    }
    return found.join(QStringLiteral(", "));
}

/// A text with the first place of a part put otherwise.
std::string withFirst(std::string text, const std::string& part, const std::string& by)
{
    const auto at = text.find(part);
    Q_ASSERT(at != std::string::npos);
    return text.replace(at, part.size(), by);
}

} // namespace

/// What the checker says about questions: the lab that asks every kind, with one thing wrong.
class QuestionCheckerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundLab();
    void faults_data();
    void faults();
    void manyOptions();
    void translatedSentences();
};

void QuestionCheckerTest::soundLab()
{
    const Faults found = checkLab(LabFolder(labData("questions/lab.yaml")).path());
    QVERIFY2(found.empty(), qPrintable(shortForm(found)));
}

void QuestionCheckerTest::faults_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* part, const char* by, const char* expected) {
        QTest::newRow(name) << part << by << expected;
    };
    row("unknown kind", R"(      kind: number
      stem: How long)",
        R"(      kind: numeric
      stem: How long)",
        "missing-field 146:5, wrong-value 147:13, unknown-field 149:7, unknown-field 150:7, unknown-field 151:7, "
        "bad-id 152:15, unknown-field 153:7, unknown-field 154:7, unknown-field 155:7");
    row("several: unknown option", R"(      answer: [A, C]
)",
        R"(      answer: [A, Z]
)",
        "answer-missing 64:19");
    row("several: twice", R"(      answer: [A, C]
)",
        R"(      answer: [A, A]
)",
        "duplicate-id 64:19");
    row("several: none", R"(      answer: [A, C]
)",
        R"(      answer: []
)",
        "answer-missing 64:15");
    row("several: all", R"(      answer: [A, C]
)",
        R"(      answer: [A, B, C, D]
)",
        "answer-everything 64:15");
    row("several: no explanation", R"(A: {text: A faster link, explain: It carries more in a second})",
        R"(A: {text: A faster link})", "missing-explanation 66:9");
    row("several: right one far longer", R"(A: {text: A faster link,)",
        R"(A: {text: A faster link that carries a good deal more in every second,)", "answer-longest 66:19");
    row("ranking: one left out", R"(      answer: [C, A, B, D]
)",
        R"(      answer: [C, A, B]
)",
        "answer-missing 177:15");
    row("ranking: no explanation", R"(      explain: What moves is slow
)",
        R"()", "missing-explanation 174:5");
    row("number: unknown case", R"(      answer: baseline.copy_s
)",
        R"(      answer: story.copy_s
)",
        "unknown-case 152:15");
    row("number: unknown output", R"(      answer: baseline.copy_s
)",
        R"(      answer: baseline.speed
)",
        "unknown-output 152:15");
    row("number: output of another kind", R"(      answer: baseline.copy_s
)",
        R"(      answer: baseline.volume_gb
)",
        "formula-dimension 152:15");
    row("number: unit of another kind", R"(      unit: s
      bounds)",
        R"(      unit: GB
      bounds)",
        "formula-dimension 152:15, formula-dimension 170:15");
    row("number: given value of another kind", R"(      answer: 25 %
)",
        R"(      answer: 25 min
)",
        "formula-dimension 235:15");
    row("number: not a value", R"(      answer: 25 %
)",
        R"(      answer: "-"
)",
        "not-a-quantity 235:15");
    row("number: no tolerance", R"(      within: 1 %
)",
        R"()", "missing-tolerance 230:5");
    row("number: two tolerances", R"(      within: 1 %
)",
        R"(      within: 1 %
      factor: 2
)",
        "missing-tolerance 230:5");
    row("number: distance of another kind", R"(      within: 1 %
)",
        R"(      within: 1 s
)",
        "bad-range 236:15");
    row("number: factor below one", R"(      factor: 2
      nothing_beyond: 20
)",
        R"(      factor: 0.5
)",
        "bad-range 153:15");
    row("number: nothing within", R"(      nothing_beyond: 20
)",
        R"(      nothing_beyond: 1.5
)",
        "bad-range 154:23");
    row("number: bounds turned round", R"(      bounds: [1, 100000]
)",
        R"(      bounds: [100000, 1]
)",
        "bad-range 150:15, bad-range 151:14");
    row("number: right answer outside", R"(      bounds: [1, 100000]
)",
        R"(      bounds: [100, 100000]
)",
        "answer-outside 150:15");
    row("number: logarithm of zero", R"(      bounds: [1, 100000]
)",
        R"(      bounds: [0, 100000]
)",
        "bad-range 151:14");
    row("number: gap below", R"(        - {below: 0.5x, text: "That is too short: it takes {{baseline.copy_s}}."}
)",
        R"()", "range-gap 155:7");
    row("number: gap between", R"({from: 2x,)", R"({from: 3x,)", "range-gap 155:7");
    row("number: overlap", R"({from: 2x,)", R"({from: 0.4x,)", "range-overlap 158:11");
    row("number: nothing between ends", R"({from: 2x,)", R"({from: 2x, below: 1x,)", "bad-range 158:11");
    row("number: ends of another kind", R"({from: 2x,)", R"({from: 2 GB,)", "formula-dimension 158:18");
    row("number: not a factor", R"({from: 2x,)", R"({from: twox,)", "not-a-number 158:18");
    row("number: range and right", R"(- {right: true, text: "It takes {{baseline.copy_s}}."})",
        R"(- {right: true, from: 1x, text: "It takes {{baseline.copy_s}}."})", "wrong-value 157:11");
    row("number: right twice", R"(        - {otherwise: true, text: "Divide)", R"(        - {right: true, text: Again}
        - {otherwise: true, text: "Divide)",
        "range-overlap 239:11");
    row("number: right not explained", R"(        - {right: true, text: A quarter}
)",
        R"()", "missing-explanation 237:7");
    row("number: reveal of another kind", R"(      output: copy_s
)",
        R"(      output: size_gb
)",
        "unknown-output 170:15");
    row("matching: unknown target", R"(answer: byte, explain)", R"(answer: bit, explain)", "answer-missing 266:42");
    row("matching: no target", R"(time: {text: A time, answer: second, explain: It is a time})",
        R"(time: {text: A time, explain: It is a time})", "missing-field 267:9");
    row("matching: one item", R"(        time: {text: A time, answer: second, explain: It is a time}
        rate: {text: A rate, answer: per_second, explain: It is data in a time}
)",
        R"()", "too-few-options 265:7");
    row("matching: item without explanation", R"(, explain: It is a time})", R"(})", "missing-explanation 267:9");
    row("sentence: blank not in it", R"(the copy takes {time}.)", R"(the copy takes long.)", "blank-missing 292:17");
    row("sentence: unknown blank", R"(the copy takes {time}.)", R"(the {copy} takes {time}.)", "blank-unknown 292:48");
    row("sentence: blank twice", R"(the copy takes {time}.)", R"(the copy takes {time} and {time}.)",
        "blank-unknown 292:70");
    row("sentence: unknown choice", R"(          answer: fast
)",
        R"(          answer: quick
)",
        "answer-missing 296:19");
    row("sentence: one choice", R"({slow: slow, fast: fast})", R"({fast: fast})", "too-few-options 297:11");
    row("sentence: no label", R"(          label: How the link is
)",
        R"()", "missing-field 294:9");
    row("allocation: part without value", R"(, value_of: baseline.wait_min, explain)", R"(, explain)",
        "missing-field 334:9");
    row("allocation: parts of two kinds", R"(value_of: baseline.wait_min)", R"(value_of: baseline.volume_gb)",
        "formula-dimension 334:41");
    row("allocation: unknown value", R"(value_of: baseline.wait_min)", R"(value_of: baseline.wait_max)",
        "unknown-output 334:41");
    row("allocation: no budget", R"(      budget: 100 %
)",
        R"()", "missing-field 327:5");
    row("allocation: budget of nothing", R"(      budget: 100 %
)",
        R"(      budget: 0 %
)",
        "bad-range 330:15");
    row("allocation: no tolerance", R"(      tolerance: 5 %
)",
        R"()", "missing-field 327:5");
    row("allocation: part below zero", R"(value: "1", explain)", R"(value: "-1", explain)", "bad-range 356:38");
    row("own words: tries", R"(      limit: 80
      explain: "A good answer says that the link decides, and that it takes {{baseline.copy_s}}."
    equation)",
        R"(      limit: 80
      tries: 2
      explain: "A good answer says that the link decides, and that it takes {{baseline.copy_s}}."
    equation)",
        "unknown-field 469:7");
    row("own words: limit", R"(      limit: 80
)",
        R"(      limit: 0
)",
        "bad-range 449:14");
    row("own words: marks", R"({id: choice-correct, title: Correct, act: choice, award: correct)",
        R"({id: choice-correct, title: Correct, act: words, award: correct)", "rubric-award 499:65");
    row("own words: certainty", R"({id: choice-certainty, title: Certainty, act: choice,)",
        R"({id: choice-certainty, title: Certainty, act: words,)", "rubric-award 509:69");
    row("own words: in the record", R"({id: number_right, take: prediction-correct, act: number})",
        R"({id: number_right, take: prediction-correct, act: words})", "record-invalid 518:30");
    row("prediction: tries", R"(      answer: B
      options:)",
        R"(      answer: B
      tries: 2
      options:)",
        "unknown-field 42:7");
    row("text about a value that is none", R"(detail: "You said: {{prediction.text}}.")",
        R"(detail: "You said: {{prediction.value}}.")", "placeholder-unknown 58:26");
}

void QuestionCheckerTest::faults()
{
    QFETCH(QString, part);
    QFETCH(QString, by);
    QFETCH(QString, expected);
    const LabFolder folder(withFirst(labData("questions/lab.yaml"), part.toStdString(), by.toStdString()));
    const Faults found = checkLab(folder.path());
    QCOMPARE(shortForm(found), expected);
    for (const Fault& fault : found) {
        QVERIFY(!fault.message.empty() && fault.message.back() != '.');
        QVERIFY(!fault.remedy.empty() && fault.remedy.back() == '.');
    }
}

/// However many a file names, reading ends soon and says so once a question.
void QuestionCheckerTest::manyOptions()
{
    std::string options;
    std::string answer;
    for (int i = 0; i < 20'000; ++i) {
        options += "        x" + std::to_string(i) + ": {text: Words, explain: Because}\n";
        answer += (i == 0 ? "x" : ", x") + std::to_string(i);
    }
    const std::string lab =
        withFirst(withFirst(labData("questions/lab.yaml"), "answer: [A, C]", "answer: [" + answer + "]"),
                  "        A: {text: A faster link, explain: It carries more in a second}\n", options);
    const QString found = shortForm(checkLab(LabFolder(lab).path()));
    QCOMPARE(found.count(QStringLiteral("too-many-options")), 2);
    QVERIFY2(found.size() < 20'000, qPrintable(QString::number(found.size())));
}

void QuestionCheckerTest::translatedSentences()
{
    const LabFolder folder(labData("questions/lab.yaml"));
    folder.write("translations/de.yaml", "language: de\ntexts:\n"
                                         "  acts.sentence.predict.sentence: Die Leitung ist {speed}, und {tempo}.\n");
    QStringList found;
    for (const Fault& fault : checkLab(folder.path())) {
        if (fault.code != "missing-translation") {
            found << QStringLiteral("%1 %2").arg(QString::fromStdString(fault.code)).arg(fault.line);
        }
    }
    QCOMPARE(found, (QStringList{QStringLiteral("blank-missing 3"), QStringLiteral("blank-unknown 3")}));
}

QTEST_GUILESS_MAIN(QuestionCheckerTest)
#include "question_checker_test.moc"
