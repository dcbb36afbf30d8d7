// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_spec.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QTimer;

namespace foresight::ui {

/// One choice input. Arrow keys move through the choices; the choice is settled when the keyboard has rested.
class ChoiceControl final : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString label;
        QString help;
        QStringList choices; ///< in the order of the input's choices
    };
    ChoiceControl(const InputSpec& input, const Words& words, QWidget* parent = nullptr);

    [[nodiscard]] const std::string& inputId() const { return m_input.id; }
    /// Shows a choice that came from elsewhere; tells nobody.
    void showChoice(const std::string& id);
    /// Tells a choice that waits for the keyboard to rest.
    void settlePending();

Q_SIGNALS:
    void moved(const QString& choice);
    void settled(const QString& choice);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void settleNow();
    InputSpec m_input;
    QComboBox* m_box;
    QTimer* m_settleTimer;
};

} // namespace foresight::ui
