// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_definition.h"

#include <QFrame>

#include <vector>

class QLabel;

namespace foresight::ui {

class Readout;

/// Two ways side by side, with the one that the model decides for marked and the reason said.
class ComparisonCard final : public QFrame
{
    Q_OBJECT

public:
    ComparisonCard(const Readout& readout, const Comparison& comparison, QWidget* parent = nullptr);

    void update();

private:
    struct Side
    {
        QFrame* frame;
        QLabel* title;
        QLabel* mark;
        std::vector<QLabel*> values;
    };
    Side makeSide(const Comparison::Side& side, std::size_t number);

    const Readout& m_readout;
    const Comparison& m_comparison;
    std::vector<Side> m_sides;
    QLabel* m_decision;
    QLabel* m_reason;
};

} // namespace foresight::ui
