// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/ledger/event_chain.h"
#include "core/ledger/storage_plan.h"
#include "core/session/event_store.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace foresight {

/// Who works: what the learner typed at the first start.
struct Learner
{
    std::string id;   ///< student number
    std::string name; ///< may be empty
    bool operator==(const Learner&) const = default;
};

/// One attempt at one lab in a ledger.
struct AttemptInfo
{
    std::int64_t rowId = 0;
    std::string lab;
    int attempt = 1;
    Genesis genesis;
    std::string genesisBytes; ///< as stored and hashed
    std::int64_t events = 0;
};

enum class LedgerMode { ReadWrite, ReadOnly };

/// Reads along while a ledger is opened and its chains are checked, so that a long one is read once for both. Called on
/// the thread that opens; where opening fails, what was shown counts for nothing.
class ReadAlong
{
public:
    virtual ~ReadAlong() = default;
    /// The row of the attempt that is to be shown, of those there are; nothing for none.
    [[nodiscard]] virtual std::optional<std::int64_t> wanted(const std::vector<AttemptInfo>& attempts) = 0;
    /// Its next event, which may be kept; of looks that a session passes over only that they were: see readPart().
    virtual void take(Event& event) = 0;
};

/// What goes on beside the opening of a ledger.
struct OpeningWatch
{
    ReadAlong* reader = nullptr; ///< may be null; lives longer than the call
    std::stop_token stop = {};   ///< ends the opening soon, with whatever error
};

/// How the copies on another disk stand; see mirror.h.
struct MirrorState
{
    bool kept = false;           ///< a policy asks for them
    std::optional<Error> behind; ///< why they lack events that the ledger has; nothing when they lack none
};

/// One learner's SQLite file: append-only events, chained per attempt. One connection; rollback journal and
/// synchronous=FULL, so an append is durable when it returns. Folder 0700, file 0600. One program at a time writes (it
/// holds a lock on a file beside the ledger and a second one gets DatabaseLocked at once); others may read meanwhile,
/// because SQLite lets them see committed events only. On a network home the database is locked as a whole: who wants
/// to read beside it asks for letOthersRead() first.
class Ledger
{
public:
    /// Opens or makes <dataDir>/learners/<hash of id>/ledger.sqlite, to write. A name is kept when the ledger is made;
    /// later only setLearnerName() changes it. What a script began stays marked, and a script may not write into a
    /// learner's own ledger (DatabaseForeign). Where the plan names a mirror, events that only the mirror has come back
    /// first, or the whole ledger when there is none and no snapshot; from then on each event goes there. A mirror that
    /// cannot be reached is no hindrance unless it is required. Errors: TextInvalid (id or name), those of
    /// makePrivateFolder(), DatabaseCorrupt, DatabaseLocked (args: host, user, process, UTC ms, when another computer
    /// has it), DatabaseReadOnly, DatabaseTooNew, DatabaseForeign, ChainBroken (args: sequence number), FileMissing
    /// when the ledger is gone and its snapshots are there.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> open(const std::filesystem::path& dataDir,
                                                              const Learner& learner, bool scripted = false,
                                                              const StoragePlan& plan = {},
                                                              const OpeningWatch& watch = {});
    /// Opens an existing ledger file. To read, a broken chain and a newer schema are no hindrance; what reads then ends
    /// soon after `stop` is requested, with whatever error. Errors: FileMissing and those above.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> openFile(const std::filesystem::path& file, LedgerMode mode,
                                                                  const std::stop_token& stop = {});
    /// Keeps the last known head (known_heads.h) and gives the mirror a moment to take what is left.
    ~Ledger();

    /// Where open() keeps a learner's ledger.
    [[nodiscard]] static std::filesystem::path fileFor(const std::filesystem::path& dataDir,
                                                       const std::string& learnerId);

    [[nodiscard]] const std::filesystem::path& file() const;
    [[nodiscard]] Learner learner() const;
    [[nodiscard]] std::string ledgerId() const; ///< 128 random bits, hex
    [[nodiscard]] bool scripted() const;
    [[nodiscard]] Result<void> setLearnerName(const std::string& name);

    [[nodiscard]] Result<std::vector<AttemptInfo>> attempts() const;
    [[nodiscard]] Result<std::optional<AttemptInfo>> latestAttempt(const std::string& lab) const;
    /// An attempt by its number, from 1.
    [[nodiscard]] Result<std::optional<AttemptInfo>> attempt(const std::string& lab, int number) const;
    /// Begins an attempt: fixes its genesis record. `publicKeyHex`: key of the installation that will sign.
    [[nodiscard]] Result<AttemptInfo> beginAttempt(const std::string& lab, const std::string& labVersion,
                                                   const std::string& labHash, const std::string& publicKeyHex,
                                                   const std::string& program, std::int64_t utcMs);
    /// The events of an attempt as stored, in order.
    [[nodiscard]] Result<std::vector<StoredEvent>> storedEvents(const AttemptInfo& attempt) const;
    /// The store a Session writes to; lives no longer than the ledger.
    [[nodiscard]] std::unique_ptr<EventStore> store(const AttemptInfo& attempt);

    /// Errors of every append: Refused (out-of-order) when the event does not follow the last one stored, FormatInvalid
    /// or TextInvalid when it would not read back the same, DiskFull, DatabaseLocked, DatabaseReadOnly, DatabaseFailed,
    /// FileMissing when the file went away while it was open.
    /// Appends an event and calls `beforeCommit` with every event of the attempt, the new one included, inside the same
    /// transaction; its error rolls back. For a hand-in, whose file and event come to be together.
    [[nodiscard]] Result<void>
    appendWith(const AttemptInfo& attempt, const Event& event,
               const std::function<Result<void>(const std::vector<StoredEvent>&)>& beforeCommit);

    /// Whether the file had fewer events than were known when it was opened, or others: an older copy was put in its
    /// place. noteOlderCopy() records it.
    [[nodiscard]] bool isOlderCopy() const;
    /// Records once, as a note event of the attempt concerned, that an older copy was put in place, or what was lost
    /// when the program restored the ledger (kRestoredNote); where that attempt
    /// is gone, as soon as another one is started in its place. Otherwise does nothing. Errors: those of every append.
    [[nodiscard]] Result<void> noteOlderCopy(const Clock& clock);
    /// Adds a note event to the attempt that was worked at last; nothing when there is none. Errors: those of every
    /// append.
    [[nodiscard]] Result<void> addNote(const Clock& clock, const std::string& about, const std::string& text);

    [[nodiscard]] MirrorState mirrorState() const;
    /// Called at each change of the state, from a thread of its own; not after the ledger is gone.
    void onMirrorChange(std::function<void()> changed);
    /// Waits until the mirror has tried to take all events that there are, a few seconds at most.
    void settleMirror();
    /// On a network home lets other connections read until the next event; elsewhere they always may.
    void letOthersRead() const;

private:
    struct Parts;
    explicit Ledger(std::unique_ptr<Parts> parts);
    [[nodiscard]] Result<void> appendNote(const AttemptInfo& attempt, const Clock& clock, const Note& note);
    std::unique_ptr<Parts> m_parts;
};

/// What verifying a ledger found.
struct LedgerReport
{
    struct Attempt
    {
        std::string lab;
        int attempt = 1;
        std::int64_t events = 0;
        std::optional<std::int64_t> firstBad; ///< sequence number of the first event that does not follow
        std::string reason; ///< stable name: "hash-mismatch", "gap", "genesis-mismatch", "payload-invalid"
        std::string head;   ///< hex of the last good hash
    };
    bool sound = true;
    std::string ledgerId;
    std::vector<Attempt> attempts;
};

/// Checks database integrity and every chain. Errors: those of openFile(); a broken chain is an answer, not an error.
[[nodiscard]] Result<LedgerReport> verifyLedger(const std::filesystem::path& file);

} // namespace foresight
