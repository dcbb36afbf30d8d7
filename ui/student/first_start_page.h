// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "ui/student/area_page.h"

class QLineEdit;

namespace foresight::ui {

/// Asks who works here: name and student number, nothing else.
class FirstStartPage final : public AreaPage
{
    Q_OBJECT

public:
    explicit FirstStartPage(QWidget* parent = nullptr);

    /// Shows who works here now, for a change.
    void setLearner(const Learner& learner);
    /// Gives the focus to the first field.
    void focusFirst();
    /// Shown under the fields when the answer could not be kept.
    void setFailure(const QString& text);

Q_SIGNALS:
    void learnerGiven(const foresight::Learner& learner);

private:
    QLineEdit* addField(const QString& name, const QString& label, const QString& hint);
    void submit();
    /// What is wrong with a field's text, empty when nothing is.
    [[nodiscard]] QString numberFault() const;
    [[nodiscard]] QString nameFault() const;
    bool showFault(QLineEdit* field, QLabel* place, const QString& fault);

    QLineEdit* m_name = nullptr;
    QLabel* m_nameFault = nullptr;
    QLineEdit* m_number = nullptr;
    QLabel* m_numberFault = nullptr;
    QLabel* m_failure = nullptr;
};

} // namespace foresight::ui
