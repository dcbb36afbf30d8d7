// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab.h"
#include "core/lab/lab_checker.h"
#include "core/lab/lab_checker_samples.h"
#include "tests/core/lab/lab_folder.h"
#include "tests/core/lab/waiting_lab.h"

#include <QtTest>

#include <set>

using namespace foresight;
using foresight::test::waitingLab;
using foresight::test::writeWaitingFiles;

namespace {

/// The queue of copies with another prediction; by default its copies take 59.3 min, at most 177.8, at least 8.9 s.
std::string asking(const std::string& predict)
{
    std::string lab = labData("queue/lab.yaml");
    const auto from = lab.find("    predict:\n");
    lab.replace(from, lab.find("    explore:") - from, "    predict:\n" + predict);
    return replaced(lab, "You said {{prediction.value}}, which is {{prediction.gap}}.", "So it is.");
}

/// `rule` judges, `explain` are items beside the right one.
std::string number(const std::string& answer, const std::string& bounds, const std::string& rule,
                   const std::string& explain = "{otherwise: true, text: No}", const std::string& unit = "min")
{
    return asking("      kind: number\n      stem: How long?\n      unit: \"" + unit + "\"\n      bounds: " + bounds +
                  "\n      answer: " + answer + "\n      " + rule + "\n      explain: [{right: true, text: Yes}, " +
                  explain + "]\n");
}

std::string options(const std::string& kind, const std::string& a, const std::string& b, const std::string& more)
{
    return asking("      kind: " + kind + "\n      stem: How?\n      options:\n        A: {text: One, explain: So, " +
                  a + "}\n        B: {text: Two, explain: So, " + b + "}\n      " + more + "\n");
}

QString told(const Faults& faults)
{
    QString lines;
    for (const auto& fault : faults)
        lines += QString::fromStdString(faultLine(fault)) + QLatin1Char('\n');
    return lines;
}

/// Where a fault stands: the words at its place in the lab.
std::string wordsAt(const std::string& lab, const Fault& fault, std::size_t length)
{
    std::size_t start = 0;
    for (int line = 1; line < fault.line; ++line)
        start = lab.find('\n', start) + 1;
    return lab.substr(start + static_cast<std::size_t>(fault.column) - 1, length);
}

} // namespace

/// What the checker proves over everything that attempts may be given: counterexamples are found and named.
class GivenProofTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundQuestionsHaveNoFaults_data();
    void soundQuestionsHaveNoFaults();
    void counterexamplesAreNamed_data();
    void counterexamplesAreNamed();
    void drawsAreTriedWithManySeeds();
    void simulationsSeeGivenValues();
    void whatNothingUsesIsNamed();
    void readNumbersStandOnAGrid();
    void samplesKeepToTheirNumber();
};

void GivenProofTest::soundQuestionsHaveNoFaults_data()
{
    QTest::addColumn<QByteArray>("lab");
    const auto row = [](const char* name, const std::string& lab) {
        QTest::newRow(name) << QByteArray::fromStdString(lab);
    };
    row("number", number("baseline.copy_min", "[0, 1000]", "factor: 2"));
    row("ranges by factor",
        number("baseline.copy_min", "[0, 1000]", "tolerance: 50 %", "{below: 0.5x, text: No}, {from: 1.5x, text: No}"));
    row("ranking by model", options("ranking", "value_of: baseline.short_min", "value_of: baseline.copy_min",
                                    "answer: [A, B]\n      explain: So"));
    row("parts that are alike", options("allocation", "value_of: baseline.copy_min", "value_of: baseline.copy_min",
                                        "budget: 100 %\n      tolerance: 5 %\n      explain: Half each"));
    row("a part of nothing", options("allocation", "value_of: baseline.spare_pct", "value: 1 %",
                                     "budget: 100 %\n      tolerance: 5 %\n      explain: So"));
}

void GivenProofTest::soundQuestionsHaveNoFaults()
{
    QFETCH(QByteArray, lab);
    QCOMPARE(told(checkLab(LabFolder(lab.toStdString()).path())), QString());
}

void GivenProofTest::counterexamplesAreNamed_data()
{
    QTest::addColumn<QByteArray>("lab");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("at");   ///< the words where the fault stands
    QTest::addColumn<QByteArray>("says"); ///< with which values
    const auto row = [](const char* name, const std::string& lab, const char* code, const char* at, const char* says) {
        QTest::newRow(name) << QByteArray::fromStdString(lab) << QByteArray(code) << QByteArray(at) << QByteArray(says);
    };
    const std::string spare = "baseline.spare_pct"; // nothing, where the earlier link was busy all the time
    row("outside the bounds", number("baseline.copy_min", "[0, 100]", "factor: 2"), "answer-outside", "[0, 100]",
        "files = 80");
    row("no error factor", number(spare, "[0, 100]", "factor: 2", "{otherwise: true, text: No}", "%"), "answer-outside",
        "2", "earlier_busy = 100");
    row("no tolerance", number(spare, "[0, 100]", "tolerance: 5 %", "{otherwise: true, text: No}", "%"),
        "answer-outside", "5 %", "earlier_busy = 100");
    row("a gap",
        number("baseline.copy_min", "[0, 1000]", "tolerance: 90 %",
               "{below: 6 min, text: No}, {from: 75 min, text: No}"),
        "range-gap", "explain: [{right", "context \"");
    row("nothing between",
        number("baseline.copy_min", "[0, 1000]", "tolerance: 5 %",
               "{from: 0.5x, below: 40 min, text: Low}, {otherwise: true, text: No}"),
        "bad-range", "{from: 0.5x", "files = ");
    row("two explanations",
        number("baseline.copy_min", "[0, 1000]", "tolerance: 5 %",
               "{below: 30 min, text: Low}, {from: 0.9x, below: 1x, text: Near}, "
               "{otherwise: true, text: No}"),
        "range-overlap", "{", "context \"");
    row("everything is right", number("baseline.copy_min", "[0, 180]", "tolerance: 100 %"), "answer-everything",
        "[0, 180]", "files = 80");
    row("a fixed number", number("60 min", "[0, 1000]", "tolerance: 5 %"), "answer-changes", "60 min",
        "earlier_link = fast");
    row("ranking turns",
        options("ranking", "value_of: baseline.copy_min", "value: 100 min", "answer: [A, B]\n      explain: So"),
        "answer-order", "A: {text: One", "A < B to B < A");
    row("ranking ties",
        options("ranking", "value_of: baseline.copy_min", "value: 133.34 min", "answer: [A, B]\n      explain: So"),
        "answers-alike", "{text:", "size_gb = 15");
    const std::string parts = options("allocation", "value_of: baseline.spare_pct", "value_of: baseline.spare_pct",
                                      "budget: 100 %\n      tolerance: 5 %\n      explain: So");
    row("nothing to share out", parts, "budget-unreached", "A: {text: One", "earlier_busy = 100");
    row("a part below zero", replaced(parts, "\"(1 - earlier_busy) * 1\"", "\"(90 % - earlier_busy) * 1\""),
        "part-negative", "baseline.spare_pct", "earlier_busy = 100");
}

void GivenProofTest::counterexamplesAreNamed()
{
    QFETCH(QByteArray, lab);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, says);
    const auto faults = checkLab(LabFolder(lab.toStdString()).path());
    const auto found =
        std::find_if(faults.begin(), faults.end(), [&](const Fault& f) { return f.code == code.toStdString(); });
    QVERIFY2(found != faults.end(), qPrintable(told(faults)));
    QVERIFY2(found->message.find(says.toStdString()) != std::string::npos, qPrintable(told(faults)));
    QCOMPARE(wordsAt(lab.toStdString(), *found, static_cast<std::size_t>(at.size())), at.toStdString());
    QVERIFY(!found->remedy.empty());
}

void GivenProofTest::drawsAreTriedWithManySeeds()
{
    const auto faultsOf = [](const std::string& lab) {
        const LabFolder folder(lab);
        writeWaitingFiles(folder);
        return checkLab(folder.path());
    };
    const std::string lab = waitingLab("attempt");
    QCOMPARE(told(faultsOf(lab)), QString());
    // Whoever relies on one seed's figure is told of a seed with another.
    const auto calm = [](const LabFolder& folder, std::uint64_t seed) {
        writeWaitingFiles(folder);
        const auto read = Lab::read(folder.path());
        const auto model = (*read)->model("line", {"small", {}, {}, {}, seed});
        return model->evaluate({{"load_pct", 30.0}})->outputs.at("p99_ms").base;
    };
    const double byDefault = calm(LabFolder(lab), kSeedWithoutAttempt);
    const std::string relying =
        replaced(lab, "    cases:\n      baseline: {}\n",
                 "    relies_on:\n      - {case: calm, when: \"p99_ms < " + numberText(byDefault * 1000 * 1.001) +
                     " ms\"}\n    cases:\n"
                     "      baseline: {}\n");
    const auto faults = faultsOf(relying);
    QCOMPARE(faults.size(), std::size_t{2}); // in each context
    QCOMPARE(faults.front().code, std::string("reliance-broken"));
    QVERIFY2(faults.front().message.find(", seed ") != std::string::npos, faults.front().message.c_str());
    // With one seed for everybody it would have been sound.
    QVERIFY2(faultsOf(replaced(relying, "seed: attempt", "seed: 0")).empty(), "the proof is about seeds");
    QCOMPARE(faultsOf(replaced(lab, "seed: attempt", "seed: everybody")).front().code, std::string("not-a-number"));
}

void GivenProofTest::simulationsSeeGivenValues()
{
    // What was drawn and computed for one value does not count for the next.
    std::string lab = replaced(waitingLab("11"), "acts:\n",
                               "parameters:\n  slower: {label: Slower, range: [1, 3], step: 1, default: 1}\nacts:\n");
    lab = replaced(lab, "formula: \"wait + took\"", "formula: \"(wait + took) * (slower == 2 ? 2 : 1)\"");
    lab = replaced(lab, "range: [10, 500]", "range: [10, 5000]"); // so that the missions can be met
    const LabFolder folder(lab);
    writeWaitingFiles(folder);
    QCOMPARE(told(checkLab(folder.path())), QString());
    const std::string relying = replaced(lab, "    cases:\n      baseline: {}\n",
                                         "    relies_on:\n      - {case: calm, when: \"p99_ms < 100 ms\"}\n"
                                         "    cases:\n      baseline: {}\n");
    folder.write("lab.yaml", relying);
    const auto faults = checkLab(folder.path());
    QCOMPARE(faults.size(), std::size_t{2});
    QVERIFY2(faults.front().message.find("slower = 2") != std::string::npos, faults.front().message.c_str());
}

void GivenProofTest::whatNothingUsesIsNamed()
{
    const std::string lab = labData("queue/lab.yaml");
    const std::string read = "  spare_busy: {lab: copy-time, field: busy, label: Spare, range: [0, 1], default: 0}\n";
    const std::string drawn = "  spare_files: {label: Spare, values: [1, 2], default: 1}\n";
    const std::string unused = replaced(replaced(lab, "  was_late: {lab", read + "  was_late: {lab"), "  files: {label",
                                        drawn + "  files: {label");
    const auto faults = checkLab(LabFolder(unused).path());
    QCOMPARE(faults.size(), std::size_t{2});
    for (const auto& [fault, name] : {std::pair(faults[0], "spare_busy"), std::pair(faults[1], "spare_files")}) {
        QCOMPARE(fault.code, std::string("unused-given"));
        QCOMPARE(wordsAt(unused, fault, std::string(name).size()), std::string(name));
        QVERIFY(!fault.remedy.empty());
    }
    // A text, a condition or a formula is enough; and whoever only opens the lab is not kept from it.
    QVERIFY(Lab::read(LabFolder(unused).path()).has_value());
    const std::string told =
        replaced(unused, "Late once: {{earlier.was_late}}.", "Late once: {{earlier.was_late}}. {{earlier.spare_busy}}");
    const std::string asked = replaced(told, "\"boost > 1\"", "\"boost > 1 and spare_files < 3\"");
    const auto rest = checkLab(LabFolder(asked).path());
    QVERIFY2(rest.empty(), rest.empty() ? "" : rest.front().message.c_str());
}

void GivenProofTest::readNumbersStandOnAGrid()
{
    GivenSpec spec;
    spec.domain.id = "busy";
    spec.domain.least = 0;
    spec.domain.greatest = 100;
    spec.domain.defaultNumber = 33.3;
    spec.source = GivenSource{"a-lab", "busy"};
    std::set<double> seen;
    const GivenSamples samples({&spec}, 0, kMostSamples);
    for (std::size_t i = 0; i < samples.count(); ++i) {
        const auto sample = samples.at(i);
        if (!sample.given.empty())
            seen.insert(std::get<double>(sample.given.at("busy")));
    }
    QCOMPARE(seen.size(), kMostValues);
    QCOMPARE(*seen.begin(), 0.0);
    QCOMPARE(*seen.rbegin(), 100.0);
    QVERIFY(seen.count(33.3) == 1);
}

void GivenProofTest::samplesKeepToTheirNumber()
{
    std::vector<GivenSpec> specs(12);
    std::vector<const GivenSpec*> all;
    for (std::size_t i = 0; i < specs.size(); ++i) {
        specs[i].domain.id = "p" + std::to_string(i);
        specs[i].domain.least = 1;
        specs[i].domain.greatest = 3;
        specs[i].domain.defaultNumber = 2;
        all.push_back(&specs[i]);
    }
    const GivenSamples samples(all, kSeedsTried, 1000);
    QCOMPARE(samples.count(), std::size_t{1000});
    QVERIFY(samples.at(0).isDefault());
    std::map<std::string, std::set<double>> seen;
    std::set<std::size_t> seeds;
    std::set<Settings> different;
    for (std::size_t i = 0; i < samples.count(); ++i) {
        const auto sample = samples.at(i);
        for (const auto& [name, value] : sample.given)
            seen[name].insert(std::get<double>(value));
        seeds.insert(sample.seed);
        different.insert(sample.given);
    }
    QCOMPARE(seeds.size(), kSeedsTried + 1);
    QVERIFY(different.size() > 900);
    for (const auto& spec : specs)
        QVERIFY2(seen[spec.id()].count(1) == 1 && seen[spec.id()].count(3) == 1, spec.id().c_str());
    // However few may be tried, the defaults, the seeds and the ends are.
    QCOMPARE(GivenSamples(all, kSeedsTried, 1).count(), 1 + kSeedsTried + 2 * specs.size());
}

QTEST_GUILESS_MAIN(GivenProofTest)
#include "given_proof_test.moc"
