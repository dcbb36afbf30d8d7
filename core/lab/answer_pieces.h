// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/answer.h"

#include <string>
#include <vector>

/// What a class's answers to a question are counted by. One answer counts once for each of its pieces:
///  - single choice: the option; several choices: each option that was ticked;
///  - matching, sentence: each "slot=choice"; ranking: the whole order;
///  - number: the range "from..below" that it lies in, ranges cut at 1, 2 and 5 on a logarithmic scale and into about
///  ten
///    equal steps of such a width on a linear one, in the question's unit;
///  - allocation and short text: nothing. Hardly two of them are alike.
/// Pure, as answer.h.
namespace foresight {

[[nodiscard]] std::vector<std::string> answerPieces(const Question& question, std::string_view answer);
/// Pieces that there can be, in the question's order, for kinds with a list of them; empty for number and ranking.
[[nodiscard]] std::vector<std::string> possiblePieces(const Question& question);
/// Whether a piece belongs to the right answer; for a number whether its range holds the right value.
[[nodiscard]] bool isRightPiece(const Question& question, const std::string& piece, const std::string& right);
/// Whether one piece comes before another in a table; keeps possiblePieces() in their order.
[[nodiscard]] bool pieceBefore(const Question& question, const std::string& a, const std::string& b);

/// The ends of a number's range, in the question's unit; nothing for other texts.
struct PieceRange
{
    double from = 0;
    double below = 0;
};
[[nodiscard]] std::optional<PieceRange> pieceRange(const std::string& piece);

} // namespace foresight
