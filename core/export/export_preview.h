// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace foresight {

/// The beginning of an export as lines that can be shown: of a text file (UTF-8, or UTF-16 with its mark) the first
/// `count` lines, long ones cut; of an archive its files with their sizes, and the beginning of those that are text.
[[nodiscard]] std::vector<std::string> exportPreview(const std::string& bytes, std::size_t count);

} // namespace foresight
