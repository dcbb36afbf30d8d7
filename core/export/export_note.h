// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/grade_export.h"

#include <string>

namespace foresight {

/// What the audit trail keeps of an export that was written.
[[nodiscard]] ExportNote exportNote(const std::string& format, const Course& course, const ExportOptions& options,
                                    const ExportedFile& file);

} // namespace foresight
