// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/instrument/figure_card.h"

#include <string>

namespace foresight::ui {

class Readout;

/// One figure of the model: label, value, its verdict where the lab names one, and what the figure counts.
class MetricCard final : public FigureCard
{
    Q_OBJECT

public:
    MetricCard(const Readout& readout, const std::string& output, QWidget* parent = nullptr);

    /// Shows the readout's present value.
    void update();

private:
    const Readout& m_readout;
    std::string m_output;
    std::string m_verdict; ///< empty: none on this card
    QLabel* m_verdictLabel;
};

} // namespace foresight::ui
