// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QEvent;
class QObject;

namespace foresight::ui {

/// How long the keyboard rests before a changed setting counts as settled.
inline constexpr int kSettleDelayMs = 400;

/// A wheel turned over a control without the focus is meant for the page; answers true after passing it on.
[[nodiscard]] bool isStrayWheel(QObject* watched, QEvent* event);

} // namespace foresight::ui
