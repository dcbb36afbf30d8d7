// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger.h"

#include "core/ledger/known_heads.h"
#include "core/ledger/ledger_file.h"
#include "core/ledger/ledger_mirror.h"
#include "core/ledger/ledger_notes.h"
#include "core/ledger/ledger_store.h"
#include "core/ledger/ledger_tables.h"
#include "core/session/note_subjects.h"
#include "core/session/session_reducer.h"

#include <algorithm>

namespace foresight {

namespace {

/// The stored form of an event, if it reads back as the same event: no NaN, no broken text, nothing too long.
Result<StoredEvent> storable(const Event& event, const Digest& previous)
{
    StoredEvent stored = chained(event, previous);
    const auto back = parseStored(stored);
    if (!back)
        return fail(back.error());
    if (!(*back == event))
        return fail(
            {ErrorCode::TextInvalid, std::to_string(event.seq), {}, "an event that would not read back the same"});
    return stored;
}

Error outOfOrder(const std::filesystem::path& file)
{
    return {ErrorCode::Refused, file.string(), {refusalName(Refusal::OutOfOrder)}, {}};
}

} // namespace

struct Ledger::Parts
{
    Parts(LedgerFile opened, const StoragePlan& plan) : file(std::move(opened)), mirror(file.database.file(), plan) {}

    LedgerFile file;
    LedgerMirror mirror;
    std::vector<HeadConflict> conflicts; ///< with the heads known before; until they are recorded
    bool restored = false;               ///< by the program itself: the conflicts are what was lost then
    bool doubtful = false;               ///< the last write failed in a way that leaves its fate, or the file, open
    bool grown = false;                  ///< since the known heads were kept

    void compareHeads()
    {
        if (const auto known = readKnownHeads(file.database.file())) {
            conflicts = headConflicts(file.database, *known).value_or(std::vector<HeadConflict>());
            restored = known->restored;
        }
    }

    /// The ledger itself is durable already: what cannot be kept now is kept the next time.
    void keepHeads()
    {
        if (grown && file.lock && conflicts.empty())
            grown = !keepKnownHeads(file.database, file.database.file());
    }

    [[nodiscard]] Result<void> readyToWrite()
    {
        if (!file.lock)
            return fail({ErrorCode::DatabaseReadOnly, file.database.file().string(), {}, "opened to read"});
        if (!doubtful)
            return {};
        auto again = reopen(file);
        doubtful = !again.has_value();
        return again;
    }

    [[nodiscard]] Result<void> write(const std::function<Result<void>()>& work)
    {
        auto ready = readyToWrite();
        if (ready)
            ready = holdExclusively(file);
        if (!ready)
            return ready;
        auto done = file.database.transaction([&] {
            auto worked = work();
            return worked ? mirror.beforeCommit(file.database) : worked;
        });
        // A file that went away may come back as another one of the same name (a share mounted again).
        doubtful =
            !done && (done.error().code == ErrorCode::DatabaseFailed || done.error().code == ErrorCode::FileMissing);
        if (done)
            mirror.afterCommit(file.database);
        return done;
    }
};

Ledger::Ledger(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Ledger::~Ledger()
{
    if (m_parts->file.lock)
        m_parts->keepHeads();
}

Result<std::unique_ptr<Ledger>> Ledger::open(const std::filesystem::path& dataDir, const Learner& learner,
                                             bool scripted, const StoragePlan& plan, const OpeningWatch& watch)
{
    auto file = openLearnersFile(fileFor(dataDir, learner.id), learner, scripted, plan, watch);
    if (!file)
        return fail(std::move(file.error()));
    auto parts = std::make_unique<Parts>(std::move(*file), plan);
    parts->compareHeads();
    return std::unique_ptr<Ledger>(new Ledger(std::move(parts)));
}

Result<std::unique_ptr<Ledger>> Ledger::openFile(const std::filesystem::path& path, LedgerMode mode,
                                                 const std::stop_token& stop)
{
    auto file = openLedgerFile(path, mode, stop);
    if (!file)
        return fail(std::move(file.error()));
    auto parts = std::make_unique<Parts>(std::move(*file), StoragePlan{});
    if (mode == LedgerMode::ReadWrite)
        parts->compareHeads();
    return std::unique_ptr<Ledger>(new Ledger(std::move(parts)));
}

std::filesystem::path Ledger::fileFor(const std::filesystem::path& dataDir, const std::string& learnerId)
{
    // Any student number makes a plain folder name, and a folder listing names nobody.
    return dataDir / "learners" / hex(blake2b(learnerId)).substr(0, 32) / "ledger.sqlite";
}

const std::filesystem::path& Ledger::file() const
{
    return m_parts->file.database.file();
}

Learner Ledger::learner() const
{
    return m_parts->file.identity.learner;
}

std::string Ledger::ledgerId() const
{
    return m_parts->file.identity.ledgerId;
}

bool Ledger::scripted() const
{
    return m_parts->file.identity.scripted;
}

Result<void> Ledger::setLearnerName(const std::string& name)
{
    if (!isStorableName(name))
        return fail({ErrorCode::TextInvalid, {}, {}, "name"});
    auto done = m_parts->write([&] { return tables::updateLearnerName(m_parts->file.database, name); });
    if (done)
        m_parts->file.identity.learner.name = name;
    return done;
}

Result<std::vector<AttemptInfo>> Ledger::attempts() const
{
    return tables::attempts(m_parts->file.database);
}

Result<std::optional<AttemptInfo>> Ledger::latestAttempt(const std::string& lab) const
{
    auto all = attempts();
    if (!all)
        return fail(std::move(all.error()));
    std::optional<AttemptInfo> latest;
    for (AttemptInfo& attempt : *all) {
        if (attempt.lab == lab && (!latest || attempt.attempt > latest->attempt))
            latest = std::move(attempt);
    }
    return latest;
}

Result<std::optional<AttemptInfo>> Ledger::attempt(const std::string& lab, int number) const
{
    auto all = attempts();
    if (!all)
        return fail(std::move(all.error()));
    for (AttemptInfo& attempt : *all) {
        if (attempt.lab == lab && attempt.attempt == number)
            return std::optional(std::move(attempt));
    }
    return std::nullopt;
}

Result<AttemptInfo> Ledger::beginAttempt(const std::string& lab, const std::string& labVersion,
                                         const std::string& labHash, const std::string& publicKeyHex,
                                         const std::string& program, std::int64_t utcMs)
{
    AttemptInfo attempt;
    auto begun = m_parts->write([&]() -> Result<void> {
        const auto before = latestAttempt(lab);
        if (!before)
            return fail(before.error());
        const Database& database = m_parts->file.database;
        const LedgerIdentity& identity = m_parts->file.identity;
        attempt.lab = lab;
        attempt.attempt = *before ? (*before)->attempt + 1 : 1;
        attempt.genesis = {identity.ledgerId, identity.learner.id, identity.learner.name, lab,     labVersion,
                           labHash,           attempt.attempt,     publicKeyHex,          program, utcMs,
                           identity.scripted};
        attempt.genesisBytes = genesisBytes(attempt.genesis);
        const auto back = parseGenesis(attempt.genesisBytes);
        if (lab.empty() || !back || !(*back == attempt.genesis))
            return fail({ErrorCode::TextInvalid, file().string(), {}, "a genesis record that would not read back"});
        const auto id = tables::insertAttempt(database, attempt);
        if (!id)
            return fail(id.error());
        attempt.rowId = *id;
        return {};
    });
    if (!begun)
        return fail(std::move(begun.error()));
    return attempt;
}

Result<std::vector<StoredEvent>> Ledger::storedEvents(const AttemptInfo& attempt) const
{
    return tables::events(m_parts->file.database, attempt.rowId);
}

std::unique_ptr<EventStore> Ledger::store(const AttemptInfo& attempt)
{
    return std::make_unique<LedgerStore>(*this, m_parts->file, attempt);
}

Result<void> Ledger::appendWith(const AttemptInfo& attempt, const Event& event,
                                const std::function<Result<void>(const std::vector<StoredEvent>&)>& beforeCommit)
{
    auto appended = m_parts->write([&]() -> Result<void> {
        const Database& database = m_parts->file.database;
        const auto head = tables::head(database, attempt.rowId);
        if (!head)
            return fail(head.error());
        if (!*head || event.seq != (*head)->events + 1 || event.attempt != attempt.attempt)
            return fail(outOfOrder(file()));
        const auto stored = storable(event, (*head)->hash);
        if (!stored)
            return fail(stored.error());
        auto done = tables::insertEvent(database, attempt.rowId, *stored);
        if (done)
            done = tables::moveHead(database, attempt.rowId, {stored->seq, stored->hash});
        if (!done || !beforeCommit)
            return done;
        const auto all = tables::events(database, attempt.rowId);
        return all ? beforeCommit(*all) : fail(all.error());
    });
    m_parts->grown = m_parts->grown || appended;
    if (appended && std::holds_alternative<HandedIn>(event.body))
        m_parts->keepHeads();
    return appended;
}

bool Ledger::isOlderCopy() const
{
    return !m_parts->conflicts.empty();
}

Result<void> Ledger::noteOlderCopy(const Clock& clock)
{
    if (!isOlderCopy())
        return {};
    const auto all = attempts();
    if (!all)
        return fail(all.error());
    const std::vector<LedgerNote> notes =
        olderCopyNotes(m_parts->conflicts, *all, m_parts->restored ? kRestoredNote : kOlderCopyNote);
    if (notes.empty())
        return {};
    for (const LedgerNote& each : notes) {
        if (auto added = appendNote(each.attempt, clock, each.note); !added)
            return added;
    }
    m_parts->conflicts.clear();
    return replaceKnownHeads(m_parts->file.database, file());
}

Result<void> Ledger::addNote(const Clock& clock, const std::string& about, const std::string& text)
{
    const auto all = attempts();
    if (!all)
        return fail(all.error());
    const AttemptInfo* last = nullptr;
    std::int64_t latestMs = 0;
    for (const AttemptInfo& one : *all) {
        const auto events = storedEvents(one);
        if (!events)
            return fail(events.error());
        if (!events->empty() && (!last || events->back().utcMs >= latestMs)) {
            last = &one;
            latestMs = events->back().utcMs;
        }
    }
    return last ? appendNote(*last, clock, {about, text}) : Result<void>();
}

Result<void> Ledger::appendNote(const AttemptInfo& attempt, const Clock& clock, const Note& note)
{
    return appendWith(attempt, {attempt.events + 1, attempt.attempt, {}, clock.utcMs(), clock.monotonicMs(), note}, {});
}

MirrorState Ledger::mirrorState() const
{
    return m_parts->mirror.state();
}

void Ledger::onMirrorChange(std::function<void()> changed)
{
    m_parts->mirror.onChange(std::move(changed));
}

void Ledger::settleMirror()
{
    m_parts->mirror.settle();
}

void Ledger::letOthersRead() const
{
    (void)foresight::letOthersRead(m_parts->file); // who reads then is told that the file is locked
}

} // namespace foresight
