// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/grade_export.h"
#include "ui/gradebook/text_table_model.h"

#include <QLocale>

namespace foresight::ui {

/// Who is in an export and who is not, a sentence a line.
[[nodiscard]] QString exportSummary(const ExportedFile& made, const QLocale& locale);
/// The first records of an export that is a table of text; nothing for other files.
[[nodiscard]] QList<QStringList> exportRecords(const ExportedFile& made, const ExportFormat& format);
/// The beginning of a text file; its size for others.
[[nodiscard]] QString exportBeginning(const ExportedFile& made, const QLocale& locale);

} // namespace foresight::ui
