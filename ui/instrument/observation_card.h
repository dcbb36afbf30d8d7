// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_definition.h"
#include "core/session/observation_reading.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace foresight::ui {

class Readout;

/// Asks for a figure read off the chart, and from then on shows what was recorded. A reading far from what the chart
/// showed is asked for once more, with the place to look at; it is never graded.
class ObservationCard final : public QFrame
{
    Q_OBJECT

public:
    ObservationCard(const Readout& readout, const Observation& observation, QWidget* parent = nullptr);

    /// Shows the last reading instead of the field, or asks once more.
    void showReading(const ObservationReading& reading);

Q_SIGNALS:
    /// A value in the output's unit.
    void recordRequested(double value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeTyped();

    const Readout& m_readout;
    const Observation& m_observation;
    QLineEdit* m_field;
    QPushButton* m_button;
    QLabel* m_line;
};

} // namespace foresight::ui
