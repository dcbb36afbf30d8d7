// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/submission/course_key.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foresight {

/// Most keys that a hand-in is sealed to.
inline constexpr std::size_t kRecipientLimit = 16;

/// What a course gives its students (*.foresight-course): what it is called, and to whom hand-ins are sealed.
struct StudentCourse
{
    std::string id;
    std::string term;
    std::vector<Recipient> recipients; ///< the course's own key first
    bool operator==(const StudentCourse&) const = default;
};

/// Whether a name can stand in a course file and in the first lines of a sealed hand-in: UTF-8 without control
/// characters, of at most kNameLimit characters.
[[nodiscard]] bool isCourseName(std::string_view text);

/// Reads a student course file; `file` is the name that errors carry. Errors: FormatInvalid, FormatTooNew.
[[nodiscard]] Result<StudentCourse> parseStudentCourse(std::string_view content, const std::string& file);
/// The same from a file; and FileMissing, FileUnreadable, NotAFile, TooLarge.
[[nodiscard]] Result<StudentCourse> readStudentCourse(const std::filesystem::path& file);
/// The file's text. Names and recipients have to be fit.
[[nodiscard]] std::string studentCourseText(const StudentCourse& course);

/// The course file that a data folder keeps; nothing when it keeps none. One that cannot be read is an error, so that
/// nobody hands in plain text by accident.
[[nodiscard]] Result<std::optional<StudentCourse>> keptCourse(const std::filesystem::path& dataDir);
/// Errors: those of writeFile().
[[nodiscard]] Result<void> keepCourse(const std::filesystem::path& dataDir, const StudentCourse& course);
/// Hand-ins are plain text from then on. Errors: FileUnwritable, ....
[[nodiscard]] Result<void> forgetCourse(const std::filesystem::path& dataDir);

} // namespace foresight
