// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_source.h"
#include "core/lab/scenario.h"
#include "core/units/quantity.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// The questions of a lab: what is asked before the simulator opens and after the reveal. Pure data; what an answer is
/// and what it is worth is core/lab/answer.h.
namespace foresight {

enum class QuestionKind {
    SingleChoice,   ///< one of `options`
    SeveralChoices, ///< any of `options`, at least one
    Number,         ///< a quantity in `number.unit`
    Ranking,        ///< all `options`, best first
    Matching,       ///< a target for each of `slots`
    Allocation,     ///< `allocation.budget` spread over `options`
    Sentence,       ///< a choice for each blank of `sentence` (`slots`)
    ShortText,      ///< the learner's own words, never scored by machine
};
/// As lab.yaml writes it: "single-choice", "several-choices", "number", "ranking", "matching", "allocation",
/// "sentence", "short-text".
[[nodiscard]] std::string questionKindName(QuestionKind kind);

/// Something to choose, to rank or to give a part of the budget to.
struct Option
{
    std::string id; ///< "A" ... ; stable, whatever order is shown
    TextSource text;
    TextSource explain;
    std::optional<Quantity> value; ///< for answers that are quantities ({{option.value}}); allocation: the right part
    std::string valueOf;           ///< or bound to the model: "full_rate.transfer_s"
};

/// What a slot can be filled with: a target of a matching, a choice of a drop-down.
struct SlotChoice
{
    std::string id;
    TextSource text;
};

/// An item that a target is matched to, or a blank of a sentence.
struct Slot
{
    std::string id;
    TextSource text;                 ///< matching: the item; sentence: the blank's name for a screen reader
    TextSource explain;              ///< why the right choice is right
    std::string answer;              ///< id of the right choice
    std::vector<SlotChoice> choices; ///< sentence: of this blank; matching: none, see Question::targets
};

/// One end of a range of answers.
struct RangeEnd
{
    double value = 0;      ///< in the question's unit, or
    bool isFactor = false; ///< times the right value ("0.5x")

    /// In the question's unit.
    [[nodiscard]] double at(double right) const { return isFactor ? value * right : value; }
};

/// What is explained to a range of answers: from <= answer < below.
struct RangeExplanation
{
    enum class Holds { Right, Between, Otherwise };
    Holds holds =
        Holds::Between; ///< Right: whatever counts as right, before any other; Otherwise: when none other does
    std::optional<RangeEnd> from;
    std::optional<RangeEnd> below;
    TextSource text;
};

/// How a number is taken and judged. See scoreAnswer() for the rules.
struct NumberQuestion
{
    Unit unit;           ///< answers are numbers in it
    double least = 0;    ///< in that unit
    double greatest = 0; ///< in that unit
    bool isLogarithmic = false;
    std::optional<Quantity> value; ///< the right value, given, or
    std::string valueOf;           ///< bound to the model: "full_rate.transfer_s"
    // right when: one of
    std::optional<double> tolerance; ///< share of the right value (0.05)
    std::optional<double> within;    ///< distance in the unit
    std::optional<double> factor;    ///< error factor, above 1
    double nothingBeyond = 0;        ///< with `factor`: the error factor from which nothing is earned
    std::vector<RangeExplanation> explain;
};

struct AllocationQuestion
{
    Unit unit;            ///< parts are numbers in it
    double budget = 0;    ///< in that unit
    double tolerance = 0; ///< right when at most this share of the budget (0..1) lies in the wrong place
};

struct Question
{
    QuestionKind kind = QuestionKind::SingleChoice;
    TextSource stem;
    TextSource lead; ///< a line under the stem
    std::vector<Option> options;
    std::vector<Slot> slots;         ///< matching, sentence
    std::vector<SlotChoice> targets; ///< matching
    TextSource sentence;             ///< with a mark {blank_id} for each of `slots`
    NumberQuestion number;
    AllocationQuestion allocation;
    int textLimit = 0;  ///< short text: characters (code points)
    TextSource explain; ///< what is said whatever was answered
    /// The right answer as canonical text (see answer.h), where it is the same in every context and profile. Empty for
    /// short text, and where the model says it: ask right().
    std::string answer;
    int tries = 1;
    /// What the model says is right, by context and profile; Lab fills it (right_answers.h).
    std::map<Scenario, std::string> rightBy;
    /// The same for scenarios with given values or a seed of their own, as many as there are attempts; Lab fills it
    /// where the lab has any. Empty text where the model cannot say it.
    std::function<std::string(const Scenario&)> rightAt;

    [[nodiscard]] const Option* option(const std::string& id) const;
    [[nodiscard]] const Slot* slot(const std::string& id) const;
    /// What a slot can be filled with.
    [[nodiscard]] const std::vector<SlotChoice>& choicesOf(const Slot& slot) const;
    [[nodiscard]] const SlotChoice* choice(const Slot& slot, const std::string& id) const;

    /// Whether answers can be right or wrong: false for short text.
    [[nodiscard]] bool isScored() const { return kind != QuestionKind::ShortText; }
    /// Whether the right answer comes from the model, so that it may differ by context and profile.
    [[nodiscard]] bool isBound() const;
    /// The right answer as canonical text; of the default profile, or the lab's first context, where a scenario names
    /// one that the lab does not have. Empty for short text.
    [[nodiscard]] std::string right(const Scenario& scenario) const;
};

} // namespace foresight
