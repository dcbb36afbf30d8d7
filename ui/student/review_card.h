// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/review_words.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace foresight::ui {

class OptionList;

/// Review questions, one after the other: choose, check, read why. For practice; nothing of it is kept.
class ReviewCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ReviewCard(std::vector<ReviewWords> questions, QWidget* parent = nullptr);

private:
    void showQuestion(std::size_t position);
    void addButtons();
    void check();

    std::vector<ReviewWords> m_questions;
    std::size_t m_position = 0;
    QVBoxLayout* m_place = nullptr; ///< of the question
    OptionList* m_answers = nullptr;
    QLabel* m_why = nullptr;
    QPushButton* m_check = nullptr;
};

} // namespace foresight::ui
