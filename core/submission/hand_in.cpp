// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/session/session.h"
#include "core/submission/submission.h"

#include <algorithm>
#include <optional>
#include <system_error>

namespace foresight {

namespace {

namespace fs = std::filesystem;

/// The target itself, or with " 2", " 3", ... before its suffix when a file of that name exists.
fs::path freeName(const fs::path& target)
{
    std::error_code ignored;
    fs::path name = target;
    for (int number = 2; fs::symlink_status(name, ignored).type() != fs::file_type::not_found; ++number) {
        if (ignored) // a folder that is missing or barred: writing will say so
            break;
        name = target.parent_path() / target.stem();
        name += " " + std::to_string(number);
        name += target.extension();
    }
    return name;
}

/// The attempt to hand in. Errors: NothingToHandIn, SignatureInvalid when another installation's key began it.
Result<AttemptInfo> attemptFor(const Ledger& ledger, const std::string& lab, const InstallationKey& key)
{
    auto attempt = ledger.latestAttempt(lab);
    if (!attempt)
        return fail(std::move(attempt.error()));
    if (!*attempt)
        return fail({ErrorCode::NothingToHandIn, ledger.file().string(), {ledger.learner().id, lab}, {}});
    if ((*attempt)->genesis.publicKey != key.publicKeyHex())
        return fail({ErrorCode::SignatureInvalid, ledger.file().string(), {}, "the attempt began with another key"});
    return std::move(**attempt);
}

Result<SessionState> finishedState(Ledger& ledger, const AttemptInfo& attempt, const LabDefinition& lab)
{
    const auto events = ledger.store(attempt)->events();
    if (!events)
        return fail(events.error());
    FoldResult folded = fold(sessionRules(lab), *events);
    std::optional<Refusal> refusal = folded.refusal;
    if (!refusal && !folded.state.finished)
        refusal = Refusal::LabNotFinished;
    if (refusal)
        return fail({ErrorCode::Refused, ledger.file().string(), {refusalName(*refusal)}, {}});
    return std::move(folded.state);
}

std::string receiptOf(const std::string& bytes)
{
    const std::size_t start = bytes.rfind('\n', bytes.size() - 2) + 1;
    return receiptCode(std::string_view(bytes).substr(start, bytes.size() - 1 - start));
}

} // namespace

Result<HandInResult> handIn(Ledger& ledger, const Lab& lab, const InstallationKey& key, const Clock& clock,
                            const fs::path& target)
{
    const auto attempt = attemptFor(ledger, lab.definition().id, key);
    if (!attempt)
        return fail(attempt.error());
    const auto state = finishedState(ledger, *attempt, lab.definition());
    if (!state)
        return fail(state.error());

    HandInResult result{freeName(target), {}, state->handIns + 1};
    const std::int64_t now = clock.utcMs();
    const Event event{state->lastSeq + 1,
                      attempt->attempt,
                      {},
                      now,
                      clock.monotonicMs(),
                      HandedIn{result.file.filename().string(), result.number}};
    std::optional<AtomicFile> file;
    const auto recorded =
        ledger.appendWith(*attempt, event, [&](const std::vector<StoredEvent>& events) -> Result<void> {
            const std::string bytes = submissionBytes(attempt->genesisBytes, events, key, now);
            auto prepared = AtomicFile::prepare(result.file, bytes);
            if (!prepared)
                return fail(std::move(prepared.error()));
            file = std::move(*prepared);
            result.receipt = receiptOf(bytes);
            return {};
        });
    if (!recorded)
        return fail(recorded.error());
    if (auto written = file->commit(); !written)
        return fail(std::move(written.error()));
    return result;
}

Result<HandInResult> exportSubmission(Ledger& ledger, const std::string& lab, const InstallationKey& key,
                                      const Clock& clock, const fs::path& target)
{
    const auto attempt = attemptFor(ledger, lab, key);
    if (!attempt)
        return fail(attempt.error());
    const auto events = ledger.storedEvents(*attempt);
    if (!events)
        return fail(events.error());
    const std::string bytes = submissionBytes(attempt->genesisBytes, *events, key, clock.utcMs());
    const auto earlier = std::count_if(events->begin(), events->end(), [](const StoredEvent& event) {
        return event.type == eventTypeName(HandedIn{});
    });
    HandInResult result{freeName(target), receiptOf(bytes), static_cast<int>(earlier) + 1};
    if (auto written = writeFile(result.file, bytes); !written)
        return fail(std::move(written.error()));
    return result;
}

} // namespace foresight
