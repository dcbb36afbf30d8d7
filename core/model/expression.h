// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_spec.h"

#include <tl/expected.hpp>

#include <set>
#include <string>
#include <vector>

namespace foresight {

/// An expression of a lab made ready for muParser: quantities became named literals, comparisons with choices and
/// verdict rules became comparisons with their index, "and", "or", "not" became operators.
struct Expression
{
    struct Literal
    {
        std::string name; ///< unique within the model
        Quantity value;   ///< base units
    };
    std::string code;
    std::vector<Literal> literals;
    std::set<std::string> names; ///< what it refers to: constants, inputs, input.attribute, outputs, verdicts
};

/// Names for literals are taken from `literalPrefix` and a running number. Errors: a sentence for the lab's author.
[[nodiscard]] tl::expected<Expression, std::string>
translateExpression(const std::string& source, const ModelSpec& spec, const std::string& literalPrefix);

/// "storage.bandwidth" as muParser may name it.
[[nodiscard]] std::string variableName(const std::string& name);

} // namespace foresight
