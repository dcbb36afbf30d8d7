// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/session/session.h"
#include "core/submission/sealed.h"
#include "core/submission/submission.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <system_error>

namespace foresight {

namespace {

namespace fs = std::filesystem;

/// The draft that names the temporary file of a hand-in, from before there is one until it has its own name. Before the
/// name of a sealed one stand the number of its event and a line feed: who sealed a file cannot look into it.
constexpr const char* kUnfinished = "hand-in";
/// Hexadecimal digits that make a temporary name free.
constexpr std::size_t kRandomDigits = 6;

/// A hidden name beside the target; targetOf() undoes it.
fs::path temporaryFor(const fs::path& target)
{
    std::array<char, kRandomDigits / 2> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    std::error_code ignored;
    return fs::absolute(target, ignored).parent_path() /
           ("." + target.filename().string() + "." + hex(std::string_view(bytes.data(), bytes.size())));
}

/// Whether a name is one that temporaryFor() makes: nothing else is ever renamed or removed.
bool isTemporary(const fs::path& file)
{
    const std::string name = file.filename().string();
    return name.size() > kRandomDigits + 2 && name.front() == '.' && name[name.size() - kRandomDigits - 1] == '.' &&
           fromHex(std::string_view(name).substr(name.size() - kRandomDigits)).size() == kRandomDigits / 2;
}

fs::path targetOf(const fs::path& temporary)
{
    const std::string name = temporary.filename().string();
    return temporary.parent_path() / name.substr(1, name.size() - kRandomDigits - 2);
}

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
Result<AttemptInfo> attemptFor(const Ledger& ledger, const std::string& lab, const InstallationKey& key,
                               std::optional<int> number = {})
{
    auto attempt = number ? ledger.attempt(lab, *number) : ledger.latestAttempt(lab);
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

/// What the ledger says of a hand-in. That it is sealed, and for whom, is signed with it: nobody can put it into
/// another seal unseen.
HandedIn handedIn(const HandInResult& result, const StudentCourse* course)
{
    HandedIn event{result.file.filename().string(), result.number};
    if (course) {
        event.course = course->id;
        for (const Recipient& recipient : course->recipients)
            event.recipients.push_back(hex(fingerprintOf(recipient.key)));
    }
    return event;
}

/// The bytes as they leave this machine.
Result<std::string> sealedFor(const StudentCourse* course, const std::string& bytes)
{
    return course ? sealed(bytes, *course) : Result<std::string>(bytes);
}

/// What the draft says.
struct Unfinished
{
    fs::path temporary;
    std::int64_t sealedSeq = 0; ///< 0 for plain text

    [[nodiscard]] std::string draft() const
    {
        return (sealedSeq > 0 ? std::to_string(sealedSeq) + "\n" : std::string()) + temporary.string();
    }
    [[nodiscard]] static Unfinished of(const std::string& draft)
    {
        Unfinished unfinished{draft, 0};
        std::int64_t seq = 0;
        const auto parsed = std::from_chars(draft.data(), draft.data() + draft.size(), seq);
        if (parsed.ec == std::errc() && seq > 0 && parsed.ptr != draft.data() + draft.size() && *parsed.ptr == '\n')
            unfinished = {std::string(parsed.ptr + 1), seq};
        return unfinished;
    }
};

/// Whether a sealed file is whole and the event that names it was recorded. The event comes after the file is on the
/// disk, so where there is the event there is the file.
bool wasSealed(const std::vector<StoredEvent>& events, const Unfinished& unfinished)
{
    const auto count = static_cast<std::int64_t>(events.size());
    if (unfinished.sealedSeq > count)
        return false;
    const auto event = parseStored(events[static_cast<std::size_t>(unfinished.sealedSeq - 1)]);
    const auto* handedIn = event ? std::get_if<HandedIn>(&event->body) : nullptr;
    const auto read = readSubmissionFile(unfinished.temporary);
    return handedIn && handedIn->file == targetOf(unfinished.temporary).filename() && read &&
           read->verdict.fault == SubmissionFault::Sealed;
}

/// Whether a file is a whole hand-in of this attempt whose event was recorded.
Result<bool> wasRecorded(const Ledger& ledger, const AttemptInfo& attempt, const Unfinished& unfinished)
{
    const auto events = ledger.storedEvents(attempt);
    if (!events)
        return fail(events.error());
    if (unfinished.sealedSeq > 0)
        return wasSealed(*events, unfinished);
    const fs::path& file = unfinished.temporary;
    const auto read = readSubmissionFile(file);
    if (!read || !read->verdict.sound() || read->submission.genesisBytes != attempt.genesisBytes)
        return false;
    const std::vector<StoredEvent>& in = read->submission.events;
    return in.size() <= events->size() && std::equal(in.begin(), in.end(), events->begin());
}

/// The file that got its name, if the temporary one was worth it; otherwise that is gone.
Result<std::optional<fs::path>> nameOrRemove(const Ledger& ledger, const AttemptInfo& attempt,
                                             const Unfinished& unfinished)
{
    const fs::path& temporary = unfinished.temporary;
    const auto recorded = wasRecorded(ledger, attempt, unfinished);
    if (!recorded)
        return fail(recorded.error());
    if (!*recorded) {
        std::error_code fault;
        fs::remove(temporary, fault);
        return fault ? Result<std::optional<fs::path>>(fail(errorFromErrno(fault.value(), temporary))) : std::nullopt;
    }
    const fs::path target = freeName(targetOf(temporary));
    if (auto named = AtomicFile::prepared(target, temporary).commit(); !named)
        return fail(std::move(named.error()));
    return target;
}

/// finishHandIn() for one attempt.
Result<std::optional<fs::path>> finishIn(Ledger& ledger, const AttemptInfo& attempt)
{
    const auto store = ledger.store(attempt);
    const auto drafts = store->drafts();
    if (!drafts)
        return fail(drafts.error());
    const auto unfinished = drafts->find(kUnfinished);
    if (unfinished == drafts->end())
        return std::nullopt;
    const Unfinished left = Unfinished::of(unfinished->second);
    const fs::path& temporary = left.temporary;
    std::error_code ignored;
    std::optional<fs::path> named;
    if (isTemporary(temporary) && fs::is_regular_file(fs::symlink_status(temporary, ignored))) {
        auto done = nameOrRemove(ledger, attempt, left);
        if (!done)
            return done;
        named = std::move(*done);
    } else if (!fs::is_directory(temporary.parent_path(), ignored)) {
        return std::nullopt;
    }
    if (auto cleared = store->saveDraft(kUnfinished, {}); !cleared)
        return fail(std::move(cleared.error()));
    return named;
}

} // namespace

Result<std::optional<fs::path>> finishHandIn(Ledger& ledger, const std::string& lab)
{
    const auto attempts = ledger.attempts();
    if (!attempts)
        return fail(attempts.error());
    std::optional<fs::path> named;
    for (const AttemptInfo& attempt : *attempts) {
        if (attempt.lab != lab)
            continue;
        auto finished = finishIn(ledger, attempt);
        if (!finished)
            return finished;
        if (*finished)
            named = std::move(*finished);
    }
    return named;
}

Result<HandInResult> handIn(Ledger& ledger, const Lab& lab, const InstallationKey& key, const Clock& clock,
                            const fs::path& target, std::optional<int> number, const StudentCourse* course)
{
    const auto attempt = attemptFor(ledger, lab.definition().id, key, number);
    if (!attempt)
        return fail(attempt.error());
    const auto state = finishedState(ledger, *attempt, lab.definition());
    if (!state)
        return fail(state.error());

    if (const auto finished = finishHandIn(ledger, lab.definition().id); !finished)
        return fail(finished.error());

    HandInResult result{freeName(target), {}, state->handIns + 1};
    const fs::path temporary = temporaryFor(result.file);
    const auto store = ledger.store(*attempt);
    const std::int64_t now = clock.utcMs();
    const Event event{state->lastSeq + 1, attempt->attempt, {}, now, clock.monotonicMs(), handedIn(result, course)};
    const Unfinished unfinished{temporary, course ? event.seq : 0};
    if (auto noted = store->saveDraft(kUnfinished, unfinished.draft()); !noted)
        return fail(std::move(noted.error()));
    std::optional<AtomicFile> file;
    const auto recorded =
        ledger.appendWith(*attempt, event, [&](const std::vector<StoredEvent>& events) -> Result<void> {
            const std::string bytes = submissionBytes(attempt->genesisBytes, events, key, now);
            const auto kept = sealedFor(course, bytes);
            if (!kept)
                return fail(kept.error());
            auto prepared = AtomicFile::prepare(result.file, temporary, *kept);
            if (!prepared)
                return fail(std::move(prepared.error()));
            file = std::move(*prepared);
            result.receipt = receiptOf(bytes);
            return {};
        });
    const auto written = recorded ? file->commit() : recorded;
    file.reset();                            // without its name it goes
    (void)store->saveDraft(kUnfinished, {}); // one left over is cleared at the next start
    return written ? Result<HandInResult>(result) : fail(written.error());
}

Result<HandInResult> exportSubmission(Ledger& ledger, const std::string& lab, const InstallationKey& key,
                                      const Clock& clock, const fs::path& target, const StudentCourse* course)
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
    const auto kept = sealedFor(course, bytes);
    if (!kept)
        return fail(kept.error());
    if (auto written = writeFile(result.file, *kept); !written)
        return fail(std::move(written.error()));
    return result;
}

} // namespace foresight
