// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/lab_progress.h"

#include "core/ledger/restore.h"
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

Result<SessionState> stateOf(Ledger& ledger, const AttemptInfo& attempt, const LabDefinition& lab)
{
    const SessionRules rules = sessionRules(lab);
    FoldResult folded;
    const auto read = ledger.store(attempt)->visit([&](const Event& event) {
        folded.refusal = folded.refusal ? folded.refusal : follow(rules, folded.state, event);
    });
    return read ? Result<SessionState>(std::move(folded.state)) : fail(read.error());
}

Result<LabProgress> progressIn(Ledger& ledger, const std::vector<AttemptInfo>& attempts, const LabDefinition& lab)
{
    LabProgress progress = progressOf(lab, SessionState{});
    std::vector<LabProgress::Earlier> earlier;
    for (const AttemptInfo& attempt : attempts) {
        if (attempt.lab != lab.id) {
            continue;
        }
        const auto state = stateOf(ledger, attempt, lab);
        if (!state) {
            return fail(state.error());
        }
        if (progress.known) {
            earlier.push_back({progress.attempt, progress.finished, progress.handIns});
        }
        progress = progressOf(lab, *state);
        progress.attempt = attempt.attempt;
        progress.known = true;
    }
    progress.earlier = std::move(earlier);
    return progress;
}

} // namespace

Result<std::map<std::string, LabProgress>> readProgress(const std::filesystem::path& dataDir, const Learner& learner,
                                                        const std::vector<LabEntry>& labs,
                                                        const std::filesystem::path& mirror)
{
    std::unique_ptr<Ledger> ledger;
    const std::filesystem::path file = Ledger::fileFor(dataDir, learner.id);
    auto opened = Ledger::openFile(file, LedgerMode::ReadOnly);
    if (opened) {
        ledger = std::move(*opened);
    } else if (opened.error().code != ErrorCode::FileMissing || hasCopies(file, mirror)) {
        return fail(opened.error());
    }
    std::vector<AttemptInfo> attempts;
    if (ledger) {
        auto all = ledger->attempts();
        if (!all) {
            return fail(all.error());
        }
        attempts = std::move(*all);
    }
    std::map<std::string, LabProgress> progress;
    for (const LabEntry& entry : labs) {
        if (!entry.lab) {
            continue;
        }
        const LabDefinition& lab = entry.lab->definition();
        auto inLab = ledger ? progressIn(*ledger, attempts, lab) : Result<LabProgress>(progressOf(lab, {}));
        if (!inLab) {
            return fail(inLab.error());
        }
        progress[lab.id] = std::move(*inLab);
    }
    return progress;
}

} // namespace foresight::ui
