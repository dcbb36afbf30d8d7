// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

#include <cstdlib>

namespace foresight::bench {

/// Ends the program once anything of its window has been painted, on the spot: taking it down is not what is measured.
class EndAtFirstPaint final : public QObject
{
public:
    EndAtFirstPaint() { qApp->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(
                qApp, [] { std::_Exit(0); }, Qt::QueuedConnection);
        return false;
    }
};

} // namespace foresight::bench
