// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>
#include <thread>

namespace foresight::ui {

/// Work with a passphrase, which is made to take long, beside the window: one piece at a time.
class KeyJob final : public QObject
{
    Q_OBJECT

public:
    explicit KeyJob(QObject* parent);
    ~KeyJob() override; ///< waits for the work

    /// `work` runs on another thread; `then` is called here with what it said.
    void start(std::function<Result<void>()> work, std::function<void(const Result<void>&)> then);
    [[nodiscard]] bool isRunning() const { return m_thread.joinable(); }

private:
    std::thread m_thread;
};

} // namespace foresight::ui
