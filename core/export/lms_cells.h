// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/grade_export.h"

#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace foresight {

/// What a platform can be told about a result.
struct LmsDialect
{
    std::string platform;                    ///< "Sakai", as notes name it
    std::optional<std::string> excused = {}; ///< its word for excused; none: it has no such state
    bool decimalComma = false;               ///< numbers as they are written where the comma is decimal
    bool refusesNegative = false;            ///< a number below 0 spoils the import
    bool refusesAboveMaximum = false;        ///< so does one above the item's points
    std::string aboveMaximum = {};           ///< what it does with one above the item's points, when not refusing
    double noteFrom = std::numeric_limits<double>::infinity(); ///< points from here on are worth a note ...
    std::string noteText = {};                                 ///< ... that says this
    /// The instructor's comment as the platform keeps it; none: comments are not taken.
    std::function<std::string(const std::string&)> comment = {};
};

/// Turns results into what a platform's file says, and remembers what it could not say. Missing, 0 and excused stay
/// three states: nothing is written for the first unless zeros were asked for, and nothing for an excused result where
/// the platform has no word for it.
class LmsCells
{
public:
    LmsCells(const ExportRequest& request, LmsDialect dialect) : m_request(request), m_dialect(std::move(dialect)) {}

    /// The points of an item, "EX" or the like; nothing when there is nothing to say.
    [[nodiscard]] std::optional<std::string> points(const GradeRow& row, std::size_t item);
    /// The comment; nothing when there is none, when it has no result to go with, when comments are not taken or the
    /// file has no place for it. What is not taken is counted.
    [[nodiscard]] std::optional<std::string> comment(const GradeRow& row, std::size_t item, bool hasPlace = true);
    /// Whether any student that goes out has a comment in an item.
    [[nodiscard]] bool hasComments(std::size_t item) const;

    /// Adds notes and those left out to the file. Errors: PlatformRefuses when points cannot be taken and the rest was
    /// not asked for.
    [[nodiscard]] Result<void> finish(ExportedFile& file) const;

private:
    [[nodiscard]] bool isRefused(double points, std::size_t item) const;

    const ExportRequest& m_request;
    LmsDialect m_dialect;
    std::vector<std::string> m_refused;  ///< "S1 in Lab 04 (-2)"
    std::vector<std::string> m_students; ///< their numbers
    int m_excused = 0;
    int m_aboveMaximum = 0;
    int m_noted = 0;
    int m_comments = 0; ///< not taken
    int m_reworded = 0;
};

/// Joins a few texts; says how many more there are.
[[nodiscard]] std::string listed(const std::vector<std::string>& texts);

} // namespace foresight
