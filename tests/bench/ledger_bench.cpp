// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger.h"
#include "measure.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTemporaryDir>

#include <filesystem>

namespace foresight::bench {

namespace {

constexpr int kRuns = 200;
constexpr double kGoal = 1.5;

Event lockEvent(int run)
{
    return {run + 1,    1,
            "pipeline", 1'790'000'000'000 + run,
            run + 1,    PredictionLocked{"B", Confidence::FairlySure, "The disk is slow."}};
}

/// One table with one row an event, journal and durability as the ledger has them.
std::unique_ptr<SQLite::Database> bareDatabase(const std::filesystem::path& file)
{
    auto database = std::make_unique<SQLite::Database>(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database->exec("PRAGMA journal_mode=DELETE");
    database->exec("PRAGMA synchronous=FULL");
    database->exec("CREATE TABLE event (seq INTEGER PRIMARY KEY, act TEXT, utc_ms INTEGER, mono_ms INTEGER, type TEXT, "
                   "payload TEXT, hash BLOB)");
    return database;
}

} // namespace

std::vector<std::string> benchLedger()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    const auto ledger = Ledger::open(path, {"bench", {}});
    if (!ledger)
        return {"ledger: could not be opened"};
    const auto attempt = (*ledger)->beginAttempt("data-gravity-trap", "1.0.0", "00", std::string(64, 'a'), "bench", 1);
    if (!attempt)
        return {"ledger: no attempt could be begun"};
    const auto store = (*ledger)->store(*attempt);
    const auto database = bareDatabase(path / "bare.sqlite");
    bool failed = false;
    const Pair pair = timed(
        kRuns, [&](int run) { failed |= !store->append(lockEvent(run)); },
        [&](int run) {
            SQLite::Transaction transaction(*database);
            SQLite::Statement insert(*database,
                                     "INSERT INTO event VALUES (?, 'pipeline', ?, ?, 'prediction_locked', ?, ?)");
            const std::string hash(32, 'h');
            insert.bind(1, run + 1);
            insert.bind(2, static_cast<std::int64_t>(1'790'000'000'000 + run));
            insert.bind(3, run + 1);
            insert.bind(4, R"({"answer":"B","confidence":"fairly-sure","reason":"The disk is slow."})");
            insert.bind(5, hash.data(), static_cast<int>(hash.size()));
            insert.exec();
            transaction.commit();
        });
    return {failed ? "ledger: an append failed" : pairLine("durable lock", pair, kGoal)};
}

} // namespace foresight::bench
