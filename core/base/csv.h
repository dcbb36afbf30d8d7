// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace foresight {

/// One record of a CSV file.
struct CsvRow
{
    int line = 0; ///< where it begins, from 1
    std::vector<std::string> fields;
    bool operator==(const CsvRow&) const = default;
};

/// Reads CSV as RFC 4180 and the programs that write it: quoted fields with "" and line breaks in them, CR LF, LF or
/// CR, a byte order mark, comma or (when the first line has more of them) semicolon. Lines without any character are
/// left out. Errors: FormatInvalid (place: file:line) for bytes that are not UTF-8 and for quotes that do not pair.
[[nodiscard]] Result<std::vector<CsvRow>> parseCsv(std::string_view text, const std::string& file);

/// Most fields of a record that readCsv() takes.
inline constexpr std::size_t kCsvFieldLimit = 10'000;
/// The one of `candidates` that stands most often in the first line outside quotes; the first of them when none does.
[[nodiscard]] char csvSeparator(std::string_view text, std::string_view candidates);
/// Hands over record after record of UTF-8 text without a byte order mark, as parseCsv() reads them, and keeps none.
/// Stops at the first error, the taker's included. Errors: FormatInvalid for quotes that do not pair and for a record
/// with more than kCsvFieldLimit fields.
[[nodiscard]] Result<void> readCsv(std::string_view text, const std::string& file, char separator,
                                   const std::function<Result<void>(CsvRow row)>& take);

/// A record as RFC 4180 wants it, CR LF included; with ';' for programs that write numbers with a comma.
[[nodiscard]] std::string csvLine(const std::vector<std::string>& fields, char separator = ',');

/// Free text that no spreadsheet takes for a formula: an apostrophe before =, +, -, @ (and their full-width forms),
/// tab, carriage return or line feed.
[[nodiscard]] std::string withoutFormula(const std::string& text);

} // namespace foresight
