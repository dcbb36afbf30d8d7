// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/unlock_card.h"

#include "core/base/error_text.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace foresight::ui {

UnlockCard::UnlockCard(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout)
{
    setObjectName(QStringLiteral("unlockFrame"));
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(tr("Unlock"));
    auto* outer = new QVBoxLayout(this);
    const int margin = Theme::current().scaled(16);
    outer->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(Theme::current().scaled(8));
    outer->addLayout(m_column);
    showOffer();
}

void UnlockCard::clear()
{
    clearLayout(m_column);
    m_column->addWidget(textLabel(tr("Unlock"), QStringLiteral("section")));
}

void UnlockCard::addText(const QString& text)
{
    m_state = textLabel(breakable(text));
    m_state->setObjectName(QStringLiteral("unlockStateLabel"));
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_column->addWidget(m_state);
    QAccessibleEvent told(m_state, QAccessible::NameChanged); // a label that is new says nothing by itself
    QAccessible::updateAccessibility(&told);
}

void UnlockCard::showOffer()
{
    clear();
    addText(tr("If that computer was switched off or broke down, it left its lock behind, and you can go on here."));
    auto* button = new QPushButton(tr("Unlock here…"));
    nameWidget(button, QStringLiteral("unlockPushButton"), button->text());
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &UnlockCard::showConfirm);
    m_column->addWidget(button, 0, Qt::AlignLeading);
}

void UnlockCard::showConfirm()
{
    clear();
    addText(tr("Unlock only when nobody works there any more. If two computers write to the same work, steps of one of "
               "them can be lost. That a lock was broken is recorded in your work, without a name."));
    auto* row = new QHBoxLayout;
    auto* unlock = new QPushButton(tr("Nobody works there: unlock"));
    nameWidget(unlock, QStringLiteral("unlockConfirmPushButton"), unlock->text());
    connect(unlock, &QPushButton::clicked, this, &UnlockCard::unlockRequested);
    auto* keep = new QPushButton(tr("Leave it locked"));
    nameWidget(keep, QStringLiteral("unlockCancelPushButton"), keep->text());
    connect(keep, &QPushButton::clicked, this, &UnlockCard::showOffer);
    for (QPushButton* button : {unlock, keep}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_column->addLayout(row);
    keep->setFocus(Qt::OtherFocusReason); // the way back is the one that a second Return takes
}

void UnlockCard::showUnlocking()
{
    clear();
    addText(tr("Unlocking…"));
}

void UnlockCard::showFailure(const Error& error)
{
    showOffer();
    m_state->setText(breakable(tr("Not unlocked. %1").arg(qtText(errorLine(error)))));
}

} // namespace foresight::ui
