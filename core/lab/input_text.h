// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_spec.h"

#include <QLocale>

#include <optional>
#include <string>

namespace foresight {

/// A number input's value as its field shows it: readable where no digit is lost ("50 TB"), otherwise with every digit
/// in the input's own unit ("51,234 GB"), so that what is shown is what is in force.
[[nodiscard]] std::string inputText(const InputSpec& input, double value, const QLocale& locale);

enum class InputFault { None, Empty, NotANumber, UnknownUnit, WrongUnit, OutOfRange, NotWhole, NotListed };

/// What a person typed into a number input's field: a value the input may take, in its unit, or why it is none.
struct InputReading
{
    std::optional<double> value;
    InputFault fault = InputFault::None;
};
[[nodiscard]] InputReading readInput(const InputSpec& input, const std::string& text, const QLocale& locale);

} // namespace foresight
