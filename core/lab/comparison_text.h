// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/text_renderer.h"

#include <string>
#include <vector>

namespace foresight {

/// Two states of an act's model against each other in words, for outputs in the order given: "Now against A: GPU
/// utilisation 82.8 % instead of 22.6 %; images per second unchanged at 208." Empty when a state has no values.
[[nodiscard]] std::string comparisonText(const TextRenderer& text, const std::string& act,
                                         const std::vector<std::string>& outputs, const Settings& now,
                                         const Settings& before, const std::string& beforeName);

/// What differs from `base`, in a few words: "NVMe, 8 workers"; empty when nothing does.
[[nodiscard]] std::string settingsText(const TextRenderer& text, const std::string& act, const Settings& settings,
                                       const Settings& base);

} // namespace foresight
