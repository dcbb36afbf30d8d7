// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icon_mark.h"

#include "ui/theme.h"

#include <QIcon>
#include <QPainter>

namespace foresight::ui {

IconMark::IconMark(int side, const QString& icon, QWidget* parent) : QWidget(parent), m_side(side), m_icon(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IconMark::setIcon(const QString& icon)
{
    if (icon != m_icon) {
        m_icon = icon;
        update();
    }
}

QSize IconMark::sizeHint() const
{
    const int side = Theme::current().scaled(m_side);
    return {side, side};
}

void IconMark::paintEvent(QPaintEvent*)
{
    if (!m_icon.isEmpty()) {
        QPainter painter(this);
        Theme::current().icon(m_icon).paint(&painter, rect(), Qt::AlignCenter,
                                            isEnabled() ? QIcon::Normal : QIcon::Disabled);
    }
}

} // namespace foresight::ui
