// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_checker.h"
#include "tests/core/lab/lab_folder.h"

#include <QtTest>

using namespace foresight;

/// What the checker says of charts: the lab of charts with one thing wrong, and where that stands.
class ChartFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultHasItsPlace_data();
    void everyFaultHasItsPlace();
    void translationsKnowEveryText();
};

namespace {

/// "line:column code" of the first place of `part` in the lab.
QString at(const std::string& lab, const std::string& part, const char* code)
{
    const std::size_t byte = lab.find(part);
    const auto line = 1 + std::count(lab.begin(), lab.begin() + static_cast<std::ptrdiff_t>(byte), '\n');
    const std::size_t start = lab.rfind('\n', byte);
    return QStringLiteral("%1:%2 %3").arg(line).arg(byte - start).arg(QLatin1String(code));
}

} // namespace

void ChartFaultsTest::everyFaultHasItsPlace_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("place"); // what the fault stands at, in the changed lab
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* part, const char* by, const char* place, const char* code) {
        QTest::newRow(name) << part << by << place << code;
    };
    row("bars: output", "outputs: [step_ms]", "outputs: [stop_ms]", "stop_ms", "unknown-output");
    row("bars: units", "disk, outputs: [read_ms,", "disk, outputs: [price,", "prepare_ms, compute_ms], over: disk",
        "formula-dimension");
    row("bars: case", "{case: fast,", "{case: slow,", "slow, label", "unknown-case");
    row("bars: input", "compute_ms], over: disk", "compute_ms], over: disc", "disc", "unknown-input");
    row("bars: layout", "layout: stacked", "layout: heaped", "heaped", "wrong-value");
    row("bars: too many parts", "workers, outputs: [read_ms,", "workers, outputs: [read_ms, read_ms, read_ms, read_ms,",
        "[read_ms, read_ms, read_ms, read_ms,", "too-large");
    row("waterfall: part", "parts: [read_ms", "parts: [reed_ms", "reed_ms", "unknown-output");
    row("waterfall: total", "saved_ms], total: step_ms", "saved_ms], total: busy_pct", "", "");
    row("waterfall: sum", "compute_ms, saved_ms], total", "compute_ms], total", "step_ms}\n        - id: choices",
        "parts-differ");
    row("scatter: x", "x: price", "x: prize", "prize", "unknown-output");
    row("scatter: one direction", "          x_better: less\n", "", "id: choices", "missing-field");
    row("scatter: same input", "per: workers\n", "per: disk\n", "disk\n        - {id: heat", "duplicate-id");
    row("scatter: nothing compared", "          over: disk\n          per: workers\n", "", "id: choices",
        "missing-field");
    row("heat map: input", "over: batch, per: workers, scale", "over: bench, per: workers, scale", "bench, per",
        "unknown-input");
    row("heat map: shades", "output: step_ms, over: batch, per: workers, scale: log",
        "output: saved_ms, over: batch, per: workers, scale: log", "log}\n        - {id: spread", "log-axis");
    row("histogram: choice", "output: step_ms, over: batch, x_scale: log}",
        "output: step_ms, over: disk, x_scale: log}", "disk, x_scale: log}\n        - {id: shares", "unknown-input");
    row("histogram: log axis", "output: step_ms, over: batch, x_scale: log}",
        "output: spare_ms, over: batch, x_scale: log}", "log}\n        - {id: shares", "log-axis");
    row("series: unknown", "series: drawn_ms}", "series: step_ms}", "step_ms}\n        - {id: drawn_shares",
        "unknown-series");
    row("series: another simulation", "series: [warm], along: elapsed", "series: [warm], along: noise_ms",
        "noise_ms, levels", "unknown-series");
    row("series: units", "series: [warm], along", "series: [warm, elapsed], along", "elapsed], along",
        "formula-dimension");
    row("series: log axis", "series: drawn_ms}", "series: noise_ms, x_scale: log}", "", "none");
    row("percentile", "percentiles: [50, 90]", "percentiles: [50, 100]", "[50, 100]", "bad-range");
    row("roofline: ceiling", "at: peak,", "at: bandwidth,", "bandwidth, label: FP16", "formula-dimension");
    row("roofline: slope", "at: bandwidth,", "at: peak,", "peak, label: memory", "formula-dimension");
    row("roofline: unknown", "at: int8_peak", "at: int4_peak", "int4_peak", "unknown-output");
    row("lines: log axis", "range: [1, 16], step: 1", "range: [0, 16], step: 1", "", "");
    row("unknown kind", "kind: heat-map", "kind: heap", "heap", "wrong-value");
}

void ChartFaultsTest::everyFaultHasItsPlace()
{
    QFETCH(QString, part);
    QFETCH(QString, by);
    QFETCH(QString, place);
    QFETCH(QString, code);
    const std::string lab = replaced(labData("charts/lab.yaml"), part.toStdString(), by.toStdString());
    const LabFolder folder(lab);
    QStringList found;
    for (const Fault& fault : checkLab(folder.path())) {
        found += QStringLiteral("%1:%2 %3").arg(fault.line).arg(fault.column).arg(QString::fromStdString(fault.code));
        QVERIFY(!fault.remedy.empty() && fault.remedy.back() == '.');
    }
    if (code == QLatin1String("none")) {
        QCOMPARE(found, QStringList());
        return;
    }
    if (code.isEmpty()) {
        QVERIFY(!found.isEmpty()); // several follow from one
        return;
    }
    QVERIFY2(found.contains(at(lab, place.toStdString(), qPrintable(code))), qPrintable(found.join(QLatin1Char('\n'))));
}

void ChartFaultsTest::translationsKnowEveryText()
{
    const LabFolder folder(labData("charts/lab.yaml"));
    folder.write("translations/de.yaml", "language: de\ntexts:\n  title: Arten von Diagrammen\n");
    QStringList missing;
    for (const Fault& fault : checkLab(folder.path()))
        missing += QString::fromStdString(fault.message + " " + fault.path);
    const QString all = missing.join(QLatin1Char('\n'));
    for (const char* key : {"charts.spare.zero_label", "charts.named.cases.0.label", "charts.roof.ceilings.1.label",
                            "charts.roof.slopes.0.label", "charts.roof.cases.0.label"})
        QVERIFY2(all.contains(QLatin1String(key)), qPrintable(all));
}

QTEST_APPLESS_MAIN(ChartFaultsTest)
#include "chart_faults_test.moc"
