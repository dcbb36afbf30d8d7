// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "core/grading/work_statistics.h"

namespace foresight::cli {

/// What a class did in one lab, as JSON: null with its reason under "why" where a figure is not defined.
[[nodiscard]] QJsonObject workJson(const WorkStatistics& figures);
/// The same as tables, each heading with the variant of its figure.
void printWork(const Terminal& terminal, const WorkStatistics& figures);

} // namespace foresight::cli
