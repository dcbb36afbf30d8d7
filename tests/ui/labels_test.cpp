// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labels.h"

#include <QTest>
#include <QTextLayout>

#include <memory>

using namespace foresight::ui;

class LabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsUnitsTogether_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("joined");
        QTest::newRow("bandwidth") << QStringLiteral("12.5\u00A0GB/s") << true;
        QTest::newRow("rate") << QStringLiteral("3,264.9\u00A0images/s") << true;
        QTest::newRow("price") << QStringLiteral("$0.08/GB") << true;
        QTest::newRow("price after") << QStringLiteral("0,08\u00A0€/GB") << true;
        QTest::newRow("no unit") << QStringLiteral("and/or") << false;
        QTest::newRow("path") << QStringLiteral("/home/ada/2026/s1/ledger.sqlite") << false;
        QTest::newRow("quotient") << QStringLiteral("64 × 602\u00A0kB / 3.5\u00A0GB") << false;
        QTest::newRow("date") << QStringLiteral("11/22/26") << false;
    }

    void keepsUnitsTogether()
    {
        QFETCH(QString, text);
        QFETCH(bool, joined);
        QString expected = text;
        if (joined) {
            expected.replace(QLatin1Char('/'), QStringLiteral("/\u2060"));
        }
        QCOMPARE(unbroken(text), expected);
        const std::unique_ptr<QLabel> label(textLabel(text));
        QCOMPARE(label->text(), expected);
    }

    /// What a lab or a learner wrote is shown as it stands.
    void textIsNeverMarkup()
    {
        const std::unique_ptr<QLabel> label(textLabel(QStringLiteral("<b>bold</b> <img src=\"file:///etc/passwd\">")));
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void longWordsMayBreak()
    {
        const QString word(80, QLatin1Char('f'));
        const QString checksum = QStringLiteral("hand-in ") + word;
        QCOMPARE(breakable(checksum).count(QChar(0x200B)), 3);
        QCOMPARE(breakable(checksum).remove(QChar(0x200B)), checksum);
        QCOMPARE(breakable(breakable(checksum)), breakable(checksum));
        const QString usual = QStringLiteral("Prüfungsordnungsänderungen");
        QCOMPARE(breakable(usual), usual);
    }

    /// The joiner does what it is for: no line ends after the slash.
    void joinedUnitMovesAsAWhole()
    {
        const auto lastLine = [](const QString& text) {
            QTextLayout layout(text, QApplication::font());
            layout.beginLayout();
            QTextLine first = layout.createLine();
            first.setLineWidth(
                QFontMetricsF(QApplication::font()).horizontalAdvance(QStringLiteral("runs at 12.5 GB/x")));
            const QTextLine second = layout.createLine();
            layout.endLayout();
            return second.isValid() ? text.mid(second.textStart()) : QString();
        };
        const QString text = QStringLiteral("runs at 12.5\u00A0GB/sec");
        QCOMPARE(lastLine(text), QStringLiteral("sec"));
        QCOMPARE(lastLine(unbroken(text)), unbroken(QStringLiteral("12.5\u00A0GB/sec")));
    }
};

QTEST_MAIN(LabelsTest)
#include "labels_test.moc"
