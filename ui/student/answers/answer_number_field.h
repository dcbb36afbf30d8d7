// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/input_text.h"
#include "core/model/input_scale.h"

#include <QLocale>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace foresight::ui {

class NumberSlider;

/// A number that is answered: a slider and a field to type in, empty until the learner gives one. What is typed counts
/// as it is typed; what cannot be taken is no answer, and stands in the field to be corrected.
class AnswerNumberField final : public QWidget
{
    Q_OBJECT

public:
    enum class Label { Shown, SpokenOnly };
    /// `objectName` is a stem: "part" gives partSlider, partLineEdit, partFaultLabel.
    AnswerNumberField(const InputSpec& input, const QString& label, Label shown, const QString& objectName,
                      const QLocale& locale, QWidget* parent = nullptr);

    [[nodiscard]] const std::optional<double>& value() const { return m_value; }
    void setValue(const std::optional<double>& value);
    /// What stands in the field without being a number that can be taken; empty when all is well.
    [[nodiscard]] QString unusable() const;
    /// Shows a text as if it had been typed.
    void setTyped(const QString& text);
    [[nodiscard]] QLineEdit* field() const { return m_field; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addLine(QVBoxLayout* layout);
    void connectWidgets();
    void take(const std::optional<double>& value);
    void readTyped();
    void finishTyping();
    void showOnSlider();
    [[nodiscard]] QString textOf(double value) const;
    [[nodiscard]] QString faultWords(InputFault fault) const;

    InputSpec m_input;
    InputScale m_scale;
    QLocale m_locale;
    QString m_label;
    std::optional<double> m_value;
    InputFault m_typedFault = InputFault::None;
    NumberSlider* m_slider;
    QLineEdit* m_field;
    QLabel* m_fault;
};

} // namespace foresight::ui
