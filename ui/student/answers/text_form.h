// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/answers/answer_form.h"

class QLabel;

namespace foresight::ui {

class LimitedTextEdit;

/// The learner's own words, with a count of what they may be.
class TextForm final : public AnswerForm
{
    Q_OBJECT

public:
    explicit TextForm(const AskedQuestion& asked, QWidget* parent = nullptr);

    [[nodiscard]] QString draft() const override;
    void setDraft(const QString& draft) override;
    void focusFirst() override;
    [[nodiscard]] bool textHasFocus() const override;

protected:
    [[nodiscard]] AnswerParts parts() const override;
    void showParts(const AnswerParts& parts) override;
    [[nodiscard]] QString words(AnswerFault fault) const override;

private:
    void showCount();
    void showCut(qsizetype offered);

    LimitedTextEdit* m_edit;
    QLabel* m_count;
};

} // namespace foresight::ui
