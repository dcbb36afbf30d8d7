// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/key_job.h"

#include <QMetaObject>

#include <utility>

namespace foresight::ui {

KeyJob::KeyJob(QObject* parent) : QObject(parent) {}

KeyJob::~KeyJob()
{
    if (m_thread.joinable())
        m_thread.join();
}

void KeyJob::start(std::function<Result<void>()> work, std::function<void(const Result<void>&)> then)
{
    Q_ASSERT(!isRunning());
    m_thread = std::thread([this, work = std::move(work), then = std::move(then)] {
        const Result<void> said = work();
        QMetaObject::invokeMethod(
            this,
            [this, said, then] {
                m_thread.join();
                then(said);
            },
            Qt::QueuedConnection);
    });
}

} // namespace foresight::ui
