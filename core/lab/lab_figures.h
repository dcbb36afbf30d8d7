// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace foresight {

/// A figure typed into prose.
struct Figure
{
    std::size_t offset = 0; ///< in bytes
    std::string text;
};

/// Words of a text that begin with a digit ("8x", "23", "4" of "$4"). Names that merely hold digits are none: "A100",
/// "ResNet-50", "us-east-1".
[[nodiscard]] std::vector<Figure> figuresIn(std::string_view text);

} // namespace foresight
