// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/placeholder.h"

#include <QtTest>

using namespace foresight;

class PlaceholderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsATextWithoutGaps();
    void readsTargets_data();
    void readsTargets();
    void readsFormats();
    void reportsSyntax_data();
    void reportsSyntax();
    void reportsEveryFault();
};

void PlaceholderTest::splitsATextWithoutGaps()
{
    const std::string text = "With [[given: 64]] images: {{baseline.total_ms}}.";
    const auto parsed = parseText(text);
    QVERIFY(parsed.faults.empty());
    QCOMPARE(parsed.pieces.size(), std::size_t(5));
    QCOMPARE(parsed.pieces[1].kind, PieceKind::Given);
    QCOMPARE(parsed.pieces[1].text, std::string("64"));
    QCOMPARE(parsed.pieces[3].kind, PieceKind::Placeholder);
    std::string joined;
    for (const auto& piece : parsed.pieces) {
        QCOMPARE(piece.offset, joined.size());
        joined += text.substr(piece.offset, piece.length);
    }
    QCOMPARE(joined, text);
}

void PlaceholderTest::readsTargets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("name");
    QTest::newRow("case") << "{{baseline.total_ms}}"
                          << ""
                          << "baseline"
                          << "total_ms";
    QTest::newRow("spaces") << "{{ current.workers }}"
                            << ""
                            << "current"
                            << "workers";
    QTest::newRow("attribute") << "{{current.storage.bandwidth}}"
                               << ""
                               << "current"
                               << "storage.bandwidth";
    QTest::newRow("other act") << "{{pipeline:baseline.wait_ms}}"
                               << "pipeline"
                               << "baseline"
                               << "wait_ms";
    QTest::newRow("option") << "{{option.value}}"
                            << ""
                            << "option"
                            << "value";
    QTest::newRow("across lines") << "{{baseline.total_ms\n| plain}}"
                                  << ""
                                  << "baseline"
                                  << "total_ms";
}

void PlaceholderTest::readsTargets()
{
    QFETCH(QString, text);
    const auto parsed = parseText(text.toStdString());
    QVERIFY(parsed.faults.empty());
    QCOMPARE(parsed.pieces.size(), std::size_t(1));
    const auto& placeholder = parsed.pieces[0].placeholder;
    QTEST(QString::fromStdString(placeholder.act), "act");
    QTEST(QString::fromStdString(placeholder.scope), "scope");
    QTEST(QString::fromStdString(placeholder.name), "name");
}

void PlaceholderTest::readsFormats()
{
    const auto parsed = parseText("{{a.b | decimals 0 | unit GB/s | plain | readable}}");
    QVERIFY(parsed.faults.empty());
    const auto& placeholder = parsed.pieces.at(0).placeholder;
    QCOMPARE(placeholder.decimals, std::optional<int>(0));
    QCOMPARE(placeholder.unit, std::string("GB/s"));
    QVERIFY(placeholder.plain);
    QVERIFY(placeholder.readable);
    QVERIFY(!parseText("{{a.b}}").pieces.at(0).placeholder.decimals);
}

void PlaceholderTest::reportsSyntax_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("offset");
    QTest::newRow("not closed") << "see {{baseline.x" << 4;
    QTest::newRow("opened twice") << "{{a.b {{c.d}}" << 0;
    QTest::newRow("closes nothing") << "a }} b" << 2;
    QTest::newRow("given not closed") << "[[given: 4" << 0;
    QTest::newRow("given left out") << "a [[64]]" << 2;
    QTest::newRow("given nothing") << "[[given: ]]" << 0;
    QTest::newRow("empty") << "{{}}" << 0;
    QTest::newRow("no scope") << "{{total_ms}}" << 0;
    QTest::newRow("dot at the end") << "{{a.}}" << 0;
    QTest::newRow("no act") << "{{:a.b}}" << 0;
    QTest::newRow("unknown format") << "{{a.b | round}}" << 0;
    QTest::newRow("no decimals") << "{{a.b | decimals}}" << 0;
    QTest::newRow("too many decimals") << "{{a.b | decimals 12}}" << 0;
    QTest::newRow("empty format") << "{{a.b |}}" << 0;
}

void PlaceholderTest::reportsSyntax()
{
    QFETCH(QString, text);
    QFETCH(int, offset);
    const auto parsed = parseText(text.toStdString());
    QVERIFY(!parsed.faults.empty());
    QCOMPARE(parsed.faults.front().offset, std::size_t(offset));
}

void PlaceholderTest::reportsEveryFault()
{
    QCOMPARE(parseText("{{x}} and {{y}} and [[3]]").faults.size(), std::size_t(3));
}

QTEST_GUILESS_MAIN(PlaceholderTest)
#include "placeholder_test.moc"
