// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/lab_graph.h"

#include "tests/core/lab/lab_folder.h"

#include <QtTest>

using namespace foresight;

namespace {

QStringList told(const LabGraph& graph)
{
    QStringList lines;
    for (const auto& fault : graph.faults)
        lines << QStringLiteral("%1:%2 %3").arg(fault.line).arg(fault.column).arg(QString::fromStdString(fault.code));
    return lines;
}

} // namespace

/// Who reads what, and what is wrong with it.
class LabGraphTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsWhoReadsWhat()
    {
        const LabFolder small;
        const LabFolder queue(labData("queue/lab.yaml"), "queue");
        const LabGraph graph = labGraph({small.path(), queue.path()});
        QCOMPARE(told(graph), QStringList());
        QCOMPARE(graph.labs, (std::vector<std::string>{"copy-time", "copy-queue"}));
        QCOMPARE(graph.reads.size(), std::size_t{3});
        const LabRead& first = graph.reads.front();
        QCOMPARE(first.reader + " " + first.name + " " + first.lab + " " + first.field + " " + first.unit + " " +
                     first.otherwise,
                 std::string("copy-queue earlier_busy copy-time busy % 50"));
        QCOMPARE(graph.reads[1].unit, std::string());
        QCOMPARE(graph.reads[1].otherwise, std::string("slow"));
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, const char* part, const char* by, const char* place, const char* code) {
            QTest::newRow(name) << QByteArray(part) << QByteArray(by) << QByteArray(place) << QByteArray(code);
        };
        row("unknown lab", "earlier_busy: {lab: copy-time", "earlier_busy: {lab: copy-tome", "copy-tome",
            "read-unknown-lab");
        row("unknown field", "field: busy", "field: bossy", "bossy", "read-unknown-field");
        row("other unit", "label: Link busy at first, unit: \"%\", range: [0, 100], default: 50 %",
            "label: Link busy at first, unit: \"s\", range: [0, 100], default: 50 s", "\"s\", range",
            "formula-dimension");
        row("a word for a number", "field: busy", "field: context", "context, label: Link busy", "read-kind");
        row("a number for a word", "field: ever_late", "field: busy", "busy, label: Late", "read-kind");
        row("a word without a choice", ", fast: {label: the fast link, rate: 10 Gbps}}", "}", "{slow: {label: the slow",
            "read-words");
    }

    void findsWhatIsWrong()
    {
        QFETCH(QByteArray, part);
        QFETCH(QByteArray, by);
        QFETCH(QByteArray, place);
        QFETCH(QByteArray, code);
        const auto lab = replaced(labData("queue/lab.yaml"), part.toStdString(), by.toStdString());
        const auto at = lab.find(place.toStdString());
        QVERIFY(at != std::string::npos);
        const auto line = std::count(lab.begin(), lab.begin() + static_cast<std::ptrdiff_t>(at), '\n') + 1;
        const auto column = at - lab.rfind('\n', at);
        const LabFolder small;
        const LabFolder queue(lab, "queue");
        const auto expected = QStringLiteral("%1:%2 %3").arg(line).arg(column).arg(QString::fromLatin1(code));
        QCOMPARE(told(labGraph({small.path(), queue.path()})), QStringList{expected});
    }

    void findsCycles()
    {
        const auto back =
            "reads:\n  minutes: {lab: copy-queue, field: minutes, label: Minutes, unit: min, range: [0, 900], "
            "default: 10 min}\nacts:\n";
        const LabFolder small(replaced(labData("small/lab.yaml"), "acts:\n", back));
        const LabFolder queue(labData("queue/lab.yaml"), "queue");
        const LabGraph graph = labGraph({small.path(), queue.path()});
        QCOMPARE(graph.faults.size(), std::size_t{4}); // each reading is on it
        for (const auto& fault : graph.faults)
            QCOMPARE(fault.code, std::string("read-cycle"));
    }

    void whatIsReadMayBeInstalledElsewhere()
    {
        const LabFolder queue(labData("queue/lab.yaml"), "queue");
        QCOMPARE(labGraph({queue.path()}).faults.size(), std::size_t{3});
        LabDefinition other;
        other.id = "copy-time";
        other.record = {{"busy", RecordTake::EverVerdict, {}, {}, {}, -1, {}}};
        QCOMPARE(labGraph({queue.path()}, {&other}).faults.size(), std::size_t{3}); // another kind, and two fields
        QVERIFY(labGraph({"/nonexistent"}).labs.empty());
    }
};

QTEST_GUILESS_MAIN(LabGraphTest)
#include "lab_graph_test.moc"
