// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_spec.h"

#include <string>
#include <vector>

namespace foresight {

/// A formula of a model with the name that Model gives it in errors, and where it stands in lab.yaml.
struct NamedFormula
{
    std::string what; ///< "io_ms", "wait.next"
    std::string path;
    Unit unit;
    std::string* text; ///< in the spec it was asked of
};

/// The formulas of outputs and simulations. `path` is that of the model.
[[nodiscard]] std::vector<NamedFormula> namedFormulas(ModelSpec& model, const std::string& path);

/// The path of what an error of Model names first: a formula, a simulation, a draw, a table or a verdict; empty when it
/// is none of these.
[[nodiscard]] std::string pathOfFailure(ModelSpec& model, const std::string& path, const std::string& what);

/// Gives a draw whose table cannot serve a figure of its kind instead; false when there is no such draw.
[[nodiscard]] bool replaceDraw(ModelSpec& model, const std::string& draw);

/// A formula that gives something of that unit.
[[nodiscard]] std::string standIn(const Unit& unit);

} // namespace foresight
