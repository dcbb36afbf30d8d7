// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/database.h"
#include "core/ledger/ledger.h"

#include <functional>
#include <memory>

namespace foresight {

class MirrorWriter;

/// What an open ledger does about its mirror. One that is required is written inside each transaction, so that nothing
/// is acknowledged before it; any other one by a thread of its own, so that a share that hangs holds nobody up. On a
/// network home, where only one connection may read, the writer's own does it after each commit.
class LedgerMirror
{
public:
    /// Keeps nothing when the plan names no mirror.
    LedgerMirror(const std::filesystem::path& ledger, const StoragePlan& plan);
    LedgerMirror(const LedgerMirror&) = delete;
    LedgerMirror& operator=(const LedgerMirror&) = delete;
    ~LedgerMirror();

    /// The last step of a transaction; its error undoes it.
    [[nodiscard]] Result<void> beforeCommit(const Database& ledger);
    void afterCommit(const Database& ledger);

    [[nodiscard]] MirrorState state() const;
    void onChange(std::function<void()> changed);
    /// Waits until all that was committed has been tried, a few seconds at most.
    void settle();

private:
    struct Desk;
    [[nodiscard]] Result<void> writeHere(const Database& ledger);
    enum class Way { None, BeforeCommit, AfterCommit, Beside };
    Way m_way = Way::None;
    std::shared_ptr<Desk> m_desk; ///< outlives this where the thread hangs in a share that does not answer
};

} // namespace foresight
