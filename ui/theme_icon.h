// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace foresight::ui {

/// The line icon :/icons/<name>.svg drawn in the colours of the theme that is in force when it is painted: its
/// currentColor is the text colour, the disabled one or the one on a selection. "back" and "forward" are the arrows
/// that point so in the direction of reading. Null when there is no such icon.
[[nodiscard]] QIcon themeIcon(const QString& name);

} // namespace foresight::ui
