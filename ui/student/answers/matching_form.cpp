// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/answers/matching_form.h"

#include "ui/instrument/settle.h"
#include "ui/labels.h"
#include "ui/student/answers/slot_box.h"
#include "ui/theme.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr int kNarrowWidth = 520;

} // namespace

MatchingForm::MatchingForm(const AskedQuestion& asked, QWidget* parent) : AnswerForm(asked, parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().scaled(8));
    for (const Slot& slot : question().slots) {
        addItem(slot);
    }
    leaveWheelToPage(*this);
}

void MatchingForm::addItem(const Slot& slot)
{
    const Theme& theme = Theme::current();
    auto* frame = new QFrame;
    frame->setProperty("role", QStringLiteral("option"));
    auto* line = new QBoxLayout(QBoxLayout::LeftToRight, frame);
    line->setContentsMargins(theme.scaled(12), theme.scaled(8), theme.scaled(12), theme.scaled(8));
    line->setSpacing(theme.scaled(8));
    auto* label = textLabel(breakable(asked().words(slot.text)), {}, frame);
    auto* box = new SlotBox(asked(), slot, frame);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    label->setBuddy(box);
    line->addWidget(label, 1);
    line->addWidget(box, 1);
    layout()->addWidget(frame);
    connect(box, &QComboBox::currentIndexChanged, this, &MatchingForm::changed);
    m_boxes.push_back(box);
    m_lines.push_back(line);
}

AnswerParts MatchingForm::parts() const
{
    return chosenParts(question(), m_boxes);
}

void MatchingForm::showParts(const AnswerParts& parts)
{
    chooseParts(question(), m_boxes, parts);
}

QString MatchingForm::words(AnswerFault) const
{
    const auto matched = static_cast<int>(parts().chosen.size());
    const QLocale& locale = asked().text.locale();
    //: %1 is how many items are matched, %2 how many there are
    return tr("%1 of %2 items have a match.", nullptr, matched)
        .arg(locale.toString(matched), locale.toString(static_cast<int>(m_boxes.size())));
}

void MatchingForm::focusFirst()
{
    if (!m_boxes.empty()) {
        m_boxes.front()->setFocus(Qt::OtherFocusReason);
    }
}

void MatchingForm::resizeEvent(QResizeEvent* event)
{
    AnswerForm::resizeEvent(event);
    const bool narrow = width() < Theme::current().scaled(kNarrowWidth);
    for (QBoxLayout* line : m_lines) {
        line->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }
}

} // namespace foresight::ui
