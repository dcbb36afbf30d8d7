// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;
class QPoint;
class QWidget;

namespace foresight::ui {

/// The tooltips of an application: plain text that wraps, stays until the pointer leaves, goes on Esc, and is shown for
/// what has the focus on Ctrl+F1.
class ToolTips final : public QObject
{
    Q_OBJECT

public:
    explicit ToolTips(QApplication& application); ///< owned by the application

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static bool showOf(QWidget* widget, const QPoint& at);
};

} // namespace foresight::ui
