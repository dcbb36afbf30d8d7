// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <string>

class QLabel;

namespace foresight::ui {

class Readout;

/// One figure of the model: label, value, its verdict where the lab names one, and what the figure counts.
class MetricCard final : public QFrame
{
    Q_OBJECT

public:
    MetricCard(const Readout& readout, const std::string& output, QWidget* parent = nullptr);

    /// Shows the readout's present value.
    void update();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitFigure();

    const Readout& m_readout;
    std::string m_output;
    std::string m_verdict; ///< empty: none on this card
    QLabel* m_figure;
    QLabel* m_verdictLabel;
    QLabel* m_note;
};

} // namespace foresight::ui
