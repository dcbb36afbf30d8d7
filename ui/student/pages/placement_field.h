// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_definition.h"
#include "core/lab/text_renderer.h"
#include "core/model/model_spec.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace foresight::ui {

class PointHandle;
class RulerView;

/// Where a prediction that is a quantity may be placed on its axis, besides choosing an answer: by pointer or keys on
/// the ruler, or typed with its unit. Empty until something is placed; what cannot be read changes nothing.
class PlacementField final : public QWidget
{
    Q_OBJECT

public:
    /// Only for acts that canPlace().
    PlacementField(const TextRenderer& text, const Act& act, QWidget* parent = nullptr);

    /// In the unit of the output that the reveal compares.
    [[nodiscard]] const std::optional<double>& placed() const { return m_placed; }
    void setPlaced(const std::optional<double>& placed);
    /// The chosen answer stands on the ruler to go by.
    void showChosen(const std::string& option);
    [[nodiscard]] bool textHasFocus() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectHandle();
    void place(const std::optional<double>& placed);
    void takeTyped();
    void showFault(const QString& words);
    void draw();

    const TextRenderer& m_text;
    const Act& m_act;
    InputSpec m_input;
    std::optional<double> m_placed;
    std::optional<double> m_before; ///< a drag began there
    bool m_moving = false;
    std::string m_chosen;
    RulerView* m_ruler;
    PointHandle* m_handle;
    QLineEdit* m_field;
    QPushButton* m_remove;
    QLabel* m_fault;
};

} // namespace foresight::ui
