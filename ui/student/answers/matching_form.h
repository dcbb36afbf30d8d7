// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/answers/answer_form.h"

class QBoxLayout;

namespace foresight::ui {

class SlotBox;

/// Each item with a list of targets beside it; below it in a narrow window.
class MatchingForm final : public AnswerForm
{
    Q_OBJECT

public:
    explicit MatchingForm(const AskedQuestion& asked, QWidget* parent = nullptr);

    void focusFirst() override;

protected:
    [[nodiscard]] AnswerParts parts() const override;
    void showParts(const AnswerParts& parts) override;
    [[nodiscard]] QString words(AnswerFault fault) const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addItem(const Slot& slot);

    std::vector<SlotBox*> m_boxes;
    std::vector<QBoxLayout*> m_lines;
};

} // namespace foresight::ui
