// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/input_range.h"
#include "core/model/input_scale.h"
#include "core/model/model.h"

#include <QtTest>

using namespace foresight;

namespace {

InputSpec number(const std::string& id, double least, double greatest)
{
    InputSpec input;
    input.id = id;
    input.unit = *parseUnit("h");
    input.least = least;
    input.greatest = greatest;
    input.defaultNumber = least;
    return input;
}

InputSpec listed(const std::string& id, const std::vector<double>& values)
{
    InputSpec input = number(id, values.front(), values.back());
    input.values = values;
    return input;
}

/// A window from one hour to another, a number out of a list, and a choice of which one is not offered.
Model model()
{
    ModelSpec spec;
    InputSpec end = number("end_h", 0, 24);
    end.defaultNumber = 5;
    end.from = "start_h";
    InputSpec mode;
    mode.id = "mode";
    mode.choices = {{"plain", {}, {{"speed", *parseQuantity("1")}}}, {"turbo", {}, {{"speed", *parseQuantity("2")}}}};
    mode.choices.back().isOffered = false;
    mode.defaultChoice = "plain";
    spec.inputs = {number("start_h", 0, 24), end, listed("workers", {1, 2, 4, 8}), mode};
    spec.inputs[2].unit = *parseUnit("1");
    OutputSpec output;
    output.id = "window_h";
    output.unit = *parseUnit("h");
    output.formula = "(end_h - start_h) * workers * mode.speed";
    spec.outputs = {output};
    return std::move(*Model::compile(spec));
}

} // namespace

/// Inputs that take only what a list, the other end of a range or a context leaves them.
class InputListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListIsSteppedThrough()
    {
        const InputScale scale(listed("gpus", {1, 2, 4, 8, 16}));
        QCOMPARE(scale.steps(), 4);
        QCOMPARE(scale.valueAt(3), 8.0);
        QCOMPARE(scale.valueAt(99), 16.0);
        QCOMPARE(scale.stepOf(2.9), 1);
        QCOMPARE(scale.stepOf(3.1), 2);
        QCOMPARE(scale.stepOf(16), 4);
        QVERIFY(scale.allows(4) && !scale.allows(3) && scale.contains(3));
    }

    void onlyListedValuesAreTaken()
    {
        const Model m = model();
        QVERIFY(m.complete({{"workers", 4.0}}));
        const auto refused = m.complete({{"workers", 3.0}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::UnknownName);
        QCOMPARE(refused.error().args.back(), std::string("3"));
        QCOMPARE(m.samples("workers", 200), (std::vector<double>{1, 2, 4, 8}));
        QCOMPARE(m.samples("workers", 2), (std::vector<double>{1, 8}));
        QCOMPARE(m.sweep({}, "workers", "window_h")->size(), std::size_t{4});
    }

    void aChoiceThatIsNotOfferedIsRefused()
    {
        QVERIFY(model().complete({{"mode", std::string("plain")}}));
        QVERIFY(!model().complete({{"mode", std::string("turbo")}}));
    }

    void endsOfARangeKeepTheirOrder()
    {
        const Model m = model();
        QVERIFY(m.complete({{"start_h", 5.0}}));
        const auto refused = m.complete({{"start_h", 6.0}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ValueOutOfRange);
        QCOMPARE(refused.error().args, (std::vector<std::string>{"end_h", "5", "6", "24"}));
        // A sweep has no value beyond the other end.
        const auto points = m.sweep({}, "start_h", "window_h");
        QVERIFY(points->front().output && !points->back().output);
    }

    void anEndTakesTheOtherAlong_data()
    {
        QTest::addColumn<bool>("movesLower");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        const auto row = [](const char* name, bool movesLower, double value, double lower, double upper) {
            QTest::newRow(name) << movesLower << value << lower << upper;
        };
        row("lower within", true, 2, 2, 4);
        row("lower beyond", true, 5, 5, 8);
        row("lower too far", true, 10, 8, 8);
        row("upper within", false, 8, 1, 8);
        row("upper beyond", false, 0.5, 0.5, 0.5);
    }

    void anEndTakesTheOtherAlong()
    {
        QFETCH(bool, movesLower);
        QFETCH(double, value);
        const InputSpec lower = number("from", 0, 10);
        const InputSpec upper = listed("to", {0.5, 2, 4, 8});
        const RangeEnds now{1, 4};
        const RangeEnds ends = movesLower ? withLower(lower, upper, now, value) : withUpper(lower, upper, now, value);
        QTEST(ends.lower, "lower");
        QTEST(ends.upper, "upper");
    }

    void constantsMayBeWords()
    {
        ModelSpec spec;
        ConstantSpec link;
        link.id = "link";
        link.choices = {{"slow", {}, {{"rate", *parseQuantity("1 GB/s")}}},
                        {"fast", {}, {{"rate", *parseQuantity("10 GB/s")}}}};
        link.choice = "slow";
        spec.constants = {link};
        OutputSpec output;
        output.id = "time_s";
        output.unit = *parseUnit("s");
        output.formula = "link == fast ? 1 s : 20 GB / link.rate";
        spec.outputs = {output};
        Model m = std::move(*Model::compile(spec));
        QCOMPARE(m.evaluate({})->outputs.at("time_s").base, 20.0);
        link.choice = "fast";
        m.setConstant(link);
        QCOMPARE(m.evaluate({})->outputs.at("time_s").base, 1.0);
        QVERIFY(m.quantity(*m.evaluate({}), "link.rate")->base > 1);
        QVERIFY(!m.condition("link == medium") && !m.condition("link > 1"));
        QVERIFY(m.dimensionFaults().empty());
    }
};

QTEST_GUILESS_MAIN(InputListTest)
#include "input_list_test.moc"
