// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/gradebook_welcome.h"

#include "core/base/text.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/flow_layout.h"
#include "ui/theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace foresight::ui {

GradebookWelcome::GradebookWelcome(QWidget* parent)
    : QWidget(parent), m_waiting(textLabel({}, QStringLiteral("strong"), this)),
      m_recentTitle(textLabel(tr("Gradebooks that were open before"), QStringLiteral("strong"), this)),
      m_recent(new QListWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    const Theme& theme = Theme::current();
    layout->setContentsMargins(theme.scaled(28), theme.scaled(24), theme.scaled(28), theme.scaled(16));
    layout->setSpacing(theme.scaled(12));
    layout->addWidget(textLabel(tr("Gradebook"), QStringLiteral("title"), this));
    layout->addWidget(
        textLabel(tr("A gradebook is one file for one course: its roster, the hand-ins, the grades and every change."),
                  QStringLiteral("lead"), this));
    m_waiting->setObjectName(QStringLiteral("waitingNoticeLabel"));
    m_waiting->hide();
    layout->addWidget(m_waiting);
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(8, 8);
    const auto add = [&](const QString& text, const char* name, const char* role, auto signal) {
        QPushButton* made = areaButton(text, QString::fromLatin1(name), QString::fromLatin1(role), row);
        connect(made, &QPushButton::clicked, this, signal);
        flow->addWidget(made);
    };
    add(tr("&Open a gradebook…"), "openPushButton", "primary", &GradebookWelcome::openRequested);
    add(tr("&New course…"), "newCoursePushButton", "secondary", &GradebookWelcome::newRequested);
    add(tr("New from a course &file…"), "newPushButton", "secondary", &GradebookWelcome::newFromFileRequested);
    layout->addWidget(row);
    nameWidget(m_recent, QStringLiteral("recentListWidget"), m_recentTitle->text());
    m_recent->setMaximumHeight(theme.scaled(260));
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { Q_EMIT fileRequested(item->data(Qt::UserRole).toString()); });
    layout->addWidget(m_recentTitle);
    layout->addWidget(m_recent);
    layout->addStretch();
    showRecent({});
}

void GradebookWelcome::showRecent(const QStringList& gradebooks)
{
    m_recent->clear();
    for (const QString& file : gradebooks) {
        const QFileInfo info(file);
        auto* item = new QListWidgetItem(tr("%1 – %2").arg(qtText(shownName(coreText(info.fileName()))),
                                                           qtText(shownName(coreText(info.absolutePath())))),
                                         m_recent);
        item->setData(Qt::UserRole, file);
    }
    m_recentTitle->setVisible(!gradebooks.isEmpty());
    m_recent->setVisible(!gradebooks.isEmpty());
}

void GradebookWelcome::showWaiting(qsizetype handIns)
{
    m_waiting->setText(tr("Hand-ins waiting: %1. Open the gradebook of their course, or make a new one, and they are "
                          "imported into it.")
                           .arg(locale().toString(handIns)));
    m_waiting->setVisible(handIns > 0);
}

} // namespace foresight::ui
