// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/answers/allocation_form.h"

#include "core/lab/answer_fields.h"
#include "core/lab/answer_text.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/answers/answer_number_field.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace foresight::ui {

AllocationForm::AllocationForm(const AskedQuestion& asked, QWidget* parent)
    : AnswerForm(asked, parent), m_left(textLabel({}, QStringLiteral("strong")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().scaled(8));
    for (const Option& option : question().options) {
        auto* frame = roleFrame(QStringLiteral("option"));
        const int margin = Theme::current().scaled(8);
        frameLayout(frame)->setContentsMargins(margin, margin, margin, margin);
        auto* field = new AnswerNumberField(partField(question()), asked.words(option.text, option.id),
                                            AnswerNumberField::Label::Shown, QStringLiteral("part") + qtText(option.id),
                                            asked.text.locale());
        frameLayout(frame)->addWidget(field);
        layout->addWidget(frame);
        m_fields.push_back(field);
        connect(field, &AnswerNumberField::changed, this, [this] {
            showLeft();
            Q_EMIT changed();
        });
    }
    addFoot();
    showLeft();
}

void AllocationForm::addFoot()
{
    m_left->setObjectName(QStringLiteral("budgetLabel"));
    auto* split = new QPushButton(tr("Split equally"));
    split->setProperty("role", QStringLiteral("secondary"));
    nameWidget(split, QStringLiteral("splitPushButton"), split->text());
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_left, 1);
    foot->addWidget(split);
    static_cast<QVBoxLayout*>(layout())->addLayout(foot);
    connect(split, &QPushButton::clicked, this, [this] {
        showParts(equalParts(question()));
        Q_EMIT changed();
    });
}

AnswerParts AllocationForm::given() const
{
    AnswerParts parts;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i]->value()) {
            parts.amounts.emplace_back(question().options[i].id, *m_fields[i]->value());
        }
    }
    return parts;
}

AnswerParts AllocationForm::parts() const
{
    // What cannot be read is not nothing.
    return isUsable() ? withZeros(question(), given()) : given();
}

bool AllocationForm::isUsable() const
{
    return std::all_of(m_fields.begin(), m_fields.end(),
                       [](const AnswerNumberField* field) { return field->unusable().isEmpty(); });
}

QString AllocationForm::draft() const
{
    return qtText(draftText(question(), given()));
}

void AllocationForm::showParts(const AnswerParts& parts)
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const auto amount = std::find_if(parts.amounts.begin(), parts.amounts.end(),
                                         [&](const auto& pair) { return pair.first == question().options[i].id; });
        m_fields[i]->setValue(amount == parts.amounts.end() ? std::nullopt : std::optional(amount->second));
    }
    showLeft();
}

void AllocationForm::showLeft()
{
    const std::string left = budgetText(question(), given(), asked().text.locale());
    const QString all = qtText(answerNumberText(question(), question().allocation.budget, asked().text.locale()));
    //: an allocation meets its budget, such as 100 %
    m_left->setText(unbroken(left.empty() ? tr("All of %1 is given away").arg(all) : qtText(left)));
    setStyleProperty(*m_left, "level", left.empty() ? QStringLiteral("good") : QString());
}

QString AllocationForm::words(AnswerFault fault) const
{
    if (!isUsable()) {
        return tr("Correct the value first.");
    }
    const std::string left = budgetText(question(), given(), asked().text.locale());
    return left.empty() ? AnswerForm::words(fault) : qtText(left);
}

void AllocationForm::focusFirst()
{
    if (!m_fields.empty()) {
        m_fields.front()->field()->setFocus(Qt::OtherFocusReason);
    }
}

bool AllocationForm::textHasFocus() const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [](const AnswerNumberField* field) { return field->field()->hasFocus(); });
}

} // namespace foresight::ui
