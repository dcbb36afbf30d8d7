// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/earlier_labs.h"

#include "core/lab/lab_folders.h"
#include "core/session/session.h"

namespace foresight {

namespace {

/// The version that an attempt was begun with, or the newest there is.
std::shared_ptr<const Lab> labOf(const AttemptInfo& attempt, const InstalledLabs& labs)
{
    if (!labs) {
        return nullptr;
    }
    auto own = labs(pinnedLab(attempt.lab, attempt.genesis.labHash));
    return own ? own : labs(attempt.lab);
}

/// The attempts at a lab, in order, as far as they can be read.
std::vector<EarlierAttempt> attemptsAt(Ledger& ledger, const std::vector<AttemptInfo>& all, const std::string& lab,
                                       const InstalledLabs& labs)
{
    std::vector<EarlierAttempt> attempts;
    for (const AttemptInfo& info : all) {
        if (info.lab != lab || info.events == 0) {
            continue;
        }
        EarlierAttempt attempt{info.attempt, labOf(info, labs), false, {}};
        const auto events = attempt.lab ? ledger.store(info)->events() : Result<std::vector<Event>>{};
        if (attempt.lab && events) {
            const LabDefinition& definition = attempt.lab->definition();
            const SessionState state = fold(sessionRules(definition), *events).state;
            attempt.finished = state.finished;
            attempt.record = designRecord(definition, state, *events);
        }
        attempts.push_back(std::move(attempt));
    }
    return attempts;
}

} // namespace

InstalledLabs readOnce(InstalledLabs labs)
{
    auto known = std::make_shared<std::map<std::string, std::shared_ptr<const Lab>>>();
    return [known, labs = std::move(labs)](const std::string& id) {
        const auto found = known->find(id);
        return found != known->end() ? found->second : known->emplace(id, labs(id)).first->second;
    };
}

Result<Beginning> beginningFor(Ledger& ledger, const LabDefinition& lab, int attempt, const std::string& course,
                               const InstalledLabs& labs)
{
    Beginning beginning = drawnBeginning(lab, course, ledger.learner().id, attempt);
    std::vector<AttemptInfo> all;
    std::map<std::string, std::vector<EarlierAttempt>> known;
    for (const GivenSpec& spec : lab.given) {
        if (!spec.isRead()) {
            continue;
        }
        const std::string& id = spec.source->lab;
        if (!known.contains(id)) {
            if (known.empty()) {
                auto attempts = ledger.attempts();
                if (!attempts) {
                    return fail(std::move(attempts.error()));
                }
                all = std::move(*attempts);
            }
            known[id] = attemptsAt(ledger, all, id, labs);
        }
        beginning.given[spec.id()] = readEarlier(spec, known[id]);
    }
    return beginning;
}

} // namespace foresight
