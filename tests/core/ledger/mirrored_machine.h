// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/mirror.h"

#include "ledger_fixture.h"

namespace foresight {

inline const std::string kLab = "data-gravity-trap";

/// A data folder that is forgotten and a mirror that is not.
class Machine : public LedgerFixture
{
public:
    Machine() { std::filesystem::create_directory(mirror()); }
    [[nodiscard]] std::filesystem::path mirror() const { return folder() / "mirror"; }
    [[nodiscard]] std::filesystem::path segments() const { return mirror() / file().parent_path().filename(); }
    [[nodiscard]] StoragePlan plan(bool required) const
    {
        StoragePlan plan;
        plan.mirror = mirror();
        plan.mirrorRequired = required;
        return plan;
    }
    [[nodiscard]] Result<std::unique_ptr<Ledger>> openMirrored(bool required = true) const
    {
        return Ledger::open(folder(), {"s123", "Ada"}, false, plan(required));
    }
    /// A session of its own that appends events up to `last`.
    void work(std::int64_t last, bool required = true) const
    {
        const auto ledger = openMirrored(required);
        QVERIFY2(ledger.has_value(), ledger ? "" : ledger.error().cause.c_str());
        auto attempt = *(*ledger)->latestAttempt(kLab);
        if (!attempt)
            attempt = *begin(**ledger);
        const auto store = (*ledger)->store(*attempt);
        for (std::int64_t seq = attempt->events + 1; seq <= last; ++seq)
            QVERIFY(store->append(event(seq, MissionMet{"m" + std::to_string(seq)})).has_value());
    }
    void forget() const { std::filesystem::remove_all(file().parent_path()); }
    [[nodiscard]] std::vector<StoredEvent> events() const
    {
        const auto ledger = openToRead();
        const auto attempt = ledger ? *(*ledger)->latestAttempt(kLab) : std::nullopt;
        return attempt ? *(*ledger)->storedEvents(*attempt) : std::vector<StoredEvent>();
    }
    [[nodiscard]] std::size_t mirrored() const
    {
        const auto contents = readMirror(segments());
        if (!contents || contents->attempts.empty())
            return 0;
        const MirrorAttempt& first = contents->attempts.front();
        return eventsAfter(first, 0, genesisHash(first.attempt.genesisBytes)).size();
    }
};

} // namespace foresight
