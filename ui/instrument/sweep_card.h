// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/chart_data.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace foresight::ui {

class ChartCard;
class DisclosureBox;
class Readout;

/// One figure over the whole range of a control, both chosen here. Choosing records nothing; moving the point on the
/// curve sets the control like every other chart does. Folded at first, and not drawn while it is.
class SweepCard final : public QWidget
{
    Q_OBJECT

public:
    explicit SweepCard(const Readout& readout, QWidget* parent = nullptr);

    void update(const ChartExtras& extras);
    void setEditable(bool editable);
    [[nodiscard]] ChartCard* chart() const { return m_chart; }

private:
    QComboBox* addChoice(QGridLayout* grid, int row, const QString& words, const QString& name);
    void draw();
    void setSteps();

    const Readout& m_readout;
    ChartExtras m_extras;
    bool m_editable = true;
    DisclosureBox* m_box;
    QComboBox* m_input = nullptr;
    QComboBox* m_output = nullptr;
    ChartCard* m_chart;
};

} // namespace foresight::ui
