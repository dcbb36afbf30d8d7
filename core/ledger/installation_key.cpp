// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/installation_key.h"

#include "core/base/file.h"
#include "core/ledger/file_lock.h"

namespace foresight {

namespace {

std::filesystem::path fileIn(const std::filesystem::path& dataDir)
{
    return dataDir / "installation.key";
}

} // namespace

Result<InstallationKey> InstallationKey::openOrCreate(const std::filesystem::path& dataDir)
{
    if (auto made = makePrivateFolder(dataDir); !made)
        return fail(std::move(made.error()));
    auto key = open(dataDir);
    if (key || key.error().code != ErrorCode::FileMissing)
        return key;
    // Two programs that start at once must end up with one key: the second waits and reads the first one's.
    const auto lock = FileLock::wait(dataDir / "installation.lock");
    if (!lock)
        return fail(lock.error());
    if (const std::filesystem::path file = fileIn(dataDir); !std::filesystem::exists(file)) {
        removeAbandoned(file, std::chrono::seconds{0}); // a seed that nobody was told of
        if (auto made = SigningKey::make(file); !made)
            return fail(std::move(made.error()));
    }
    return open(dataDir);
}

Result<InstallationKey> InstallationKey::open(const std::filesystem::path& dataDir)
{
    const auto key = SigningKey::read(fileIn(dataDir));
    return key ? Result<InstallationKey>(InstallationKey(*key)) : fail(key.error());
}

} // namespace foresight
