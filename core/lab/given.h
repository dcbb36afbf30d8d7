// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/model_spec.h"
#include "core/model/settings.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace foresight {

/// Where a value that is read comes from: a field of another lab's design record.
struct GivenSource
{
    std::string lab;
    std::string field;
};

/// A value that is not the same for everybody and that a learner does not set: read of an earlier lab's design record,
/// or drawn for the attempt (a parameter). Formulas use it as a constant of every act. The attempt records it when it
/// starts, and whoever looks at the attempt later uses what was recorded.
struct GivenSpec
{
    InputSpec domain;                  ///< its name, words, unit, bounds and default; a parameter takes its steps
    std::optional<GivenSource> source; ///< of a value that is read

    [[nodiscard]] const std::string& id() const { return domain.id; }
    [[nodiscard]] bool isRead() const { return source.has_value(); }
    [[nodiscard]] Setting defaultValue() const;
    /// Whether formulas can use the value: a number within the bounds (of the list, where there is one), or one of the
    /// words.
    [[nodiscard]] bool fits(const Setting& value) const;
};

/// A given value as the constant that formulas find.
[[nodiscard]] ConstantSpec givenConstant(const GivenSpec& spec, const Setting& value);

/// Puts given values over the constants of a model that were made from their defaults. Values that the lab does not
/// declare are left alone. Errors: ValueOutOfRange, ValueNotANumber, UnknownName for a value that does not fit.
[[nodiscard]] Result<void> applyGiven(ModelSpec& model, const std::vector<GivenSpec>& specs, const Settings& given);

/// Of recorded values those that the lab declares and that fit; for showing what cannot be trusted.
[[nodiscard]] Settings fittingGiven(const std::vector<GivenSpec>& specs, const Settings& given);

/// How many values a parameter can take: its steps or choices.
[[nodiscard]] std::size_t drawCount(const GivenSpec& spec);
/// The parameter's value of a step, from 0.
[[nodiscard]] Setting drawnAt(const GivenSpec& spec, std::size_t step);

/// The seed of an attempt: BLAKE2b-256, as 64 hex digits, of the text
///
///     "foresight-parameters-1\n" course "\n" learner "\n" lab "\n" attempt "\n"
///
/// with the course's id (empty where none is known), the student number, the lab's id and the attempt's number.
[[nodiscard]] std::string parameterSeed(const std::string& course, const std::string& learner, const std::string& lab,
                                        int attempt);

/// What simulations draw with where a model leaves its seed to the attempt and there is no attempt.
inline constexpr std::uint64_t kSeedWithoutAttempt = 0;

/// The number with which an attempt's simulations draw: the first eight bytes of BLAKE2b-256 of seed "\n", read with
/// the most significant byte first. No name is empty, so no parameter is drawn from the same bytes.
[[nodiscard]] std::uint64_t drawSeed(const std::string& seed);

/// The value that a seed draws for a parameter: the first four bytes of BLAKE2b-256 of seed "\n" id, read as a number
/// with the most significant byte first, times the count of values, divided by 2^32 and rounded down, is the step. Each
/// value is as likely as any other.
[[nodiscard]] Setting drawn(const GivenSpec& spec, const std::string& seed);

} // namespace foresight
