// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/integrity_job.h"

#include "core/grading/integrity_reader.h"

#include <atomic>
#include <utility>

namespace foresight::ui {

namespace {

constexpr int kLookMs = 100;

} // namespace

/// What both threads see; the flags are the window's once `done` is true.
struct IntegrityJob::Shared
{
    std::vector<IntegrityFlag> flags;
    std::atomic<bool> stop = false;
    std::atomic<bool> done = false;
};

IntegrityJob::IntegrityJob(QObject* parent) : QObject(parent)
{
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &IntegrityJob::look);
}

IntegrityJob::~IntegrityJob()
{
    end();
}

void IntegrityJob::end()
{
    m_timer.stop();
    if (m_shared)
        m_shared->stop = true;
    if (m_thread.joinable())
        m_thread.join();
    m_shared.reset();
}

void IntegrityJob::start(const std::filesystem::path& gradebook, const LabFinder& labs)
{
    if (m_shared) {
        m_shared->stop = true;
        m_next = Wanted{gradebook, labs};
        return;
    }
    m_shared = std::make_shared<Shared>();
    m_thread = std::thread([shared = m_shared, gradebook, labs] {
        if (const auto opened = Gradebook::open(gradebook)) {
            if (auto flags = integrityFlags(*opened, labs, [&shared] { return shared->stop.load(); }))
                shared->flags = std::move(*flags);
        }
        shared->done = true;
    });
    m_timer.start();
}

void IntegrityJob::look()
{
    if (!m_shared->done)
        return;
    const std::vector<IntegrityFlag> flags = std::move(m_shared->flags);
    end();
    if (const auto next = std::exchange(m_next, std::nullopt))
        start(next->gradebook, next->labs);
    else
        Q_EMIT found(flags);
}

} // namespace foresight::ui
