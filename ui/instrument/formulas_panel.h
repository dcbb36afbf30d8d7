// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;

namespace foresight::ui {

class Readout;

/// The act's formulas with the present numbers put in; folded until asked for.
class FormulasPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FormulasPanel(const Readout& readout, QWidget* parent = nullptr);

    void update();

private:
    const Readout& m_readout;
    std::vector<QLabel*> m_lines;
};

} // namespace foresight::ui
