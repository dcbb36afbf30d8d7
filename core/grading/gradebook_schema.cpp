// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/gradebook_tables.h"
#include "core/ledger/migrations.h"

#include <system_error>

namespace foresight::gradebook_tables {

namespace {

const std::vector<Migration>& gradebookMigrations()
{
    static const std::vector<Migration> migrations = migrationsIn(":/foresight/grading/migrations");
    return migrations;
}

} // namespace

Result<Database> create(const std::filesystem::path& file)
{
    Result<Database> database = Database::create(file, kGradebookApplicationId);
    if (!database) {
        return database;
    }
    if (Result<void> made = migrate(*database, gradebookMigrations()); !made) {
        std::error_code ignored;
        std::filesystem::remove(file, ignored);
        return fail(made.error());
    }
    return database;
}

Result<Database> open(const std::filesystem::path& file)
{
    Result<Database> database = Database::open(file, Database::Mode::ReadWrite, kGradebookApplicationId);
    if (!database) {
        return database;
    }
    if (Result<void> sound = database->checkPages(); !sound) {
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
