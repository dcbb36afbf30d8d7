// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/grading/roster_recognition.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace foresight {

/// Most students of a roster.
inline constexpr std::size_t kRosterRowLimit = 200'000;

/// How a roster is to be read.
struct RosterOptions
{
    Identifier match = Identifier::StudentId; ///< the course's joining identifier
    std::vector<RosterMapEntry> map;          ///< goes before what the headings say; other unknown columns are ignored
};

enum class RosterLineVerdict {
    Student,
    Skipped, ///< no student: reason says what it is
    Fault,   ///< reason says why
};
/// "student", "skipped", "fault".
[[nodiscard]] std::string rosterLineVerdictName(RosterLineVerdict verdict);

/// What was made of one record of the file.
struct RosterLine
{
    std::string file; ///< as given, or the name within an archive
    int line = 0;
    RosterLineVerdict verdict = RosterLineVerdict::Student;
    std::string studentId; ///< as far as known
    std::string reason;    ///< for a student: a remark, mostly empty
    bool operator==(const RosterLine&) const = default;
};

/// A roster as read. With any fault nothing of it may be applied.
struct RosterRead
{
    RosterPlatform platform = RosterPlatform::Foresight;
    RosterMapping mapping;
    std::vector<Student> students;
    std::vector<RosterLine> lines;

    [[nodiscard]] std::vector<RosterLine> faults() const;
};

/// Reads a roster in CSV: comma, semicolon or tab; UTF-8 or UTF-16; our own header, that of a platform, or mapped.
/// What is wrong with single lines is in `lines`. Errors: FormatInvalid (place: file:line) when the text or its header
/// cannot be used, and for more than kRosterRowLimit records.
[[nodiscard]] Result<RosterRead> readRosterText(std::string_view bytes, const std::string& file,
                                                const RosterOptions& options);

/// Reads a roster file: CSV as above, or a OneRoster archive. Errors also: FileMissing, FileUnreadable, NotAFile,
/// TooLarge.
[[nodiscard]] Result<RosterRead> readRosterFile(const std::filesystem::path& file, const RosterOptions& options);

} // namespace foresight
