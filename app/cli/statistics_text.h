// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "core/grading/item_statistics.h"

namespace foresight::cli {

/// A figure under its name, null with its reason under "why" where it is not defined.
void putFigure(QJsonObject& object, QJsonObject& why, const char* name, const Statistic& statistic);
/// The object with its reasons, when there are any.
[[nodiscard]] QJsonObject withReasons(QJsonObject object, const QJsonObject& why);

/// {"items": [...], "test": {...}}.
[[nodiscard]] QJsonObject marksJson(const MarksTable& table);
/// The same as tables, each heading with the variant of its figure; a caution where students are few.
void printMarks(const Terminal& terminal, const MarksTable& table);

/// A figure in four digits, or why it is not defined.
[[nodiscard]] std::string shownFigure(const Statistic& statistic);
/// "Only 12 students: ..." where they are few, otherwise empty.
[[nodiscard]] std::string caution(std::size_t students);

} // namespace foresight::cli
