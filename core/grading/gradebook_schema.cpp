// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/gradebook_tables.h"
#include "core/ledger/migrations.h"

#include <system_error>

namespace foresight::gradebook_tables {

namespace {

/// How long to wait for other graders' writes, in milliseconds.
constexpr int kPatience = 20'000;
/// 32 MiB of pages: a grading run writes them at its end, and readers are not kept out before.
constexpr const char* kRoom = "PRAGMA cache_size = -32768";
/// A larger file is not checked page by page when it is opened; damage is named when it is met.
constexpr std::uintmax_t kCheckedBytes = std::uintmax_t{32} * 1024 * 1024;

bool isSmall(const std::filesystem::path& file)
{
    std::error_code fault;
    const std::uintmax_t bytes = std::filesystem::file_size(file, fault);
    return !fault && bytes <= kCheckedBytes;
}

const std::vector<Migration>& gradebookMigrations()
{
    static const std::vector<Migration> migrations = migrationsIn(":/foresight/grading/migrations");
    return migrations;
}

} // namespace

Result<Database> create(const std::filesystem::path& file)
{
    Result<Database> database = Database::create(file, kGradebookApplicationId, kPatience);
    if (!database) {
        return database;
    }
    Result<void> made = database->execute(kRoom);
    if (made) {
        made = migrate(*database, gradebookMigrations());
    }
    if (!made) {
        std::error_code ignored;
        std::filesystem::remove(file, ignored);
        return fail(made.error());
    }
    return database;
}

Result<Database> open(const std::filesystem::path& file)
{
    Result<Database> database = Database::open(file, Database::Mode::ReadWrite, kGradebookApplicationId, kPatience);
    if (!database) {
        return database;
    }
    Result<void> sound = database->execute(kRoom);
    if (sound && isSmall(file)) {
        sound = database->checkPages();
    }
    if (!sound) {
        return fail(sound.error());
    }
    const Result<std::int64_t> version = database->number("PRAGMA user_version");
    if (!version) {
        return fail(version.error());
    }
    const int known = gradebookMigrations().back().version;
    if (*version > known) {
        return fail({ErrorCode::DatabaseTooNew, file.string(), {std::to_string(*version), std::to_string(known)}, {}});
    }
    if (Result<void> migrated = migrate(*database, gradebookMigrations()); !migrated) {
        return fail(migrated.error());
    }
    return database;
}

} // namespace foresight::gradebook_tables
