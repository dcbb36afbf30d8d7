// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

class QColor;
class QWidget;

namespace foresight::ui::test {

// What a screen must hold whatever it shows; each answers what is wrong, in words.

/// The scrolled content that a widget belongs to, or the window.
[[nodiscard]] const QWidget* sheetOf(const QWidget& widget, const QWidget& window);
[[nodiscard]] double contrastOf(const QColor& a, const QColor& b); ///< 1 to 21, as WCAG counts it

/// Labels and buttons whose words need more room than they have.
[[nodiscard]] QStringList clippedTexts(const QWidget& window);
/// Labels, buttons and fields that lie over one another.
[[nodiscard]] QStringList overlaps(const QWidget& window);
/// Pages that are wider than their room. What does not fit must not be cut off; it may scroll sideways only where that
/// is allowed.
[[nodiscard]] QStringList widePages(const QWidget& window, bool mayScroll);
/// A window at two pixels to a point, so that strokes of letters reach their own colour.
[[nodiscard]] QImage rendered(QWidget& window);
/// Words under 4.5:1 and icons under 3:1 against what lies behind them, measured on the pixels of rendered().
/// Large words (24 px, or 19 px bold) need 3:1; what is disabled needs nothing (WCAG 1.4.3, 1.4.11).
[[nodiscard]] QStringList lowContrasts(const QWidget& window, const QImage& pixels);

} // namespace foresight::ui::test
