// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/settle.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QWidget>

namespace foresight::ui {

namespace {

class WheelGuard final : public QObject
{
public:
    bool eventFilter(QObject* watched, QEvent* event) override { return isStrayWheel(watched, event); }
};

template <typename Field>
void guard(QWidget& page)
{
    static WheelGuard stray;
    for (Field* field : page.findChildren<Field*>()) {
        field->setFocusPolicy(Qt::StrongFocus); // a wheel does not give it the focus either
        field->installEventFilter(&stray);
    }
}

} // namespace

bool isStrayWheel(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::Wheel || widget == nullptr || widget->hasFocus()) {
        return false;
    }
    event->ignore(); // goes on to the scroll area
    return true;
}

void leaveWheelToPage(QWidget& page)
{
    guard<QComboBox>(page);
    guard<QAbstractSpinBox>(page);
}

} // namespace foresight::ui
