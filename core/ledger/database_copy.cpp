// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/database_copy.h"

#include "core/base/file.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <chrono>
#include <system_error>
#include <thread>

namespace foresight {

namespace {

constexpr int kPagesAStep = 256; ///< between steps a waiting writer gets its turn
constexpr int kPatienceSteps = 250;
constexpr auto kPause = std::chrono::milliseconds(20);

/// Every page of the source. A commit of another connection begins the copy anew, which SQLite does by itself.
Result<void> copyPages(SQLite::Database& from, SQLite::Database& to, const std::filesystem::path& file)
{
    SQLite::Backup backup(to, from);
    int waited = 0;
    for (;;) {
        const int step = backup.executeStep(kPagesAStep);
        if (step == SQLITE_DONE)
            return {};
        if (step == SQLITE_OK)
            continue;
        if (++waited > kPatienceSteps)
            return fail({ErrorCode::DatabaseLocked, file.string(), {}, "no turn to copy it"});
        std::this_thread::sleep_for(kPause);
    }
}

} // namespace

void removeDatabase(const std::filesystem::path& file)
{
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    std::filesystem::remove(file.string() + "-journal", ignored);
}

Result<void> copyDatabase(const Database& source, const std::filesystem::path& target, std::int64_t applicationId)
{
    {
        auto copy = Database::create(target, applicationId);
        if (!copy)
            return fail(std::move(copy.error()));
        auto done = copy->run(
            [&](SQLite::Database& to) -> Result<void> { return copyPages(source.connection(), to, source.file()); });
        if (!done)
            return done;
    }
    std::error_code ignored;
    std::filesystem::remove(target.string() + "-journal", ignored);
    return syncFile(target);
}

} // namespace foresight
