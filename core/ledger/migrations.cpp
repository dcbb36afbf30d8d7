// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/migrations.h"

#include <QDir>
#include <QFile>

#include <cassert>

namespace foresight {

std::vector<Migration> migrationsIn(const char* resourceFolder)
{
    std::vector<Migration> found;
    const QDir folder(QString::fromUtf8(resourceFolder));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        assert(opened);
        const int version = name.section(u'_', 0, 0).toInt();
        assert(version == static_cast<int>(found.size()) + 1);
        if (opened)
            found.push_back({version, file.readAll().toStdString()});
    }
    assert(!found.empty());
    return found;
}

const std::vector<Migration>& ledgerMigrations()
{
    static const std::vector<Migration> migrations = migrationsIn(":/foresight/ledger/migrations");
    return migrations;
}

Result<void> migrate(const Database& database, const std::vector<Migration>& migrations)
{
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return fail(version.error());
    for (const Migration& migration : migrations) {
        if (migration.version <= *version)
            continue;
        const std::string setVersion = "PRAGMA user_version = " + std::to_string(migration.version);
        auto done = database.transaction([&]() -> Result<void> {
            const auto now = database.number("PRAGMA user_version"); // another program may have been quicker
            if (!now || *now >= migration.version)
                return now ? Result<void>{} : fail(now.error());
            auto changed = database.execute(migration.sql);
            return changed ? database.execute(setVersion) : changed;
        });
        if (!done)
            return done;
    }
    return {};
}

} // namespace foresight
