// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace foresight {

/// A number as every importer reads it: digits and at most one separator, no grouping, no exponent.
[[nodiscard]] std::string lmsNumber(double value, bool decimalComma = false);

/// Text in quotes.
[[nodiscard]] std::string lmsQuoted(std::string_view text);
/// Text in quotes where RFC 4180 or a careless importer needs them.
[[nodiscard]] std::string lmsCell(const std::string& text, char separator);
/// A record with CR LF.
[[nodiscard]] std::string lmsRecord(const std::vector<std::string>& cells, char separator, bool quoteAll = false);

/// Text without line breaks, tabs and blanks around it.
[[nodiscard]] std::string oneLine(std::string_view text);
/// Lower case of the letters A to Z.
[[nodiscard]] std::string lowerCase(std::string_view text);

/// The error of a file that a platform would refuse or misread.
[[nodiscard]] tl::unexpected<Error> platformRefuses(const std::string& platform, const std::string& reason);

/// What a platform's importer takes wrongly in the title of an item.
struct TitleRules
{
    std::vector<std::pair<std::string, std::string>> replaced = {}; ///< text and what stands in its place
    std::vector<std::string> reserved = {}; ///< words that the importer looks for: their blanks become hyphens
    bool numberAtEnd = false;               ///< " (5123)" at the end is taken for the item's id
    bool marksAtFront = false;              ///< "#" and "* " at the front have a meaning
};

/// A title that survives the importer.
[[nodiscard]] std::string lmsTitle(const std::string& title, const TitleRules& rules);

/// Titles that survive the importer; every changed one adds a note. Errors: PlatformRefuses when two become the same.
[[nodiscard]] Result<std::vector<std::string>> lmsTitles(const std::string& platform,
                                                         const std::vector<std::string>& titles,
                                                         const TitleRules& rules, std::vector<std::string>& notes);

/// A title and the number in parentheses behind it: "Lab 04 (5123)".
struct NumberedTitle
{
    std::string title;
    std::string number; ///< empty when there is none
};
[[nodiscard]] NumberedTitle numberedTitle(const std::string& heading);

} // namespace foresight
