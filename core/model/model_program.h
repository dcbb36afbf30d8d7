// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/expression.h"
#include "core/model/model.h"

#include <muParser.h>

#include <array>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <set>

namespace foresight {

struct CompiledFold;

/// A compiled expression: its parser reads the program's variables when it is evaluated. The parser stays where it is,
/// because muParser reads the expression again after each copy.
struct CompiledExpression
{
    std::unique_ptr<mu::Parser> parser = std::make_unique<mu::Parser>();
    std::string code; ///< as given to the parser; its tokens stand apart
    std::set<std::string> names;
    std::set<std::string> needs; ///< names, those of its folds, and their simulations
    std::vector<CompiledFold> folds;
};

/// What Model::compile() makes of a spec: variables in base units with stable addresses, formulas and simulations in an
/// order in which each finds what it needs.
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
    /// What muParser hands back to a table's function.
    struct TableCall
    {
        const TableSpec* table;
        Program* program;

        static double lookUpOne(void* call, double key);
        static double lookUpTwo(void* call, double first, double second);
        void define(mu::Parser& parser);
    };
    class DimensionCheck;
    class SimulationCompiler;
    class Path;
    /// A key that a table says nothing about.
    struct TableMiss
    {
        const TableSpec* table;
        std::size_t key;
        double value;
    };

    /// An expression that is computed in rows, with the name that errors give it.
    struct RowExpression
    {
        std::string what;
        Dimension dimension;
        CompiledExpression expression;
    };
    struct Column
    {
        Variable* variable = nullptr;
        std::vector<double> values; ///< by row, base units
    };
    struct Draw
    {
        const DrawSpec* spec = nullptr;
        const TableSpec* table = nullptr; ///< Empirical
        std::uint32_t stream = 0;
        std::vector<RowExpression> parameters;
        std::vector<bool> isFixed; ///< the parameter is the same in every row
        std::size_t column = 0;
        std::array<double, 2> values{}; ///< of the parameters
    };
    struct Value
    {
        std::size_t column;
        RowExpression formula;
    };
    struct State
    {
        std::size_t column;
        RowExpression start;
        RowExpression next;
        double coming = 0;
    };
    struct Simulation
    {
        const SimulationSpec* spec = nullptr;
        RowExpression count;
        std::optional<RowExpression> repeat;
        std::vector<Draw> draws;
        std::vector<Value> values;
        std::vector<State> states;
        std::vector<Column> columns;
        std::map<std::string, std::size_t> columnOf; ///< series id -> column
        std::set<std::string> needs;
        std::size_t rows = 0; ///< of the last run
    };

    /// A formula or a simulation, in the order of computing.
    struct Item
    {
        bool isSimulation = false;
        std::size_t index = 0; ///< in formulas or simulations
    };
    using Probe = std::function<void(const RowExpression& expression, double value)>;

    ModelSpec spec;
    std::map<std::string, Variable> variables; ///< by muParser name; nodes never move
    std::vector<Slot> inputSlots;              ///< as spec.inputs
    std::vector<Variable*> outputSlots;        ///< as spec.outputs
    std::vector<Variable*> verdictSlots;       ///< as spec.verdicts
    std::deque<TableCall> tableCalls;          ///< as spec.tables
    std::vector<Formula> formulas;
    std::vector<Simulation> simulations;
    std::vector<Item> order;
    std::vector<Verdict> verdicts;
    std::set<std::string> used;
    int literalSets = 0;
    // while something is computed
    std::size_t work = 0;     ///< expressions so far
    std::size_t rowLimit = 0; ///< of each simulation; 0: none but its own
    int power = 0;            ///< base units are changed so many times; see scaled()
    std::optional<TableMiss> miss;
    bool ignoresMisses = false; ///< tables answer beyond their ends, so that kinds can be told there too
    std::array<std::vector<double>, 3> factors; ///< of the variables in their order, by power; see scaled()
    Probe probe;                                ///< told of each expression computed in a row
    std::vector<double> rowValues;
    std::deque<std::pair<Evaluation, std::size_t>>
        recent;                        ///< of models with simulations, with their work, the last first
    std::optional<Settings> columnsOf; ///< the settings whose rows the columns hold, as long as all are there

    // compiling
    void loadConstant(const ConstantSpec& constant);
    void declareVariables();
    void makeSlots();
    [[nodiscard]] Result<CompiledExpression> compile(const std::string& source, const std::string& what,
                                                     const ExpressionScope& scope = {});
    [[nodiscard]] Result<CompiledExpression> assemble(const Expression& expression, const std::string& what);
    [[nodiscard]] Result<CompiledFold> foldOf(const FoldCall& call, const std::string& what);
    [[nodiscard]] Result<void> withoutVerdicts(const CompiledExpression& expression, const std::string& what,
                                               const std::string& kind) const;
    [[nodiscard]] Result<void> compileOutputs();
    [[nodiscard]] Result<void> compileSimulations();
    [[nodiscard]] Result<void> putInOrder();
    [[nodiscard]] Result<void> compileVerdicts();

    /// What was computed before does not count any more.
    void forget()
    {
        recent.clear();
        columnsOf.reset();
    }

    // computing
    void loadInputs(const Settings& settings);
    void loadChoice(std::size_t input, const std::string& choiceId);
    void loadEvaluation(const Evaluation& evaluation);
    /// No range's upper end is below its lower one. Errors: ValueOutOfRange.
    [[nodiscard]] Result<void> inOrder(const Settings& settings) const;
    /// `what` is the name that errors give the expression.
    [[nodiscard]] Result<double> value(const CompiledExpression& expression, const std::string& what);
    [[nodiscard]] Result<double> value(const RowExpression& expression);
    [[nodiscard]] double lookedUp(const TableSpec& table, double first, double second);
    [[nodiscard]] Result<double> foldValue(const CompiledFold& fold, const std::string& what);
    /// Gives the series of a fold's argument the values of a row.
    void loadRow(const CompiledFold& fold, std::size_t row);
    [[nodiscard]] Result<void> simulate(Simulation& simulation);
    [[nodiscard]] Result<void> compute(const Item& item);
    [[nodiscard]] Result<Evaluation> run(Settings complete);
    [[nodiscard]] Error missError() const;
    [[nodiscard]] Error overBudget(const std::string& what, double needed, std::size_t limit) const;

    [[nodiscard]] const std::string& nameOf(const Item& item) const;
    [[nodiscard]] const std::set<std::string>& needsOf(const Item& item) const;
    /// Where an output, number input, constant or attribute has its value; null when the name is none of these.
    [[nodiscard]] const Variable* quantityNamed(const std::string& name);
    Variable& variable(const std::string& name) { return variables.at(variableName(name)); }

    // checking
    /// Defaults, each choice, and both ends of each range.
    [[nodiscard]] std::vector<Settings> corners(const Settings& defaults) const;
    /// Calls `compute` with every base unit changed `power` times.
    void scaled(int power, const std::function<void()>& compute);

    /// Parts of simulate().
    [[nodiscard]] Result<std::size_t> rowsOf(const Simulation& simulation);
    [[nodiscard]] Result<void> start(Simulation& simulation);
    [[nodiscard]] Result<void> drawRow(Simulation& simulation, std::uint32_t row, std::uint32_t repeat);
    [[nodiscard]] Result<void> computeRow(Simulation& simulation);
    [[nodiscard]] Result<void> advance(Simulation& simulation);
};

/// What a formula takes of a simulation's rows.
struct CompiledFold
{
    Fold fold = Fold::Last;
    std::size_t simulation = 0;        ///< index in Program::simulations
    std::optional<std::size_t> series; ///< when the argument is nothing but this column
    std::vector<std::size_t> uses;     ///< columns of the argument
    std::set<std::string> needs;       ///< everything else that it needs
    CompiledExpression argument;
    std::optional<CompiledExpression> share;
    double* result = nullptr; ///< of the variable that stands for it
};

struct Condition::Code
{
    CompiledExpression expression;
};

/// What a quantity of that dimension is multiplied with when every base unit is changed `power` times.
[[nodiscard]] double scaleFactor(const Dimension& dimension, int power);

/// Notes a quantity of a table's key and what a quantity of its kind changes by, as the two sides of a comparison;
/// nothing while no comparisons are watched.
void noteSides(double first, double second);

} // namespace foresight
