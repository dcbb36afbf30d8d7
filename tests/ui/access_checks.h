// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QStringList>

class QWidget;

namespace foresight::ui::test {

// What every screen must hold for whoever works it with keys or a screen reader; each answers what is wrong, in words.

/// Where the focus goes, one Tab after the other, until it has gone round; a radio group is one stop, as on the keys.
[[nodiscard]] QList<QPointer<QWidget>> tabStops(QWidget& window);
/// Stops that come before others which stand above them or, in the same row, before them (WCAG 1.3.2, 2.4.3).
[[nodiscard]] QStringList orderFaults(const QList<QPointer<QWidget>>& stops, const QWidget& window);
/// Stops that do not show that they have the focus: too few pixels change by 3:1 (WCAG 2.4.7, 1.4.11).
[[nodiscard]] QStringList focusFaults(const QList<QPointer<QWidget>>& stops, QWidget& window);
/// Fields without a label, by name or by relation, and tables with a column without a header
/// (WCAG 1.3.1, 3.3.2, 4.1.2).
[[nodiscard]] QStringList labelFaults(const QWidget& window);
/// Buttons whose name leaves out what is written on them (WCAG 2.5.3).
[[nodiscard]] QStringList labelInNameFaults(const QWidget& window);
/// Tooltips that say what nothing else says: not the name, not the description (WCAG 1.4.13, 2.1.1).
[[nodiscard]] QStringList tooltipFaults(const QWidget& window);
/// Shortcuts that a single letter, digit or sign sets off (WCAG 2.1.4).
[[nodiscard]] QStringList shortcutFaults(const QWidget& window);
/// Timers that go on for ever and animations that run (WCAG 2.2.2, 2.3.1).
[[nodiscard]] QStringList motionFaults(const QWidget& window);
/// Pages that must be scrolled sideways to be read (WCAG 1.4.10).
[[nodiscard]] QStringList sidewaysFaults(const QWidget& window);

} // namespace foresight::ui::test
