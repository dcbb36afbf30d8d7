// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace foresight::ui {

/// Lets Tab go through parts of a page one after the other; each keeps its own order.
void chainTabs(const QWidget& page, const std::vector<QWidget*>& parts);

} // namespace foresight::ui
