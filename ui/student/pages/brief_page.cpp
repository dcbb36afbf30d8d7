// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/brief_page.h"

#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/pages/given_card.h"
#include "ui/student/pages/option_list.h"
#include "ui/student/pages/page_words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace foresight::ui {

BriefPage::BriefPage(StudentSession& session, QWidget* parent) : StepPage(Step{StepKind::Brief, {}}, session, parent) {}

bool BriefPage::contextChosen() const
{
    return !session().state().context.empty();
}

QString BriefPage::primaryText() const
{
    const LabDefinition& lab = session().lab();
    const QString act = lab.acts.empty() ? QString() : actName(lab, lab.acts.front().id);
    return contextChosen() ? tr("Go to %1").arg(act) : tr("Start %1").arg(act);
}

bool BriefPage::primaryEnabled() const
{
    return contextChosen() || (m_contexts != nullptr && !m_contexts->chosen().empty());
}

QString BriefPage::primaryReason() const
{
    return primaryEnabled() ? QString() : tr("Choose a context first.");
}

bool BriefPage::activatePrimary()
{
    if (contextChosen()) {
        return true;
    }
    return primaryEnabled() && session().chooseContext(m_contexts->chosen());
}

void BriefPage::build()
{
    const LabDefinition& lab = session().lab();
    const QLocale& locale = session().text().locale();
    //: volume, lab number, chapter number, chapter title, duration
    const QString place = tr("Volume %1 · Lab %2 · Chapter %3, %4 · %5")
                              .arg(qtText(lab.volume), QStringLiteral("%1").arg(lab.number, 2, 10, QLatin1Char('0')),
                                   locale.toString(lab.chapterNumber), session().rendered(lab.chapterTitle),
                                   minutesText(lab.minutesLeast, lab.minutesMost, locale));
    const int attempt = session().attempt().attempt;
    //: what stands under a lab's title, then the attempt after the first
    addHeading(session().rendered(lab.title), attempt > 1 ? tr("%1 · Attempt %2").arg(place).arg(attempt) : place);
    auto* summary = textLabel(session().rendered(lab.summary));
    content()->addWidget(summary);
    addContexts();
    if (!lab.given.empty()) {
        content()->addWidget(new GivenCard(session()));
    }
    addReadings();
}

void BriefPage::addReadings()
{
    const LabDefinition& lab = session().lab();
    if (lab.readings.empty()) {
        return;
    }
    auto* card = roleFrame(QStringLiteral("card"));
    card->setAccessibleName(tr("Reading"));
    frameLayout(card)->addWidget(textLabel(tr("Worth reading before you start"), QStringLiteral("section")));
    for (const Reading& reading : lab.readings) {
        auto* entry = new QVBoxLayout;
        entry->setSpacing(0);
        auto* title = textLabel(session().rendered(reading.title));
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        entry->addWidget(title);
        entry->addWidget(textLabel(session().rendered(reading.gives), QStringLiteral("lead")));
        frameLayout(card)->addLayout(entry);
    }
    content()->addWidget(card);
}

void BriefPage::addContexts()
{
    const LabDefinition& lab = session().lab();
    content()->addWidget(textLabel(tr("Choose a context"), QStringLiteral("section")));
    content()->addWidget(textLabel(session().rendered(lab.contextPrompt)));
    std::vector<OptionList::Row> rows;
    for (const ContextSpec& context : lab.contexts) {
        rows.push_back(
            {context.id, session().rendered(context.title), session().rendered(context.summary), qtText(context.icon)});
    }
    m_contexts = new OptionList(rows, session().rendered(lab.contextPrompt), false);
    m_contexts->setObjectName(QStringLiteral("contextOptionList"));
    content()->addWidget(m_contexts);
    m_contextNote = textLabel(tr("This context was chosen for both acts."), QStringLiteral("caption"));
    m_contextNote->hide();
    content()->addWidget(m_contextNote);
    connect(m_contexts, &OptionList::choiceChanged, this, &BriefPage::primaryChanged);
}

void BriefPage::refresh()
{
    if (contextChosen()) {
        m_contexts->choose(session().state().context);
        m_contexts->freeze();
        m_contextNote->show();
    }
    Q_EMIT primaryChanged();
}

} // namespace foresight::ui
