// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/grading/grade_table.h"

#include <filesystem>
#include <string>

namespace foresight {

/// The key of a study's pseudonyms: read from its file, or made there (mode 0600) when there is none. Whoever has the
/// key and a roster can find every student again, so it stays with the instructor. Errors: FormatInvalid for a file
/// that is not such a key, those of reading and writing files.
[[nodiscard]] Result<std::string> openOrCreatePseudonymKey(const std::filesystem::path& file);

/// What stands for a student number under a key: "p" and 20 hexadecimal digits of a keyed BLAKE2b. The same number
/// gives the same pseudonym in every export made with the same key, and no other way leads back.
[[nodiscard]] std::string pseudonym(const std::string& key, const std::string& studentId);

/// The table without names, addresses, logins, sections, file names, free texts and hashes that a learner could know;
/// times are rounded down to the day, durations to the second. Student number, login, SIS number and the identifier
/// that the course matches by give way to the pseudonym, and rows stand in its order, because the order of names tells
/// who is who. Students who are not on the roster are left out.
[[nodiscard]] GradeTable pseudonymous(GradeTable table, const std::string& key, Identifier match);

/// The beginning of the day (UTC) that a time lies in.
[[nodiscard]] std::int64_t dayOf(std::int64_t utcMs);

} // namespace foresight
