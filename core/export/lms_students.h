// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/grade_export.h"

#include <functional>
#include <string>
#include <vector>

namespace foresight {

/// What a platform finds a student by.
struct LmsIdentity
{
    std::string needed; ///< "login", or "sis_id or login": what the error asks for
    /// The identifiers of a student that the platform reads, each kind at its place; all empty: it cannot find them.
    std::function<std::vector<std::string>(const Student&)> of;
};

/// The platform's number of the school for a student: sis_id, and the student number where the course says that this
/// one joins roster and platform.
[[nodiscard]] std::string schoolId(const Course& course, const Student& student);

/// "Family, Given" in one line.
[[nodiscard]] std::string sortableName(const Student& student);

/// The students who go out. Those whom the platform cannot find, or cannot tell from another, are listed in the error
/// IdentifierMissing; when the rest was asked for they are left out, with a note.
[[nodiscard]] Result<std::vector<const GradeRow*>> identifiedRows(const ExportRequest& request,
                                                                  const LmsIdentity& identity, ExportedFile& file);

} // namespace foresight
