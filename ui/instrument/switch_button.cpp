// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/switch_button.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace foresight::ui {

namespace {

constexpr int kTrackWidth = 36;
constexpr int kTrackHeight = 20;
constexpr int kGap = 8;    ///< between track and words
constexpr int kMargin = 4; ///< around both, for the focus ring

} // namespace

SwitchButton::SwitchButton(QWidget* parent) : QCheckBox(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

QSize SwitchButton::track() const
{
    return {Theme::current().scaled(kTrackWidth), Theme::current().scaled(kTrackHeight)};
}

QSize SwitchButton::sizeHint() const
{
    const int margin = Theme::current().scaled(kMargin);
    const QSize words = fontMetrics().size(Qt::TextSingleLine, text());
    return {track().width() + Theme::current().scaled(kGap) + words.width() + 2 * margin,
            qMax(track().height(), words.height()) + 2 * margin};
}

void SwitchButton::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const ThemeColors& c = Theme::current().colors();
    const bool on = isChecked();
    const int margin = Theme::current().scaled(kMargin);
    QRect place(QPoint(margin, (height() - track().height()) / 2), track());
    place = QStyle::visualRect(layoutDirection(), rect(), place);
    const QRectF box = QRectF(place).adjusted(1, 1, -1, -1);
    const QColor edge = !isEnabled() ? c.disabled : on || underMouse() ? c.accent : c.control;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1.5));
    painter.setBrush(on ? edge : c.surface);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    // The knob of "on" lies where reading ends.
    const bool atRight = on != (layoutDirection() == Qt::RightToLeft);
    const qreal radius = box.height() / 2 - 3.5;
    const QPointF middle(atRight ? box.right() - box.height() / 2 : box.left() + box.height() / 2, box.center().y());
    painter.setPen(Qt::NoPen);
    painter.setBrush(!on ? edge : isEnabled() ? c.onAccent : c.surface);
    painter.drawEllipse(middle, radius, radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), margin, margin);
    }
    const int before = margin + track().width() + Theme::current().scaled(kGap);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(before, 0, -margin, 0));
    option.palette.setColor(QPalette::WindowText, isEnabled() ? c.text : c.disabled);
    style()->drawItemText(&painter, words,
                          int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                          option.palette, isEnabled(), text(), QPalette::WindowText);
}

} // namespace foresight::ui
