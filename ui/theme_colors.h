// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

namespace foresight::ui {

/// The theme a choice stands for, never System: a system in pure black and white means high contrast, otherwise the
/// lightness of its windows decides.
[[nodiscard]] ThemeChoice resolvedTheme(ThemeChoice choice, const QPalette& system);

/// Colours of a resolved theme. High contrast keeps the system's own when those are pure black and white already.
[[nodiscard]] ThemeColors themeColors(ThemeChoice resolved, const QPalette& system);

/// Contrast of two opaque colours as WCAG 2.1 defines it, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

} // namespace foresight::ui
