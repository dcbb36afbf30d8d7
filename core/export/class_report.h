// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/grade_export.h"
#include "core/export/report_page.h"

namespace foresight {

/// The report about a class: grades, item figures, answers by confidence, calibration, gain and time. With pseudonyms
/// it is for others, and shows no figure of fewer than kFewestShown students. The request has to carry work records.
[[nodiscard]] Report classReport(const ExportRequest& request, ReportPage::Charts charts = ReportPage::Charts::Inline);

/// Format "html".
[[nodiscard]] Result<ExportedFile> exportClassReport(const ExportRequest& request);
/// Format "pdf" outside the desktop programs. Errors: NotHere.
[[nodiscard]] Result<ExportedFile> exportPdfElsewhere(const ExportRequest& request);

} // namespace foresight
