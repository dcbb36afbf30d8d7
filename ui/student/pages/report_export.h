// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <filesystem>

namespace foresight::ui {

class StudentSession;

/// Writes the learner's report as one accessible web page. Errors: those of writeFile().
[[nodiscard]] Result<void> writeReportHtml(const StudentSession& session, const QString& receipt,
                                           const std::filesystem::path& target);
/// The same on paper. Errors: those of writeFile().
[[nodiscard]] Result<void> writeReportPdf(const StudentSession& session, const QString& receipt,
                                          const std::filesystem::path& target);

} // namespace foresight::ui
