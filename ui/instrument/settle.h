// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QEvent;
class QObject;
class QWidget;

namespace foresight::ui {

/// How long the keyboard rests before a changed setting counts as settled.
inline constexpr int kSettleDelayMs = 400;

/// A wheel turned over a control without the focus is meant for the page; answers true after passing it on.
[[nodiscard]] bool isStrayWheel(QObject* watched, QEvent* event);

/// The same for every list and number field inside a page or dialog that scrolls: a wheel turned to get further down
/// changes none of them. May be called again when there are more.
void leaveWheelToPage(QWidget& page);

} // namespace foresight::ui
