// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/grade_export.h"
#include "core/export/lms_cells.h"
#include "core/export/lms_file.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace foresight {

/// A column of the platform's file by which a student is found, and what it holds.
struct LmsKey
{
    std::size_t column = 0;
    Identifier identifier = Identifier::StudentId;
};

/// The columns of the platform's file that an item fills.
struct LmsColumn
{
    std::size_t item = 0;
    std::size_t points = 0;
    std::optional<std::size_t> comment = {};
};

/// What a platform's own file looks like.
struct LmsLayout
{
    std::vector<LmsKey> keys;
    std::vector<LmsColumn> columns;
    std::string idPrefix = {};                            ///< what the platform writes before an identifier
    std::function<bool(std::size_t)> isStudent = nullptr; ///< whether a record is a student's; all but the first are
};

/// How the headings of a platform's file are read.
struct LmsHeadings
{
    std::string platform;
    std::function<bool(const CourseLab& lab, const std::string& heading)> isPoints;
    std::function<bool(const CourseLab& lab, const std::string& heading)> isComment = nullptr;
    /// The points that the platform gives to the item of a column, where its file says so.
    std::function<std::optional<double>(std::size_t column)> maximum = nullptr;
};

/// The number of the column with this heading (case aside).
[[nodiscard]] std::optional<std::size_t> columnNamed(const LmsFile& lms, const std::string& heading);

/// The keys among the columns, by heading; a school's number may also be the student number. In the order given.
[[nodiscard]] std::vector<LmsKey> keysNamed(const LmsFile& lms, const Course& course,
                                            const std::vector<std::pair<std::string, Identifier>>& headings);

/// Finds the columns that the items fill; a note for each item without one and for each whose points differ from the
/// platform's. Errors: PlatformRefuses when an item has two columns or two items have one, FormatInvalid when none has.
[[nodiscard]] Result<std::vector<LmsColumn>> itemColumns(const ExportRequest& request, const LmsFile& lms,
                                                         const LmsHeadings& headings, ExportedFile& file);

/// Whether the platform wrote the numbers of these columns with a decimal comma.
[[nodiscard]] bool hasDecimalComma(const LmsFile& lms, const std::vector<LmsColumn>& columns);

/// The platform's file of a request that merges. Errors: those of LmsFile::read().
[[nodiscard]] Result<LmsFile> mergedFile(const ExportRequest& request);

/// The error of a file that is not this platform's.
[[nodiscard]] tl::unexpected<Error> notOfPlatform(const LmsFile& lms, const std::string& what);

/// Fills in the results of the students found; where there is none, what the platform had stays. Nobody is matched by
/// name. Errors: those of LmsCells::finish().
[[nodiscard]] Result<ExportedFile> mergeGrades(const ExportRequest& request, LmsFile lms, const LmsLayout& layout,
                                               LmsCells cells, ExportedFile file);

} // namespace foresight
