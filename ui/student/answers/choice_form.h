// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/answers/answer_form.h"

namespace foresight::ui {

class OptionList;

/// One of several options, or any of them.
class ChoiceForm final : public AnswerForm
{
    Q_OBJECT

public:
    explicit ChoiceForm(const AskedQuestion& asked, QWidget* parent = nullptr);

    void retire(const std::string& answer, const QString& reason) override;
    void chooseAt(std::size_t position) override;
    void focusFirst() override;
    /// The options with an answer chosen, which cannot be changed.
    [[nodiscard]] static QWidget* frozen(const AskedQuestion& asked, const std::string& answer, const QString& name);
    /// Shows an answer and takes none any more.
    void freeze(const std::string& answer);

protected:
    [[nodiscard]] AnswerParts parts() const override;
    void showParts(const AnswerParts& parts) override;
    [[nodiscard]] QString words(AnswerFault fault) const override;

private:
    OptionList* m_options;
};

} // namespace foresight::ui
