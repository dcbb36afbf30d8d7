// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/lab_progress.h"

#include "core/session/session.h"

#include <algorithm>

namespace foresight::ui {

namespace {

LabProgress progressOf(const LabDefinition& lab, const SessionState& state)
{
    const std::vector<Step> steps = stepsOf(lab);
    LabProgress progress;
    progress.steps = static_cast<int>(steps.size());
    progress.done = static_cast<int>(std::count_if(steps.begin(), steps.end(), [&](const Step& step) {
        const StepMark mark = markOf(lab, state, step);
        return mark == StepMark::Done || mark == StepMark::Locked;
    }));
    progress.started = !state.context.empty();
    progress.finished = state.finished;
    progress.handIns = state.handIns;
    progress.attempt = state.attempt;
    progress.next = resumeStep(lab, state);
    return progress;
}

Result<SessionState> stateOf(Ledger& ledger, const LabDefinition& lab)
{
    auto attempt = ledger.latestAttempt(lab.id);
    if (!attempt) {
        return fail(attempt.error());
    }
    if (!*attempt) {
        return SessionState{};
    }
    auto events = ledger.store(**attempt)->events();
    if (!events) {
        return fail(events.error());
    }
    return fold(sessionRules(lab), *events).state;
}

} // namespace

Result<std::map<std::string, LabProgress>> readProgress(const std::filesystem::path& dataDir, const Learner& learner,
                                                        const std::vector<LabEntry>& labs)
{
    std::unique_ptr<Ledger> ledger;
    auto opened = Ledger::openFile(Ledger::fileFor(dataDir, learner.id), LedgerMode::ReadOnly);
    if (opened) {
        ledger = std::move(*opened);
    } else if (opened.error().code != ErrorCode::FileMissing) {
        return fail(opened.error());
    }
    std::map<std::string, LabProgress> progress;
    for (const LabEntry& entry : labs) {
        if (!entry.lab) {
            continue;
        }
        const LabDefinition& lab = entry.lab->definition();
        const auto state = ledger ? stateOf(*ledger, lab) : Result<SessionState>(SessionState{});
        if (!state) {
            return fail(state.error());
        }
        progress[lab.id] = progressOf(lab, *state);
    }
    return progress;
}

} // namespace foresight::ui
