// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace foresight::ui {

/// A field for a number from 0 that shows no more digits than the number has, so that 12.5 stays 12.5 and 10 is 10.
class NumberBox final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    NumberBox(double most, QWidget* parent);

    [[nodiscard]] QString textFromValue(double value) const override;
};

} // namespace foresight::ui
