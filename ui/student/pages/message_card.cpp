// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/message_card.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include <QVBoxLayout>

namespace foresight::ui {

MessageCard::MessageCard(const QString& from, const QString& text, Extent extent, QWidget* parent) : QFrame(parent)
{
    setProperty("role", QStringLiteral("message"));
    setObjectName(QStringLiteral("messageCard"));
    //: accessible name of a message; %1 is the role of the sender
    setAccessibleName(tr("Message from %1").arg(from));
    auto* layout = new QVBoxLayout(this);
    const int margin = Theme::current().scaled(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(Theme::current().scaled(8));
    layout->addWidget(textLabel(from, QStringLiteral("sender")));
    const qsizetype end = text.indexOf(QStringLiteral("\n\n"));
    addParagraphs(layout, extent == Extent::Whole || end < 0 ? text : text.left(end));
}

} // namespace foresight::ui
