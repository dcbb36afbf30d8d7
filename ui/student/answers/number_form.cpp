// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/answers/number_form.h"

#include "core/lab/answer_fields.h"
#include "ui/qt_text.h"
#include "ui/student/answers/answer_number_field.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace foresight::ui {

NumberForm::NumberForm(const AskedQuestion& asked, QWidget* parent)
    : AnswerForm(asked, parent),
      m_field(new AnswerNumberField(answerField(asked.question), asked.stem(), AnswerNumberField::Label::SpokenOnly,
                                    QStringLiteral("answer"), asked.text.locale()))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    connect(m_field, &AnswerNumberField::changed, this, &NumberForm::changed);
}

QString NumberForm::draft() const
{
    const QString typed = m_field->unusable();
    return typed.isEmpty() ? AnswerForm::draft() : typed;
}

void NumberForm::setDraft(const QString& draft)
{
    const AnswerParts read = answerParts(question(), coreText(draft));
    if (read.number || draft.isEmpty()) {
        showParts(read);
    } else {
        m_field->setTyped(draft);
    }
}

AnswerParts NumberForm::parts() const
{
    AnswerParts parts;
    parts.number = m_field->value();
    return parts;
}

void NumberForm::showParts(const AnswerParts& parts)
{
    m_field->setValue(parts.number);
}

QString NumberForm::words(AnswerFault fault) const
{
    if (fault != AnswerFault::Empty) {
        return AnswerForm::words(fault);
    }
    return m_field->unusable().isEmpty() ? tr("Give a value first.") : tr("Correct the value first.");
}

void NumberForm::focusFirst()
{
    m_field->field()->setFocus(Qt::OtherFocusReason);
}

bool NumberForm::textHasFocus() const
{
    return m_field->field()->hasFocus();
}

} // namespace foresight::ui
