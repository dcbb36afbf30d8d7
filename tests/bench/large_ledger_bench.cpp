// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/lab/lab_library.h"
#include "core/ledger/ledger.h"
#include "core/ledger/ledger_tables.h"
#include "core/ledger/migrations.h"
#include "core/session/session.h"
#include "measure.h"
#include "ui/student/opening_job.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <future>
#include <optional>

namespace foresight::bench {

namespace {

constexpr std::int64_t kEvents = 1'000'000;
constexpr int kRuns = 3;
constexpr double kGoalMs = 2000;
const std::string kAct = "pipeline";
const Learner kLearner{"bench", {}};

/// What an attempt at Lab 04 is until its simulator shows two different looks, which then go on in turn: most events of
/// a long ledger are settled changes.
Result<std::array<Explored, 2>> begin(const std::shared_ptr<const Lab>& lab, Ledger& ledger, const AttemptInfo& attempt)
{
    const SystemClock clock;
    const auto store = ledger.store(attempt);
    auto session = Session::resume(lab, *store, clock);
    if (!session)
        return fail(session.error());
    for (const Result<void>& done :
         {session->start({}, "bench", false), session->chooseContext("cloud"), session->openAct(kAct),
          session->lockPrediction(kAct, "B", Confidence::Guess, "slow disk"), session->openSimulator(kAct)}) {
        if (!done)
            return fail(done.error());
    }
    const Explored first = *session->state().act(kAct).lastLook;
    if (const auto looked = session->explore(kAct, {{"storage", std::string("nvme")}}); !looked)
        return fail(looked.error());
    return std::array{first, *session->state().act(kAct).lastLook};
}

/// Fills an attempt in one transaction, chained as the ledger chains.
Result<void> fill(const std::filesystem::path& file, const AttemptInfo& attempt, const std::array<Explored, 2>& looks)
{
    const auto database = Database::open(file, Database::Mode::ReadWrite, kLedgerApplicationId);
    const auto head = database ? tables::head(*database, attempt.rowId) : fail(database.error());
    if (!head)
        return fail(head.error());
    return database->transaction([&, last = (*head)->hash]() mutable -> Result<void> {
        for (std::int64_t seq = (*head)->events + 1; seq <= kEvents; ++seq) {
            const StoredEvent event = chained(
                {seq, 1, kAct, 1'790'000'000'000 + seq * 100, 1'000 + seq * 100, looks[seq % looks.size()]}, last);
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

/// The least that any opening does, on one thread: SQLite looks through its pages, every event is read and hashed.
bool readBare(const std::filesystem::path& file)
{
    SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
    bool done = database.execAndGet("PRAGMA quick_check").getString() == "ok";
    SQLite::Statement row(database, "SELECT payload FROM events ORDER BY attempt_id, seq");
    std::int64_t count = 0;
    for (; row.executeStep(); ++count) {
        const SQLite::Column payload = row.getColumn(0);
        const char* text = payload.getText();
        done = done && blake2b({text, static_cast<std::size_t>(payload.getBytes())}) != Digest{};
    }
    return done && count == kEvents;
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

/// Milliseconds of work beside this thread; the least of some runs, nothing when one failed.
std::optional<double> leastMs(const std::function<bool()>& work)
{
    std::optional<double> least;
    for (int run = 0; run < kRuns; ++run) {
        const auto began = std::chrono::steady_clock::now();
        if (!std::async(std::launch::async, work).get())
            return std::nullopt;
        const double ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
        least = std::min(least.value_or(ms), ms);
    }
    return least;
}

std::string line(const char* what, double ms, double bareMs)
{
    std::array<char, 160> text{};
    std::snprintf(text.data(), text.size(), "ledger of %lld events: %s in %.2f s, bare %.2f s, ratio %.2f",
                  static_cast<long long>(kEvents), what, ms / 1e3, bareMs / 1e3, ms / bareMs);
    return text.data();
}

} // namespace

std::vector<std::string> benchLargeLedger()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    ui::OpeningRequest request;
    request.lab = "data-gravity-trap";
    request.labs = {FORESIGHT_LABS};
    request.language = "en";
    request.dataDir = folder.path().toStdString();
    request.learner = kLearner;
    request.clock = &clock;
    std::filesystem::path file;
    {
        const auto lab = findLab(request.lab, request.labs, request.language);
        const auto ledger = Ledger::open(request.dataDir, kLearner);
        if (!lab || !ledger)
            return {"large ledger: could not be made"};
        const auto attempt = (*ledger)->beginAttempt(request.lab, (*lab)->definition().version, (*lab)->contentHash(),
                                                     std::string(64, 'a'), "bench", 1);
        const auto looks = attempt ? begin(*lab, **ledger, *attempt) : fail(attempt.error());
        file = (*ledger)->file();
        if (!looks || !fill(file, *attempt, *looks))
            return {"large ledger: could not be filled"};
    }
    const long before = mostMib();
    const auto bare = leastMs([&] { return readBare(file); });
    const auto checked = leastMs([&] { return Ledger::open(request.dataDir, kLearner).has_value(); });
    const auto opened = leastMs([&] {
        const auto session = ui::openSession(request);
        return session && (*session)->state().lastSeq == kEvents;
    });
    if (!bare || !checked || !opened)
        return {"large ledger: could not be opened"};
    return {line("checked", *checked, *bare), line("lab opened", *opened, *bare) +
                                                  ", goal 2 s: " + (*opened < kGoalMs ? "kept" : "missed") + "; " +
                                                  std::to_string(mostMib() - before) + " MiB more held"};
}

} // namespace foresight::bench
