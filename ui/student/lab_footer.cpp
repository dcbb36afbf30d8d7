// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/lab_footer.h"

#include "ui/labels.h"
#include "ui/student/step_page.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>

namespace foresight::ui {

namespace {

constexpr int kPadding = 10; ///< above and below, whatever the text size: the page needs the room

} // namespace

LabFooter::LabFooter(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("labFooterFrame"));
    setProperty("role", QStringLiteral("footer"));
    auto* row = new QHBoxLayout(this);
    m_reason = new QLabel(this);
    m_reason->setObjectName(QStringLiteral("primaryReasonLabel"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    row->addWidget(m_reason, 1);
    m_back = new QPushButton(tr("Back"), this);
    m_back->setObjectName(QStringLiteral("backPushButton"));
    m_back->setProperty("role", QStringLiteral("secondary"));
    m_back->setAccessibleName(tr("Back to the step before"));
    m_back->setAutoDefault(false);
    row->addWidget(m_back);
    m_primary = new QPushButton(this);
    m_primary->setObjectName(QStringLiteral("primaryPushButton"));
    m_primary->setProperty("role", QStringLiteral("primary"));
    m_primary->setAutoDefault(false);
    row->addWidget(m_primary);
    connect(&Theme::current(), &Theme::changed, this, &LabFooter::applyMeasures);
    applyMeasures();
}

void LabFooter::applyMeasures()
{
    const Theme& theme = Theme::current();
    layout()->setContentsMargins(theme.scaled(24), kPadding, theme.scaled(24), kPadding);
    layout()->setSpacing(theme.scaled(12));
    m_back->setIcon(theme.icon(QStringLiteral("back")));
}

void LabFooter::show(const StepPage& page, bool hasPrevious)
{
    const QString text = page.primaryText();
    m_primary->setVisible(!text.isEmpty());
    m_primary->setText(text);
    m_primary->setAccessibleName(text);
    m_primary->setEnabled(page.primaryEnabled());
    m_back->setVisible(hasPrevious);
    m_pageReason = page.primaryReason();
    m_primary->setAccessibleDescription(m_pageReason);
    showReason();
}

void LabFooter::setFailure(const QString& text)
{
    m_failure = text;
    showReason();
}

void LabFooter::showReason()
{
    const bool failed = !m_failure.isEmpty();
    setStyleProperty(*m_reason, "level", failed ? QStringLiteral("bad") : QString());
    m_reason->setText(unbroken(failed ? m_failure : m_pageReason));
}

} // namespace foresight::ui
