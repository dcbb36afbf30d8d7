// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

class QWidget;

namespace foresight::ui {

/// Calls `choose` with 0 to 8 for the keys A to I and 1 to 9 pressed anywhere in the page, except where text is typed.
void connectChoiceKeys(QWidget* page, const std::function<void(std::size_t)>& choose);

} // namespace foresight::ui
