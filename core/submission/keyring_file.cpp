// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/ledger/file_lock.h"
#include "core/submission/keyring.h"

#include <system_error>

namespace foresight {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kFileLimit = 256 * 1024;

/// The folder that a file lies in, links resolved.
fs::path folderOf(const fs::path& file)
{
    std::error_code ignored;
    return fs::weakly_canonical(fs::absolute(file, ignored).parent_path(), ignored);
}

Error tooNear(const fs::path& place)
{
    return {ErrorCode::NotHere, place.string(), {"A backup beside the key", "another place, such as a USB stick"}, {}};
}

/// To a new file in another folder.
Result<void> writeElsewhere(const fs::path& keyring, const fs::path& target, const std::string& text)
{
    std::error_code ignored;
    if (fs::symlink_status(target, ignored).type() != fs::file_type::not_found)
        return fail({ErrorCode::FileExists, target.string(), {}, {}});
    if (liesBeside(keyring, target))
        return fail(tooNear(target));
    return writeFile(target, text);
}

} // namespace

Result<Keyring> Keyring::read(const fs::path& file)
{
    const auto content = readFile(file, kFileLimit);
    return content ? parse(*content, file.string()) : fail(content.error());
}

fs::path keyringFor(const fs::path& gradebook)
{
    return gradebook.extension() == ".keys" ? gradebook : fs::path(gradebook.string() + ".keys");
}

bool liesBeside(const fs::path& keyring, const fs::path& file)
{
    std::error_code ignored;
    return folderOf(file) == folderOf(keyring) || fs::equivalent(keyring, file, ignored);
}

Result<void> changeKeyring(const fs::path& file, const std::function<Result<void>(Keyring&)>& change)
{
    const auto lock = FileLock::wait(file.string() + ".lock");
    if (!lock)
        return fail(lock.error());
    auto keyring = Keyring::read(file);
    if (!keyring && keyring.error().code == ErrorCode::FileMissing)
        keyring = Keyring();
    if (!keyring)
        return fail(std::move(keyring.error()));
    if (auto changed = change(*keyring); !changed)
        return changed;
    return writeFile(file, keyring->text());
}

Result<void> writeBackup(const fs::path& keyring, const fs::path& target)
{
    const auto ring = Keyring::read(keyring);
    if (!ring)
        return fail(ring.error());
    const auto text = ring->backup();
    if (!text)
        return fail(text.error());
    return writeElsewhere(keyring, target, *text);
}

Result<int> changePassphrase(const fs::path& keyring, const Secret& before, const Secret& after, const fs::path& backup,
                             std::int64_t utcMs, const PassphraseCost& cost)
{
    int changed = 0;
    const auto done = changeKeyring(keyring, [&](Keyring& ring) -> Result<void> {
        const auto fresh = ring.underPassphrase(before, after, cost);
        if (!fresh)
            return fail(fresh.error());
        if (auto written = writeElsewhere(keyring, backup, fresh->text()); !written)
            return written;
        const auto readBack = Keyring::read(backup);
        if (!readBack)
            return fail(readBack.error());
        if (auto confirmed = ring.confirm(*readBack, after, utcMs); !confirmed)
            return confirmed;
        changed = static_cast<int>(readBack->keys().size());
        ring.takeSecrets(*readBack, utcMs);
        return {};
    });
    return done ? Result<int>(changed) : fail(done.error());
}

Result<void> readBackupBack(const fs::path& keyring, const fs::path& backup, const Secret& passphrase,
                            std::int64_t utcMs)
{
    if (liesBeside(keyring, backup))
        return fail(tooNear(backup));
    const auto read = Keyring::read(backup);
    if (!read)
        return fail(read.error());
    return changeKeyring(keyring, [&](Keyring& ring) { return ring.confirm(*read, passphrase, utcMs); });
}

} // namespace foresight
