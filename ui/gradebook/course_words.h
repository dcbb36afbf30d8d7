// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/course.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace foresight::ui {

[[nodiscard]] QString identifierWords(Identifier identifier);
[[nodiscard]] QString attemptWords(AttemptPolicy policy);
/// What lateness costs, in one line.
[[nodiscard]] QString lateWords(const LatePolicy& policy, const QLocale& locale);
/// What differs between two states of a course, a line each; empty when nothing does.
[[nodiscard]] QStringList courseChanges(const Course& before, const Course& after, const QLocale& locale);

} // namespace foresight::ui
