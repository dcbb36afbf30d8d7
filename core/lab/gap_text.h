// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/quantity.h"

#include <QLocale>

#include <string>

namespace foresight {

/// How far a predicted quantity lies from the model's, in words: "9.9 times too long" for times, "too high" for others,
/// "right on it" within 5 %, "not comparable" when one of them is zero or their
/// signs differ.
[[nodiscard]] std::string gapText(const Quantity& predicted, const Quantity& actual, const QLocale& locale);

} // namespace foresight
