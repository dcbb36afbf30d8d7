// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <string>

class QLabel;

namespace foresight::ui {

class Readout;

/// One line that says what holds the figures back at the present settings: a verdict of the model with its words.
class LimitLine final : public QFrame
{
    Q_OBJECT

public:
    LimitLine(const Readout& readout, const std::string& verdict, QWidget* parent = nullptr);

    void update();

private:
    const Readout& m_readout;
    std::string m_verdict;
    QLabel* m_label;
};

} // namespace foresight::ui
