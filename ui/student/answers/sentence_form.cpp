// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/answers/sentence_form.h"

#include "core/lab/answer_text.h"
#include "ui/instrument/settle.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/answers/sentence_board.h"
#include "ui/student/answers/slot_box.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace foresight::ui {

SentenceForm::SentenceForm(const AskedQuestion& asked, QWidget* parent)
    : AnswerForm(asked, parent), m_board(new SentenceBoard), m_boxes(asked.question.slots.size())
{
    auto* card = roleFrame(QStringLiteral("card"));
    frameLayout(card)->addWidget(m_board);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    m_board->setObjectName(QStringLiteral("sentenceBoard"));
    addSentence();
    leaveWheelToPage(*this);
    sayFilled();
}

void SentenceForm::addSentence()
{
    const std::string sentence = coreText(asked().words(question().sentence));
    const bool isRightToLeft = qtText(sentence).isRightToLeft();
    std::vector<SentencePart> parts;
    bool endsInSpace = false;
    bool endsInWord = true; // what was before: a word, and no opening bracket or quotation mark
    bool afterBlank = false;
    for (const SentencePiece& piece : sentencePieces(question(), sentence)) {
        if (piece.blank != nullptr) {
            SlotBox* box = makeBox(*piece.blank);
            parts.push_back({{}, box, !parts.empty() && !endsInSpace && !endsInWord, endsInSpace});
            afterBlank = true;
            endsInSpace = false;
            endsInWord = true;
            continue;
        }
        const QString words = qtText(piece.words);
        auto more = sentenceWords(words, isRightToLeft);
        if (afterBlank && !more.empty()) {
            more.front().isJoined = !words.front().isSpace() && !words.front().isLetterOrNumber();
        }
        parts.insert(parts.end(), more.begin(), more.end());
        endsInSpace = words.back().isSpace();
        endsInWord = words.back().isLetterOrNumber();
        afterBlank = afterBlank && more.empty();
    }
    m_board->setParts(std::move(parts), isRightToLeft);
}

SlotBox* SentenceForm::makeBox(const Slot& slot)
{
    auto* box = new SlotBox(asked(), slot, m_board);
    // A list has its name from a label only; the eye has the sentence.
    auto* label = textLabel(asked().words(slot.text), {}, m_board);
    label->setBuddy(box);
    label->hide();
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        sayFilled();
        Q_EMIT changed();
    });
    m_boxes[static_cast<std::size_t>(&slot - question().slots.data())] = box;
    return box;
}

void SentenceForm::sayFilled()
{
    m_board->setAccessibleName(qtText(filledSentence(asked().text, asked().act, question(), parts())));
}

AnswerParts SentenceForm::parts() const
{
    return chosenParts(question(), m_boxes);
}

void SentenceForm::showParts(const AnswerParts& parts)
{
    chooseParts(question(), m_boxes, parts);
    sayFilled();
}

QString SentenceForm::words(AnswerFault) const
{
    const auto filled = static_cast<int>(parts().chosen.size());
    const QLocale& locale = asked().text.locale();
    //: %1 is how many blanks of a sentence are filled, %2 how many there are
    return tr("%1 of %2 blanks are filled.", nullptr, filled)
        .arg(locale.toString(filled), locale.toString(static_cast<int>(m_boxes.size())));
}

void SentenceForm::focusFirst()
{
    const auto first = std::find_if(m_boxes.begin(), m_boxes.end(), [](const SlotBox* box) { return box != nullptr; });
    if (first != m_boxes.end()) {
        (*first)->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace foresight::ui
