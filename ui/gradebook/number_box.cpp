// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/number_box.h"

#include "ui/gradebook/grade_words.h"

namespace foresight::ui {

NumberBox::NumberBox(double most, QWidget* parent) : QDoubleSpinBox(parent)
{
    setRange(0, most);
    setDecimals(4);
}

QString NumberBox::textFromValue(double value) const
{
    return pointsText(value, locale());
}

} // namespace foresight::ui
