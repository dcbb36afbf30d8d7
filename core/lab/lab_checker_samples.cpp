// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_checker_samples.h"

#include "core/lab/lab_checker.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace foresight {
namespace {

/// Combinations are not counted further.
constexpr std::size_t kUncounted = 1'000'000'000;
/// The golden section: steps of this share of all come back to no place soon and are spread evenly at each time.
constexpr double kEvenStep = 0.6180339887498949;

/// Every value of a parameter, or as many as `most` from end to end; of a number that is read a grid.
std::vector<Setting> valuesOf(const GivenSpec& spec, std::size_t most)
{
    if (spec.domain.isChoice()) {
        std::vector<Setting> words;
        for (const auto& choice : spec.domain.choices) {
            words.emplace_back(choice.id);
        }
        return words;
    }
    std::vector<double> numbers;
    const auto count = spec.isRead() ? most : std::min(most, drawCount(spec));
    for (std::size_t i = 0; i < count; ++i) {
        const double share = count < 2 ? 0 : static_cast<double>(i) / static_cast<double>(count - 1);
        const auto last = static_cast<double>(spec.isRead() ? 0 : drawCount(spec) - 1);
        numbers.push_back(spec.isRead()
                              ? spec.domain.least + share * (spec.domain.greatest - spec.domain.least)
                              : std::get<double>(drawnAt(spec, static_cast<std::size_t>(std::llround(share * last)))));
    }
    numbers.push_back(spec.domain.defaultNumber);
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return {numbers.begin(), numbers.end()};
}

std::size_t product(const std::vector<std::vector<Setting>>& values)
{
    std::size_t all = values.empty() ? 0 : 1;
    for (const auto& each : values) {
        all = std::min(all * each.size(), kUncounted);
    }
    return all;
}

/// About that share of all, with no divisor in common, so that each place is come to once.
std::size_t evenStep(std::size_t all)
{
    auto step = std::max<std::size_t>(static_cast<std::size_t>(static_cast<double>(all) * kEvenStep), 1);
    while (std::gcd(step, all) != 1) {
        ++step;
    }
    return step;
}

} // namespace

std::optional<std::uint64_t> GivenSample::drawSeed() const
{
    return seed == 0 ? std::nullopt : std::optional(foresight::drawSeed(std::to_string(seed)));
}

std::string sampleText(const GivenSample& sample)
{
    return settingsText(sample.given) + (sample.seed == 0 ? "" : ", seed " + std::to_string(sample.seed));
}

GivenSamples::GivenSamples(std::vector<const GivenSpec*> specs, std::size_t seeds, std::size_t most)
    : m_specs(std::move(specs)), m_first{{{}, 0, true}}, m_seeds(seeds)
{
    for (std::size_t seed = 1; seed <= seeds; ++seed) {
        m_first.push_back({{}, seed});
    }
    for (const auto* spec : m_specs) {
        const auto values = valuesOf(*spec, 2);
        const std::set<Setting> ends = spec->domain.isChoice() ? std::set<Setting>(values.begin(), values.end())
                                                               : std::set<Setting>{values.front(), values.back()};
        for (const auto& end : ends) {
            if (end != spec->defaultValue()) {
                m_first.push_back({{{spec->id(), end}}, 0, true});
            }
        }
    }
    if (m_specs.size() == 1 && m_specs.front()->domain.isChoice() && seeds == 0) {
        return; // these were all
    }
    const auto rest = std::min(most, kMostSamples) - std::min({most, kMostSamples, m_first.size()});
    std::size_t fineness = kMostValues - 1; // the default comes to them
    do {
        m_values.clear();
        for (const auto* spec : m_specs) {
            m_values.push_back(valuesOf(*spec, fineness));
        }
        fineness = std::max<std::size_t>(fineness * 2 / 3, 2);
    } while (product(m_values) > rest && fineness > 2);
    m_all = product(m_values);
    m_tried = std::min(m_all, rest);
    m_step = m_tried < m_all ? evenStep(m_all) : 1;
}

std::size_t GivenSamples::count() const
{
    return m_first.size() + m_tried;
}

GivenSample GivenSamples::at(std::size_t index) const
{
    if (index < m_first.size()) {
        return m_first[index];
    }
    const auto place = index - m_first.size();
    return {combination(place * m_step % m_all), m_seeds > 0 ? place % m_seeds + 1 : 0};
}

Settings GivenSamples::combination(std::size_t index) const
{
    Settings given;
    for (std::size_t i = 0; i < m_specs.size(); ++i) {
        given[m_specs[i]->id()] = m_values[i][index % m_values[i].size()];
        index /= m_values[i].size();
    }
    return given;
}

} // namespace foresight
