// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook.h"

#include <QLocale>
#include <QString>

namespace foresight::ui {

/// An action of the audit trail in plain words.
[[nodiscard]] QString actionWords(const std::string& action);
/// A student's rows, a paragraph each: when, who, what, old and new value, why.
[[nodiscard]] QString historyWords(const std::vector<AuditRow>& rows, const QLocale& locale);

} // namespace foresight::ui
