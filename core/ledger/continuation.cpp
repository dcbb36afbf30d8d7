// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/continuation.h"

#include "core/ledger/ledger_tables.h"
#include "core/ledger/migrations.h"

#include <algorithm>
#include <map>

namespace foresight {

namespace {

constexpr std::int64_t kMostEvents = 10'000'000; ///< nobody records as many

const AttemptInfo* sameAttempt(const std::vector<AttemptInfo>& all, const AttemptInfo& wanted)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const AttemptInfo& one) {
        return one.lab == wanted.lab && one.attempt == wanted.attempt && one.genesisBytes == wanted.genesisBytes;
    });
    return found == all.end() ? nullptr : &*found;
}

/// The readable events that follow `kept` events with the hash `last`, up to the first that does not.
std::vector<StoredEvent> following(const AttemptInfo& attempt, std::vector<StoredEvent> events, std::int64_t kept,
                                   const Digest& last)
{
    if (const auto fault = checkChain(attempt.genesisBytes, events))
        events.resize(std::min(events.size(), static_cast<std::size_t>(std::max<std::int64_t>(fault->seq - 1, 0))));
    if (kept > static_cast<std::int64_t>(events.size()))
        return {};
    events.erase(events.begin(), events.begin() + kept);
    if (!events.empty() && events.front().previous != last) // the two went different ways
        return {};
    return events;
}

Result<Continuation> continuationOf(const Database& sound, const std::vector<AttemptInfo>& attempts,
                                    const Database& other, const AttemptInfo& attempt)
{
    Continuation found{attempt, std::nullopt, false, 0, {}, 0};
    Digest last = genesisHash(attempt.genesisBytes);
    if (const AttemptInfo* same = sameAttempt(attempts, attempt)) {
        const auto head = tables::head(sound, same->rowId);
        if (!head)
            return fail(head.error());
        found.rowId = same->rowId;
        found.kept = *head ? (*head)->events : 0;
        last = *head ? (*head)->hash : last;
    }
    std::vector<StoredEvent> events = tables::readableEvents(other, attempt.rowId);
    const std::int64_t lastSeen = events.empty() ? 0 : events.back().seq;
    found.events = following(attempt, std::move(events), found.kept, last);
    const std::int64_t counted = attempt.events <= kMostEvents ? attempt.events : 0; // or a damaged number
    found.known = std::max({counted, lastSeen, found.kept});
    return found;
}

/// Attempts that began later follow the older ledger's without a gap and are its learner's, or stay out.
void keepOnlyNextAttempts(std::vector<Continuation>& all, const std::vector<AttemptInfo>& attempts,
                          const LedgerIdentity& identity)
{
    std::map<std::string, int> last;
    for (const AttemptInfo& one : attempts)
        last[one.lab] = std::max(last[one.lab], one.attempt);
    for (Continuation& one : all) {
        if (one.rowId)
            continue;
        const Genesis& genesis = one.attempt.genesis;
        const bool ours = genesis.ledgerId == identity.ledgerId && genesis.learnerId == identity.learner.id &&
                          genesis.lab == one.attempt.lab && genesis.attempt == one.attempt.attempt;
        one.begins = ours && one.attempt.attempt == last[one.attempt.lab] + 1;
        if (one.begins)
            last[one.attempt.lab] = one.attempt.attempt;
        else
            one.events.clear();
    }
}

} // namespace

Result<std::optional<std::vector<Continuation>>> continuationsOf(const Database& sound,
                                                                 const std::filesystem::path& other)
{
    const auto attempts = tables::attempts(sound);
    if (!attempts)
        return fail(attempts.error());
    const auto damaged = Database::open(other, Database::Mode::ReadOnly, kLedgerApplicationId);
    const auto others = damaged ? tables::attempts(*damaged) : fail(damaged.error());
    if (!others)
        return std::optional<std::vector<Continuation>>();
    std::vector<Continuation> all;
    for (const AttemptInfo& attempt : *others) {
        auto one = continuationOf(sound, *attempts, *damaged, attempt);
        if (!one)
            return fail(std::move(one.error()));
        all.push_back(std::move(*one));
    }
    const auto identity = tables::identity(sound);
    if (!identity)
        return fail(identity.error());
    keepOnlyNextAttempts(all, *attempts, *identity);
    return std::optional(std::move(all));
}

Result<void> appendContinuations(const Database& ledger, const std::vector<Continuation>& all)
{
    return ledger.transaction([&]() -> Result<void> {
        for (const Continuation& one : all) {
            if (one.events.empty() && !one.begins)
                continue;
            const auto rowId =
                one.rowId ? Result<std::int64_t>(*one.rowId) : tables::insertAttempt(ledger, one.attempt);
            if (!rowId)
                return fail(rowId.error());
            for (const StoredEvent& event : one.events) {
                auto done = tables::insertEvent(ledger, *rowId, event);
                if (done)
                    done = tables::moveHead(ledger, *rowId, {event.seq, event.hash});
                if (!done)
                    return done;
            }
        }
        return {};
    });
}

} // namespace foresight
