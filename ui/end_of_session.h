// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QGuiApplication;
class QSocketNotifier;

namespace foresight::ui {

/// Keeps what was typed when a program is ended from outside. SIGTERM, SIGHUP and SIGINT end it at once and without a
/// question; a log-off is only told, because others may still refuse it; when the display is lost, Qt ends the program
/// and there is time to write. One at a time.
class EndOfSession final : public QObject
{
    Q_OBJECT

public:
    /// `keep` writes what is not written yet; the program may go on afterwards. It must not need the display.
    EndOfSession(QGuiApplication& application, std::function<void()> keep);
    /// The signals do again what they did before.
    ~EndOfSession() override;

private:
    void endAsTold();

    std::function<void()> m_keep;
    QSocketNotifier* m_told = nullptr;
};

} // namespace foresight::ui
