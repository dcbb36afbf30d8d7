// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_spec.h"

#include <QStringList>
#include <QWidget>

namespace foresight::ui {

class SwitchButton;

/// A choice of two as a switch: off is the first of them, on the second. Turning it is settled at once.
class SwitchControl final : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString label;
        QString help;
        QStringList positions; ///< off, on
    };
    SwitchControl(const InputSpec& input, Words words, QWidget* parent = nullptr);

    [[nodiscard]] const std::string& inputId() const { return m_input.id; }
    /// Shows a choice that came from elsewhere; tells nobody.
    void showChoice(const std::string& id);

Q_SIGNALS:
    void settled(const QString& choice);

private:
    void tellPosition();
    InputSpec m_input;
    Words m_words;
    SwitchButton* m_button;
};

} // namespace foresight::ui
