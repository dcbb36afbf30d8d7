// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model.h"

#include <QTest>

#include <cmath>

using namespace foresight;

namespace {

Unit unit(const char* text)
{
    return parseUnit(text).value();
}

InputSpec number(const char* id, const char* in, double least, double greatest, double byDefault, double step = 1)
{
    InputSpec input;
    input.id = id;
    input.unit = unit(in);
    input.least = least;
    input.greatest = greatest;
    input.defaultNumber = byDefault;
    input.step = step;
    return input;
}

OutputSpec output(const char* id, const char* in, const char* formula)
{
    OutputSpec spec;
    spec.id = id;
    spec.unit = unit(in);
    spec.formula = formula;
    return spec;
}

/// A transfer over a link that is a choice, with a budget and a share lost on the way.
ModelSpec transferModel()
{
    ModelSpec spec;
    spec.constants = {{"overhead", parseQuantity("2 s").value(), unit("s"), {}, {}, {}}};
    InputSpec link;
    link.id = "link";
    link.choices = {{"slow", {}, {{"rate", parseQuantity("1 Gbps").value()}}},
                    {"fast", {}, {{"rate", parseQuantity("100 Gbps").value()}}}};
    link.defaultChoice = "fast";
    InputSpec volume = number("volume_gb", "GB", 10, 1e6, 50000);
    volume.scale = Scale::Logarithmic;
    volume.stepsPerDecade = 20;
    spec.inputs = {link, volume, number("budget_h", "h", 1, 72, 6), number("lost_pct", "%", 0, 100, 0)};
    spec.outputs = {output("share", "%", "transfer_s / budget_h"), // needs an output declared after it
                    output("transfer_s", "s", "volume_gb / (link.rate * (1 - lost_pct))"),
                    output("with_overhead_h", "h", "max(transfer_s + overhead, 1 min)")};
    VerdictSpec verdict;
    verdict.id = "time";
    verdict.rules = {{"trapped", "transfer_s > budget_h", {}, {}, {}, {}},
                     {"near", "transfer_s > budget_h / 2", {}, {}, {}, {}},
                     {"viable", "", {}, {}, {}, {}}};
    VerdictSpec decision;
    decision.id = "decision";
    decision.rules = {{"stay", "time == trapped or link == slow and not (time == viable)", {}, {}, {}, {}},
                      {"move", "", {}, {}, {}, {}}};
    spec.verdicts = {decision, verdict};
    return spec;
}

/// Compiles a spec that is meant to be sound; says why when it is not.
Result<Model> compiled(ModelSpec spec)
{
    auto model = Model::compile(std::move(spec));
    if (!model)
        qWarning("%s: %s", model.error().args.at(0).c_str(), model.error().args.at(1).c_str());
    return model;
}

double value(const Evaluation& evaluation, const Model& model, const char* id)
{
    return evaluation.outputs.at(id).in(model.spec().output(id)->unit);
}

} // namespace

class ModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computesInBaseUnits();
    void followsSettings();
    void refusesSettings_data();
    void refusesSettings();
    void namesArithmeticFaults_data();
    void namesArithmeticFaults();
    void refusesFormulas_data();
    void refusesFormulas();
    void sweepsAndCrosses();
    void stepsAreSampledAsTheyAre();
    void conditionsHold();
    void findsMixedDimensions_data();
    void findsMixedDimensions();
    void findsUnlikeComparisons_data();
    void findsUnlikeComparisons();
    void findsWhatNothingUses();
};

void ModelTest::computesInBaseUnits()
{
    const auto model = compiled(transferModel());
    QVERIFY(model.has_value());
    const auto evaluation = model->evaluate({});
    QVERIFY(evaluation.has_value());
    QCOMPARE(value(*evaluation, *model, "transfer_s"), 4000.0);
    QCOMPARE(value(*evaluation, *model, "share"), 100 * 4000.0 / 21600);
    QCOMPARE(value(*evaluation, *model, "with_overhead_h"), 4002.0 / 3600);
    QCOMPARE(evaluation->verdicts.at("time"), std::string("viable"));
    QCOMPARE(evaluation->verdicts.at("decision"), std::string("move"));
    QCOMPARE(model->quantity(*evaluation, "link.rate")->base, 12.5e9);
    QCOMPARE(model->quantity(*evaluation, "overhead")->base, 2.0);
    QVERIFY(!model->quantity(*evaluation, "link"));
    QVERIFY(!model->quantity(*evaluation, "nothing"));
}

void ModelTest::followsSettings()
{
    const auto model = compiled(transferModel());
    auto evaluation = model->evaluate({{"link", "slow"}});
    QCOMPARE(value(*evaluation, *model, "transfer_s"), 400000.0);
    QCOMPARE(evaluation->verdicts.at("time"), std::string("trapped"));
    QCOMPARE(evaluation->verdicts.at("decision"), std::string("stay"));
    evaluation = model->evaluate({{"budget_h", 2.0}});
    QCOMPARE(evaluation->verdicts.at("time"), std::string("near"));
    QCOMPARE(evaluation->verdicts.at("decision"), std::string("move"));
    // Nothing of earlier settings is left behind.
    QCOMPARE(value(*model->evaluate({}), *model, "transfer_s"), 4000.0);
}

void ModelTest::refusesSettings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text"); // empty: use the number
    QTest::addColumn<double>("number");
    QTest::addColumn<int>("code");
    QTest::newRow("unknown input") << "colour"
                                   << "" << 1.0 << int(ErrorCode::UnknownName);
    QTest::newRow("unknown choice") << "link"
                                    << "medium" << 0.0 << int(ErrorCode::UnknownName);
    QTest::newRow("number for a choice") << "link"
                                         << "" << 1.0 << int(ErrorCode::UnknownName);
    QTest::newRow("word for a number") << "budget_h"
                                       << "six" << 0.0 << int(ErrorCode::ValueNotANumber);
    QTest::newRow("too small") << "budget_h"
                               << "" << 0.99 << int(ErrorCode::ValueOutOfRange);
    QTest::newRow("too large") << "volume_gb"
                               << "" << 1e7 << int(ErrorCode::ValueOutOfRange);
    QTest::newRow("not a number") << "budget_h"
                                  << "" << std::nan("") << int(ErrorCode::ValueOutOfRange);
    QTest::newRow("infinite") << "budget_h"
                              << "" << HUGE_VAL << int(ErrorCode::ValueOutOfRange);
}

void ModelTest::refusesSettings()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(double, number);
    QFETCH(int, code);
    const auto model = compiled(transferModel());
    const Setting setting = text.isEmpty() ? Setting(number) : Setting(text.toStdString());
    const auto evaluation = model->evaluate({{name.toStdString(), setting}});
    QVERIFY(!evaluation.has_value());
    QCOMPARE(int(evaluation.error().code), code);
}

void ModelTest::namesArithmeticFaults_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<int>("code");
    QTest::newRow("division by zero") << "1 / (x - x)" << int(ErrorCode::DivisionByZero);
    QTest::newRow("swallowed by min") << "min(5, 1 / (x - x))" << int(ErrorCode::DivisionByZero);
    QTest::newRow("zero by zero") << "(x - x) / (x - x)" << int(ErrorCode::NotFinite);
    QTest::newRow("root of a negative") << "sqrt(0 - x)" << int(ErrorCode::NotFinite);
    QTest::newRow("overflow") << "exp(1000 * x)" << int(ErrorCode::NotFinite);
    QTest::newRow("logarithm of zero") << "log10(x - x)" << int(ErrorCode::DivisionByZero);
    QTest::newRow("folded by the parser") << "x + 1 / 0" << int(ErrorCode::DivisionByZero);
}

void ModelTest::namesArithmeticFaults()
{
    QFETCH(QString, formula);
    QFETCH(int, code);
    ModelSpec spec;
    spec.inputs = {number("x", "1", 1, 10, 1)};
    spec.outputs = {output("y", "1", formula.toUtf8().constData())};
    const auto model = Model::compile(spec);
    QVERIFY(model.has_value());
    const auto evaluation = model->evaluate({});
    QVERIFY(!evaluation.has_value());
    QCOMPARE(int(evaluation.error().code), code);
    QCOMPARE(evaluation.error().args.at(0), std::string("y"));
}

void ModelTest::refusesFormulas_data()
{
    QTest::addColumn<QString>("formula");
    for (const char* formula : {"",
                                "x +",
                                "x + unknown",
                                "(x",
                                "x y",
                                "link",
                                "link + 1",
                                "link == medium",
                                "system(1)",
                                "x = 5",
                                "x; 1",
                                "y",
                                "z",
                                "\"text\"",
                                "x % 2",
                                "5 furlongs",
                                "link.speed",
                                "x.rate",
                                "time == trapped",
                                "$x"})
        QTest::newRow(formula) << QString::fromLatin1(formula);
}

void ModelTest::refusesFormulas()
{
    QFETCH(QString, formula);
    ModelSpec spec;
    InputSpec link;
    link.id = "link";
    link.choices = {{"slow", {}, {{"rate", {1, {}}}}}};
    link.defaultChoice = "slow";
    spec.inputs = {number("x", "1", 1, 10, 1), link};
    spec.outputs = {output("y", "1", formula.toUtf8().constData()), output("z", "1", "y")};
    VerdictSpec verdict;
    verdict.id = "time";
    verdict.rules = {{"trapped", "", {}, {}, {}, {}}};
    spec.verdicts = {verdict};
    const auto model = Model::compile(spec);
    QVERIFY(!model.has_value());
    QCOMPARE(model.error().code, ErrorCode::FormulaInvalid);
    QVERIFY(!model.error().args.at(1).empty());
}

void ModelTest::sweepsAndCrosses()
{
    const auto model = compiled(transferModel());
    const auto sweep = model->sweep({{"link", "slow"}}, "volume_gb", "transfer_s", 6);
    QVERIFY(sweep.has_value());
    QCOMPARE(sweep->size(), std::size_t{6});
    QCOMPARE(sweep->front().input, 10.0);
    QCOMPARE(sweep->back().input, 1e6);
    QCOMPARE(*sweep->back().output, 8e6);

    const auto breakEven = model->crossing({}, "volume_gb", "transfer_s", "budget_h");
    QVERIFY(breakEven.has_value() && breakEven->has_value());
    QVERIFY(std::abs(**breakEven - 270000) < 270000 * 1e-9);
    const auto never = model->crossing({}, "lost_pct", "with_overhead_h", "overhead");
    QVERIFY(!never.has_value()); // at 100 % lost the model divides by zero, and says so
    QCOMPARE(never.error().code, ErrorCode::DivisionByZero);
    const auto apart = model->crossing({}, "budget_h", "transfer_s", "overhead");
    QVERIFY(apart.has_value() && !apart->has_value());

    const auto gap = model->sweep({}, "lost_pct", "transfer_s", 3);
    QVERIFY(gap->at(1).output.has_value());
    QVERIFY(!gap->at(2).output.has_value()); // no value, and not an infinite one
    QCOMPARE(model->sweep({}, "link", "transfer_s").error().code, ErrorCode::UnknownName);
    QCOMPARE(model->sweep({}, "budget_h", "speed").error().code, ErrorCode::UnknownName);
}

void ModelTest::stepsAreSampledAsTheyAre()
{
    const auto model = compiled(transferModel());
    const auto hours = model->samples("budget_h", 200);
    QCOMPARE(hours.size(), std::size_t{72});
    QCOMPARE(hours.at(5), 6.0);
    QCOMPARE(model->samples("budget_h", 10).size(), std::size_t{10});
    QVERIFY(model->samples("link", 10).empty());
}

void ModelTest::conditionsHold()
{
    const auto model = compiled(transferModel());
    const auto near = model->condition("abs(transfer_s / budget_h - 1) <= 10 % and link != slow");
    QVERIFY(near.has_value());
    QVERIFY(!model->holds(*near, *model->evaluate({})));
    QVERIFY(model->holds(*near, *model->evaluate({{"volume_gb", 260000.0}})));
    QVERIFY(!model->holds(*near, *model->evaluate({{"volume_gb", 2600.0}, {"link", "slow"}})));
    const auto withUnit = model->condition("budget_h < 6 h or time == trapped");
    QVERIFY(!model->holds(*withUnit, *model->evaluate({})));
    QVERIFY(model->holds(*withUnit, *model->evaluate({{"budget_h", 5.0}})));
    QVERIFY(!model->condition("link == medium").has_value());
}

void ModelTest::findsMixedDimensions_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<bool>("sound");
    QTest::newRow("seconds and bytes") << "transfer_s + volume_gb" << false;
    QTest::newRow("number and seconds") << "transfer_s + 1" << false;
    QTest::newRow("time and time") << "transfer_s + 1 min" << true;
    QTest::newRow("rate given as time") << "volume_gb * link.rate" << false;
    QTest::newRow("volume by rate") << "volume_gb / link.rate" << true;
    QTest::newRow("only one branch wrong") << "link == slow ? volume_gb : transfer_s" << false;
    QTest::newRow("scaled by a number") << "0.2 * transfer_s" << true;
}

void ModelTest::findsMixedDimensions()
{
    QFETCH(QString, formula);
    QFETCH(bool, sound);
    ModelSpec spec = transferModel();
    spec.outputs.push_back(output("tried", "s", formula.toUtf8().constData()));
    const auto model = Model::compile(spec);
    QVERIFY(model.has_value());
    const auto faults = model->dimensionFaults();
    QCOMPARE(faults, sound ? std::vector<std::string>{} : std::vector<std::string>{"tried"});
    // Looking for faults leaves the model as it was.
    QCOMPARE(value(*model->evaluate({}), *model, "transfer_s"), 4000.0);
}

void ModelTest::findsUnlikeComparisons_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<bool>("sound");
    QTest::newRow("seconds and bytes") << "transfer_s > volume_gb" << false;
    QTest::newRow("bytes equal hours") << "volume_gb == budget_h" << false;
    QTest::newRow("figure without unit") << "transfer_s > 5" << false;
    QTest::newRow("figure with the wrong unit") << "transfer_s > 5 GB" << false;
    QTest::newRow("behind a condition that fails") << "link == slow and budget_h > 72 h and volume_gb > 1 h" << false;
    QTest::newRow("one of two ways") << "transfer_s > 1 h or volume_gb < 1 min" << false;
    QTest::newRow("denied") << "not (volume_gb < 1 min)" << false;
    QTest::newRow("a sum of unlike things against zero") << "transfer_s + volume_gb > 0" << false;
    QTest::newRow("unlike sums of the same form") << "transfer_s + volume_gb > budget_h + volume_gb" << false;
    QTest::newRow("in an argument") << "min(transfer_s, volume_gb) > 1 h" << false;
    QTest::newRow("time and time") << "transfer_s > budget_h" << true;
    QTest::newRow("another unit of the same kind") << "transfer_s != 90 min and volume_gb <= 2 TB" << true;
    QTest::newRow("quotient of times") << "abs(transfer_s / budget_h - 1) <= 10 % and link != slow" << true;
    QTest::newRow("against zero") << "transfer_s > 0" << true;
    QTest::newRow("rate") << "volume_gb / transfer_s >= link.rate" << true;
    QTest::newRow("a verdict") << "time == trapped or not (time != trapped)" << true;
}

void ModelTest::findsUnlikeComparisons()
{
    QFETCH(QString, condition);
    const auto model = compiled(transferModel());
    QVERIFY(model->condition(condition.toStdString()).has_value());
    QTEST(model->comparesLikeWithLike(condition.toStdString()), "sound");
    QCOMPARE(value(*model->evaluate({}), *model, "transfer_s"), 4000.0);
}

void ModelTest::findsWhatNothingUses()
{
    ModelSpec spec = transferModel();
    spec.inputs.push_back(number("idle", "1", 0, 1, 0));
    const auto model = Model::compile(spec);
    QCOMPARE(model->unusedNames(), std::vector<std::string>{"idle"});
    QVERIFY(model->condition("idle > 0").has_value());
    QVERIFY(model->unusedNames().empty());
}

QTEST_GUILESS_MAIN(ModelTest)
#include "model_test.moc"
