// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/input_scale.h"

#include <QSlider>

namespace foresight::ui {

/// A slider over the steps of a number input. Assistive technology is told, and may set, the number itself in the
/// input's unit, not the count of steps.
class NumberSlider final : public QSlider
{
    Q_OBJECT

public:
    explicit NumberSlider(const InputScale& scale, QWidget* parent = nullptr);

    /// In the input's unit; between two steps when it was shown so.
    [[nodiscard]] double number() const { return m_number; }
    [[nodiscard]] const InputScale& scale() const { return m_scale; }
    /// Shows a number that came from elsewhere; tells nobody.
    void showNumber(double number);

protected:
    void sliderChange(SliderChange change) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< Esc calls a drag off

private:
    InputScale m_scale;
    double m_number;
    int m_pressedAt = 0; ///< step before the drag
    bool m_calledOff = false;
};

} // namespace foresight::ui
