// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/question.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What an answer is and what it is worth. Events, tables and exports know an answer as one canonical text:
///
/// | kind            | text      | meaning                                                               |
/// |-----------------|-----------|-----------------------------------------------------------------------|
/// | single choice   | B         | id of the option                                                      |
/// | several choices | A,C       | ids in the order of the options                                       |
/// | number          | 12.5      | shortest number that reads back the same, in the question's unit      |
/// | ranking         | C,A,B     | ids, best first                                                       |
/// | matching        | a=2,b=1   | slot=target for every slot, in the order of the slots                 |
/// | sentence        | a=2,b=1   | blank=choice likewise                                                 |
/// | allocation      | A=30,B=70 | option=part in the question's unit, in the order of the options       |
/// | short text      | the text  | with line ends as "\n", without blanks around it                     |
///
/// Pure: no Qt, no lab, no model. Words for people are in answer_text.h.
namespace foresight {

/// Why a text is no answer to a question.
enum class AnswerFault {
    Empty,      ///< nothing was answered
    Incomplete, ///< something has no answer yet
    Unknown,    ///< names what the question does not have, or the same twice, or is no answer of its kind
    NotANumber,
    OutOfRange, ///< outside the bounds, or a negative part
    OffBudget,  ///< the parts do not add up to the budget
    TooLong,
};
/// "empty", "incomplete", "unknown", "not-a-number", "out-of-range", "off-budget", "too-long".
[[nodiscard]] std::string answerFaultName(AnswerFault fault);

/// An answer taken apart, complete or not; only what the question's kind uses is filled.
struct AnswerParts
{
    std::vector<std::string> ids;                            ///< single and several choices, ranking
    std::optional<double> number;                            ///< in the question's unit
    std::vector<std::pair<std::string, std::string>> chosen; ///< matching, sentence: slot and choice
    std::vector<std::pair<std::string, double>> amounts;     ///< allocation: option and part, in the unit
    std::string text;                                        ///< short text

    bool operator==(const AnswerParts&) const = default;
};

/// As much of a text as the question can use; for drafts and for showing. Total: any bytes give something.
[[nodiscard]] AnswerParts answerParts(const Question& question, std::string_view answer);
/// The parts as text, in canonical order, complete or not; what a draft keeps.
[[nodiscard]] std::string draftText(const Question& question, const AnswerParts& parts);

/// The canonical text of an answer, or why it is none. The text may have blanks around its pieces, and pieces of
/// several choices, matching, sentence and allocation in any order.
[[nodiscard]] tl::expected<std::string, AnswerFault> canonicalAnswer(const Question& question, std::string_view answer);
[[nodiscard]] tl::expected<std::string, AnswerFault> canonicalAnswer(const Question& question,
                                                                     const AnswerParts& parts);
/// What is wrong with an answer that should be canonical already; nothing when it is. The rule of the reducer.
[[nodiscard]] std::optional<AnswerFault> answerFault(const Question& question, std::string_view answer);

enum class Judgement { Right, Partly, Wrong };
/// "right", "partly", "wrong".
[[nodiscard]] std::string judgementName(Judgement judgement);

/// What an answer is worth.
struct AnswerScore
{
    double share = 0; ///< of full marks, 0..1
    Judgement judgement = Judgement::Wrong;

    [[nodiscard]] bool isRight() const { return judgement == Judgement::Right; }
    bool operator==(const AnswerScore&) const = default;
};

/// The one place that says right or wrong. Nothing for a question that is not scored (short text), and where the right
/// answer is not known. An answer that is not valid is wrong. Right is full share (1), except that "right within a
/// tolerance" also counts as full.
///  - single choice: 1 or 0.
///  - several choices: (right ones ticked - wrong ones ticked) / right ones, not below 0: QTI's map_response with
///    +1/n for each of the n right ones, -1/n for each wrong one and a lower bound of 0. Ticking everything earns
///    nothing where there are as many wrong options as right ones.
///  - number, with `tolerance` or `within`: 1 within it, otherwise 0. With `factor` f and nothingBeyond z, by the error
///    factor e = max(answer/right, right/answer): 1 up to f, then 1 - ln(e/f) / ln(z/f), 0 from z on: an estimate is
///    judged by its order of magnitude, as Fermi questions are. An answer of the other sign, or of zero where the right
///    value is not, earns nothing.
///  - ranking: pairs in the right order / all pairs, which is (1 + Kendall's tau) / 2 (Kendall 1938).
///  - matching, sentence: slots filled rightly / slots.
///  - allocation: 1 - (sum of absolute differences / 2) / budget, the part of the budget that lies in the right place;
///    full where at most `tolerance` of the budget does not.
[[nodiscard]] std::optional<AnswerScore> scoreAnswer(const Question& question, std::string_view answer,
                                                     const Scenario& scenario);
/// The same against a right answer given as canonical text.
[[nodiscard]] std::optional<AnswerScore> scoreAgainst(const Question& question, std::string_view answer,
                                                      std::string_view right);
/// Whether it is right; false where nothing says so.
[[nodiscard]] bool isRight(const Question& question, std::string_view answer, const Scenario& scenario);

/// What somebody would type who knows it: the right answer, its numbers with no more digits than it needs to be right,
/// from three on. A dash for short text, about which nothing is right. Empty where the right answer is not known.
[[nodiscard]] std::string rehearsedAnswer(const Question& question, const Scenario& scenario);

/// The numbers that count as right, both ends included, in the question's unit.
struct NumberRange
{
    double least = 0;
    double greatest = 0;
};
[[nodiscard]] NumberRange rightRange(const NumberQuestion& rule, double right);
/// How many times too large or too small: max(answer/right, right/answer); nothing where one is zero or their signs
/// differ.
[[nodiscard]] std::optional<double> errorFactor(double answer, double right);

/// The explanation that a number gets; null where no range holds.
[[nodiscard]] const RangeExplanation* rangeExplanation(const Question& question, std::string_view answer,
                                                       const Scenario& scenario);

} // namespace foresight
