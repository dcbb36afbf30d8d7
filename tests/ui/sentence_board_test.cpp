// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/answers/sentence_board.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace foresight::ui;

namespace {

QStringList list(const char* joined)
{
    return QString::fromUtf8(joined).split(QLatin1Char('|'));
}

} // namespace

/// How a sentence with blanks is cut and laid out.
class SentenceBoardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::of(*qApp).apply({ThemeChoice::Light, 100, true}); }

    void wordsAreCutWhereALineMayEnd_data();
    void wordsAreCutWhereALineMayEnd();
    void wrapsInReadingOrder_data();
    void wrapsInReadingOrder();
    void longWordsMakeItNoWider();

private:
    static QStringList words(const QString& text, bool isRightToLeft = false)
    {
        QStringList cut;
        for (const SentencePart& part : sentenceWords(text, isRightToLeft)) {
            cut << part.word;
        }
        return cut;
    }
};

void SentenceBoardTest::wordsAreCutWhereALineMayEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRightToLeft");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("words") << "When the link is" << false << list("When|the|link|is");
    QTest::newRow("signs stay with their word") << " (fast), then." << false << list("(fast),|then.");
    QTest::newRow("a quantity") << QStringLiteral("takes 20\u00A0min here") << false << list("takes|20\u00A0min|here");
    QTest::newRow("no spaces") << QStringLiteral("链路更快") << false << list("链|路|更|快");
    QTest::newRow("nothing") << "  " << false << QStringList{};
    QTest::newRow("Latin words in Arabic")
        << QStringLiteral("يعمل Tensor Core هنا") << true << list("يعمل|Tensor Core|هنا");
}

void SentenceBoardTest::wordsAreCutWhereALineMayEnd()
{
    QFETCH(QString, text);
    QFETCH(bool, isRightToLeft);
    QFETCH(QStringList, words);
    QCOMPARE(SentenceBoardTest::words(text, isRightToLeft), words);
}

void SentenceBoardTest::wrapsInReadingOrder_data()
{
    QTest::addColumn<bool>("isRightToLeft");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void SentenceBoardTest::wrapsInReadingOrder()
{
    QFETCH(bool, isRightToLeft);
    SentenceBoard board;
    auto* first = new QPushButton(QStringLiteral("first"));
    auto* second = new QPushButton(QStringLiteral("second"));
    board.setParts({{QStringLiteral("When"), nullptr, false, false},
                    {{}, first, false, true},
                    {QStringLiteral(","), nullptr, true, false},
                    {QStringLiteral("then"), nullptr, false, true},
                    {{}, second, false, true}},
                   isRightToLeft);
    board.show(); // a hidden widget is told its size later
    board.resize(2000, board.heightForWidth(2000));
    QCOMPARE(first->y(), second->y());
    QCOMPARE(first->x() < second->x(), !isRightToLeft);
    const int wide = first->sizeHint().width() + 40;
    QVERIFY(board.heightForWidth(wide) >= 2 * first->sizeHint().height());
    board.resize(wide, board.heightForWidth(wide));
    QVERIFY(second->y() >= first->geometry().bottom());
    for (const QWidget* widget : {first, second}) {
        QVERIFY(board.rect().contains(widget->geometry()));
    }
}

void SentenceBoardTest::longWordsMakeItNoWider()
{
    SentenceBoard board;
    board.setParts(sentenceWords(QString(200, QLatin1Char('w')), false), false);
    QVERIFY(board.minimumSizeHint().width() < 700);
    QVERIFY(board.heightForWidth(board.minimumSizeHint().width()) > 3 * board.fontMetrics().height());
}

QTEST_MAIN(SentenceBoardTest)
#include "sentence_board_test.moc"
