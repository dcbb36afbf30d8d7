// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/answers/slot_box.h"

#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QScreen>
#include <QSignalBlocker>

#include <algorithm>

namespace foresight::ui {

namespace {

constexpr int kLeastWidth = 120;

} // namespace

SlotBox::SlotBox(const AskedQuestion& asked, const Slot& slot, QWidget* parent) : QComboBox(parent)
{
    nameWidget(this, qtText(slot.id) + QStringLiteral("SlotBox"), asked.words(slot.text));
    setPlaceholderText(tr("Choose"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const SlotChoice& choice : asked.question.choicesOf(slot)) {
        addItem(asked.words(choice.text), qtText(choice.id));
    }
    setCurrentIndex(-1);
    connect(this, &QComboBox::currentTextChanged, this, [this](const QString& words) {
        setToolTip(words); // where there is no room for all of it
        setAccessibleDescription(words);
    });
}

std::string SlotBox::chosen() const
{
    return coreText(currentData().toString());
}

void SlotBox::choose(const std::string& id)
{
    const QSignalBlocker blocker(this);
    setCurrentIndex(findData(qtText(id)));
    setToolTip(currentText());
    setAccessibleDescription(currentText());
}

QSize SlotBox::minimumSizeHint() const
{
    return {std::min(Theme::current().scaled(kLeastWidth), sizeHint().width()), QComboBox::minimumSizeHint().height()};
}

void SlotBox::showPopup()
{
    const int wanted = view()->sizeHintForColumn(0) + Theme::current().scaled(24);
    view()->setMinimumWidth(std::min(wanted, screen()->availableSize().width()));
    QComboBox::showPopup();
}

AnswerParts chosenParts(const Question& question, const std::vector<SlotBox*>& boxes)
{
    AnswerParts parts;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i] != nullptr && !boxes[i]->chosen().empty()) {
            parts.chosen.emplace_back(question.slots[i].id, boxes[i]->chosen());
        }
    }
    return parts;
}

void chooseParts(const Question& question, const std::vector<SlotBox*>& boxes, const AnswerParts& parts)
{
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i] == nullptr) {
            continue; // no mark in the sentence
        }
        const auto chosen = std::find_if(parts.chosen.begin(), parts.chosen.end(),
                                         [&](const auto& pair) { return pair.first == question.slots[i].id; });
        boxes[i]->choose(chosen == parts.chosen.end() ? std::string() : chosen->second);
    }
}

} // namespace foresight::ui
