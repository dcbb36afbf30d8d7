// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/export/grade_export.h"

namespace foresight {

/// Grades and comments for Sakai: login (Sakai's eid) and name by place, "Item [10]" for points, "* Item" for comments;
/// with a byte order mark, as Sakai writes it. Merged: the file that Sakai exported. Errors: IdentifierMissing for a
/// student without login.
[[nodiscard]] Result<ExportedFile> exportSakai(const ExportRequest& request);

} // namespace foresight
