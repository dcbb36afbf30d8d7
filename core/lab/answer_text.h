// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/answer.h"
#include "core/lab/text_renderer.h"

#include <optional>
#include <string>
#include <vector>

/// Answers in words for people, in the renderer's language and scenario. Plain text.
namespace foresight {

/// Words: "Data arrive more slowly". WithIds: "B · Data arrive more slowly", as tables and reports write it.
enum class AnswerStyle { Words, WithIds };

/// An answer as people read it: options by their words, a number with its unit, a ranking as "1. ...; 2. ...", a
/// matching as "item: target; ...", an allocation as "part: 30 %; ...", the sentence filled in, a short text as it is.
/// An answer that the question does not know (another version of the lab) comes back as it is.
[[nodiscard]] std::string answerText(const TextRenderer& text, const std::string& act, const Question& question,
                                     const std::string& answer, AnswerStyle style = AnswerStyle::Words);
/// What a class's answers are counted by (answer_pieces.h), as people read it: "B · Data arrive ...", "item: target",
/// "10 min to 20 min".
[[nodiscard]] std::string pieceText(const TextRenderer& text, const std::string& act, const Question& question,
                                    const std::string& piece);
/// The right answer in the same form, its figures as the model's are written; empty for short text.
[[nodiscard]] std::string rightAnswerText(const TextRenderer& text, const std::string& act, const Question& question,
                                          AnswerStyle style = AnswerStyle::Words);
/// The sentence with its blanks filled as far as `parts` go; others are shown as "____".
[[nodiscard]] std::string filledSentence(const TextRenderer& text, const std::string& act, const Question& question,
                                         const AnswerParts& parts);

/// A sentence of the lab taken apart: words, or a blank. In order; what stands in braces without being a blank is
/// words.
struct SentencePiece
{
    std::string words;
    const Slot* blank = nullptr; ///< null for words
};
[[nodiscard]] std::vector<SentencePiece> sentencePieces(const Question& question, const std::string& sentence);

/// What a lab explains about an answer, part by part.
struct AnswerExplanation
{
    std::string subject; ///< the option, item, blank or part that it is about; empty when about the whole
    std::string text;
    std::optional<Judgement>
        judgement;         ///< of this part: of an option whether it is a right one; nothing when about all
    bool isChosen = false; ///< of an option: among the answer
};
/// In the order to be read: for choices every option; for a number the one range that holds; for others what is said
/// about the whole, then each part. `answer` may be empty: nothing was chosen.
[[nodiscard]] std::vector<AnswerExplanation> answerExplanations(const TextRenderer& text, const std::string& act,
                                                                const Question& question, const std::string& answer);

/// The same as one text of paragraphs for a report: of choices only what was chosen.
[[nodiscard]] std::string explanationText(const TextRenderer& text, const std::string& act, const Question& question,
                                          const std::string& answer);

/// "Right", "Partly right (67 %)", "Not right", "Not scored".
[[nodiscard]] std::string scoreText(const std::optional<AnswerScore>& score, const QLocale& locale);
/// How far a number is off, "9.9 times too long"; empty for other kinds.
[[nodiscard]] std::string numberGapText(const TextRenderer& text, const Question& question, const std::string& answer);
/// Why this is no answer yet, as a sentence with what to do.
[[nodiscard]] std::string answerFaultText(const Question& question, AnswerFault fault, const QLocale& locale);
/// What an allocation has still to give away: "20 % are left", "10 % too much"; empty when the budget is met.
[[nodiscard]] std::string budgetText(const Question& question, const AnswerParts& parts, const QLocale& locale);

/// A number question as an input, for a field that reads and writes it (input_text.h) and for an axis. Its id is
/// "answer".
[[nodiscard]] InputSpec numberInput(const Question& question);
/// A number or a part in the question's unit, for people.
[[nodiscard]] std::string answerNumberText(const Question& question, double value, const QLocale& locale);
/// A right number or part: as the model's figures are written, where the learner's own keep every digit.
[[nodiscard]] std::string rightNumberText(const TextRenderer& text, const std::string& act, const Question& question,
                                          double value);

} // namespace foresight
