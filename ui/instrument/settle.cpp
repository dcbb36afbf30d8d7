// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/settle.h"

#include <QEvent>
#include <QWidget>

namespace foresight::ui {

bool isStrayWheel(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::Wheel || widget == nullptr || widget->hasFocus()) {
        return false;
    }
    event->ignore(); // goes on to the scroll area
    return true;
}

} // namespace foresight::ui
