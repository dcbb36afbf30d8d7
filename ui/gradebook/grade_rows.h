// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook.h"
#include "ui/gradebook/text_table_model.h"

#include <QLocale>

namespace foresight::ui {

/// Column of the first item in the grades table; before it stand the student's name, number and section.
inline constexpr int kFirstItemColumn = 3;

[[nodiscard]] QStringList gradeHeaders(const Course& course);
/// A row per student. Missing is a dash, excused says so, points changed by hand carry a mark and their reason.
[[nodiscard]] QList<QList<TableCell>> gradeRows(const GradeTable& table, const QLocale& locale);

/// How many students, results and hand-ins kept aside, in one line.
[[nodiscard]] QString gradeSummary(const GradeTable& table, const QLocale& locale);

[[nodiscard]] QStringList rosterHeaders();
[[nodiscard]] QList<QList<TableCell>> rosterRows(const GradeTable& table);

[[nodiscard]] QStringList importHeaders();
[[nodiscard]] QList<TableCell> importRow(const ImportedFile& file);

[[nodiscard]] QStringList auditHeaders();
/// Newest first.
[[nodiscard]] QList<QList<TableCell>> auditRows(const std::vector<AuditRow>& audit, const QLocale& locale);

} // namespace foresight::ui
