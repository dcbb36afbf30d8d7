// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/restore_card.h"

#include "core/base/error_text.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/restore_words.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace foresight::ui {

RestoreCard::RestoreCard(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout)
{
    setObjectName(QStringLiteral("restoreFrame"));
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(tr("Restore"));
    auto* outer = new QVBoxLayout(this);
    const int margin = Theme::current().scaled(16);
    outer->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(Theme::current().scaled(4));
    outer->addLayout(m_column);
    showLooking();
}

void RestoreCard::clear()
{
    clearLayout(m_column);
    m_column->addWidget(textLabel(tr("Restore"), QStringLiteral("section")));
}

void RestoreCard::addText(const QString& text, const char* name)
{
    QLabel* label = textLabel(breakable(text));
    label->setObjectName(QLatin1String(name));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_column->addWidget(label);
    QAccessibleEvent told(label, QAccessible::NameChanged); // a label that is new says nothing by itself
    QAccessible::updateAccessibility(&told);
}

void RestoreCard::showLooking()
{
    clear();
    addText(tr("Looking for a copy of your work…"), "restoreStateLabel");
}

void RestoreCard::showOffer(const RestoreOffer& offer, const QLocale& locale)
{
    clear();
    if (offer.plan && *offer.plan) {
        addPlan(**offer.plan, offer, locale);
    } else if (offer.plan) {
        addText(tr("The file itself is sound; there is nothing to restore."), "restoreStateLabel");
    } else if (offer.plan.error().code == ErrorCode::FileMissing) {
        addText(tr("There is no sound copy on this computer, so nothing can be restored here. The file stays as it is "
                   "and can be looked at by your instructor or administrator. Hand-ins that you have made are not "
                   "affected."),
                "restoreStateLabel");
    } else {
        addText(qtText(errorLine(offer.plan.error())), "restoreStateLabel");
    }
}

void RestoreCard::addPlan(const RestorePlan& plan, const RestoreOffer& offer, const QLocale& locale)
{
    addText(returningText(plan, locale), "restoreStateLabel");
    m_column->addSpacing(Theme::current().scaled(8));
    m_column->addWidget(textLabel(tr("Here is what is lost"), QStringLiteral("section")));
    addText(lostTexts(plan, offer.titles).join(QLatin1Char('\n')), "restoreLostLabel");
    m_column->addSpacing(Theme::current().scaled(8));
    addText(keptText(plan), "restoreKeptLabel");
    addButton();
}

void RestoreCard::addButton()
{
    auto* button = new QPushButton(tr("Restore"));
    nameWidget(button, QStringLiteral("restorePushButton"), tr("Restore my work from the copy"));
    button->setProperty("role", QStringLiteral("primary"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &RestoreCard::restoreRequested);
    m_column->addSpacing(Theme::current().scaled(12));
    m_column->addWidget(button, 0, Qt::AlignLeading);
}

void RestoreCard::showRestoring()
{
    clear();
    addText(tr("Restoring…"), "restoreStateLabel");
}

void RestoreCard::showFailure(const Error& error)
{
    clear();
    addText(tr("Not restored. %1").arg(qtText(errorLine(error))), "restoreStateLabel");
    addButton();
}

} // namespace foresight::ui
