// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tool_tips.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QWidget>

namespace foresight::ui {

namespace {

constexpr int kStaysMs = 3'600'000;

/// Whose tooltip is meant by a widget: its own, else that of what it is in.
QWidget* speaker(QWidget* widget)
{
    while (widget != nullptr && widget->toolTip().isEmpty())
        widget = widget->isWindow() ? nullptr : widget->parentWidget();
    return widget;
}

} // namespace

ToolTips::ToolTips(QApplication& application) : QObject(&application)
{
    setObjectName(QStringLiteral("toolTips"));
    application.installEventFilter(this);
}

bool ToolTips::showOf(QWidget* widget, const QPoint& at)
{
    widget = speaker(widget);
    if (widget == nullptr)
        return false;
    // Marked as rich text so that long lines wrap, and escaped so that nothing in them is taken for marks.
    QToolTip::showText(at, QStringLiteral("<qt>%1</qt>").arg(widget->toolTip().toHtmlEscaped()), widget, widget->rect(),
                       kStaysMs);
    return true;
}

bool ToolTips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ToolTip && watched->isWidgetType()) {
        auto* widget = static_cast<QWidget*>(watched);
        if (!widget->toolTip().isEmpty())
            return showOf(widget, static_cast<QHelpEvent*>(event)->globalPos());
    }
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && QToolTip::isVisible()) {
            QToolTip::hideText();
            return true;
        }
        QWidget* focus = QApplication::focusWidget();
        if (key->key() == Qt::Key_F1 && key->modifiers() == Qt::ControlModifier && focus != nullptr)
            return showOf(focus, focus->mapToGlobal(QPoint(0, focus->height() / 2)));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace foresight::ui
