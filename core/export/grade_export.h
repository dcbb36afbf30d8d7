// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/grading/gradebook.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace foresight {

/// What an export does with a student who has no result in an item. A blank can erase a grade that the platform has,
/// and a zero says something that nobody said.
enum class MissingResult {
    Blank,   ///< an empty cell, or what the platform's own file has there when merging
    OmitRow, ///< no row for a student without any result
    Zero,    ///< 0, because the instructor asked for it
};

/// Largest file of a platform that is filled in, in bytes.
inline constexpr std::size_t kMergeLimit = std::size_t{64} * 1024 * 1024;

/// What the instructor chose for one export.
struct ExportOptions
{
    MissingResult missing = MissingResult::Blank;
    bool leaveOutUnidentified = false; ///< export the rest although some students lack the identifier the format needs
    std::vector<std::string> items;    ///< items to export; all when empty
    bool decimalComma = false;         ///< decimal comma and ';' between cells, in formats that may have it
    std::optional<std::string> pseudonymKey; ///< names and identifiers give way to a keyed hash of the student number
    std::optional<std::string> merge;        ///< bytes of the platform's own file, to be filled in; none: from scratch
    std::string mergeFile;                   ///< its name, for errors
};

/// Everything that an export is made from.
struct ExportRequest
{
    const Course& course;
    const GradeTable& table; ///< with work records where exportNeedsWork() says so
    LabFinder labs;          ///< for formats that name questions and answers
    std::int64_t madeUtcMs = 0;
    ExportOptions options = {};
};

/// How the students of a platform's own file were found.
struct MergeReport
{
    std::vector<std::string> matched;   ///< student numbers
    std::vector<std::string> ambiguous; ///< their row as the file has it, and why
    std::vector<std::string> unmatched; ///< likewise: nobody on the roster
    std::vector<std::string> missing;   ///< student numbers that have a result and no row in the file
};

/// An export, made and not yet written: the preview shows it, then it is written.
struct ExportedFile
{
    std::string bytes;
    int students = 0;
    std::vector<std::string> leftOut; ///< student numbers without the identifier
    std::optional<MergeReport> merge;
    std::vector<std::string> notes; ///< what was changed or cannot be said in the format, in whole sentences
};

/// A format in which grades can leave the gradebook.
struct ExportFormat
{
    std::string name;      ///< "canvas"
    std::string extension; ///< "csv", without dot
    std::string about;     ///< one line for help and lists; to translate in the context ExportFormatWords
    bool merges = false;   ///< can fill in the platform's own file
    bool onlyMerges = false;
    bool needsWork = false; ///< the table has to carry work records
    Result<ExportedFile> (*make)(const ExportRequest& request) = nullptr;
    bool hasDecimalComma = false; ///< can be written with it
    bool desktopOnly = false;     ///< only the desktop program can write it: make() says so
};

/// All formats, in the order in which they are listed.
[[nodiscard]] const std::vector<ExportFormat>& exportFormats();
/// The format of a name, or null.
[[nodiscard]] const ExportFormat* exportFormat(const std::string& name);

/// Makes an export. A format is given the chosen items only, nobody who has been dropped and, with a pseudonym key, a
/// table that is pseudonymous already. Errors: UsageInvalid for a format that is not there or cannot do what the
/// options ask, UnknownName for an item, IdentifierMissing (detail: the students) unless leaveOutUnidentified, those of
/// the format.
[[nodiscard]] Result<ExportedFile> exportGrades(const std::string& format, const ExportRequest& request);

} // namespace foresight
