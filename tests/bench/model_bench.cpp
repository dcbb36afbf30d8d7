// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/lab/lab.h"
#include "core/lab/lab_checker.h"
#include "core/lab/yaml_tree.h"
#include "measure.h"

#include <muParser.h>

#include <cmath>
#include <filesystem>
#include <iostream>

// foresight_bench_model: sweeps, simulations and the reading of labs, each against what the same work costs bare.
namespace foresight::bench {

namespace {

namespace fs = std::filesystem;

constexpr int kRuns = 60;
constexpr std::size_t kPoints = 10'000;
constexpr double kSweepMs = 20;
constexpr double kLabMs = 100;

std::string withGoal(const std::string& line, double ms, double goal)
{
    return line + (ms < goal ? "; under " : "; NOT under ") + numberText(goal) + " ms";
}

/// What muParser itself takes for the same formulas at as many values, and nothing else.
class BareSweep
{
public:
    BareSweep()
    {
        m_first.DefineVar("volume", &m_volume);
        m_first.DefineVar("rate", &m_rate);
        m_first.DefineVar("efficiency", &m_efficiency);
        m_first.SetExpr("volume / (rate * efficiency)");
        m_second.DefineVar("transfer", &m_transfer);
        m_second.DefineVar("budget", &m_budget);
        m_second.SetExpr("transfer / budget");
    }

    double run(std::size_t points)
    {
        double sum = 0;
        for (std::size_t i = 0; i < points; ++i) {
            m_volume = 1e10 * std::pow(1e5, static_cast<double>(i) / static_cast<double>(points - 1));
            m_transfer = m_first.Eval();
            sum += m_second.Eval();
        }
        return sum;
    }

private:
    double m_volume = 0;
    double m_rate = 12.5e9;
    double m_efficiency = 1;
    double m_transfer = 0;
    double m_budget = 21600;
    mu::Parser m_first;
    mu::Parser m_second;
};

std::string sweepLine(const Lab& lab)
{
    const auto model = lab.model("gravity", {"cloud", {}});
    if (!model)
        return "sweep: no model";
    BareSweep bare;
    std::size_t points = 0;
    double sum = 0;
    const Pair pair = timed(
        kRuns, [&](int) { points = model->sweep({}, "dataset_gb", "budget_ratio", kPoints)->size(); },
        [&](int) { sum += bare.run(kPoints); });
    const std::string line = pairLine("sweep of " + std::to_string(points) + " points", pair, 0);
    return withGoal(line, pair.ours.median, kSweepMs) + (sum > 0 ? "" : " (nothing computed)");
}

/// A queue of 10,000 customers against the same recursion in C++ without any draw.
std::string simulationLine()
{
    const auto lab = Lab::read(fs::path(FORESIGHT_TEST_DATA) / "labs" / "waiting");
    const auto model = lab ? (*lab)->model("line", {"small", {}}) : fail(lab.error());
    if (!model)
        return "simulation: no model";
    double seen = 0;
    const Pair pair = timed(
        kRuns,
        [&](int run) {
            seen += model->evaluate({{"requests", 5000.0 - run}})->outputs.at("mean_ms").base;
        },
        [&](int run) {
            double wait = 0;
            double sum = 0;
            for (int i = 0; i < 5000 - run; ++i) {
                wait = std::fmax(wait + 0.011 * (i % 7) / 4 - 0.012, 0);
                sum += wait;
            }
            seen += sum;
        });
    return pairLine("simulation of 5,000 rows, two draws", pair, 0) + (seen > 0 ? "" : " (nothing computed)");
}

std::string labLine(const fs::path& folder)
{
    std::size_t faults = 0;
    const Pair pair = timed(
        kRuns / 2, [&](int) { faults += checkLab(folder).size(); },
        [&](int) {
            const YamlTree tree(*readFile(folder / "lab.yaml", kYamlBytes), "lab.yaml");
            faults += tree.faults().size();
        });
    return withGoal(pairLine("lab check " + folder.filename().string(), pair, 0), pair.ours.median, kLabMs) +
           (faults == 0 ? "" : " (it has faults)");
}

std::string readLine(const fs::path& folder)
{
    std::size_t read = 0;
    const Pair pair = timed(
        kRuns / 2, [&](int) { read += Lab::read(folder).has_value() ? 1 : 0; },
        [&](int) { read += readFile(folder / "lab.yaml", kYamlBytes)->empty() ? 0 : 1; });
    return withGoal(pairLine("reading " + folder.filename().string(), pair, 0), pair.ours.median, kLabMs) +
           (read > 0 ? "" : " (it cannot be read)");
}

} // namespace

} // namespace foresight::bench

int main()
{
    using namespace foresight;
    const auto lab = Lab::read(std::filesystem::path(FORESIGHT_LABS) / "data-gravity-trap");
    std::cout << (lab ? bench::sweepLine(**lab) : "sweep: no lab") << '\n' << bench::simulationLine() << '\n';
    for (const auto& entry : std::filesystem::directory_iterator(FORESIGHT_LABS))
        std::cout << bench::readLine(entry.path()) << '\n' << bench::labLine(entry.path()) << '\n';
    const std::filesystem::path waiting = std::filesystem::path(FORESIGHT_TEST_DATA) / "labs" / "waiting";
    std::cout << bench::readLine(waiting) << '\n' << bench::labLine(waiting) << '\n';
    return 0;
}
