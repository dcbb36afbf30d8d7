// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/attempt_card.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace foresight::ui {

AttemptCard::AttemptCard(const StudentSession& session, QWidget* parent) : QFrame(parent)
{
    const Theme& theme = Theme::current();
    const int latest = session.latestAttempt();
    const bool isLatest = session.attempt().attempt == latest;
    const QString title = isLatest ? tr("Another attempt") : tr("A later attempt");
    setProperty("role", QStringLiteral("card"));
    nameWidget(this, QStringLiteral("attemptCard"), title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.scaled(16), theme.scaled(16), theme.scaled(16), theme.scaled(16));
    layout->setSpacing(theme.scaled(8));
    layout->addWidget(textLabel(title, QStringLiteral("section")));
    layout->addWidget(textLabel(isLatest ? tr("A new attempt begins with the brief and asks for new predictions. This "
                                              "one stays as it is, and both can be handed in.")
                                         : tr("This is an earlier attempt. It can still be handed in.")));
    auto* button = new QPushButton(isLatest ? tr("Start a new attempt") : tr("Go to attempt %1").arg(latest));
    nameWidget(button, QStringLiteral("attemptPushButton"), button->text());
    connect(button, &QPushButton::clicked, this, [this, isLatest, latest] {
        Q_EMIT attemptRequested(isLatest ? AttemptWish::another() : AttemptWish::numbered(latest));
    });
    layout->addWidget(button, 0, Qt::AlignLeading);
}

} // namespace foresight::ui
