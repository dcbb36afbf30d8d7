// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/submission/scripted_attempt.h"

#include "core/ledger/installation_key.h"

namespace foresight {

Result<ScriptedAttempt> playAttempt(const PlayScript& script, const std::shared_ptr<const Lab>& lab,
                                    const ScriptedPlace& place, const Clock& clock,
                                    const std::function<void(std::int64_t)>& pause)
{
    const Result<InstallationKey> key = InstallationKey::openOrCreate(place.dataDir);
    if (!key) {
        return fail(key.error());
    }
    Result<std::unique_ptr<Ledger>> ledger = Ledger::open(place.dataDir, place.learner, true, place.storage);
    if (!ledger) {
        return fail(ledger.error());
    }
    if (Result<void> noted = (*ledger)->noteOlderCopy(clock); !noted) {
        return fail(noted.error());
    }
    const LabDefinition& definition = lab->definition();
    const Result<AttemptInfo> attempt = (*ledger)->beginAttempt(definition.id, definition.version, lab->contentHash(),
                                                                key->publicKeyHex(), place.program, clock.utcMs());
    if (!attempt) {
        return fail(attempt.error());
    }
    const std::unique_ptr<EventStore> store = (*ledger)->store(*attempt);
    Result<Session> session = Session::resume(lab, *store, clock, attempt->attempt);
    if (!session) {
        return fail(session.error());
    }
    const Result<Beginning> beginning = place.begin ? place.begin(**ledger, attempt->attempt) : Beginning{};
    if (!beginning) {
        return fail(beginning.error());
    }
    if (Result<void> done = play(script, *session, place.program, pause, *beginning); !done) {
        return fail(done.error());
    }
    if (Result<void> noted = (*ledger)->noteOlderCopy(clock); !noted) { // of an attempt that is gone
        return fail(noted.error());
    }
    ScriptedAttempt played{attempt->attempt, session->state().lastSeq, session->state().finished, {}};
    if (script.handIn.empty()) {
        return played;
    }
    Result<HandInResult> handedIn = handIn(**ledger, *lab, *key, clock, script.handIn);
    if (!handedIn) {
        return fail(handedIn.error());
    }
    played.handIn = std::move(*handedIn);
    ++played.events;
    return played;
}

} // namespace foresight
