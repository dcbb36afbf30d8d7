// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/quantity.h"

#include <map>
#include <string>
#include <variant>

namespace foresight {

/// One input's value: a number in the input's own unit, or a choice id.
using Setting = std::variant<double, std::string>;

/// Input id -> value. Complete when it names every input of a model, partial otherwise.
using Settings = std::map<std::string, Setting>;

/// What a model says for complete settings.
struct Evaluation
{
    Settings inputs;
    std::map<std::string, Quantity> outputs;     ///< output id -> quantity
    std::map<std::string, std::string> verdicts; ///< verdict id -> rule id
};

} // namespace foresight
