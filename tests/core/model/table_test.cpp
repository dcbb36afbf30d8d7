// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/table.h"

#include "tests/core/model/model_specs.h"

#include <QTest>

#include <cmath>

using namespace foresight;
using namespace foresight::test;

/// Keys 1, 10, 100 kB; values 2, 4, 16 GB/s.
class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksUp_data();
    void looksUp();
    void looksUpWithTwoKeys();
    void formulasLookUp();
    void namesKeysOutside();
    void findsUnlikeKeys_data();
    void findsUnlikeKeys();
    void refusesFormulas_data();
    void refusesFormulas();
};

namespace {

TableSpec rates()
{
    return table("rates", "kB", "GB/s", {1, 10, 100}, {2, 4, 16});
}

ModelSpec copyModel(const char* formula)
{
    ModelSpec spec;
    spec.place = "copy-lab, copy";
    spec.tables = {rates()};
    spec.inputs = {number("block_kb", "kB", 0.5, 200, 10), number("wait_s", "s", 1, 10, 2)};
    spec.outputs = {output("copy_s", "s", formula)};
    return spec;
}

} // namespace

void TableTest::looksUp_data()
{
    QTest::addColumn<int>("between");
    QTest::addColumn<bool>("logKeys");
    QTest::addColumn<bool>("logValues");
    QTest::addColumn<double>("key");
    QTest::addColumn<double>("value"); // NaN: nothing
    const auto row = [](const char* name, Interpolation between, bool logKeys, bool logValues, double key,
                        double value) { QTest::newRow(name) << int(between) << logKeys << logValues << key << value; };
    const auto linear = Interpolation::Linear;
    row("at a key", linear, false, false, 10, 4);
    row("first key", linear, false, false, 1, 2);
    row("last key", linear, false, false, 100, 16);
    row("straight", linear, false, false, 55, 10);
    row("straight over decades", linear, true, false, std::sqrt(1000.0), 10);
    row("in decades as well", linear, true, true, std::sqrt(1000.0), 8);
    row("values in decades", linear, false, true, 55, 8);
    row("below", linear, false, false, 0.99, std::nan(""));
    row("above", linear, false, false, 100.1, std::nan(""));
    row("nearer below", Interpolation::Nearest, false, false, 54, 4);
    row("as near", Interpolation::Nearest, false, false, 55, 4);
    row("nearer above", Interpolation::Nearest, false, false, 56, 16);
    row("nearer in decades", Interpolation::Nearest, true, false, 54, 16);
    row("step before the next key", Interpolation::Step, false, false, 99.9, 4);
    row("step at a key", Interpolation::Step, false, false, 100, 16);
}

void TableTest::looksUp()
{
    QFETCH(int, between);
    QFETCH(bool, logKeys);
    QFETCH(bool, logValues);
    QFETCH(double, key);
    QFETCH(double, value);
    TableSpec spec = rates();
    spec.between = static_cast<Interpolation>(between);
    spec.keys[0].scale = logKeys ? Scale::Logarithmic : Scale::Linear;
    spec.value.scale = logValues ? Scale::Logarithmic : Scale::Linear;
    const auto found = lookUp(spec, key * 1e3);
    QCOMPARE(found.has_value(), !std::isnan(value));
    if (found)
        QVERIFY2(std::abs(*found / 1e9 - value) < 1e-13, qPrintable(QString::number(*found / 1e9, 'g', 17)));
    spec.outside = OutsideTable::Clamp;
    const auto clamped = lookUp(spec, key * 1e3);
    QVERIFY(clamped && (found ? *clamped == *found : *clamped == (key < 1 ? 2e9 : 16e9)));
    QVERIFY(!lookUp(spec, std::nan("")));
}

void TableTest::looksUpWithTwoKeys()
{
    TableSpec spec = table("grid", "1", "s", {1, 3}, {10, 20, 40, 30, 60, 120});
    spec.keys.push_back({"other", unit("GB"), Scale::Linear});
    TableData data = *spec.data;
    data.keys[1] = {1e9, 2e9, 4e9};
    spec.data = std::make_shared<const TableData>(data);
    QCOMPARE(*lookUp(spec, 1, 2e9), 20.0);
    QCOMPARE(*lookUp(spec, 3, 4e9), 120.0);
    QCOMPARE(*lookUp(spec, 1, 3e9), 30.0);
    QCOMPARE(*lookUp(spec, 2, 1e9), 20.0);
    QCOMPARE(*lookUp(spec, 2, 3e9), 60.0); // halfway between 30 and 90
    QVERIFY(!lookUp(spec, 2, 5e9) && !lookUp(spec, 4, 2e9));
    spec.between = Interpolation::Step;
    QCOMPARE(*lookUp(spec, 2.9, 3.9e9), 20.0);
}

void TableTest::formulasLookUp()
{
    ModelSpec spec = copyModel("1 TB / rates(block_kb)");
    spec.outputs.push_back(output("fixed_s", "s", "1 TB / rates ( 55 kB ) + wait_s"));
    const auto model = compiled(spec);
    QVERIFY(model);
    const auto evaluation = model->evaluate({{"block_kb", 55.0}});
    QVERIFY(evaluation);
    QCOMPARE(value(*evaluation, *model, "copy_s"), 100.0);
    QCOMPARE(value(*evaluation, *model, "fixed_s"), 102.0);
    QVERIFY(model->dimensionFaults().empty());
    QVERIFY(model->condition("rates(block_kb) > 5 GB/s"));
    QVERIFY(model->holds(*model->condition("rates(block_kb) > 5 GB/s"), *evaluation));
    QVERIFY(model->comparesLikeWithLike("rates(block_kb) > 5 GB/s"));
    QVERIFY(!model->comparesLikeWithLike("rates(block_kb) > 5 s"));
    QVERIFY(!model->comparesLikeWithLike("rates(wait_s) > 5 GB/s"));
    QCOMPARE(value(*model->evaluate({}), *model, "copy_s"), 250.0); // checking leaves the model as it was
}

void TableTest::namesKeysOutside()
{
    const auto model = compiled(copyModel("min(5 s, 1 TB / rates(block_kb))"));
    const auto evaluation = model->evaluate({{"block_kb", 0.5}});
    QVERIFY(!evaluation);
    QCOMPARE(evaluation.error().code, ErrorCode::OutsideTable);
    QCOMPARE(evaluation.error().place, std::string("copy-lab, copy"));
    QCOMPARE(evaluation.error().args, (std::vector<std::string>{"rates", "0.5 kB", "1 kB", "100 kB"}));
    QVERIFY(model->evaluate({}));
    const auto sweep = model->sweep({}, "block_kb", "copy_s", 400);
    QVERIFY(!sweep->front().output && !sweep->back().output && sweep->at(50).output);
}

void TableTest::findsUnlikeKeys_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<bool>("sound");
    QTest::newRow("as declared") << "1 TB / rates(block_kb)" << true;
    QTest::newRow("another unit of the kind") << "1 TB / rates(0.05 MB)" << true;
    QTest::newRow("time as key") << "1 TB / rates(wait_s * 10000)" << false;
    QTest::newRow("time beyond the last key") << "1 TB / rates(wait_s * 1000000)" << false;
    QTest::newRow("number as key") << "1 TB / rates(10000)" << false;
    QTest::newRow("value of another kind") << "rates(block_kb) * 1 s" << false;
    QTest::newRow("sum with a value of another kind") << "wait_s + rates(block_kb)" << false;
    QTest::newRow("compared with another kind") << "rates(block_kb) > 5 GB ? wait_s : wait_s" << false;
    QTest::newRow("compared with its kind") << "rates(block_kb) > 5 GB/s ? wait_s : 2 * wait_s" << true;
}

void TableTest::findsUnlikeKeys()
{
    QFETCH(QString, formula);
    QFETCH(bool, sound);
    // Nearest and clamped: a key of another kind would give the same value.
    for (const bool isFlat : {false, true}) {
        ModelSpec spec = copyModel(formula.toUtf8().constData());
        spec.inputs[0].least = 1;
        spec.inputs[0].greatest = 100;
        if (isFlat) {
            spec.tables[0].between = Interpolation::Nearest;
            spec.tables[0].outside = OutsideTable::Clamp;
        }
        const auto model = compiled(spec);
        QVERIFY(model);
        QCOMPARE(model->dimensionFaults().empty(), sound);
    }
}

void TableTest::refusesFormulas_data()
{
    QTest::addColumn<QString>("formula");
    for (const char* formula : {"rates", "rates()", "rates(block_kb, block_kb)", "rates(block_kb", "rates + 1 s",
                                "rates == 1", "rates.x(block_kb)", "other(block_kb)"})
        QTest::newRow(formula) << QString::fromLatin1(formula);
}

void TableTest::refusesFormulas()
{
    QFETCH(QString, formula);
    const auto model = Model::compile(copyModel(formula.toUtf8().constData()));
    QVERIFY(!model);
    QCOMPARE(model.error().code, ErrorCode::FormulaInvalid);
    QCOMPARE(model.error().args.at(0), std::string("copy_s"));
}

QTEST_GUILESS_MAIN(TableTest)
#include "table_test.moc"
