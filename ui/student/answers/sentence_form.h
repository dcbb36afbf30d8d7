// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/answers/answer_form.h"

namespace foresight::ui {

class SentenceBoard;
class SlotBox;

/// A sentence with a list to choose from at each blank.
class SentenceForm final : public AnswerForm
{
    Q_OBJECT

public:
    explicit SentenceForm(const AskedQuestion& asked, QWidget* parent = nullptr);

    void focusFirst() override;

protected:
    [[nodiscard]] AnswerParts parts() const override;
    void showParts(const AnswerParts& parts) override;
    [[nodiscard]] QString words(AnswerFault fault) const override;

private:
    void addSentence();
    [[nodiscard]] SlotBox* makeBox(const Slot& slot);
    void sayFilled();

    SentenceBoard* m_board;
    std::vector<SlotBox*> m_boxes; ///< in the order of the question's slots
};

} // namespace foresight::ui
