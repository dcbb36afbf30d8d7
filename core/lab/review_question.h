// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/text_renderer.h"

#include <cstdint>
#include <string>
#include <vector>

namespace foresight {

/// A question about an act that was done, with new numbers: what does an output come to at settings other than the
/// story's? Question, answers and their reasons all come from the model. For practice; nothing of it is recorded.
struct ReviewQuestion
{
    struct Answer
    {
        std::string text;  ///< the output's value for people
        double value = 0;  ///< in the output's unit
        Settings settings; ///< complete settings that give this value: the asked ones for the right answer
    };
    std::string act;
    std::string output;
    Settings story;              ///< complete
    Settings asked;              ///< complete; one or two inputs differ from the story
    std::vector<Answer> answers; ///< three or four, from least to greatest, each at least a fifth apart
    std::size_t right = 0;
};

/// Makes up to `count` questions about the given acts, in turn, each about another output where there are several. The
/// same seed makes the same questions. Fewer come when the models do not offer answers far enough apart.
[[nodiscard]] std::vector<ReviewQuestion>
reviewQuestions(const TextRenderer& text, const std::vector<std::string>& acts, std::size_t count, std::uint32_t seed);

} // namespace foresight
