// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/area_page.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr int kMargin = 24;

} // namespace

AreaPage::AreaPage(const QString& name, QWidget* parent) : QWidget(parent)
{
    setObjectName(name);
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("areaScrollArea"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    frame->addWidget(m_scroll);
    auto* surface = new QWidget;
    surface->setObjectName(QStringLiteral("areaSurfaceWidget"));
    auto* row = new QHBoxLayout(surface);
    row->setContentsMargins(0, 0, 0, 0);
    m_column = new QWidget(surface);
    m_column->setObjectName(QStringLiteral("areaColumnWidget"));
    row->addWidget(m_column, 1);
    row->addStretch(0);
    m_outer = new QVBoxLayout(m_column);
    m_title = textLabel({}, QStringLiteral("title"), m_column);
    m_title->setObjectName(QStringLiteral("areaTitleLabel"));
    m_lead = textLabel({}, QStringLiteral("lead"), m_column);
    m_lead->setObjectName(QStringLiteral("areaLeadLabel"));
    m_content = new QVBoxLayout;
    m_outer->addWidget(m_title);
    m_outer->addWidget(m_lead);
    m_outer->addLayout(m_content, 1);
    m_scroll->setWidget(surface);
    connect(&Theme::current(), &Theme::changed, this, &AreaPage::applyMeasures);
    applyMeasures();
}

QString AreaPage::title() const
{
    return m_title->text();
}

void AreaPage::setTitle(const QString& title, const QString& lead)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    setAccessibleName(title);
    m_column->setAccessibleName(title);
}

void AreaPage::setColumnWidth(int px)
{
    m_columnWidth = px;
    applyMeasures();
}

void AreaPage::applyMeasures()
{
    const Theme& theme = Theme::current();
    const int margin = theme.scaled(kMargin);
    m_outer->setContentsMargins(margin, margin, margin, margin);
    m_outer->setSpacing(theme.scaled(8));
    m_content->setContentsMargins(0, theme.scaled(8), 0, 0);
    m_content->setSpacing(theme.scaled(12));
    m_column->setMaximumWidth(m_columnWidth == 0 ? QWIDGETSIZE_MAX : theme.scaled(m_columnWidth) + 2 * margin);
}

void AreaPage::clearContent()
{
    clearLayout(m_content);
}

void AreaPage::focusTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
    m_column->setFocus(Qt::OtherFocusReason);
}

} // namespace foresight::ui
