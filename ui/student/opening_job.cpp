// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/opening_job.h"

#include "core/lab/lab_library.h"
#include "ui/student/lab_progress.h"

#include <QtConcurrent>

#include <utility>

namespace foresight::ui {

namespace {

constexpr int kSoonMs = 300; ///< sooner than this a word about waiting would only flicker

} // namespace

bool OpeningRequest::isSameWork(const OpeningRequest& other) const
{
    return lab == other.lab && language == other.language && learner == other.learner && wish.kind == other.wish.kind &&
           wish.number == other.wish.number;
}

OpeningResult openSession(const OpeningRequest& request)
{
    const auto lab = findLab(request.lab, request.labs, request.language);
    const auto may = lab ? mayOpen(sealOf((*lab)->folder()), (*lab)->folder(), request.terms) : fail(lab.error());
    if (!may) {
        return fail(may.error());
    }
    const auto storage = storagePlan(fileSystemAt(request.dataDir), request.policy);
    if (!storage) {
        return fail(storage.error());
    }
    LabFinders labs;
    labs.installed = readOnce([path = request.labs, language = request.language](const std::string& id) {
        auto found = findLab(id, path, language);
        return found ? std::move(*found) : nullptr;
    });
    labs.own = [path = request.labs, language = request.language](const Genesis& attempt) {
        return labOfAttempt(attempt, path, language);
    };
    return StudentSession::open(request.dataDir, request.learner, *lab, *request.clock, request.locale, request.wish,
                                *storage, labs);
}

OpeningJob::OpeningJob(QObject* parent) : QObject(parent)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSoonMs);
    connect(&m_slow, &QTimer::timeout, this, &OpeningJob::slow);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &OpeningJob::finish);
}

OpeningJob::~OpeningJob()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
    if (m_running && *m_watcher.result()) {
        (**m_watcher.result()).reset(); // here and now, not when the other thread lets go of it
    }
}

void OpeningJob::begin(const OpeningRequest& request)
{
    m_wanted = request;
    m_slow.start();
    if (m_running) {
        m_givenUp = true;
    } else {
        run();
    }
}

void OpeningJob::giveUp()
{
    m_wanted.reset();
    m_slow.stop();
    m_givenUp = m_running.has_value();
}

void OpeningJob::run()
{
    m_running = m_wanted;
    m_givenUp = false;
    m_watcher.setFuture(QtConcurrent::run(
        [request = *m_running, opener = m_opener, home = thread()]() -> std::shared_ptr<OpeningResult> {
            auto result = std::make_shared<OpeningResult>(opener(request));
            if (*result) {
                (**result)->moveToThread(home); // from here on that thread's alone
            }
            return result;
        }));
}

void OpeningJob::finish()
{
    const std::shared_ptr<OpeningResult> result = m_watcher.result();
    std::unique_ptr<StudentSession> session = *result ? std::move(**result) : nullptr;
    m_running.reset();
    if (std::exchange(m_givenUp, false)) {
        session.reset(); // closed before the next one begins
        if (m_wanted) {
            run();
        }
        return;
    }
    m_slow.stop();
    m_wanted.reset();
    if (session) {
        Q_EMIT opened(session);
    } else {
        Q_EMIT failed(result->error());
    }
}

} // namespace foresight::ui
