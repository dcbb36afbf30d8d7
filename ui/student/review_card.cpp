// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/review_card.h"

#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/pages/option_list.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace foresight::ui {

ReviewCard::ReviewCard(std::vector<ReviewWords> questions, QWidget* parent)
    : QFrame(parent), m_questions(std::move(questions))
{
    const Theme& theme = Theme::current();
    setProperty("role", QStringLiteral("card"));
    nameWidget(this, QStringLiteral("reviewCard"), tr("Review questions"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.scaled(16), theme.scaled(16), theme.scaled(16), theme.scaled(16));
    column->setSpacing(theme.scaled(8));
    column->addWidget(textLabel(tr("Review, with new numbers"), QStringLiteral("section")));
    column->addWidget(textLabel(tr("For practice: nothing here is recorded or graded."), QStringLiteral("caption")));
    m_place = new QVBoxLayout;
    m_place->setSpacing(theme.scaled(8));
    column->addLayout(m_place);
    showQuestion(0);
}

/// Makes everything anew in the order in which Tab goes through it.
void ReviewCard::showQuestion(std::size_t position)
{
    m_position = position;
    const ReviewWords& question = m_questions[position];
    const bool hadFocus = m_answers != nullptr && isAncestorOf(window()->focusWidget());
    clearLayout(m_place);
    //: number of a question, how many there are, what it is about
    auto* source = textLabel(tr("%1 of %2: %3")
                                 .arg(locale().toString(static_cast<int>(position + 1)),
                                      locale().toString(static_cast<int>(m_questions.size())), question.source),
                             QStringLiteral("caption"));
    source->setObjectName(QStringLiteral("reviewSourceLabel"));
    m_place->addWidget(source);
    auto* asked = textLabel(question.question);
    asked->setObjectName(QStringLiteral("reviewQuestionLabel"));
    m_place->addWidget(asked);
    std::vector<OptionList::Row> rows;
    for (std::size_t i = 0; i < question.answers.size(); ++i)
        rows.push_back({std::to_string(i), question.answers[i].text, {}, {}});
    m_answers = new OptionList(rows, question.question);
    m_answers->setObjectName(QStringLiteral("reviewAnswers"));
    m_place->addWidget(m_answers);
    m_why = textLabel({}, QStringLiteral("strong"));
    m_why->setObjectName(QStringLiteral("reviewWhyLabel"));
    m_place->addWidget(m_why);
    addButtons();
    connect(m_answers, &OptionList::choiceChanged, this, [this] {
        m_why->clear();
        m_check->setEnabled(true);
    });
    if (hadFocus)
        m_answers->focusTarget()->setFocus(Qt::OtherFocusReason);
}

void ReviewCard::addButtons()
{
    auto* row = new QHBoxLayout;
    m_check = new QPushButton(tr("Check"));
    nameWidget(m_check, QStringLiteral("reviewCheckPushButton"), tr("Check the answer"));
    m_check->setEnabled(false);
    connect(m_check, &QPushButton::clicked, this, &ReviewCard::check);
    row->addWidget(m_check);
    if (m_questions.size() > 1) {
        auto* next = new QPushButton(tr("Next question"));
        nameWidget(next, QStringLiteral("reviewNextPushButton"), next->text());
        // Later, because the button that asks goes.
        connect(
            next, &QPushButton::clicked, this, [this] { showQuestion((m_position + 1) % m_questions.size()); },
            Qt::QueuedConnection);
        row->addWidget(next);
    }
    row->addStretch(1);
    m_place->addLayout(row);
}

void ReviewCard::check()
{
    const ReviewWords& question = m_questions[m_position];
    const std::string chosen = m_answers->chosen();
    for (std::size_t i = 0; i < question.answers.size(); ++i) {
        if (std::to_string(i) == chosen) {
            const ReviewWords::Answer& answer = question.answers[i];
            //: whether a review question was answered rightly, and why
            m_why->setText(answer.right ? tr("Right. %1").arg(answer.why) : tr("Not this. %1").arg(answer.why));
        }
    }
}

} // namespace foresight::ui
