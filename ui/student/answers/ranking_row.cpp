// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/answers/ranking_row.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace foresight::ui {

namespace {

QAccessibleInterface* makeAccessible(const QString& key, QObject* object)
{
    return key == QLatin1String(RankingRow::staticMetaObject.className())
               ? new QAccessibleWidget(qobject_cast<QWidget*>(object), QAccessible::ListItem)
               : nullptr;
}

} // namespace

RankingRow::RankingRow(int place, int places, QWidget* parent)
    : QFrame(parent), m_place(place), m_label(textLabel({})),
      m_up(makeButton(QStringLiteral("arrow-up"), QStringLiteral("up%1ToolButton").arg(place))),
      m_down(makeButton(QStringLiteral("arrow-down"), QStringLiteral("down%1ToolButton").arg(place)))
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
    const Theme& theme = Theme::current();
    setObjectName(QStringLiteral("place%1RankingRow").arg(place));
    setProperty("role", QStringLiteral("option"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(theme.scaled(12), theme.scaled(6), theme.scaled(8), theme.scaled(6));
    line->setSpacing(theme.scaled(10));
    //: a place in a ranking
    auto* number = textLabel(tr("%1.").arg(locale().toString(place)), QStringLiteral("strong"));
    number->setWordWrap(false);
    line->addWidget(number);
    line->addWidget(m_label, 1);
    line->addWidget(m_up);
    line->addWidget(m_down);
    m_up->setEnabled(place > 1);
    m_down->setEnabled(place < places);
    setAccessibleDescription(tr("Alt+Up and Alt+Down move it."));
    connect(m_up, &QToolButton::clicked, this, &RankingRow::upRequested);
    connect(m_down, &QToolButton::clicked, this, &RankingRow::downRequested);
}

QToolButton* RankingRow::makeButton(const QString& icon, const QString& name)
{
    constexpr int kSide = 28;
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(Theme::current().icon(icon));
    button->setAutoRaise(true);
    button->setCursor(Qt::ArrowCursor);
    button->setMinimumSize(Theme::current().scaled(kSide), Theme::current().scaled(kSide));
    button->setFocusPolicy(Qt::NoFocus); // keys move the line itself; one stop of Tab for each
    return button;
}

void RankingRow::setWords(const QString& words)
{
    m_words = words;
    m_label->setText(unbroken(breakable(words)));
    //: a place in a ranking, what stands there
    setAccessibleName(tr("%1. %2").arg(locale().toString(m_place), words));
    m_up->setAccessibleName(tr("Move up: %1").arg(words));
    m_down->setAccessibleName(tr("Move down: %1").arg(words));
}

void RankingRow::setDragged(bool dragged)
{
    setStyleProperty(*this, "checked", dragged);
    setCursor(dragged ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
}

void RankingRow::keyPressEvent(QKeyEvent* event)
{
    const int by = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (by != 0 && modifiers == Qt::AltModifier) {
        Q_EMIT by < 0 ? upRequested() : downRequested();
    } else if (by != 0 && modifiers == Qt::NoModifier) {
        Q_EMIT focusMoved(by);
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace foresight::ui
