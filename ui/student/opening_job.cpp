// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/opening_job.h"

#include "core/lab/lab_library.h"
#include "ui/student/lab_progress.h"

#include <utility>

namespace foresight::ui {

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
                                *storage, labs, request.stop);
}

OpeningJob::OpeningJob(QObject* parent)
    : QObject(parent), m_opening([this](OpeningResult result) { finish(std::move(result)); }, [this] { Q_EMIT slow(); })
{
}

void OpeningJob::begin(const OpeningRequest& request)
{
    m_wanted = request;
    m_opening.begin([request, opener = m_opener, home = thread()](const std::stop_token& stop) {
        OpeningRequest stoppable = request;
        stoppable.stop = stop;
        OpeningResult result = opener(stoppable);
        if (result) {
            (*result)->moveToThread(home); // from here on that thread's alone
        }
        return result;
    });
}

void OpeningJob::giveUp()
{
    m_wanted.reset();
    m_opening.giveUp();
}

void OpeningJob::finish(OpeningResult result)
{
    m_wanted.reset();
    if (result) {
        Q_EMIT opened(*result);
    } else {
        Q_EMIT failed(result.error());
    }
}

} // namespace foresight::ui
