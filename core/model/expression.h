// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/folds.h"
#include "core/model/model_spec.h"

#include <tl/expected.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace foresight {

struct FoldCall;

/// An expression of a lab made ready for muParser: quantities became named literals, comparisons with choices and
/// verdict rules became comparisons with their index, "and", "or", "not" became operators, and what is taken of a
/// series
/// ("max(backlog)") became a name.
struct Expression
{
    struct Literal
    {
        std::string name; ///< unique within the model
        Quantity value;   ///< base units
    };
    std::string code; ///< tokens stand apart
    std::vector<Literal> literals;
    std::set<std::string> names;  ///< what it refers to: constants, inputs, input.attribute, outputs, verdicts, series
    std::set<std::string> tables; ///< that it looks values up in
    std::vector<FoldCall> folds;  ///< what it takes of series
};

/// "percentile(wait, 99 %)" in an expression.
struct FoldCall
{
    std::string name; ///< stands for it in the code, unique within the model
    Fold fold = Fold::Last;
    std::string simulation;
    Expression argument;             ///< computed in each row
    std::optional<Expression> share; ///< Percentile
};

/// Where an expression stands, which decides what it may speak of.
struct ExpressionScope
{
    const SimulationSpec* rowsOf = nullptr; ///< computed in each of its rows: its series and "step" have values
    bool canFold = false;                   ///< max(series) and the like
};

/// Names for literals are taken from `literalPrefix` and a running number. Errors: a sentence for the lab's author.
[[nodiscard]] tl::expected<Expression, std::string> translateExpression(const std::string& source,
                                                                        const ModelSpec& spec,
                                                                        const std::string& literalPrefix,
                                                                        const ExpressionScope& scope = {});

/// "storage.bandwidth" as muParser may name it.
[[nodiscard]] std::string variableName(const std::string& name);
/// A table as muParser may name its function.
[[nodiscard]] std::string tableFunctionName(const std::string& table);
/// The number of the row, as muParser may name it.
inline constexpr const char* kRowVariable = "row_step";

/// Whether a name in an expression can be a function's: none of them can be a table's.
[[nodiscard]] bool isFunctionName(std::string_view name);

} // namespace foresight
