// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_source.h"
#include "core/model/simulation_spec.h"
#include "core/model/table_spec.h"
#include "core/units/quantity.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace foresight {

/// One option of a choice input; formulas use its quantities as <input>.<attribute>.
struct ChoiceSpec
{
    std::string id;
    TextSource label;
    std::map<std::string, Quantity> attributes;
    bool isOffered = true; ///< false where the context leaves it out; formulas may name it all the same
};

/// A quantity with a name, fixed for a profile; or a word out of `choices`, which formulas use as they do a choice
/// input's.
struct ConstantSpec
{
    std::string id;
    Quantity value;
    Unit unit; ///< as written
    std::string meaning;
    std::string source;  ///< datasheet, benchmark, paper, course text or assumption
    std::string checked; ///< year and month in which the source was last looked at
    std::vector<ChoiceSpec> choices = {};
    std::string choice = {}; ///< the one that holds, where there are choices

    [[nodiscard]] bool isWord() const { return !choices.empty(); }
};

/// How an input is set. Usual: a number by a slider with a field, a choice by a list.
enum class ControlKind {
    Usual,
    Field,  ///< a number by its field alone
    Switch, ///< a choice of two, off and on
};

/// Something a student can set: a choice (choices not empty) or a number in `unit`.
struct InputSpec
{
    std::string id;
    TextSource label;
    TextSource help;
    std::vector<ChoiceSpec> choices;
    std::string defaultChoice;
    Unit unit;
    double least = 0;    ///< in unit
    double greatest = 0; ///< in unit
    double step = 1;     ///< in unit, linear scale
    Scale scale = Scale::Linear;
    int stepsPerDecade = 0;   ///< logarithmic scale
    double defaultNumber = 0; ///< in unit
    int decimals = 0;
    std::vector<double> values = {}; ///< in unit, rising: the only ones it takes, from least to greatest; or none
    ControlKind control = ControlKind::Usual;
    std::string from = {}; ///< number input below which this one never is: together they are a range

    [[nodiscard]] bool isChoice() const { return !choices.empty(); }
    [[nodiscard]] const ChoiceSpec* choice(const std::string& choiceId) const;
};

/// Something the model computes.
struct OutputSpec
{
    std::string id;
    TextSource label;
    TextSource note;             ///< what the figure counts ("per batch"), under a card
    TextSource counted;          ///< what is counted, for "3.7 times as many images a second"; may be empty
    std::string formula;         ///< over constants, inputs, <input>.<attribute> and other outputs
    Unit unit;                   ///< unit of the number in JSON and on the command line
    std::optional<int> decimals; ///< for text in `unit`; without it three significant digits
    bool readable = false;       ///< text in the most readable unit ("1 h 7 min") instead of `unit`
};

enum class VerdictLevel { Neutral, Good, Warn, Bad };

/// A way out that is offered only while its condition holds.
struct VerdictAdvice
{
    TextSource text;
    std::string when; ///< empty: always
};

struct VerdictRule
{
    std::string id;
    std::string when; ///< empty: otherwise
    VerdictLevel level = VerdictLevel::Neutral;
    TextSource label; ///< one or two words
    TextSource text;  ///< a sentence or two; may be empty
    std::vector<VerdictAdvice> advice;
};

/// A named judgement: the first rule that holds.
struct VerdictSpec
{
    std::string id;
    TextSource label;
    std::vector<VerdictRule> rules;
};

/// A draw, value or state of a simulation.
struct SeriesSpec
{
    std::string id;
    std::string simulation;
    TextSource label; ///< may be empty
    Unit unit;
};

/// A model as data: named inputs with units -> named outputs with units. Ids are unique within it, those of series too.
struct ModelSpec
{
    std::vector<ConstantSpec> constants;
    std::vector<InputSpec> inputs;
    std::vector<OutputSpec> outputs;
    std::vector<VerdictSpec> verdicts;
    std::vector<TableSpec> tables = {};
    std::vector<SimulationSpec> simulations = {};
    std::uint64_t seed = 0;       ///< of every draw
    bool isSeedOfAttempt = false; ///< each attempt has a seed of its own, which is put here
    std::string place = {};       ///< "lab, act", for messages

    [[nodiscard]] const InputSpec* input(const std::string& inputId) const;
    [[nodiscard]] const OutputSpec* output(const std::string& outputId) const;
    [[nodiscard]] const VerdictSpec* verdict(const std::string& verdictId) const;
    [[nodiscard]] const ConstantSpec* constant(const std::string& constantId) const;
    [[nodiscard]] const TableSpec* table(const std::string& tableId) const;
    [[nodiscard]] const SimulationSpec* simulation(const std::string& simulationId) const;
    [[nodiscard]] std::optional<SeriesSpec> series(const std::string& seriesId) const;
    /// Every series of a simulation: draws, values, states.
    [[nodiscard]] static std::vector<SeriesSpec> seriesOf(const SimulationSpec& simulation);
};

} // namespace foresight
