// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/restore_job.h"

#include <QString>
#include <QStringList>

namespace foresight::ui {

/// Which copy there is, and how many events come back.
[[nodiscard]] QString returningText(const RestorePlan& plan, const QLocale& locale);
/// "Here is what is lost", a line for each attempt; one line when nothing is lost or nobody can tell.
[[nodiscard]] QStringList lostTexts(const RestorePlan& plan, const std::map<std::string, QString>& titles);
/// What happens to the file that is there now.
[[nodiscard]] QString keptText(const RestorePlan& plan);
/// After a restore: what came back and what was set aside.
[[nodiscard]] QString restoredText(const RestoreOutcome& outcome, const QLocale& locale);

} // namespace foresight::ui
