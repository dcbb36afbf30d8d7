// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger.h"
#include "core/ledger/ledger_tables.h"
#include "core/ledger/migrations.h"
#include "measure.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <future>

namespace foresight::bench {

namespace {

constexpr std::int64_t kEvents = 1'000'000;
constexpr int kRuns = 3;
constexpr double kGoalSeconds = 2;
const Learner kLearner{"bench", {}};

/// A settled change of settings as Lab 04 records it: what most events of a long ledger are.
Event lookEvent(std::int64_t seq)
{
    Explored look;
    look.settings = {{"storage", std::string(seq % 2 == 0 ? "nvme" : "hdd")},
                     {"gpus", static_cast<double>(1 + seq % 8)},
                     {"batch_size", 256.0},
                     {"dataset_gb", static_cast<double>(1000 + seq)}};
    look.outputs = {
        {"compute_ms", 45.0}, {"gpu_utilization_pct", 22.5}, {"io_ms", 155.0 + static_cast<double>(seq % 97)}};
    look.verdicts = {{"bottleneck", "io"}};
    return {seq, 1, "pipeline", 1'790'000'000'000 + seq * 100, 1'000 + seq * 100, std::move(look)};
}

/// Fills an attempt in one transaction, chained as the ledger chains.
Result<void> fill(const std::filesystem::path& file, const AttemptInfo& attempt)
{
    const auto database = Database::open(file, Database::Mode::ReadWrite, kLedgerApplicationId);
    if (!database)
        return fail(database.error());
    return database->transaction([&]() -> Result<void> {
        Digest last = genesisHash(attempt.genesisBytes);
        for (std::int64_t seq = 1; seq <= kEvents; ++seq) {
            const StoredEvent event = chained(lookEvent(seq), last);
            auto put = tables::insertEvent(*database, attempt.rowId, event);
            if (put)
                put = tables::moveHead(*database, attempt.rowId, {seq, event.hash});
            if (!put)
                return put;
            last = event.hash;
        }
        return {};
    });
}

/// The most memory that the process has held so far, in MiB.
long mostMib()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').front().toLong() / 1024;
    return 0;
}

/// Opens the ledger beside this thread; the seconds that took, less than nothing when it failed.
double openBeside(const std::filesystem::path& folder)
{
    const auto began = std::chrono::steady_clock::now();
    auto opened = std::async(std::launch::async, [&folder] { return Ledger::open(folder, kLearner).has_value(); });
    const bool done = opened.get();
    return done ? std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count() : -1;
}

} // namespace

std::vector<std::string> benchLargeLedger()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    {
        const auto ledger = Ledger::open(path, kLearner);
        if (!ledger)
            return {"large ledger: could not be made"};
        const auto attempt =
            (*ledger)->beginAttempt("data-gravity-trap", "1.0.0", "00", std::string(64, 'a'), "bench", 1);
        if (!attempt || !fill((*ledger)->file(), *attempt))
            return {"large ledger: could not be filled"};
    }
    const long before = mostMib();
    double best = -1;
    for (int run = 0; run < kRuns; ++run) {
        const double seconds = openBeside(path);
        if (seconds < 0)
            return {"large ledger: could not be opened"};
        best = best < 0 || seconds < best ? seconds : best;
    }
    std::array<char, 160> line{};
    std::snprintf(line.data(), line.size(),
                  "ledger of %lld events: opened in %.2f s, goal %.0f s: %s; %ld MiB more held",
                  static_cast<long long>(kEvents), best, kGoalSeconds, best < kGoalSeconds ? "kept" : "missed",
                  mostMib() - before);
    return {line.data()};
}

} // namespace foresight::bench
