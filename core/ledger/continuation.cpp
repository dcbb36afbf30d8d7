// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/continuation.h"

#include "core/ledger/ledger_tables.h"
#include "core/ledger/migrations.h"

#include <algorithm>
#include <memory>

namespace foresight {

namespace {

constexpr std::int64_t kMostEvents = 10'000'000; ///< nobody records as many

bool isSame(const AttemptInfo& one, const AttemptInfo& other)
{
    return one.lab == other.lab && one.attempt == other.attempt && one.genesisBytes == other.genesisBytes;
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

/// An attempt that began later follows the ledger's without a gap and is its learner's, or stays out.
bool canBegin(const LedgerEnds& ends, const AttemptInfo& attempt)
{
    int last = 0;
    for (const LedgerEnds::Chain& chain : ends.chains) {
        if (chain.attempt.lab == attempt.lab)
            last = std::max(last, chain.attempt.attempt);
    }
    const Genesis& genesis = attempt.genesis;
    return genesis.ledgerId == ends.identity.ledgerId && genesis.learnerId == ends.identity.learner.id &&
           genesis.lab == attempt.lab && genesis.attempt == attempt.attempt && attempt.attempt == last + 1;
}

Continuation continuationOf(LedgerEnds& ends, const OtherAttempt& other)
{
    Continuation found{other.attempt, false, {}, other.known};
    auto chain = std::find_if(ends.chains.begin(), ends.chains.end(),
                              [&](const LedgerEnds::Chain& one) { return isSame(one.attempt, other.attempt); });
    if (chain == ends.chains.end()) {
        found.begins = canBegin(ends, other.attempt);
        if (!found.begins)
            return found;
        ends.chains.push_back({other.attempt, genesisHash(other.attempt.genesisBytes)});
        chain = std::prev(ends.chains.end());
        chain->attempt.events = 0;
    }
    found.events = other.after(chain->attempt.events, chain->hash);
    found.known = std::max(found.known, chain->attempt.events);
    if (!found.events.empty()) {
        chain->attempt.events = found.events.back().seq;
        chain->hash = found.events.back().hash;
    }
    return found;
}

Result<std::int64_t> rowOf(const Database& ledger, const Continuation& one)
{
    if (one.begins)
        return tables::insertAttempt(ledger, one.attempt);
    const auto attempts = tables::attempts(ledger);
    if (!attempts)
        return fail(attempts.error());
    const auto same = std::find_if(attempts->begin(), attempts->end(),
                                   [&](const AttemptInfo& each) { return isSame(each, one.attempt); });
    if (same == attempts->end())
        return fail({ErrorCode::DatabaseFailed, ledger.file().string(), {}, "an attempt to continue is missing"});
    return same->rowId;
}

} // namespace

const LedgerEnds::Chain* LedgerEnds::chainOf(const AttemptInfo& attempt) const
{
    const auto found =
        std::find_if(chains.begin(), chains.end(), [&](const Chain& one) { return isSame(one.attempt, attempt); });
    return found == chains.end() ? nullptr : &*found;
}

Result<LedgerEnds> endsOf(const Database& sound)
{
    auto identity = tables::identity(sound);
    const auto attempts = identity ? tables::attempts(sound) : fail(identity.error());
    if (!attempts)
        return fail(attempts.error());
    LedgerEnds ends{std::move(*identity), {}};
    for (const AttemptInfo& attempt : *attempts) {
        const auto head = tables::head(sound, attempt.rowId);
        if (!head)
            return fail(head.error());
        ends.chains.push_back({attempt, *head ? (*head)->hash : genesisHash(attempt.genesisBytes)});
    }
    return ends;
}

std::optional<std::vector<OtherAttempt>> attemptsOfFile(const std::filesystem::path& other)
{
    const auto damaged = Database::open(other, Database::Mode::ReadOnly, kLedgerApplicationId);
    const auto attempts = damaged ? tables::attempts(*damaged) : fail(damaged.error());
    if (!attempts)
        return std::nullopt;
    std::vector<OtherAttempt> all;
    for (const AttemptInfo& attempt : *attempts) {
        auto events = std::make_shared<const std::vector<StoredEvent>>(tables::readableEvents(*damaged, attempt.rowId));
        const std::int64_t lastSeen = events->empty() ? 0 : events->back().seq;
        const std::int64_t counted = attempt.events <= kMostEvents ? attempt.events : 0; // or a damaged number
        all.push_back({attempt, std::max(counted, lastSeen),
                       [attempt, events = std::move(events)](std::int64_t kept, const Digest& last) {
                           return following(attempt, *events, kept, last);
                       }});
    }
    return all;
}

std::vector<OtherAttempt> attemptsOf(const MirrorContents& contents)
{
    std::vector<OtherAttempt> all;
    for (const MirrorAttempt& one : contents.attempts)
        all.push_back({one.attempt, one.attempt.events,
                       [&one](std::int64_t kept, const Digest& last) { return eventsAfter(one, kept, last); }});
    return all;
}

std::vector<Continuation> continuationsOf(LedgerEnds& ends, const std::vector<OtherAttempt>& others)
{
    std::vector<Continuation> all;
    all.reserve(others.size());
    for (const OtherAttempt& other : others)
        all.push_back(continuationOf(ends, other));
    return all;
}

Result<void> appendContinuations(const Database& ledger, const std::vector<Continuation>& all)
{
    return ledger.transaction([&]() -> Result<void> {
        for (const Continuation& one : all) {
            if (one.events.empty() && !one.begins)
                continue;
            const auto rowId = rowOf(ledger, one);
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
