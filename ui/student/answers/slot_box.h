// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/answers/answer_form.h"

#include <QComboBox>

class QLabel;

namespace foresight::ui {

/// A list to choose what a slot is filled with; nothing is chosen at first. It is as wide as its words, where there is
/// room, and its list always.
class SlotBox final : public QComboBox
{
    Q_OBJECT

public:
    SlotBox(const AskedQuestion& asked, const Slot& slot, QWidget* parent = nullptr);

    /// Id of the choice; empty when there is none.
    [[nodiscard]] std::string chosen() const;
    void choose(const std::string& id);
    [[nodiscard]] QSize minimumSizeHint() const override;
    void showPopup() override;

private:
    QStringList m_words;
};

/// The choices of several slots as parts of an answer.
[[nodiscard]] AnswerParts chosenParts(const Question& question, const std::vector<SlotBox*>& boxes);
void chooseParts(const Question& question, const std::vector<SlotBox*>& boxes, const AnswerParts& parts);

} // namespace foresight::ui
