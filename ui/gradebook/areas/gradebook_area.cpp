// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/areas/gradebook_area.h"

#include "ui/instrument/settle.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace foresight::ui {

GradebookArea::GradebookArea(GradebookSession& session, const QString& name, const QString& title, QWidget* parent)
    : QWidget(parent), m_session(session)
{
    setObjectName(name);
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    m_scroll = scroll;
    scroll->setObjectName(QStringLiteral("areaScrollArea"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    frame->addWidget(scroll);
    auto* surface = new QWidget(scroll);
    m_outer = new QVBoxLayout(surface);
    m_title = textLabel({}, QStringLiteral("title"), surface);
    m_title->setObjectName(QStringLiteral("areaTitleLabel"));
    m_lead = textLabel({}, QStringLiteral("lead"), surface);
    m_lead->setObjectName(QStringLiteral("areaLeadLabel"));
    m_lead->hide();
    m_column = new QVBoxLayout;
    m_outer->addWidget(m_title);
    m_outer->addWidget(m_lead);
    m_outer->addLayout(m_column, 1);
    scroll->setWidget(surface);
    setTitle(title);
    connect(&Theme::current(), &Theme::changed, this, &GradebookArea::applyMeasures);
    connect(&m_session, &GradebookSession::changed, this, &GradebookArea::markChanged);
    applyMeasures();
}

QString GradebookArea::title() const
{
    return m_title->text();
}

void GradebookArea::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void GradebookArea::setLead(const QString& lead)
{
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
}

void GradebookArea::markChanged()
{
    m_stale = true;
    if (isVisible() && m_session.isOpen() && std::exchange(m_stale, false))
        refresh();
}

void GradebookArea::showEvent(QShowEvent* event)
{
    leaveWheelToPage(*this);
    if (m_session.isOpen() && std::exchange(m_stale, false))
        refresh();
    QWidget::showEvent(event);
}

void GradebookArea::bringIntoView(QWidget* widget)
{
    // Its place is known when the layout has made room for it.
    QTimer::singleShot(0, widget, [this, widget] { m_scroll->ensureWidgetVisible(widget); });
}

void GradebookArea::applyMeasures()
{
    const Theme& theme = Theme::current();
    m_outer->setContentsMargins(theme.scaled(24), theme.scaled(20), theme.scaled(24), theme.scaled(16));
    m_outer->setSpacing(theme.scaled(6));
    m_column->setContentsMargins(0, theme.scaled(8), 0, 0);
    m_column->setSpacing(theme.scaled(10));
}

} // namespace foresight::ui
