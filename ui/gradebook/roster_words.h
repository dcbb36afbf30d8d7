// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook.h"
#include "core/grading/roster_reader.h"
#include "ui/gradebook/text_table_model.h"

namespace foresight::ui {

[[nodiscard]] QString platformWords(RosterPlatform platform);
[[nodiscard]] QString fieldWords(RosterField field);
/// What applying a roster changes, a row per student; those who stay as they are have none.
[[nodiscard]] QList<QList<TableCell>> changeRows(const RosterPreview& preview, bool drop);
/// What is wrong with a roster, a row per line.
[[nodiscard]] QList<QList<TableCell>> faultRows(const std::vector<RosterLine>& faults);

} // namespace foresight::ui
