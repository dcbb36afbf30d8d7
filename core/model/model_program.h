// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/expression.h"
#include "core/model/model.h"

#include <muParser.h>

#include <deque>
#include <map>
#include <set>

namespace foresight {

/// A compiled expression: its parser reads the program's variables when it is evaluated.
struct CompiledExpression
{
    mu::Parser parser;
    std::string code; ///< as given to the parser; its tokens stand apart
    std::set<std::string> names;
};

/// What Model::compile() makes of a spec: variables in base units with stable addresses, formulas in an order in which
/// each finds what it needs.
struct Model::Program
{
    struct Variable
    {
        double value = 0;
        Dimension dimension;
    };
    /// Where an input's value goes; of a choice also where the attributes of each alternative go, with what they are.
    struct Slot
    {
        Variable* variable = nullptr;
        std::vector<std::vector<std::pair<Variable*, double>>> attributes; ///< by choice
    };
    struct Formula
    {
        std::size_t output; ///< index in spec.outputs
        CompiledExpression expression;
    };
    struct Rule
    {
        std::optional<CompiledExpression> when; ///< nothing: otherwise
    };
    struct Verdict
    {
        std::size_t verdict; ///< index in spec.verdicts
        std::vector<Rule> rules;
    };

    ModelSpec spec;
    std::map<std::string, Variable> variables; ///< by muParser name; nodes never move
    std::vector<Slot> inputSlots;              ///< as spec.inputs
    std::vector<Variable*> outputSlots;        ///< as spec.outputs
    std::vector<Variable*> verdictSlots;       ///< as spec.verdicts
    std::vector<Formula> formulas;
    std::vector<Verdict> verdicts;
    std::set<std::string> used;
    int literalSets = 0;

    void declareVariables();
    [[nodiscard]] Result<CompiledExpression> compile(const std::string& source, const std::string& what);
    [[nodiscard]] Result<void> compileOutputs();
    [[nodiscard]] Result<void> compileVerdicts();

    void makeSlots();
    void loadInputs(const Settings& settings);
    void loadChoice(std::size_t input, const std::string& choiceId);
    void loadEvaluation(const Evaluation& evaluation);
    [[nodiscard]] Result<double> value(const CompiledExpression& expression, const std::string& what) const;
    [[nodiscard]] Result<Evaluation> run(Settings complete);
    /// Defaults, each choice, and both ends of each range.
    [[nodiscard]] std::vector<Settings> corners(const Settings& defaults) const;
    /// value() with every base unit changed `power` times.
    [[nodiscard]] Result<double> rescaledValue(const CompiledExpression& expression, int power);
    Variable& variable(const std::string& name) { return variables.at(variableName(name)); }
};

struct Condition::Code
{
    CompiledExpression expression;
};

} // namespace foresight
