// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/text_renderer.h"
#include "core/session/event.h"

#include <string>
#include <vector>

namespace foresight {

// Events in plain words, for the learner's own record and for who reads a hand-in. `text` is null where the lab is not
// there: ids and bare numbers stand in its place then. Texts of the learner are given as they are: whoever shows them
// makes them fit for the place.

struct EventWords
{
    std::string what;    ///< "Prediction locked"
    std::string details; ///< everything it says
};
[[nodiscard]] EventWords eventWords(const Event& event, const TextRenderer* text);

/// "guess", "fairly sure", "very sure": for the middle of a sentence.
[[nodiscard]] std::string confidenceWords(Confidence confidence);
/// An input's or output's label.
[[nodiscard]] std::string nameWords(const std::string& name, const TextRenderer* text, const std::string& act);
/// "NVMe drive", "50 TB".
[[nodiscard]] std::string settingWords(const std::string& input, const Setting& setting, const TextRenderer* text,
                                       const std::string& act);
/// A number in the unit that the output's or input's name declares: "82.8 %".
[[nodiscard]] std::string figureWords(double value, const std::string& name, const TextRenderer* text,
                                      const std::string& act);
/// A mission as the lab words it.
[[nodiscard]] std::string missionWords(const std::string& mission, const TextRenderer* text, const std::string& act);
/// A context's title.
[[nodiscard]] std::string contextWords(const std::string& context, const TextRenderer* text);

/// Context and profile that an attempt's events name, as far as the lab knows them: its first context and its own
/// profile otherwise.
[[nodiscard]] Scenario recordedScenario(const LabDefinition& lab, const std::vector<Event>& events);

} // namespace foresight
