// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/text_renderer.h"

#include <string>
#include <vector>

namespace foresight {

/// Two states of an act's model against each other in words: the settings that differ, then what that does to these
/// outputs. "Against A, SATA SSD instead of Hard disk: 3.7 times as many images a second (761 instead of 208); GPU
/// utilisation 82.8 % instead of 22.6 %; unchanged: Compute 69.6 ms." Counted outputs first, otherwise in the order
/// given; shares are told by their values, not by a ratio. Empty when a state has no values.
[[nodiscard]] std::string comparisonText(const TextRenderer& text, const std::string& act,
                                         const std::vector<std::string>& outputs, const Settings& now,
                                         const Settings& before, const std::string& beforeName);

/// What differs from `base`, in a few words: "NVMe, 8 workers"; empty when nothing does.
[[nodiscard]] std::string settingsText(const TextRenderer& text, const std::string& act, const Settings& settings,
                                       const Settings& base);

} // namespace foresight
