// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/answer_text.h"

/// An answer beside the right one, part by part, in words for people.
namespace foresight {

struct ComparedPart
{
    std::string subject;                ///< the option, place, item or blank; empty when the answer is one part
    std::string given;                  ///< what was answered; empty where nothing was
    std::string right;                  ///< empty where nothing says what is right
    std::optional<Judgement> judgement; ///< nothing where nothing is judged
    std::string remark;                 ///< how far off: "9.9 times too long", "20 % too much"; empty where right
};

/// In the order of the question: several choices by option, a ranking by place, a matching by item, a sentence by
/// blank, an allocation by option; other kinds are one part. A part of an allocation is right within the tolerance that
/// the whole has.
[[nodiscard]] std::vector<ComparedPart> comparedParts(const TextRenderer& text, const std::string& act,
                                                      const Question& question, const std::string& answer);

} // namespace foresight
