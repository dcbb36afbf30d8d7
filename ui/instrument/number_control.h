// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/input_text.h"
#include "core/model/input_scale.h"

#include <QLocale>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace foresight::ui {

class NumberSlider;

/// One number input: slider, typed value with its unit, reset. Moves are told at once, and as settled when the slider
/// is let go, a typed value is entered, or the keyboard has rested. A typed value that cannot be taken changes nothing
/// and is answered beside the field. An input that asks for a field alone has no slider.
class NumberControl final : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString label;
        QString help;
    };
    NumberControl(const InputSpec& input, const Words& words, double defaultValue, const QLocale& locale,
                  QWidget* parent = nullptr);

    [[nodiscard]] const std::string& inputId() const { return m_input.id; }
    [[nodiscard]] double value() const { return m_value; }
    /// Shows a value that came from elsewhere; tells nobody.
    void showValue(double value);
    /// Whether a typed value that was not taken still stands in the field while `value` is in force.
    [[nodiscard]] bool hasOpenFault(double value) const;
    /// Tells a move that waits for the keyboard to rest.
    void settlePending();

Q_SIGNALS:
    void moved(double value);
    void settled(double value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addWidgets(const Words& words);
    void connectWidgets();
    void sliderMoved(int step);
    void settleNow();
    void takeTyped();
    void showFault(InputFault fault);
    void clearFault();
    void setValue(double value);
    [[nodiscard]] QString textOf(double value) const;
    [[nodiscard]] QString listedValues() const;
    [[nodiscard]] QString faultWords(InputFault fault) const;

    InputSpec m_input;
    InputScale m_scale;
    QLocale m_locale;
    QString m_label;
    double m_default;
    double m_value;
    NumberSlider* m_slider;
    QLineEdit* m_field;
    QToolButton* m_reset;
    QLabel* m_fault;
    QTimer* m_settleTimer;
};

} // namespace foresight::ui
