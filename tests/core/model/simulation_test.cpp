// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/model/model_specs.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace foresight;
using namespace foresight::test;

/// Figures of the queue are those of a Python program that draws and queues as random.h and the model say; those of the
/// debt follow from 400 + 600 * 1.05^n.
class SimulationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void advancesStepByStep();
    void drawsTheSameEverywhere();
    void seedAndRepeatGiveOtherDraws();
    void drawsAreTheirOwn();
    void handsOverSeries();
    void drawsFromATable();
    void keepsToItsBudget();
    void namesWhatFailed();
    void triesOutAFewRows();
    void sweepsOnlyWhatMoves();
    void findsMixedDimensions_data();
    void findsMixedDimensions();
    void refusesFormulas_data();
    void refusesFormulas();
};

namespace {

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-13 * std::abs(b);
}

} // namespace

void SimulationTest::advancesStepByStep()
{
    const auto model = compiled(debtModel());
    QVERIFY(model);
    auto evaluation = model->evaluate({});
    QVERIFY(evaluation);
    QVERIFY(isNear(value(*evaluation, *model, "end_usd"), 1377.336776066465));
    QCOMPARE(value(*evaluation, *model, "paid_usd"), 200.0);
    QVERIFY(isNear(value(*evaluation, *model, "interest_usd"), 646.2036148697881));
    QCOMPARE(value(*evaluation, *model, "doubled_d"), 6 * 365.0);
    QCOMPARE(value(*evaluation, *model, "least_usd"), 1000.0);
    evaluation = model->evaluate({{"years", 1.0}, {"rate_pct", 0.0}});
    QCOMPARE(value(*evaluation, *model, "end_usd"), 980.0);
    QCOMPARE(value(*evaluation, *model, "doubled_d"), 2 * 365.0); // never: as many as there are rows
    QVERIFY(model->dimensionFaults().empty());
    QVERIFY(isNear(value(*model->evaluate({}), *model, "end_usd"), 1377.336776066465));
}

void SimulationTest::drawsTheSameEverywhere()
{
    const auto model = compiled(queueModel());
    QVERIFY(model);
    for (int i = 0; i < 2; ++i) {
        const auto evaluation = model->evaluate({});
        QVERIFY(evaluation);
        QVERIFY(isNear(value(*evaluation, *model, "mean_ms"), 37.68948176514029));
        QVERIFY(isNear(value(*evaluation, *model, "p50_ms"), 27.455895651228662));
        QVERIFY(isNear(value(*evaluation, *model, "p99_ms"), 146.61768126332678));
        QVERIFY(isNear(value(*evaluation, *model, "max_ms"), 188.64616082521257));
        QVERIFY(isNear(value(*evaluation, *model, "late_pct"), 28));
        QCOMPARE(value(*evaluation, *model, "first_late"), 43.0);
        QVERIFY(isNear(value(*evaluation, *model, "last_ms"), 64.85531460504933));
    }
    QVERIFY(model->dimensionFaults().empty());
}

void SimulationTest::seedAndRepeatGiveOtherDraws()
{
    ModelSpec spec = queueModel();
    const auto again = compiled(spec)->evaluate({{"again", 1.0}});
    QVERIFY(isNear(again->outputs.at("mean_ms").base, 0.04286749875924412));
    spec.seed = 8;
    const auto seeded = compiled(spec)->evaluate({});
    QVERIFY(isNear(seeded->outputs.at("mean_ms").base, 0.037206871265439));
    // The same with a model that has computed already.
    spec.seed = 7;
    Model model = std::move(*Model::compile(spec));
    const auto before = model.evaluate({});
    const auto gaps = model.series({}, {"gap"})->front().values;
    const std::size_t work = model.work();
    model.setSeed(8);
    QCOMPARE(model.evaluate({})->outputs.at("mean_ms").base, seeded->outputs.at("mean_ms").base);
    QVERIFY(model.series({}, {"gap"})->front().values != gaps);
    model.setSeed(7);
    QCOMPARE(model.evaluate({})->outputs.at("mean_ms").base, before->outputs.at("mean_ms").base);
    QVERIFY(model.evaluate({{"jobs", 10.0}}) && model.work() < work);
    QVERIFY(model.evaluate({}) && model.work() == work); // known already, and what it took as well
}

void SimulationTest::drawsAreTheirOwn()
{
    // Another draw beside them, and fewer rows, leave what is drawn as it was.
    ModelSpec spec = queueModel();
    const auto before = compiled(spec)->series({}, {"gap", "service"});
    spec.simulations[0].draws.insert(spec.simulations[0].draws.begin(),
                                     draw("extra", "1", Distribution::Uniform, {"0", "1"}));
    const auto after = compiled(spec)->series({{"jobs", 100.0}}, {"gap", "service"});
    QVERIFY(before && after);
    for (std::size_t i = 0; i < 2; ++i) {
        QCOMPARE(after->at(i).values.size(), std::size_t{100});
        QVERIFY(std::equal(after->at(i).values.begin(), after->at(i).values.end(), before->at(i).values.begin()));
    }
}

void SimulationTest::handsOverSeries()
{
    const auto model = compiled(debtModel());
    const auto series = model->series({{"years", 2.0}}, {"owed", "interest", "elapsed"});
    QVERIFY(series);
    QCOMPARE(series->size(), std::size_t{3});
    QCOMPARE(series->at(0).id, std::string("owed"));
    QCOMPARE(series->at(0).unit.symbol, std::string("USD"));
    QCOMPARE(series->at(0).values, (std::vector<double>{1000, 1030, 1061.5}));
    QCOMPARE(series->at(1).values, (std::vector<double>{50, 51.5, 53.075}));
    QCOMPARE(series->at(2).values, (std::vector<double>{0, 365, 730}));
    QCOMPARE(model->unitOf("elapsed")->symbol, std::string("d"));
    QCOMPARE(model->series({}, {"end_usd"}).error().code, ErrorCode::UnknownName);
    QCOMPARE(model->series({{"years", 0.0}}, {"owed"}).error().code, ErrorCode::ValueOutOfRange);
    const auto queue = compiled(queueModel())->series({{"jobs", 3.0}}, {"gap", "wait", "latency"});
    QCOMPARE(queue->at(0).values.size(), std::size_t{3});
    QCOMPARE(queue->at(1).values.front(), 0.0);
}

void SimulationTest::drawsFromATable()
{
    ModelSpec spec;
    spec.seed = 7;
    spec.tables = {table("seen", "1", "ms", {0, 0.5, 1}, {10, 20, 100})};
    SimulationSpec many;
    many.id = "many";
    many.isAdvanced = false;
    many.count = "3";
    many.most = 3;
    many.draws = {draw("gap", "ms", Distribution::Empirical, {})};
    many.draws[0].table = "seen";
    spec.simulations = {many};
    spec.outputs = {output("mean_ms", "ms", "mean(gap)")};
    const auto gaps = compiled(spec)->series({}, {"gap"});
    QVERIFY(gaps);
    // Shares 0.46683..., 0.53371..., 0.46007... of random_test.cpp
    QVERIFY(isNear(gaps->at(0).values[0], 10 + 20 * 0.46683231622470733));
    QVERIFY(isNear(gaps->at(0).values[1], 20 + 160 * (0.5337100466838695 - 0.5)));
    QVERIFY(isNear(gaps->at(0).values[2], 10 + 20 * 0.4600716281655487));
    spec.tables[0] = table("seen", "ms", "ms", {0, 1}, {10, 20});
    QCOMPARE(Model::compile(spec).error().args.at(0), std::string("gap"));
    spec.tables.clear();
    QCOMPARE(Model::compile(spec).error().args.at(1), std::string("there is no table \"seen\""));
}

void SimulationTest::keepsToItsBudget()
{
    ModelSpec spec = queueModel();
    const auto model = compiled(spec);
    const auto over = model->evaluate({{"jobs", 10001.0}});
    QVERIFY(!over);
    QCOMPARE(over.error().code, ErrorCode::BudgetExceeded);
    QCOMPARE(over.error().place, std::string("queue-lab, line"));
    QCOMPARE(over.error().args, (std::vector<std::string>{"line", "10001", "10000"}));
    QVERIFY(model->evaluate({})); // and goes on
    // Ten million steps are refused before the first of them, whatever the lab allows.
    spec.simulations[0].count = "10000000";
    spec.simulations[0].most = 10'000'000;
    QCOMPARE(compiled(spec)->evaluate({}).error().args, (std::vector<std::string>{"line", "1e+07", "100000"}));
    // Rows times series, over all simulations of a model.
    spec.simulations[0].count = "100000";
    for (int i = 0; i < 20; ++i)
        spec.simulations[0].values.push_back({"more" + std::to_string(i), {}, unit("1"), "1"});
    QCOMPARE(compiled(spec)->evaluate({}).error().args, (std::vector<std::string>{"line", "2400003", "2000000"}));
    // So are conditions over the rows.
    spec.simulations[0].values.resize(1);
    spec.simulations[0].count = "40000";
    for (int i = 0; i < 60; ++i)
        spec.outputs.push_back(output(("o" + std::to_string(i)).c_str(), "1", "share(latency > 1 ms)"));
    const auto folds = compiled(spec)->evaluate({});
    QCOMPARE(folds.error().code, ErrorCode::BudgetExceeded);
    QCOMPARE(folds.error().args.at(2), std::string("2000000"));
}

void SimulationTest::namesWhatFailed()
{
    ModelSpec spec = debtModel();
    spec.simulations[0].values.push_back({"ratio", {}, unit("1"), "1 / (step - 7)"});
    const auto late = compiled(spec)->evaluate({});
    QCOMPARE(late.error().code, ErrorCode::DivisionByZero);
    QCOMPARE(late.error().args.at(0), std::string("ratio"));
    QVERIFY(compiled(spec)->evaluate({{"years", 5.0}}));
    spec = debtModel();
    spec.simulations[0].states[0].next = "owed * exp(1000 * step)";
    QCOMPARE(compiled(spec)->evaluate({}).error().args.at(0), std::string("owed.next"));
    spec = queueModel();
    spec.simulations[0].draws[0].parameters[0] = "0 s - gap_ms";
    QCOMPARE(compiled(spec)->evaluate({}).error().code, ErrorCode::NotFinite);
    QCOMPARE(compiled(spec)->evaluate({}).error().args.at(0), std::string("gap"));
    spec = queueModel();
    spec.outputs = {output("p_ms", "ms", "percentile(latency, 2 * 60 %)")};
    QCOMPARE(compiled(spec)->evaluate({}).error().args, (std::vector<std::string>{"p_ms", "120 %", "0 %", "100 %"}));
}

void SimulationTest::triesOutAFewRows()
{
    ModelSpec spec = debtModel();
    spec.simulations[0].values.push_back({"ratio", {}, unit("1"), "1 / (step - 7)"});
    const auto model = compiled(spec);
    QVERIFY(model->tryOut({}, 5));
    QVERIFY(!model->tryOut({}, 8));
    QVERIFY(!model->evaluate({}));
    QCOMPARE(model->tryOut({{"years", 500.0}}, 5).error().code, ErrorCode::BudgetExceeded);
}

void SimulationTest::sweepsOnlyWhatMoves()
{
    const auto model = compiled(queueModel());
    const auto cheap = model->sweep({}, "gap_ms", "busy", 10000);
    QCOMPARE(cheap->size(), std::size_t{100}); // a step apart
    QCOMPARE(*cheap->at(9).output, 0.8);
    // Of an output that does not need it, a division by zero elsewhere is no matter.
    const auto still = model->sweep({{"lost", 1.0}}, "gap_ms", "busy");
    QVERIFY(still && still->front().output);
    // 40,000 expressions at each point: as many points as the budget allows.
    ModelSpec fine = queueModel();
    fine.inputs[0].step = 0.01;
    const auto dear = compiled(fine)->sweep({}, "gap_ms", "p99_ms", 10000);
    QVERIFY(dear);
    QVERIFY(dear->size() >= 16 && dear->size() <= kSweepWork / 40000 + 1);
    const auto crossing = model->crossing({{"jobs", 1000.0}}, "gap_ms", "mean_ms", "gap_ms");
    QVERIFY(crossing && *crossing);
    const auto there = model->evaluate({{"jobs", 1000.0}, {"gap_ms", **crossing}});
    QVERIFY(std::abs(value(*there, *model, "mean_ms") / **crossing - 1) < 1e-6);
}

void SimulationTest::findsMixedDimensions_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("formula");
    QTest::addColumn<bool>("sound");
    const auto row = [](const char* name, const char* where, const char* formula, bool sound) {
        QTest::newRow(name) << QString::fromLatin1(where) << QString::fromLatin1(formula) << sound;
    };
    row("a time for the next state", "wait.next", "max(wait + service - gap, 0)", true);
    row("bytes added to it", "wait.next", "max(wait + service - gap, 0) + 1 B", false);
    row("a number added to it", "wait.next", "wait + 1", false);
    row("a number for a start", "wait.start", "1", false);
    row("zero of its kind for a start", "wait.start", "0 h", true);
    row("unlike compared in a row", "wait.next", "wait + gap > 5 B ? wait : wait", false);
    row("like compared in a row", "wait.next", "wait + gap > 5 s ? wait : wait + gap", true);
    row("items for a value", "latency", "1 item", false);
    row("a step is a number", "latency", "wait + step * 1 ms", true);
    row("a step is no time", "latency", "wait + step", false);
    row("a rate for a mean", "gap.mean", "1 / gap_ms", false);
    row("a mean that grows with the wait", "gap.mean", "gap_ms + wait", true);
    row("items for a count", "line.count", "jobs", false);
    row("time for a repeat", "line.repeat", "gap_ms", false);
    row("unlike compared over the rows", "late_pct", "share(latency > 50 B)", false);
    row("unlike added over the rows", "late_pct", "max(latency + 1 B) / 1 s", false);
    row("a count of rows", "first_late", "sum(latency > gap and wait == 0)", true);
    row("a time for a share", "late_pct", "percentile(latency, 0.5 s) / 1 s", false);
    row("a percentile of a ratio", "late_pct", "percentile(latency / gap_ms, 50 %)", true);
}

void SimulationTest::findsMixedDimensions()
{
    QFETCH(QString, where);
    QFETCH(QString, formula);
    QFETCH(bool, sound);
    ModelSpec spec = queueModel();
    const std::string text = formula.toStdString();
    SimulationSpec& line = spec.simulations[0];
    std::map<QString, std::string*> places{{QStringLiteral("wait.next"), &line.states[0].next},
                                           {QStringLiteral("wait.start"), &line.states[0].start},
                                           {QStringLiteral("latency"), &line.values[0].formula},
                                           {QStringLiteral("gap.mean"), &line.draws[0].parameters[0]},
                                           {QStringLiteral("line.count"), &line.count},
                                           {QStringLiteral("line.repeat"), &line.repeat},
                                           {QStringLiteral("late_pct"), &spec.outputs[4].formula},
                                           {QStringLiteral("first_late"), &spec.outputs[5].formula}};
    *places.at(where) = text;
    const auto model = compiled(spec);
    QVERIFY(model);
    const auto faults = model->dimensionFaults();
    QCOMPARE(faults.empty(), sound);
    if (!sound)
        QVERIFY(std::find(faults.begin(), faults.end(), where.toStdString()) != faults.end());
}

void SimulationTest::refusesFormulas_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("formula");
    const auto row = [](const char* where, const char* formula) {
        QTest::newRow(formula) << QString::fromLatin1(where) << QString::fromLatin1(formula);
    };
    row("mean_ms", "latency");
    row("mean_ms", "latency + gap_ms");
    row("mean_ms", "mean(gap_ms)");
    row("mean_ms", "mean(latency, wait)");
    row("mean_ms", "max(latency, 5 ms)");
    row("mean_ms", "mean(latency");
    row("mean_ms", "percentile(latency)");
    row("mean_ms", "percentile(latency, 99)");
    row("mean_ms", "percentile(latency, wait)");
    row("mean_ms", "mean()");
    row("mean_ms", "sum(mean(latency))");
    row("mean_ms", "step * 1 s");
    row("mean_ms", "line");
    row("latency", "mean(wait)");
    row("latency", "latency + wait");
    row("latency", "wait == late");
    row("wait.start", "gap");
    row("wait.start", "1 s * step");
    row("gap.mean", "service");
    row("gap.mean", "latency");
    row("line.count", "wait");
    row("gap_of_output", "mean_ms"); // a simulation that needs its own result
}

void SimulationTest::refusesFormulas()
{
    QFETCH(QString, where);
    QFETCH(QString, formula);
    ModelSpec spec = queueModel();
    SimulationSpec& line = spec.simulations[0];
    std::map<QString, std::string*> places{{QStringLiteral("mean_ms"), &spec.outputs[0].formula},
                                           {QStringLiteral("latency"), &line.values[0].formula},
                                           {QStringLiteral("wait.start"), &line.states[0].start},
                                           {QStringLiteral("gap.mean"), &line.draws[0].parameters[0]},
                                           {QStringLiteral("gap_of_output"), &line.draws[0].parameters[0]},
                                           {QStringLiteral("line.count"), &line.count}};
    *places.at(where) = formula.toStdString();
    const auto model = Model::compile(spec);
    QVERIFY(!model);
    QCOMPARE(model.error().code, ErrorCode::FormulaInvalid);
    const QString blamed = where == QLatin1String("gap_of_output") ? QStringLiteral("mean_ms") : where;
    QCOMPARE(QString::fromStdString(model.error().args.at(0)), blamed);
    QVERIFY(!model.error().args.at(1).empty());
    QVERIFY(!compiled(queueModel())->condition("mean(latency) > 1 s"));
}

QTEST_GUILESS_MAIN(SimulationTest)
#include "simulation_test.moc"
