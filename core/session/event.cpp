// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/event.h"

#include <array>

namespace foresight {

namespace {

/// In the order of EventBody, whose last kind brings its own name.
constexpr std::array kTypeNames = {
    "lab_started",     "context_chosen", "act_opened",           "prediction_locked", "explored",
    "mission_met",     "bookmark_saved", "observation_recorded", "revealed",          "reflection_answered",
    "equation_opened", "act_finished",   "lab_finished",         "handed_in",         "note"};
static_assert(kTypeNames.size() + 1 == std::variant_size_v<EventBody>);

} // namespace

std::string confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Guess:
        return "guess";
    case Confidence::FairlySure:
        return "fairly-sure";
    case Confidence::VerySure:
        return "very-sure";
    }
    return {};
}

std::optional<Confidence> confidenceFromName(std::string_view name)
{
    for (const Confidence confidence : {Confidence::Guess, Confidence::FairlySure, Confidence::VerySure}) {
        if (name == confidenceName(confidence))
            return confidence;
    }
    return std::nullopt;
}

std::string eventTypeName(const EventBody& body)
{
    if (const auto* unknown = std::get_if<UnknownEvent>(&body))
        return unknown->type;
    return kTypeNames.at(body.index());
}

} // namespace foresight
