// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/answers/answer_form.h"

class QLabel;

namespace foresight::ui {

class AnswerNumberField;

/// A budget spread over the options, with what is left said as it changes.
class AllocationForm final : public AnswerForm
{
    Q_OBJECT

public:
    explicit AllocationForm(const AskedQuestion& asked, QWidget* parent = nullptr);

    [[nodiscard]] QString draft() const override;
    void focusFirst() override;
    [[nodiscard]] bool textHasFocus() const override;

protected:
    [[nodiscard]] AnswerParts parts() const override;
    void showParts(const AnswerParts& parts) override;
    [[nodiscard]] QString words(AnswerFault fault) const override;

private:
    void addFoot();
    void showLeft();
    [[nodiscard]] AnswerParts given() const;
    [[nodiscard]] bool isUsable() const;

    std::vector<AnswerNumberField*> m_fields;
    QLabel* m_left;
};

} // namespace foresight::ui
