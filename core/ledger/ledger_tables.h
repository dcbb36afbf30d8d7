// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/database.h"
#include "core/ledger/ledger.h"
#include "core/ledger/ledger_file.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// The ledger's rows as values: every statement of core/ledger stands here or in migrations/.
namespace foresight::tables {

/// Number of events of an attempt and the hash the next one follows.
struct Head
{
    std::int64_t events = 0;
    Digest hash{};
};

[[nodiscard]] Result<LedgerIdentity> identity(const Database& database);
[[nodiscard]] Result<void> insertIdentity(const Database& database, const LedgerIdentity& identity);
[[nodiscard]] Result<void> updateLearnerName(const Database& database, const std::string& name);

/// In the order they were begun; `events` as the head counts them.
[[nodiscard]] Result<std::vector<AttemptInfo>> attempts(const Database& database);
/// Inserts the attempt with a head of no events; answers with its row id.
[[nodiscard]] Result<std::int64_t> insertAttempt(const Database& database, const AttemptInfo& attempt);

/// Gives the events with a number above `after` to `take`, in order and one at a time, until it answers with an error.
[[nodiscard]] Result<void> eachEvent(const Database& database, std::int64_t attemptId, std::int64_t after,
                                     const std::function<Result<void>(StoredEvent&&)>& take);
/// The same as a whole.
[[nodiscard]] Result<std::vector<StoredEvent>> events(const Database& database, std::int64_t attemptId,
                                                      std::int64_t after = kBeforeTheFirst);
/// Nothing when the attempt has no such event.
[[nodiscard]] Result<std::optional<Digest>> hashAt(const Database& database, std::int64_t attemptId, std::int64_t seq);
/// The events up to the first that a damaged page keeps from being read.
[[nodiscard]] std::vector<StoredEvent> readableEvents(const Database& database, std::int64_t attemptId);
[[nodiscard]] Result<void> insertEvent(const Database& database, std::int64_t attemptId, const StoredEvent& event);
/// Nothing when the attempt has no head.
[[nodiscard]] Result<std::optional<Head>> head(const Database& database, std::int64_t attemptId);
[[nodiscard]] Result<void> moveHead(const Database& database, std::int64_t attemptId, const Head& head);
/// Rows of events and heads whose attempt is gone.
[[nodiscard]] Result<std::int64_t> orphans(const Database& database);

[[nodiscard]] Result<std::map<std::string, std::string>> drafts(const Database& database, std::int64_t attemptId);
[[nodiscard]] Result<void> saveDraft(const Database& database, std::int64_t attemptId, const std::string& key,
                                     const std::string& text);

} // namespace foresight::tables
