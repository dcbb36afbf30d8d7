// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/event_chain.h"
#include "core/session/event_store.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
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

/// One learner's SQLite file: append-only events, chained per attempt. One connection; rollback journal and
/// synchronous=FULL, so an append is durable when it returns. Folder 0700, file 0600. One program at a time writes (it
/// holds a lock on a file beside the ledger and a second one gets DatabaseLocked at once); others may read meanwhile,
/// because SQLite lets them see committed events only.
class Ledger
{
public:
    /// Opens or makes <dataDir>/learners/<hash of id>/ledger.sqlite, to write. A name is kept when the ledger is made;
    /// later only setLearnerName() changes it. What a script began stays marked, and a script may not write into a
    /// learner's own ledger (DatabaseForeign). Errors: TextInvalid (id or name), those of makePrivateFolder(),
    /// DatabaseCorrupt, DatabaseLocked, DatabaseReadOnly, DatabaseTooNew, DatabaseForeign, ChainBroken (args: sequence
    /// number).
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> open(const std::filesystem::path& dataDir,
                                                              const Learner& learner, bool scripted = false);
    /// Opens an existing ledger file. To read, a broken chain and a newer schema are no hindrance. Errors: FileMissing
    /// and those above.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> openFile(const std::filesystem::path& file, LedgerMode mode);
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

private:
    struct Parts;
    explicit Ledger(std::unique_ptr<Parts> parts);
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
