// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foresight::ui {

class Theme;

/// The one style sheet of the programs, for the theme in force: frames, labels, fields and views by their role. What
/// needs more than a box (buttons, indicators, sliders) is drawn by ThemeStyle.
[[nodiscard]] QString themeSheet(const Theme& theme, Qt::LayoutDirection direction);

} // namespace foresight::ui
