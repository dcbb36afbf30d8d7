// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/grading/item_statistics.h"

#include <string>
#include <string_view>

namespace foresight {

/// Largest marks file that is read, in bytes.
inline constexpr std::size_t kMarksLimit = std::size_t{64} * 1024 * 1024;

/// Reads a marks table: header `student,<item>,...`, second row `max,<m1>,...`, then a row per student; a blank mark is
/// an item that was not answered. Errors: FormatInvalid (place: file:line) for a missing header or maximum row, a row
/// of another length, an item or student named twice, a mark that is no number, a negative maximum.
[[nodiscard]] Result<MarksTable> parseMarks(std::string_view text, const std::string& file);

} // namespace foresight
