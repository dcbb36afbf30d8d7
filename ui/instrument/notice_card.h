// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <QString>

#include <string>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace foresight::ui {

class Readout;

/// What a verdict has to say at the present settings, with the ways out that are open. Hidden while it has no words.
class NoticeCard final : public QFrame
{
    Q_OBJECT

public:
    NoticeCard(const Readout& readout, const std::string& verdict, QWidget* parent = nullptr);

    void update();

private:
    const Readout& m_readout;
    std::string m_verdict;
    QLabel* m_title;
    QLabel* m_text;
    QVBoxLayout* m_advice;
    std::vector<QString> m_shownAdvice;
};

} // namespace foresight::ui
