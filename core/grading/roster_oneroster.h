// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/roster_reader.h"

#include <map>
#include <string>

namespace foresight {

/// The files of a OneRoster archive that a roster needs, by name.
using OneRosterFiles = std::map<std::string, std::string>;
/// Whether a file of that name is one of them.
[[nodiscard]] bool isOneRosterFile(const std::string& name);

/// Reads the students of a OneRoster 1.1 or 1.2 CSV archive in bulk form: who is enrolled in a class as a student, or,
/// without enrollments, whose role says so. Classes' titles become the section, sourcedId the SIS number. Options map
/// columns of users.csv. Errors: FormatInvalid (place: file in the archive and line).
[[nodiscard]] Result<RosterRead> readOneRoster(const OneRosterFiles& files, const std::string& archive,
                                               const RosterOptions& options);

} // namespace foresight
