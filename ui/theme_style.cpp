// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme_style.h"

#include "ui/theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QToolButton>

namespace foresight::ui {

namespace {

constexpr int kComboBefore = 8; ///< before the words of a choice
constexpr int kComboStrip = 26; ///< after them, with the arrow in it

QString roleOf(const QWidget* widget)
{
    return widget ? widget->property("role").toString() : QString();
}

bool isFlat(const QString& role)
{
    return role == QLatin1String("link") || role == QLatin1String("disclosure");
}

bool isSegment(const QWidget* widget)
{
    const QString role = roleOf(widget);
    return role == QLatin1String("segment") || role == QLatin1String("railItem");
}

QPainterPath chevron(const QRectF& box, bool down)
{
    QPainterPath path;
    const qreal w = box.width();
    if (down) {
        path.moveTo(box.left(), box.center().y() - w / 4);
        path.lineTo(box.center().x(), box.center().y() + w / 4);
        path.lineTo(box.right(), box.center().y() - w / 4);
    } else {
        path.moveTo(box.center().x() - w / 4, box.top());
        path.lineTo(box.center().x() + w / 4, box.center().y());
        path.lineTo(box.center().x() - w / 4, box.bottom());
    }
    return path;
}

/// Rounded on the leading side only, the trailing side only, or both: segments joined to one control.
QPainterPath segmentPath(const QRectF& rect, qreal radius, bool roundLeft, bool roundRight)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, radius, radius);
    if (!roundLeft)
        path.addRect(QRectF(rect.left(), rect.top(), radius + 1, rect.height()));
    if (!roundRight)
        path.addRect(QRectF(rect.right() - radius - 1, rect.top(), radius + 1, rect.height()));
    return path.simplified();
}

} // namespace

ThemeStyle::ThemeStyle(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme)
{
}

void ThemeStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void ThemeStyle::drawFocus(QPainter& painter, const QRectF& rect, qreal radius) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.colors().accent, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
}

/// High contrast has no fainter colour to tell that a button cannot be pressed.
Qt::PenStyle ThemeStyle::disabledLine(bool enabled) const
{
    return !enabled && m_theme.isHighContrast() ? Qt::DashLine : Qt::SolidLine;
}

void ThemeStyle::drawPushButton(const QStyleOptionButton& button, QPainter& painter, const QWidget* widget) const
{
    const ThemeColors& c = m_theme.colors();
    const QString role = roleOf(widget);
    const bool enabled = button.state & State_Enabled;
    const bool focus = button.state & State_HasFocus;
    const bool hover = enabled && (button.state & State_MouseOver);
    const bool down = button.state & State_Sunken;
    const bool on = button.state & State_On;
    const qreal radius = m_theme.scaled(6);
    const QRectF rect = QRectF(button.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isFlat(role)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(hover || down ? QBrush(c.accentSoft) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(rect, radius, radius);
    } else if (role == QLatin1String("primary")) {
        painter.setPen(enabled ? QPen(Qt::NoPen) : QPen(c.control, 1, disabledLine(enabled)));
        painter.setBrush(!enabled ? c.page : down ? c.accent.darker(125) : hover ? c.accent.darker(112) : c.accent);
        painter.drawRoundedRect(rect, radius, radius);
        if (focus) { // a ring inside a ring: seen on the button and on what lies around it
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(c.onAccent, 2));
            painter.drawRoundedRect(rect.adjusted(3, 3, -3, -3), radius - 2, radius - 2);
        }
        return;
    } else {
        painter.setPen(QPen(!enabled ? c.line : on ? c.accent : c.control, on ? 2 : 1, disabledLine(enabled)));
        painter.setBrush(on || down || hover ? c.accentSoft : c.surface);
        painter.drawRoundedRect(on ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect, radius, radius);
    }
    if (focus)
        drawFocus(painter, button.rect, radius);
}

void ThemeStyle::drawPushButtonLabel(const QStyleOptionButton& button, QPainter& painter, const QWidget* widget) const
{
    const ThemeColors& c = m_theme.colors();
    const QString role = roleOf(widget);
    QStyleOptionButton label = button;
    QColor color = isFlat(role) || (button.state & State_On) ? c.accent : c.text;
    if (role == QLatin1String("primary"))
        color = c.onAccent;
    if (!(button.state & State_Enabled))
        color = c.disabled;
    label.palette.setColor(QPalette::ButtonText, color);
    if (role == QLatin1String("disclosure"))
        drawDisclosureLabel(label, painter);
    else
        QProxyStyle::drawControl(CE_PushButtonLabel, &label, &painter, widget);
}

void ThemeStyle::drawDisclosureLabel(const QStyleOptionButton& label, QPainter& painter) const
{
    const bool open = label.state & State_On;
    const bool mirrored = label.direction == Qt::RightToLeft;
    const int side = m_theme.scaled(10);
    QRectF box(0, 0, side, side);
    const int x = mirrored ? label.rect.right() - side : label.rect.left() + side;
    box.moveCenter(QPointF(x, label.rect.center().y()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(label.palette.color(QPalette::ButtonText), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (mirrored && !open) {
        painter.translate(box.center());
        painter.scale(-1, 1);
        painter.translate(-box.center());
    }
    painter.drawPath(chevron(box, open));
    painter.restore();
    const int before = 2 * side + m_theme.scaled(2);
    const QRect rect = mirrored ? label.rect.adjusted(0, 0, -before, 0) : label.rect.adjusted(before, 0, 0, 0);
    const int flags = int(visualAlignment(label.direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextShowMnemonic |
                      Qt::TextWordWrap;
    proxy()->drawItemText(&painter, rect, flags, label.palette, label.state & State_Enabled, label.text,
                          QPalette::ButtonText);
}

void ThemeStyle::drawIndicator(const QStyleOption& option, QPainter& painter, bool round) const
{
    const ThemeColors& c = m_theme.colors();
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & State_On;
    const QRectF box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const QColor edge = !enabled ? c.disabled : on || (option.state & State_MouseOver) ? c.accent : c.control;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, on ? 2 : 1.5));
    painter.setBrush(on && !round ? edge : c.surface);
    round ? painter.drawEllipse(box) : painter.drawRoundedRect(box, 3, 3);
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(edge);
        const qreal inset = box.width() * 0.27;
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    } else if (on) {
        QPainterPath tick;
        tick.moveTo(box.left() + box.width() * 0.22, box.center().y());
        tick.lineTo(box.left() + box.width() * 0.43, box.bottom() - box.height() * 0.25);
        tick.lineTo(box.right() - box.width() * 0.2, box.top() + box.height() * 0.26);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(enabled ? c.onAccent : c.surface, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(tick);
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
        if (button && button->text.isEmpty() && (option.state & State_HasFocus))
            painter.drawRect(box.adjusted(2, 2, -2, -2)); // the usual ring lies on the same colour here
    } else if (option.state & State_NoChange) {
        painter.setPen(QPen(edge, 2));
        painter.drawLine(QPointF(box.left() + 4, box.center().y()), QPointF(box.right() - 4, box.center().y()));
    }
    painter.restore();
}

void ThemeStyle::drawSlider(const QStyleOptionSlider& slider, QPainter& painter, const QWidget* widget) const
{
    const ThemeColors& c = m_theme.colors();
    const bool enabled = slider.state & State_Enabled;
    const QRect handle = proxy()->subControlRect(CC_Slider, &slider, SC_SliderHandle, widget);
    const QPointF middle = QRectF(handle).center();
    const qreal half = m_theme.scaled(4) / 2.0;
    const bool across = slider.orientation == Qt::Horizontal;
    const QRectF all = slider.rect;
    const QRectF groove = across ? QRectF(all.left() + half, middle.y() - half, all.width() - 2 * half, 2 * half)
                                 : QRectF(middle.x() - half, all.top() + half, 2 * half, all.height() - 2 * half);
    QRectF filled = groove;
    if (across)
        slider.upsideDown ? filled.setLeft(middle.x()) : filled.setRight(middle.x());
    else
        slider.upsideDown ? filled.setTop(middle.y()) : filled.setBottom(middle.y());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.control);
    painter.drawRoundedRect(groove, half, half);
    painter.setBrush(enabled ? c.accent : c.disabled);
    painter.drawRoundedRect(filled, half, half);
    const qreal radius = m_theme.scaled(8);
    if (slider.state & State_HasFocus) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(c.surface);
        painter.drawEllipse(middle, radius + 3, radius + 3);
    }
    painter.setPen(QPen(c.surface, 2));
    painter.setBrush(enabled ? c.accent : c.disabled);
    painter.drawEllipse(middle, radius, radius);
    painter.restore();
}

void ThemeStyle::drawCombo(const QStyleOptionComboBox& combo, QPainter& painter, const QWidget* widget) const
{
    const ThemeColors& c = m_theme.colors();
    const bool enabled = combo.state & State_Enabled;
    const qreal radius = m_theme.scaled(6);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(enabled ? c.control : c.line, 1));
    painter.setBrush(enabled ? c.surface : c.page);
    painter.drawRoundedRect(QRectF(combo.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (combo.state & State_HasFocus)
        drawFocus(painter, combo.rect, radius);
    const QRectF arrow = proxy()->subControlRect(CC_ComboBox, &combo, SC_ComboBoxArrow, widget);
    const qreal side = m_theme.scaled(10);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(enabled ? c.text : c.disabled, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(chevron(QRectF(arrow.center().x() - side / 2, arrow.center().y() - side / 2, side, side), true));
    painter.restore();
}

void ThemeStyle::drawToolButton(const QStyleOptionToolButton& button, QPainter& painter, const QWidget* widget) const
{
    const ThemeColors& c = m_theme.colors();
    const bool enabled = button.state & State_Enabled;
    const bool on = button.state & State_On;
    const bool hover = enabled && (button.state & State_MouseOver);
    const bool rail = roleOf(widget) == QLatin1String("railItem");
    const bool current = on || widget->property("mark").toString() == QLatin1String("current");
    const QString position = widget->property("position").toString();
    const bool mirrored = button.direction == Qt::RightToLeft;
    const bool first = position.isEmpty() || position == (mirrored ? QLatin1String("last") : QLatin1String("first"));
    const bool last = position.isEmpty() || position == (mirrored ? QLatin1String("first") : QLatin1String("last"));
    const qreal radius = m_theme.scaled(6);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionToolButton label = button;
    if (rail) {
        painter.fillRect(button.rect, current ? c.accentSoft : hover ? c.page : c.surface);
        if (current)
            painter.fillRect(QRect(mirrored ? button.rect.right() - 2 : 0, 0, 3, button.rect.height()), c.accent);
        label.palette.setColor(QPalette::ButtonText, !enabled ? c.disabled : current ? c.accent : c.text);
    } else {
        painter.setPen(QPen(on ? c.accent : enabled ? c.control : c.line, 1));
        painter.setBrush(on ? c.accent : hover ? c.accentSoft : c.surface);
        const QRectF rect = QRectF(button.rect).adjusted(first ? 0.5 : -0.5, 0.5, -0.5, -0.5);
        painter.drawPath(segmentPath(rect, radius, first, last));
        label.palette.setColor(QPalette::ButtonText, on ? c.onAccent : enabled ? c.text : c.disabled);
    }
    if (button.state & State_HasFocus) {
        painter.setPen(QPen(on && !rail ? c.onAccent : c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(button.rect).adjusted(3, 3, -3, -3), radius - 2, radius - 2);
    }
    painter.restore();
    label.state &= ~(State_Sunken | State_AutoRaise | State_HasFocus);
    label.rect = button.rect.adjusted(m_theme.scaled(10), 0, -m_theme.scaled(10), 0);
    proxy()->drawControl(CE_ToolButtonLabel, &label, &painter, widget);
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        if (option->rect.isValid()) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            drawFocus(*painter, option->rect, m_theme.scaled(4));
            painter->restore();
        }
        return;
    case PE_IndicatorRadioButton:
    case PE_IndicatorCheckBox:
        drawIndicator(*option, *painter, element == PE_IndicatorRadioButton);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (button && element == CE_PushButton) {
        painter->save();
        drawPushButton(*button, *painter, widget);
        painter->restore();
        proxy()->drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    }
    if (button && element == CE_PushButtonLabel)
        return drawPushButtonLabel(*button, *painter, widget);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option); slider && control == CC_Slider)
        return drawSlider(*slider, *painter, widget);
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && control == CC_ComboBox)
        return drawCombo(*combo, *painter, widget);
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        button && control == CC_ToolButton && isSegment(widget))
        return drawToolButton(*button, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox)
        drawSpinFrame(*option, *painter);
}

void ThemeStyle::drawSpinFrame(const QStyleOptionComplex& option, QPainter& painter) const
{
    // Fusion mixes this line from the window's colour, which on black leaves nothing to see.
    const ThemeColors& c = m_theme.colors();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.state & State_Enabled ? c.control : c.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    if (option.state & State_HasFocus)
        drawFocus(painter, option.rect, 2);
    painter.restore();
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return m_theme.scaled(24);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return m_theme.scaled(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_theme.scaled(8);
    case PM_ScrollBarExtent:
        return m_theme.scaled(14);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const QString role = roleOf(widget);
        const int wider = isFlat(role) ? m_theme.scaled(16) : m_theme.scaled(28);
        result.setWidth(size.width() + wider + (role == QLatin1String("disclosure") ? m_theme.scaled(16) : 0));
        result.setHeight(qMax(size.height() + m_theme.scaled(8), m_theme.scaled(isFlat(role) ? 28 : 34)));
        return result;
    }
    case CT_ToolButton:
        if (isSegment(widget))
            return {size.width() + m_theme.scaled(24), qMax(size.height() + m_theme.scaled(10), m_theme.scaled(34))};
        return result.expandedTo({m_theme.scaled(26), m_theme.scaled(26)});
    case CT_ComboBox:
        result.setHeight(qMax(result.height(), m_theme.scaled(32)));
        result.setWidth(size.width() + m_theme.scaled(kComboBefore + kComboStrip) + 2);
        return result;
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(qMax(result.height(), m_theme.scaled(26)));
        return result;
    default:
        return result;
    }
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const
{
    QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control != CC_ComboBox || (part != SC_ComboBoxEditField && part != SC_ComboBoxArrow))
        return rect;
    // The arrow grows with the text: it has its own strip at the end, and the words keep clear of it.
    const int strip = m_theme.scaled(kComboStrip);
    rect = option->rect.adjusted(m_theme.scaled(kComboBefore), 2, -strip, -2);
    if (part == SC_ComboBoxArrow)
        rect = {option->rect.right() - strip + 1, option->rect.top(), strip - m_theme.scaled(4), option->rect.height()};
    return visualRect(option->direction, option->rect, rect);
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returned) const
{
    if (hint == SH_Slider_AbsoluteSetButtons) // a press on the groove goes there at once
        return Qt::LeftButton;
    if (hint == SH_ComboBox_Popup)
        return 0;
    if (hint == SH_Widget_Animation_Duration && m_theme.appearance().reducedMotion)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace foresight::ui
