// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/given_answers_model.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace foresight::ui {

/// Answers to a prediction with their reasons: those who were very sure and wrong, or all who gave a reason. The chosen
/// one's reason stands in full under the table.
class GivenAnswersCard final : public QFrame
{
    Q_OBJECT

public:
    GivenAnswersCard(GivenAnswersModel::Which which, QWidget* parent = nullptr);

    /// `ownWords`: the question asks for words of one's own, which are read like reasons.
    void showAnswers(const std::vector<GivenAnswer>& answers, bool ownWords = false);
    void setNamesShown(bool shown);

Q_SIGNALS:
    void studentRequested(const std::string& studentId);

private:
    [[nodiscard]] QString title() const;
    void addTable(const QString& name, const QString& title);
    void applyFilter(const QString& text);
    void updateCounts();
    void showChosen();
    void askForStudent();

    bool m_searchable;
    bool m_ownWords = false;
    GivenAnswersModel* m_model;
    QLineEdit* m_filter = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_count = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_reason = nullptr;
    QPushButton* m_open = nullptr;
};

} // namespace foresight::ui
