// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/message_page.h"

#include "ui/labels.h"
#include "ui/student/pages/message_card.h"
#include "ui/student/pages/page_words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace foresight::ui {

MessagePage::MessagePage(const Step& step, StudentSession& session, QWidget* parent) : StepPage(step, session, parent)
{
}

QString MessagePage::primaryText() const
{
    return tr("Predict");
}

bool MessagePage::activatePrimary()
{
    return session().state().act(step().act).phase != Phase::Briefed || session().openAct(step().act);
}

void MessagePage::build()
{
    //: act ("Act I"), its title
    addHeading(tr("%1 · %2").arg(actName(session().lab(), act().id), session().rendered(act().title, act().id)),
               minutesText(act().minutesLeast, act().minutesMost, session().text().locale()));
    auto* brief = new QWidget;
    auto* paragraphs = new QVBoxLayout(brief);
    paragraphs->setContentsMargins(0, 0, 0, 0);
    addParagraphs(paragraphs, session().rendered(act().brief, act().id));
    content()->addWidget(brief);
    auto* card = new MessageCard(session().rendered(act().message.from, act().id),
                                 session().rendered(act().message.text, act().id), MessageCard::Extent::Whole);
    content()->addWidget(card);
}

} // namespace foresight::ui
