// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_state.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;

namespace foresight::ui {

class IconMark;
class Readout;

/// The act's missions with what is met and how to meet the others.
class MissionList final : public QFrame
{
    Q_OBJECT

public:
    explicit MissionList(const Readout& readout, QWidget* parent = nullptr);

    void showMet(const std::set<std::string>& met);
    /// Folds the missions under a button that says how many are met: on narrow pages they stand above the controls.
    void setFoldable(bool foldable);

private:
    void showFolded();

    struct Row
    {
        std::string id;
        QString text;
        QWidget* frame;
        IconMark* icon;
        QLabel* hint;
    };
    std::vector<Row> m_rows;
    QLabel* m_title;
    QLabel* m_count;
    QPushButton* m_fold;
    QWidget* m_body;
    bool m_foldable = false;
};

} // namespace foresight::ui
