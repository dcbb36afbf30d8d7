// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/answer_text.h"

#include "core/lab/answer_pieces.h"
#include "tests/core/lab/question_lab.h"

#include <QtTest>

using namespace foresight;
using foresight::test::lab;
using foresight::test::question;

/// Answers as people read them, and what a class's are counted by.
class AnswerTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pieces_data();
    void pieces();
    void wordsForPeople_data();
    void wordsForPeople();
    void sentencesComeApart();
    void explanationsCoverEachPart();
};

void AnswerTextTest::pieces_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("expected");
    QTest::newRow("choice") << "choice"
                            << "A"
                            << "A";
    QTest::newRow("several") << "several"
                             << "A,C"
                             << "A C";
    QTest::newRow("logarithmic") << "number"
                                 << "1200"
                                 << "1000..2000";
    QTest::newRow("a cut belongs above") << "number"
                                         << "5000"
                                         << "5000..10000";
    QTest::newRow("below ten") << "number"
                               << "1"
                               << "1..2";
    QTest::newRow("linear") << "ranking/"
                            << "25"
                            << "20..30";
    QTest::newRow("ranking") << "ranking"
                             << "C,A,B,D"
                             << "C,A,B,D";
    QTest::newRow("sentence") << "sentence"
                              << "speed=fast,time=same"
                              << "speed=fast time=same";
    QTest::newRow("allocation") << "parts"
                                << "copy=50,wait=50"
                                << "";
    QTest::newRow("own words") << "words"
                               << "It waits"
                               << "";
}

void AnswerTextTest::pieces()
{
    QFETCH(QString, asked);
    QFETCH(QString, answer);
    QFETCH(QString, expected);
    QStringList found;
    for (const auto& piece : answerPieces(question(asked), answer.toStdString())) {
        found << QString::fromStdString(piece);
    }
    QCOMPARE(found.join(QLatin1Char(' ')), expected);
    QVERIFY(isRightPiece(question("number"), "1000..2000", "1200"));
    QVERIFY(!isRightPiece(question("number"), "2000..5000", "1200"));
    QVERIFY(isRightPiece(question("several"), "C", question("several").answer));
    QVERIFY(pieceBefore(question("number"), "5..10", "10..20"));
}

void AnswerTextTest::wordsForPeople_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("right");
    QTest::newRow("choice") << "choice"
                            << "A"
                            << "A · The disk"
                            << "B · The link";
    QTest::newRow("several") << "several"
                             << "A,B"
                             << "A · A faster link; B · A longer cable"
                             << "A · A faster link; C · Less data";
    QTest::newRow("number") << "number"
                            << "1234.5"
                            << "1,234.5 s"
                            << "20 min";
    QTest::newRow("in the unit that was asked for") << "number"
                                                    << "3600"
                                                    << "3,600 s"
                                                    << "20 min";
    QTest::newRow("ranking") << "ranking"
                             << "A,B,C,D"
                             << "1. A · Disk; 2. B · Tape; 3. C · Memory; 4. D · Post"
                             << "1. C · Memory; 2. A · Disk; 3. B · Tape; 4. D · Post";
    QTest::newRow("matching") << "matching"
                              << "volume=byte,time=watt,rate=watt"
                              << "A volume: Bytes; A time: Watts; A rate: Watts"
                              << "A volume: Bytes; A time: Seconds; A rate: Bytes a second";
    QTest::newRow("allocation") << "parts"
                                << "copy=40,wait=60"
                                << "copy · Copying: 40 %; wait · Waiting: 60 %"
                                << "copy · Copying: 50 %; wait · Waiting: 50 %";
    QTest::newRow("sentence") << "sentence"
                              << "speed=slow,time=same"
                              << "When the link is slow, the copy takes just as long."
                              << "When the link is fast, the copy takes less time.";
    QTest::newRow("own words") << "words"
                               << "It waits"
                               << "It waits"
                               << "";
    QTest::newRow("of another version") << "choice"
                                        << "Q"
                                        << "Q"
                                        << "B · The link";
}

void AnswerTextTest::wordsForPeople()
{
    QFETCH(QString, asked);
    QFETCH(QString, answer);
    QFETCH(QString, words);
    QFETCH(QString, right);
    const TextRenderer text(std::shared_ptr<const Lab>(std::shared_ptr<const Lab>(), &lab()), {"office", {}},
                            QLocale(QStringLiteral("en_GB")));
    const auto plain = [](const std::string& shown) {
        return QString::fromStdString(shown).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    };
    const std::string act = QString(asked).remove(QLatin1Char('/')).toStdString();
    QCOMPARE(plain(answerText(text, act, question(asked), answer.toStdString(), AnswerStyle::WithIds)), words);
    QCOMPARE(plain(rightAnswerText(text, act, question(asked), AnswerStyle::WithIds)), right);
}

void AnswerTextTest::sentencesComeApart()
{
    const Question& asked = question("sentence");
    const auto pieces = sentencePieces(asked, "If {speed} {or not} then {time}");
    QCOMPARE(pieces.size(), std::size_t(4));
    QCOMPARE(pieces[0].words, std::string("If "));
    QCOMPARE(pieces[1].blank, &asked.slots[0]);
    QCOMPARE(pieces[2].words, std::string(" {or not} then "));
    QCOMPARE(pieces[3].blank, &asked.slots[1]);
    QVERIFY(sentencePieces(asked, "").empty());
    QCOMPARE(sentencePieces(asked, "a { b").size(), std::size_t(1));
}

void AnswerTextTest::explanationsCoverEachPart()
{
    const TextRenderer text(std::shared_ptr<const Lab>(std::shared_ptr<const Lab>(), &lab()), {"office", {}},
                            QLocale(QStringLiteral("en_GB")));
    const auto count = [&](const char* act, const char* answer) {
        return answerExplanations(text, act, question(QString::fromLatin1(act)), answer).size();
    };
    QCOMPARE(count("choice", "A"), std::size_t(3));
    QCOMPARE(count("number", "1"), std::size_t(1));
    QCOMPARE(count("ranking", "C,A,B,D"), std::size_t(5));
    QCOMPARE(count("matching", "volume=byte,time=second,rate=watt"), std::size_t(4));
    QCOMPARE(count("parts", "copy=40,wait=60"), std::size_t(3));
    QCOMPARE(count("words", "It waits"), std::size_t(1));
    const auto matched =
        answerExplanations(text, "matching", question("matching"), "volume=byte,time=second,rate=watt");
    QVERIFY(matched[1].judgement == Judgement::Right);
    QVERIFY(matched[3].judgement == Judgement::Wrong);
    QCOMPARE(matched[3].subject, std::string("A rate: Bytes a second"));
}

QTEST_GUILESS_MAIN(AnswerTextTest)
#include "answer_text_test.moc"
