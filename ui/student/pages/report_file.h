// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>

class QWidget;

namespace foresight::ui {

class StudentSession;

/// A name for a file of the learner's work, from lab and learner.
[[nodiscard]] QString reportFileName(const StudentSession& session, const QString& suffix);
/// Asks where to put a file of the learner's work, suggesting a name from lab and learner; empty when cancelled.
[[nodiscard]] QString askReportFile(QWidget* parent, const StudentSession& session, const QString& title,
                                    const QString& suffix, const QString& filter);
[[nodiscard]] std::filesystem::path filePath(const QString& file);

} // namespace foresight::ui
