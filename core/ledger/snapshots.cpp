// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/snapshots.h"

#include "core/base/file.h"
#include "core/base/iso_time.h"
#include "core/ledger/database_copy.h"
#include "core/ledger/file_lock.h"
#include "core/ledger/known_heads.h"
#include "core/ledger/ledger.h"
#include "core/ledger/migrations.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <system_error>

namespace foresight {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kLastNameableMs = 253'402'300'799'999;  ///< the end of the year 9999
constexpr std::size_t kComparedBytes = std::size_t{32} << 20U; ///< larger ones are kept without comparing
constexpr const char* kExtension = ".sqlite";
constexpr const char* kTemporary = "snapshot.new";

/// "20261001T215900123Z": sorts by time and can stand in a name on every file system.
std::string stampOf(std::int64_t utcMs)
{
    const std::string thousandths = std::to_string(1000 + utcMs % 1000).substr(1);
    std::string stamp;
    for (const char c : isoTime(utcMs)) {
        if (c == 'Z')
            stamp += thousandths;
        if (c != '-' && c != ':')
            stamp += c;
    }
    return stamp;
}

std::optional<std::int64_t> timeOf(const std::string& stamp)
{
    constexpr std::size_t kLength = 19;
    if (stamp.size() != kLength)
        return std::nullopt;
    const std::string iso = stamp.substr(0, 4) + '-' + stamp.substr(4, 2) + '-' + stamp.substr(6, 5) + ':' +
                            stamp.substr(11, 2) + ':' + stamp.substr(13, 2) + 'Z';
    const auto second = parseIsoTime(iso);
    const std::string digits = stamp.substr(15, 3);
    if (!second || !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    const std::int64_t utcMs = *second + std::stoi(digits);
    return stampOf(utcMs) == stamp ? std::optional(utcMs) : std::nullopt;
}

/// A free name for that time, or for the next milliseconds when it is taken.
Snapshot freeName(const fs::path& folder, std::int64_t utcMs)
{
    std::int64_t time = std::clamp<std::int64_t>(utcMs, 0, kLastNameableMs);
    std::error_code ignored;
    while (fs::exists(folder / (stampOf(time) + kExtension), ignored))
        ++time;
    return {folder / (stampOf(time) + kExtension), time};
}

/// The error when a copy is not sound: as if it had been found in the ledger, because it was.
Result<void> checkSound(const fs::path& copy, const fs::path& ledger)
{
    auto report = verifyLedger(copy);
    if (!report) {
        report.error().place = ledger.string();
        return fail(std::move(report.error()));
    }
    for (const LedgerReport::Attempt& attempt : report->attempts) {
        if (attempt.firstBad)
            return fail({ErrorCode::ChainBroken, ledger.string(), {std::to_string(*attempt.firstBad)}, attempt.reason});
    }
    return {};
}

bool sameBytes(const fs::path& one, const fs::path& other)
{
    std::error_code fault;
    if (fs::file_size(one, fault) != fs::file_size(other, fault) || fault)
        return false;
    const auto first = readFile(one, kComparedBytes);
    const auto second = readFile(other, kComparedBytes);
    return first && second && *first == *second;
}

Result<void> copyVerified(const fs::path& ledger, const fs::path& temporary)
{
    auto source = Database::open(ledger, Database::Mode::ReadOnly, kLedgerApplicationId);
    if (!source)
        return fail(std::move(source.error()));
    auto done = copyDatabase(*source, temporary, kLedgerApplicationId);
    if (done)
        done = checkSound(temporary, ledger);
    if (done)
        (void)keepKnownHeads(*source, ledger); // the copy counts without it, and closing the ledger keeps them as well
    return done;
}

void thin(const fs::path& ledger, const Snapshot& kept, std::int64_t utcMs)
{
    std::error_code ignored; // one that cannot be removed now is surplus next time as well
    for (const Snapshot& surplus : surplusSnapshots(snapshotsOf(ledger), utcMs)) {
        if (surplus != kept)
            fs::remove(surplus.file, ignored);
    }
}

} // namespace

fs::path snapshotFolder(const fs::path& ledger)
{
    return ledger.parent_path() / "snapshots";
}

std::vector<Snapshot> snapshotsOf(const fs::path& ledger)
{
    std::vector<Snapshot> found;
    std::error_code fault;
    for (fs::directory_iterator at(snapshotFolder(ledger), fault); !fault && at != fs::directory_iterator();
         at.increment(fault)) {
        const fs::path& file = at->path();
        const auto time = file.extension() == kExtension ? timeOf(file.stem().string()) : std::nullopt;
        if (time)
            found.push_back({file, *time});
    }
    std::sort(found.begin(), found.end(), [](const Snapshot& a, const Snapshot& b) { return a.utcMs > b.utcMs; });
    return found;
}

Result<Snapshot> takeSnapshot(const fs::path& ledger, std::int64_t utcMs)
{
    const fs::path folder = snapshotFolder(ledger);
    std::error_code ignored;
    if (!fs::exists(ledger.parent_path(), ignored)) // do not make a folder where a disk may be missing
        return fail({ErrorCode::FileMissing, ledger.string(), {}, {}});
    if (auto made = makePrivateFolder(folder); !made)
        return fail(std::move(made.error()));
    const auto lock = FileLock::wait(folder / "lock");
    if (!lock)
        return fail(lock.error());
    const fs::path temporary = folder / kTemporary;
    removeDatabase(temporary); // of one that was killed
    if (auto copied = copyVerified(ledger, temporary); !copied) {
        removeDatabase(temporary);
        return fail(std::move(copied.error()));
    }
    const std::vector<Snapshot> before = snapshotsOf(ledger);
    if (!before.empty() && sameBytes(before.front().file, temporary)) {
        removeDatabase(temporary);
        return before.front();
    }
    const Snapshot taken = freeName(folder, utcMs);
    if (auto named = AtomicFile::prepared(taken.file, temporary).commit(); !named)
        return fail(std::move(named.error()));
    thin(ledger, taken, utcMs);
    return taken;
}

std::vector<Snapshot> surplusSnapshots(std::vector<Snapshot> all, std::int64_t utcMs)
{
    std::sort(all.begin(), all.end(), [](const Snapshot& a, const Snapshot& b) { return a.utcMs > b.utcMs; });
    std::set<std::int64_t> days;
    std::vector<Snapshot> surplus;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::int64_t day = all[i].utcMs / kDayMs;
        const bool lastOfDay = days.insert(day).second;
        if (i >= kRecentSnapshots && (!lastOfDay || utcMs / kDayMs - day > kSnapshotDays))
            surplus.push_back(all[i]);
    }
    return surplus;
}

} // namespace foresight
