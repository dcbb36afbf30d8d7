// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_definition.h"
#include "core/lab/scenario.h"
#include "core/session/event.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace foresight {

/// Words of GivenRecord::from.
inline constexpr const char* kFromRecord = "record";
inline constexpr const char* kFromDefault = "default";
inline constexpr const char* kFromDraw = "drawn";

/// Words of GivenRecord::why.
inline constexpr const char* kNotDone = "not-done";           ///< no attempt at the earlier lab
inline constexpr const char* kNotKnown = "not-known";         ///< no attempt went so far
inline constexpr const char* kNotUsable = "not-usable";       ///< out of bounds, or a word the lab does not know
inline constexpr const char* kNotInstalled = "not-installed"; ///< nobody can say what its events mean

/// What an attempt starts with besides the lab itself; LabStarted keeps it.
struct Beginning
{
    std::map<std::string, GivenRecord> given;
    std::string seed;
    std::string course;
};

/// A record of the default of a value.
[[nodiscard]] GivenRecord defaultRecord(const GivenSpec& spec, const std::string& why);

/// Draws the lab's parameters for an attempt, and its seed where a model draws with it or there are parameters. Values
/// that are read are left out.
[[nodiscard]] Beginning drawnBeginning(const LabDefinition& lab, const std::string& course, const std::string& learner,
                                       int attempt);
/// The same with a seed from elsewhere (any text), as authors try one.
[[nodiscard]] Beginning seededBeginning(const LabDefinition& lab, const std::string& seed);

/// With defaults for what is missing. Errors: UnknownName, ValueOutOfRange, ValueNotANumber for a value that the lab
/// does not declare or that does not fit.
[[nodiscard]] Result<Beginning> completed(const LabDefinition& lab, const Beginning& beginning);

/// The number that simulations draw with; nothing where no seed was recorded.
[[nodiscard]] std::optional<std::uint64_t> recordedDrawSeed(const std::string& seed);
/// The recorded values, as a scenario takes them.
[[nodiscard]] Settings givenValues(const LabStarted& started);
[[nodiscard]] Settings givenValues(const Beginning& beginning);
/// The same, each of which the lab declares and can use. Errors: those of completed().
[[nodiscard]] Result<Settings> givenSettings(const LabDefinition& lab, const LabStarted& started);

/// Which numbers a lab speaks in an attempt that started so. `context` may be empty.
[[nodiscard]] Scenario attemptScenario(const LabStarted& started, const std::string& context);

/// Whether the recorded parameters and seed are those that the learner, the attempt and the recorded course draw; true
/// where a lab has neither.
[[nodiscard]] bool isDrawnRightly(const LabDefinition& lab, const LabStarted& started, const std::string& learner,
                                  int attempt);

} // namespace foresight
