// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

class QWidget;

namespace foresight::ui {

/// Calls `choose` with 0 to 3 for the keys A to D and 1 to 4 pressed anywhere in the page, except where text is typed.
void connectChoiceKeys(QWidget* page, const std::function<void(std::size_t)>& choose);

} // namespace foresight::ui
