// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/given.h"

#include "core/base/hash.h"
#include "core/model/input_scale.h"

#include <algorithm>

namespace foresight {

namespace {

constexpr std::size_t kSeedBytes = 8;
constexpr std::size_t kDrawBytes = 4;
constexpr unsigned kDrawBits = 32;

/// The first bytes as a number, the most significant one first.
std::uint64_t firstBytes(const Digest& digest, std::size_t count)
{
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < count; ++i) {
        number = number << 8U | digest[i];
    }
    return number;
}

Error misfit(const GivenSpec& spec, const Setting& value)
{
    if (const auto* word = std::get_if<std::string>(&value)) {
        return spec.domain.isChoice() ? Error{ErrorCode::UnknownName, {}, {"choice of " + spec.id(), *word}, {}}
                                      : Error{ErrorCode::ValueNotANumber, {}, {spec.id(), *word}, {}};
    }
    const std::string number = numberText(std::get<double>(value));
    if (spec.domain.isChoice()) {
        return {ErrorCode::UnknownName, {}, {"choice of " + spec.id(), number}, {}};
    }
    return {ErrorCode::ValueOutOfRange,
            {},
            {spec.id(), number, numberText(spec.domain.least), numberText(spec.domain.greatest)},
            {}};
}

} // namespace

Setting GivenSpec::defaultValue() const
{
    return domain.isChoice() ? Setting(domain.defaultChoice) : Setting(domain.defaultNumber);
}

bool GivenSpec::fits(const Setting& value) const
{
    if (const auto* word = std::get_if<std::string>(&value)) {
        return domain.choice(*word) != nullptr;
    }
    const double number = std::get<double>(value);
    if (domain.isChoice() || !(number >= domain.least && number <= domain.greatest)) {
        return false;
    }
    return domain.values.empty() || std::binary_search(domain.values.begin(), domain.values.end(), number);
}

ConstantSpec givenConstant(const GivenSpec& spec, const Setting& value)
{
    ConstantSpec constant;
    constant.id = spec.id();
    if (const auto* word = std::get_if<std::string>(&value)) {
        constant.choices = spec.domain.choices;
        constant.choice = *word;
        return constant;
    }
    constant.unit = spec.domain.unit;
    constant.value = Quantity::of(std::get<double>(value), spec.domain.unit);
    return constant;
}

Result<void> applyGiven(ModelSpec& model, const std::vector<GivenSpec>& specs, const Settings& given)
{
    for (const GivenSpec& spec : specs) {
        const auto value = given.find(spec.id());
        if (value == given.end()) {
            continue;
        }
        if (!spec.fits(value->second)) {
            return fail(misfit(spec, value->second));
        }
        const auto constant = std::find_if(model.constants.begin(), model.constants.end(),
                                           [&](const ConstantSpec& each) { return each.id == spec.id(); });
        if (constant != model.constants.end()) {
            *constant = givenConstant(spec, value->second);
        }
    }
    return {};
}

Settings fittingGiven(const std::vector<GivenSpec>& specs, const Settings& given)
{
    Settings fitting;
    for (const GivenSpec& spec : specs) {
        const auto value = given.find(spec.id());
        if (value != given.end() && spec.fits(value->second)) {
            fitting.insert(*value);
        }
    }
    return fitting;
}

std::size_t drawCount(const GivenSpec& spec)
{
    return spec.domain.isChoice() ? spec.domain.choices.size()
                                  : static_cast<std::size_t>(InputScale(spec.domain).steps()) + 1;
}

Setting drawnAt(const GivenSpec& spec, std::size_t step)
{
    return spec.domain.isChoice() ? Setting(spec.domain.choices.at(step).id)
                                  : Setting(InputScale(spec.domain).valueAt(static_cast<int>(step)));
}

std::string parameterSeed(const std::string& course, const std::string& learner, const std::string& lab, int attempt)
{
    return hex(blake2b("foresight-parameters-1\n" + course + "\n" + learner + "\n" + lab + "\n" +
                       std::to_string(attempt) + "\n"));
}

std::uint64_t drawSeed(const std::string& seed)
{
    return firstBytes(blake2b(seed + "\n"), kSeedBytes);
}

Setting drawn(const GivenSpec& spec, const std::string& seed)
{
    const std::uint64_t number = firstBytes(blake2b(seed + "\n" + spec.id()), kDrawBytes);
    return drawnAt(spec, static_cast<std::size_t>(number * drawCount(spec) >> kDrawBits));
}

} // namespace foresight
