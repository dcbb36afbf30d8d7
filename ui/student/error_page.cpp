// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/error_page.h"

#include "core/base/error_text.h"
#include "core/base/text.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace foresight::ui {

ErrorPage::ErrorPage(QWidget* parent) : AreaPage(QStringLiteral("errorPage"), parent)
{
    setColumnWidth(680);
}

void ErrorPage::setError(const Error& error, bool canLeave, const QString& lead)
{
    clearContent();
    const ErrorText text = errorText(error);
    setTitle(qtText(text.title), lead);
    QFrame* card = roleFrame(QStringLiteral("card"));
    card->setObjectName(QStringLiteral("errorFrame"));
    frameLayout(card)->setSpacing(Theme::current().scaled(4));
    addPart(*card, QStringLiteral("errorDetail"), tr("Where"),
            error.place.empty() ? std::string() : shownName(error.place));
    addPart(*card, QStringLiteral("errorSafe"), tr("What is safe"), text.safe);
    addPart(*card, QStringLiteral("errorRemedy"), tr("What to do"), text.remedy);
    const std::string cause = error.cause.empty() ? std::string() : ": " + error.cause;
    addPart(*card, QStringLiteral("errorCause"), tr("For support"), errorName(error.code) + cause);
    content()->addWidget(card);
    addButtons(canLeave);
    content()->addStretch(1);
}

void ErrorPage::addPart(QFrame& card, const QString& name, const QString& heading, const std::string& text)
{
    if (text.empty()) {
        return;
    }
    QVBoxLayout* column = frameLayout(&card);
    if (column->count() > 0) {
        column->addSpacing(Theme::current().scaled(12));
    }
    column->addWidget(textLabel(heading, QStringLiteral("section")));
    QLabel* words = textLabel(breakable(qtText(text)));
    words->setObjectName(name + QStringLiteral("Label"));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(words);
}

void ErrorPage::addButtons(bool canLeave)
{
    auto* row = new QHBoxLayout;
    m_retry = new QPushButton(tr("Try again"));
    nameWidget(m_retry, QStringLiteral("retryPushButton"), m_retry->text());
    m_retry->setProperty("role", QStringLiteral("primary"));
    connect(m_retry, &QPushButton::clicked, this, &ErrorPage::retryRequested);
    row->addWidget(m_retry);
    m_labs = nullptr;
    if (canLeave) {
        m_labs = new QPushButton(tr("Show the labs"));
        nameWidget(m_labs, QStringLiteral("showLabsPushButton"), m_labs->text());
        connect(m_labs, &QPushButton::clicked, this, &ErrorPage::labsRequested);
        row->addWidget(m_labs);
    }
    row->addStretch(1);
    content()->addLayout(row);
}

void ErrorPage::addCard(QWidget* card)
{
    content()->insertWidget(0, card); // what can be done comes before what is wrong
    setStyleProperty(*m_retry, "role", QStringLiteral("secondary"));
}

void ErrorPage::setWaysOut(bool open)
{
    m_retry->setEnabled(open);
    if (m_labs != nullptr) {
        m_labs->setEnabled(open);
    }
}

} // namespace foresight::ui
