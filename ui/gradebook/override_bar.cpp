// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/override_bar.h"

#include "core/base/text.h"
#include "core/units/quantity_text.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace foresight::ui {

OverrideBar::OverrideBar(QWidget* parent) : QFrame(parent)
{
    setProperty("role", QStringLiteral("card"));
    m_what = textLabel({}, QStringLiteral("strong"), this);
    m_points = new QLineEdit(this);
    m_points->setMaximumWidth(Theme::current().scaled(100));
    m_reason = new QLineEdit(this);
    m_reason->setMaxLength(static_cast<int>(kReasonLimit));
    m_fault = textLabel({}, QStringLiteral("error"), this);
    m_fault->hide();
    m_change = new QPushButton(tr("Change points"), this);
    m_excuse = new QPushButton(tr("Excuse"), this);
    nameWidget(m_points, QStringLiteral("overridePointsLineEdit"), tr("Points"));
    nameWidget(m_reason, QStringLiteral("overrideReasonLineEdit"), tr("Reason"));
    nameWidget(m_change, QStringLiteral("overrideChangePushButton"), m_change->text());
    nameWidget(m_excuse, QStringLiteral("overrideExcusePushButton"), m_excuse->text());

    auto* pointsLabel = textLabel(tr("&Points"), QStringLiteral("caption"), this);
    pointsLabel->setBuddy(m_points);
    auto* reasonLabel = textLabel(tr("Reason (kept in the audit trail)"), QStringLiteral("caption"), this);
    reasonLabel->setBuddy(m_reason);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->addWidget(m_what, 0, 0, 1, 4);
    grid->addWidget(pointsLabel, 1, 0);
    grid->addWidget(reasonLabel, 1, 1, 1, 3);
    grid->addWidget(m_points, 2, 0);
    grid->addWidget(m_reason, 2, 1);
    grid->addWidget(m_change, 2, 2);
    grid->addWidget(m_excuse, 2, 3);
    grid->addWidget(m_fault, 3, 0, 1, 4);
    grid->setColumnStretch(1, 1);
    connect(m_change, &QPushButton::clicked, this, [this] { request(false); });
    connect(m_excuse, &QPushButton::clicked, this, [this] { request(true); });
    connect(m_reason, &QLineEdit::returnPressed, this, [this] { request(false); });
    clear();
}

void OverrideBar::show(const QString& student, const std::string& studentId, const QString& item, double possible)
{
    m_studentId = studentId;
    m_item = item;
    m_possible = possible;
    m_what->setText(tr("%1, %2: up to %3 points").arg(student, item, locale().toString(possible)));
    m_points->clear();
    m_reason->clear();
    m_fault->hide();
    for (QWidget* widget : {static_cast<QWidget*>(m_points), static_cast<QWidget*>(m_reason),
                            static_cast<QWidget*>(m_change), static_cast<QWidget*>(m_excuse)})
        widget->setEnabled(true);
}

void OverrideBar::clear()
{
    m_studentId.clear();
    m_what->setText(tr("Choose a cell to change its points by hand"));
    m_fault->hide();
    for (QWidget* widget : {static_cast<QWidget*>(m_points), static_cast<QWidget*>(m_reason),
                            static_cast<QWidget*>(m_change), static_cast<QWidget*>(m_excuse)})
        widget->setEnabled(false);
}

void OverrideBar::showFault(const QString& text)
{
    m_fault->setText(text);
    m_fault->show();
}

void OverrideBar::request(bool excuse)
{
    const std::string reason = storable(coreText(m_reason->text().trimmed()), kReasonLimit);
    if (reason.empty()) {
        showFault(tr("Reason: say why, so that the change can be understood later."));
        m_reason->setFocus();
        return;
    }
    std::optional<double> points;
    if (!excuse) {
        const TypedValue typed = parseTyped(coreText(m_points->text()), *parseUnit("1"), locale());
        if (!typed.quantity) {
            showFault(tr("Points: give a number, such as 7.5."));
            m_points->setFocus();
            return;
        }
        points = typed.quantity->base;
    }
    m_fault->hide();
    Q_EMIT overrideRequested(m_studentId, coreText(m_item), points, reason);
}

} // namespace foresight::ui
