// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger.h"
#include "tests/app/cli_fixture.h"

#include <QJsonArray>
#include <QtTest>

using namespace foresight;
using foresight::test::CommandLine;
using foresight::test::Said;

/// The Tail, played after The Roofline and without it: what it reads, and what it tells later labs.
class CliLaterLabTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePrecisionOfTheRoofline();
    void goesByTheDefaultWithoutTheRoofline();
    void leavesADesignRecord();

private:
    [[nodiscard]] static bool plays(const CommandLine& line, const char* lab, const char* script)
    {
        const Said said = line.run({"lab", "play", lab, "--script", CommandLine::data(script), "--data-dir",
                                    line.path("data"), "--learner", "S1", "--json"});
        return said.code == 0 && said.object()[QStringLiteral("finished")].toBool();
    }
    [[nodiscard]] static std::string ledger(const CommandLine& line)
    {
        return Ledger::fileFor(line.path("data"), "S1").string();
    }
    /// What the attempt at The Tail was given as it began.
    [[nodiscard]] static QJsonObject precision(const CommandLine& line)
    {
        const QJsonArray events = line.run({"ledger", "show", ledger(line), "--json"}).json().array();
        for (const QJsonValue& event : events) {
            const QJsonObject payload = event[QStringLiteral("payload")].toObject();
            if (payload[QStringLiteral("lab")].toString() == QStringLiteral("the-tail")) {
                return payload[QStringLiteral("given")][QStringLiteral("weight_format")].toObject();
            }
        }
        return {};
    }
};

void CliLaterLabTest::readsThePrecisionOfTheRoofline()
{
    const CommandLine line;
    QVERIFY(plays(line, "the-roofline", "play/fay.yaml"));
    QVERIFY(plays(line, "the-tail", "play/eva.yaml"));
    const QJsonObject given = precision(line);
    QCOMPARE(given[QStringLiteral("value")].toString(), QStringLiteral("int8"));
    QCOMPARE(given[QStringLiteral("from")].toString(), QStringLiteral("record"));
    QCOMPARE(given[QStringLiteral("lab")].toString(), QStringLiteral("the-roofline"));
}

void CliLaterLabTest::goesByTheDefaultWithoutTheRoofline()
{
    const CommandLine line;
    QVERIFY(plays(line, "the-tail", "play/eva.yaml"));
    const QJsonObject given = precision(line);
    QCOMPARE(given[QStringLiteral("value")].toString(), QStringLiteral("fp16"));
    QCOMPARE(given[QStringLiteral("from")].toString(), QStringLiteral("default"));
}

void CliLaterLabTest::leavesADesignRecord()
{
    const CommandLine line;
    QVERIFY(plays(line, "the-tail", "play/eva.yaml"));
    const QJsonObject object = line.run({"ledger", "design", ledger(line), "--json"}).object();
    QCOMPARE(object[QStringLiteral("chapter")].toInt(), 13);
    const QJsonObject design = object[QStringLiteral("design")].toObject();
    QCOMPARE(design[QStringLiteral("batch_chosen")].toString(), QStringLiteral("eight"));
    QCOMPARE(design[QStringLiteral("copies_chosen")].toString(), QStringLiteral("late"));
    QCOMPARE(design[QStringLiteral("slow_pages_at_start")].toDouble(), 63.6);
    QCOMPARE(design[QStringLiteral("queue_overloaded")].toBool(true), false);
    QCOMPARE(design[QStringLiteral("act1_correct")].toBool(true), false);
    QCOMPARE(design[QStringLiteral("act2_correct")].toBool(false), true);
}

QTEST_GUILESS_MAIN(CliLaterLabTest)
#include "cli_later_lab_test.moc"
