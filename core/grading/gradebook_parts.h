// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook.h"
#include "core/grading/gradebook_tables.h"

#include <map>

namespace foresight {

/// What a gradebook holds. Only gradebook*.cpp look inside.
struct Gradebook::Parts
{
    Database database;
    Course course;

    /// Does work and leaves its row in the audit trail, both or neither.
    [[nodiscard]] Result<void> audited(const Author& author, AuditRow row,
                                       const std::function<Result<void>()>& work) const;
};

/// The roster by the identifier that joins it with hand-ins; students without it cannot be found.
[[nodiscard]] std::map<std::string, Student> studentsByIdentifier(const std::vector<Student>& students,
                                                                  Identifier match);

} // namespace foresight
