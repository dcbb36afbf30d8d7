// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/lab_progress.h"

#include "core/lab/lab_folders.h"
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

/// Labs as attempts were begun with them, each read once.
class AttemptLabs
{
public:
    AttemptLabs(const std::vector<std::filesystem::path>& path, std::string language)
        : m_path(path), m_language(std::move(language))
    {
    }

    /// Null when neither that version nor another is on the path.
    std::shared_ptr<const Lab> of(const Genesis& attempt)
    {
        const auto known = m_labs.find(attempt.labHash);
        if (known != m_labs.end()) {
            return known->second;
        }
        auto lab = labOfAttempt(attempt, m_path, m_language);
        if (!lab) {
            lab = findLab(attempt.lab, m_path, m_language);
        }
        return m_labs.emplace(attempt.labHash, lab ? *lab : nullptr).first->second;
    }

private:
    const std::vector<std::filesystem::path>& m_path;
    std::string m_language;
    std::map<std::string, std::shared_ptr<const Lab>> m_labs; ///< by content
};

/// Takes the next attempt at a lab; the one before becomes an earlier one.
Result<void> take(LabProgress& progress, Ledger& ledger, const AttemptInfo& attempt, const LabDefinition& lab)
{
    const auto state = stateOf(ledger, attempt, lab);
    if (!state) {
        return fail(state.error());
    }
    std::vector<LabProgress::Earlier> earlier = std::move(progress.earlier);
    if (progress.known) {
        earlier.push_back({progress.attempt, progress.finished, progress.handIns});
    }
    progress = progressOf(lab, *state);
    progress.attempt = attempt.attempt;
    progress.known = true;
    progress.earlier = std::move(earlier);
    return {};
}

} // namespace

Result<std::map<std::string, LabProgress>> readProgress(const std::filesystem::path& dataDir, const Learner& learner,
                                                        const std::vector<std::filesystem::path>& path,
                                                        const std::string& language,
                                                        const std::filesystem::path& mirror,
                                                        const std::stop_token& stop)
{
    std::unique_ptr<Ledger> ledger;
    const std::filesystem::path file = Ledger::fileFor(dataDir, learner.id);
    auto opened = Ledger::openFile(file, LedgerMode::ReadOnly, stop);
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
    AttemptLabs labs(path, language);
    for (const AttemptInfo& attempt : attempts) {
        if (const std::shared_ptr<const Lab> lab = labs.of(attempt.genesis)) {
            if (Result<void> taken = take(progress[attempt.lab], *ledger, attempt, lab->definition()); !taken) {
                return fail(taken.error());
            }
        }
    }
    return progress;
}

Result<std::shared_ptr<const Lab>> labOfAttempt(const Genesis& attempt, const std::vector<std::filesystem::path>& path,
                                                const std::string& language)
{
    auto found = findLab(pinnedLab(attempt.lab, attempt.labHash), path, language);
    if (found || found.error().code != ErrorCode::LabVersionDiffers) {
        return found;
    }
    Error error = std::move(found.error());
    const std::string there = error.args.size() > 1 ? error.args[1] : std::string();
    error.args = {attempt.labVersion, there};
    error.cause = attempt.labVersion == there ? "the same number, with other content" : std::string();
    return fail(std::move(error));
}

} // namespace foresight::ui
