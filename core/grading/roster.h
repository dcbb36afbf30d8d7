// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/grading/course.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace foresight {

/// A student as the roster names them. Only studentId has to be there.
struct Student
{
    std::string studentId;
    std::string givenName;
    std::string familyName;
    std::string email;
    std::string login;
    std::string lmsId;
    std::string sisId;
    std::string section;

    bool operator==(const Student&) const = default;
    [[nodiscard]] const std::string& identifier(Identifier which) const;
};

/// An identifier as it is compared: without blanks around it; e-mail and login in lower case.
[[nodiscard]] std::string comparable(const std::string& identifier, Identifier which);

/// Largest roster that is read, in bytes: some hundred thousand students.
inline constexpr std::size_t kRosterLimit = std::size_t{64} * 1024 * 1024;

/// The students of a roster as readRosterText() reads it, all or none. Errors also: FormatInvalid (place: file:line)
/// for the first line with a fault.
[[nodiscard]] Result<std::vector<Student>> parseRoster(std::string_view text, const std::string& file,
                                                       Identifier match);

/// The same from a file. Errors also: FileMissing, FileUnreadable, NotAFile, TooLarge.
[[nodiscard]] Result<std::vector<Student>> readRoster(const std::filesystem::path& file, Identifier match);

} // namespace foresight
