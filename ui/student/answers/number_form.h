// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/answers/answer_form.h"

namespace foresight::ui {

class AnswerNumberField;

/// A number with its unit.
class NumberForm final : public AnswerForm
{
    Q_OBJECT

public:
    explicit NumberForm(const AskedQuestion& asked, QWidget* parent = nullptr);

    /// What is typed and is no number yet is kept as it is.
    [[nodiscard]] QString draft() const override;
    void setDraft(const QString& draft) override;
    void focusFirst() override;
    [[nodiscard]] bool textHasFocus() const override;

protected:
    [[nodiscard]] AnswerParts parts() const override;
    void showParts(const AnswerParts& parts) override;
    [[nodiscard]] QString words(AnswerFault fault) const override;

private:
    AnswerNumberField* m_field;
};

} // namespace foresight::ui
