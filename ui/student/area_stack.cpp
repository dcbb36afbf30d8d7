// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/area_stack.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QIcon>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace foresight::ui {

AreaStack::AreaStack(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("centralWidget"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addBanner();
    column->addWidget(m_banner);
    addNotice();
    column->addWidget(m_notice);
    m_bar = new QFrame(this);
    m_bar->setObjectName(QStringLiteral("leaveBarFrame"));
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(24, 12, 24, 0);
    m_back = new QPushButton(m_bar);
    m_back->setObjectName(QStringLiteral("leaveAreaPushButton"));
    m_back->setProperty("role", QStringLiteral("link"));
    connect(m_back, &QPushButton::clicked, this, &AreaStack::backRequested);
    row->addWidget(m_back);
    row->addStretch(1);
    column->addWidget(m_bar);
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(QStringLiteral("areasStackedWidget"));
    column->addWidget(m_stack, 1);
}

void AreaStack::addBanner()
{
    m_banner = new QFrame(this);
    m_banner->setObjectName(QStringLiteral("storageBannerFrame"));
    m_banner->setProperty("role", QStringLiteral("notice"));
    auto* row = new QHBoxLayout(m_banner);
    row->setContentsMargins(24, 8, 24, 8);
    m_bannerText = textLabel({}, {}, m_banner);
    m_bannerText->setObjectName(QStringLiteral("storageBannerLabel"));
    m_bannerText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(m_bannerText, 1);
    m_banner->hide();
}

void AreaStack::setBanner(const QString& text, bool advice)
{
    m_bannerText->setText(breakable(text));
    m_banner->setAccessibleName(text);
    setStyleProperty(*m_banner, "level", advice ? QString() : QStringLiteral("warn"));
    m_banner->setVisible(!text.isEmpty());
}

void AreaStack::addNotice()
{
    m_notice = new QFrame(this);
    m_notice->setObjectName(QStringLiteral("noticeFrame"));
    m_notice->setProperty("role", QStringLiteral("notice"));
    auto* row = new QHBoxLayout(m_notice);
    row->setContentsMargins(24, 8, 24, 8);
    m_noticeText = textLabel({}, {}, m_notice);
    m_noticeText->setObjectName(QStringLiteral("noticeLabel"));
    m_noticeText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(m_noticeText, 1);
    m_closeNotice = new QPushButton(tr("Close"), m_notice);
    nameWidget(m_closeNotice, QStringLiteral("closeNoticePushButton"), tr("Close this notice"));
    m_closeNotice->setProperty("role", QStringLiteral("link"));
    connect(m_closeNotice, &QPushButton::clicked, this, [this] { setNotice({}); });
    row->addWidget(m_closeNotice, 0, Qt::AlignTop);
    m_notice->hide();
}

void AreaStack::setNotice(const QString& text)
{
    m_notice->setVisible(!text.isEmpty()); // first, so that a reader hears of the change
    m_notice->setAccessibleName(text);
    m_noticeText->setText(breakable(text));
}

QString AreaStack::notice() const
{
    return m_notice->accessibleName();
}

void AreaStack::add(QWidget* page)
{
    m_stack->addWidget(page);
}

void AreaStack::remove(QWidget* page)
{
    m_stack->removeWidget(page);
}

void AreaStack::show(QWidget* page, bool aside, const QString& back)
{
    m_bar->setVisible(aside);
    m_back->setText(back);
    m_back->setAccessibleName(back);
    m_stack->setCurrentWidget(page);
}

QWidget* AreaStack::shown() const
{
    return m_stack->currentWidget();
}

bool AreaStack::showsWayBack() const
{
    return m_bar->isVisible();
}

void AreaStack::refreshIcons()
{
    m_back->setIcon(Theme::current().icon(QStringLiteral("back")));
}

} // namespace foresight::ui
