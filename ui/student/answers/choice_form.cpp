// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/answers/choice_form.h"

#include "ui/student/pages/option_list.h"

#include <QVBoxLayout>

namespace foresight::ui {

namespace {

OptionList* optionList(const AskedQuestion& asked, const QString& name)
{
    std::vector<OptionList::Row> rows;
    for (const Option& option : asked.question.options) {
        rows.push_back({option.id, asked.words(option.text, option.id), {}, {}});
    }
    const bool several = asked.question.kind == QuestionKind::SeveralChoices;
    return new OptionList(rows, name, several ? OptionList::Takes::Several : OptionList::Takes::One);
}

} // namespace

ChoiceForm::ChoiceForm(const AskedQuestion& asked, QWidget* parent)
    : AnswerForm(asked, parent), m_options(optionList(asked, asked.stem()))
{
    m_options->setObjectName(QStringLiteral("answerOptionList"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_options);
    connect(m_options, &OptionList::choiceChanged, this, &ChoiceForm::changed);
}

QWidget* ChoiceForm::frozen(const AskedQuestion& asked, const std::string& answer, const QString& name)
{
    auto* list = optionList(asked, name);
    list->setChosen(answerParts(asked.question, answer).ids);
    list->freeze();
    return list;
}

void ChoiceForm::freeze(const std::string& answer)
{
    m_options->setChosen(answerParts(question(), answer).ids);
    m_options->freeze();
}

AnswerParts ChoiceForm::parts() const
{
    AnswerParts parts;
    parts.ids = m_options->allChosen();
    return parts;
}

void ChoiceForm::showParts(const AnswerParts& parts)
{
    m_options->setChosen(parts.ids);
}

QString ChoiceForm::words(AnswerFault) const
{
    return question().kind == QuestionKind::SeveralChoices ? tr("Choose at least one answer.")
                                                           : tr("Choose an answer first.");
}

void ChoiceForm::retire(const std::string& answer, const QString& reason)
{
    AnswerForm::retire(answer, reason);
    if (question().kind == QuestionKind::SingleChoice) {
        m_options->retire(answer, reason);
    }
}

void ChoiceForm::chooseAt(std::size_t position)
{
    m_options->chooseAt(position);
}

void ChoiceForm::focusFirst()
{
    if (QWidget* target = m_options->focusTarget()) {
        target->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace foresight::ui
