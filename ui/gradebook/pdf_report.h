// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/grade_export.h"
#include "core/export/report_page.h"

#include <QByteArray>

namespace foresight::ui {

/// A report on A4 pages, its charts drawn as shapes. The report's charts have to be placed
/// (ReportPage::Charts::Placed); needs a QGuiApplication.
[[nodiscard]] QByteArray reportPdf(const Report& report);

/// The class report as format "pdf": what exportGrades() does for every other format. The request has to carry work
/// records. Errors: UnknownName for an item.
[[nodiscard]] Result<ExportedFile> exportClassPdf(const ExportRequest& request);

} // namespace foresight::ui
