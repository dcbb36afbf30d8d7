// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/shown_work.h"

#include <QLocale>
#include <QStringList>

namespace foresight::ui {

// What the gradebook says of one student's work.

/// "Attempt 2, 5/1/26 2:00 PM: counts".
[[nodiscard]] QString handInChoice(const ShownWork& work, const KeptHandIn& handIn, const QLocale& locale);
/// Where the points come from, a line each.
[[nodiscard]] QStringList pointsFacts(const ShownWork& work, const QLocale& locale);
/// Whose the file is, whether its chain and signature hold, its receipt, its lab, a line each.
[[nodiscard]] QStringList fileFacts(const ShownWork& work, const QLocale& locale);
/// What a person should look at, with the evidence, a paragraph each; empty when there is nothing.
[[nodiscard]] QStringList flagFacts(const ShownWork& work, const std::vector<IntegrityFlag>& flags);

} // namespace foresight::ui
