// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/first_start_page.h"

#include "core/base/text.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

/// Fields take more than the limit, so that a text that is too long is told instead of cut.
constexpr int kFieldLimit = 4096;

bool tooLong(const QString& text)
{
    return codePoints(coreText(text)) > kNameLimit;
}

bool hasControls(const QString& text)
{
    return storable(coreText(text), kFieldLimit) != coreText(text);
}

} // namespace

FirstStartPage::FirstStartPage(QWidget* parent) : AreaPage(QStringLiteral("firstStartPage"), parent)
{
    setColumnWidth(560);
    setTitle(tr("Who works here?"),
             tr("Your hand-ins carry this, so that they can be matched to you. Nothing else about you is asked."));
    m_name = addField(QStringLiteral("name"), tr("&Name"), tr("Optional, as your course knows you."));
    m_nameFault = textLabel({}, QStringLiteral("error"));
    m_nameFault->setObjectName(QStringLiteral("nameFaultLabel"));
    m_nameFault->hide();
    content()->addWidget(m_nameFault);
    m_number = addField(QStringLiteral("number"), tr("&Student number"), tr("As it stands on your student card."));
    m_numberFault = textLabel({}, QStringLiteral("error"));
    m_numberFault->setObjectName(QStringLiteral("numberFaultLabel"));
    m_numberFault->hide();
    content()->addWidget(m_numberFault);
    m_failure = textLabel({}, QStringLiteral("error"));
    m_failure->setObjectName(QStringLiteral("failureLabel"));
    m_failure->hide();
    content()->addWidget(m_failure);
    auto* row = new QHBoxLayout;
    auto* go = new QPushButton(tr("Continue to the labs"));
    nameWidget(go, QStringLiteral("continuePushButton"), go->text());
    go->setProperty("role", QStringLiteral("primary"));
    connect(go, &QPushButton::clicked, this, &FirstStartPage::submit);
    row->addWidget(go);
    row->addStretch(1);
    content()->addLayout(row);
    content()->addStretch(1);
}

QLineEdit* FirstStartPage::addField(const QString& name, const QString& label, const QString& hint)
{
    auto* box = new QVBoxLayout;
    box->setSpacing(4);
    auto* caption = new QLabel(label);
    caption->setObjectName(name + QStringLiteral("Label"));
    auto* field = new QLineEdit;
    nameWidget(field, name + QStringLiteral("LineEdit"), QString(label).remove(QLatin1Char('&')));
    field->setAccessibleDescription(hint);
    field->setMaxLength(kFieldLimit);
    caption->setBuddy(field);
    box->addWidget(caption);
    box->addWidget(field);
    box->addWidget(textLabel(hint, QStringLiteral("caption")));
    content()->addLayout(box);
    connect(field, &QLineEdit::returnPressed, this, &FirstStartPage::submit);
    return field;
}

void FirstStartPage::setLearner(const Learner& learner)
{
    m_name->setText(qtText(learner.name));
    m_number->setText(qtText(learner.id));
    showFault(m_name, m_nameFault, {});
    showFault(m_number, m_numberFault, {});
    setFailure({});
}

void FirstStartPage::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void FirstStartPage::setFailure(const QString& text)
{
    m_failure->setText(text);
    m_failure->setVisible(!text.isEmpty());
}

QString FirstStartPage::numberFault() const
{
    const QString number = m_number->text().trimmed();
    if (number.isEmpty()) {
        return tr("Student number: it is missing. Type the number your university gave you.");
    }
    if (tooLong(number)) {
        return tr("Student number: it is longer than %n characters. Type only the number.", nullptr,
                  static_cast<int>(kNameLimit));
    }
    return hasControls(number)
               ? tr("Student number: it has characters that cannot be kept. Type it instead of pasting.")
               : QString();
}

QString FirstStartPage::nameFault() const
{
    const QString name = m_name->text().trimmed();
    if (tooLong(name)) {
        return tr("Name: it is longer than %n characters. Type a shorter form.", nullptr, static_cast<int>(kNameLimit));
    }
    return hasControls(name) ? tr("Name: it has characters that cannot be kept. Type it instead of pasting.")
                             : QString();
}

bool FirstStartPage::showFault(QLineEdit* field, QLabel* place, const QString& fault)
{
    showFieldFault(place, fault, field);
    setStyleProperty(*field, "invalid", !fault.isEmpty());
    return !fault.isEmpty();
}

void FirstStartPage::submit()
{
    setFailure({});
    const bool badName = showFault(m_name, m_nameFault, nameFault());
    const bool badNumber = showFault(m_number, m_numberFault, numberFault());
    if (badName || badNumber) {
        (badName ? m_name : m_number)->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT learnerGiven({coreText(m_number->text().trimmed()), coreText(m_name->text().trimmed())});
}

} // namespace foresight::ui
