// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger_mirror.h"

#include "core/ledger/migrations.h"
#include "core/ledger/mirror_writer.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace foresight {

namespace {

constexpr std::chrono::seconds kPatience{3};  ///< for a share that does not answer, when the ledger is closed
constexpr std::chrono::seconds kTryAgain{10}; ///< to a share that was away

} // namespace

/// What the ledger and the thread share.
struct LedgerMirror::Desk
{
    Desk(const std::filesystem::path& ledger, const StoragePlan& plan) : file(ledger), writer(plan.mirror, ledger) {}

    const std::filesystem::path file;
    MirrorWriter writer; ///< of the thread, where there is one
    mutable std::mutex mutex;
    std::condition_variable wake;
    std::condition_variable tried;
    std::uint64_t asked = 0;
    std::uint64_t answered = 0;
    bool stopping = false;
    bool ended = false;
    MirrorState state{true, std::nullopt};
    std::function<void()> changed;

    void note(const Result<void>& result)
    {
        const std::lock_guard lock(mutex);
        const bool was = state.behind.has_value();
        state.behind = result ? std::nullopt : std::optional(result.error());
        if (was != state.behind.has_value() && changed)
            changed();
    }

    void work()
    {
        takeUntilStopped();
        const std::lock_guard lock(mutex);
        ended = true;
        tried.notify_all();
    }

    void takeUntilStopped()
    {
        std::optional<Database> ledger;
        std::unique_lock lock(mutex);
        while (!stopping) {
            const auto due = [this] { return asked != answered || stopping; };
            if (state.behind)
                wake.wait_for(lock, kTryAgain, due);
            else
                wake.wait(lock, due);
            if (stopping)
                return;
            const std::uint64_t ask = asked;
            lock.unlock();
            note(take(ledger));
            lock.lock();
            answered = ask;
            tried.notify_all();
        }
    }

    Result<void> take(std::optional<Database>& ledger)
    {
        if (!ledger) {
            auto opened = Database::open(file, Database::Mode::ReadOnly, kLedgerApplicationId);
            if (!opened)
                return fail(std::move(opened.error()));
            ledger = std::move(*opened);
        }
        return writer.catchUp(*ledger);
    }
};

LedgerMirror::LedgerMirror(const std::filesystem::path& ledger, const StoragePlan& plan)
{
    if (plan.mirror.empty())
        return;
    m_desk = std::make_shared<Desk>(ledger, plan);
    m_way = plan.mirrorRequired ? Way::BeforeCommit : plan.isNetwork() ? Way::AfterCommit : Way::Beside;
    if (m_way == Way::Beside) {
        m_desk->asked = 1; // what an earlier session left
        std::thread([desk = m_desk] { desk->work(); }).detach();
    }
}

LedgerMirror::~LedgerMirror()
{
    if (!m_desk)
        return;
    settle();
    std::unique_lock lock(m_desk->mutex);
    m_desk->changed = nullptr;
    m_desk->stopping = true; // what is left then, the next session writes
    m_desk->wake.notify_all();
    if (m_way == Way::Beside)
        m_desk->tried.wait_for(lock, kPatience, [this] { return m_desk->ended; });
}

Result<void> LedgerMirror::writeHere(const Database& ledger)
{
    auto done = m_desk->writer.catchUp(ledger);
    m_desk->note(done);
    return done;
}

Result<void> LedgerMirror::beforeCommit(const Database& ledger)
{
    return m_way == Way::BeforeCommit ? writeHere(ledger) : Result<void>();
}

void LedgerMirror::afterCommit(const Database& ledger)
{
    if (m_way == Way::AfterCommit)
        (void)writeHere(ledger);
    if (m_way != Way::Beside)
        return;
    const std::lock_guard lock(m_desk->mutex);
    ++m_desk->asked;
    m_desk->wake.notify_all();
}

MirrorState LedgerMirror::state() const
{
    if (!m_desk)
        return {};
    const std::lock_guard lock(m_desk->mutex);
    return m_desk->state;
}

void LedgerMirror::onChange(std::function<void()> changed)
{
    if (!m_desk)
        return;
    const std::lock_guard lock(m_desk->mutex);
    m_desk->changed = std::move(changed);
}

void LedgerMirror::settle()
{
    if (m_way != Way::Beside)
        return;
    std::unique_lock lock(m_desk->mutex);
    const std::uint64_t ask = ++m_desk->asked;
    m_desk->wake.notify_all();
    m_desk->tried.wait_for(lock, kPatience, [&] { return m_desk->answered >= ask; });
}

} // namespace foresight
