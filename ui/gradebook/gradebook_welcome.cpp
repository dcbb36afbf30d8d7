// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/gradebook_welcome.h"

#include "ui/gradebook/areas/area_parts.h"
#include "ui/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace foresight::ui {

GradebookWelcome::GradebookWelcome(QWidget* parent)
    : QWidget(parent), m_waiting(textLabel({}, QStringLiteral("strong"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 16);
    layout->setSpacing(12);
    layout->addWidget(textLabel(tr("Gradebook"), QStringLiteral("title"), this));
    layout->addWidget(
        textLabel(tr("A gradebook is one file for one course: its roster, the hand-ins, the grades and every change."),
                  QStringLiteral("lead"), this));
    m_waiting->setObjectName(QStringLiteral("waitingNoticeLabel"));
    m_waiting->hide();
    layout->addWidget(m_waiting);
    auto* open =
        areaButton(tr("&Open a gradebook…"), QStringLiteral("openPushButton"), QStringLiteral("primary"), this);
    auto* create =
        areaButton(tr("&New from a course file…"), QStringLiteral("newPushButton"), QStringLiteral("secondary"), this);
    connect(open, &QPushButton::clicked, this, &GradebookWelcome::openRequested);
    connect(create, &QPushButton::clicked, this, &GradebookWelcome::newRequested);
    auto* row = new QHBoxLayout;
    row->addWidget(open);
    row->addWidget(create);
    row->addStretch();
    layout->addSpacing(8);
    layout->addLayout(row);
    layout->addStretch();
}

void GradebookWelcome::showWaiting(qsizetype handIns)
{
    m_waiting->setText(tr("Hand-ins waiting: %1. Open the gradebook of their course, or make a new one, and they are "
                          "imported into it.")
                           .arg(locale().toString(handIns)));
    m_waiting->setVisible(handIns > 0);
}

} // namespace foresight::ui
