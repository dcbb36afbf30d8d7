// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/file_lock.h"

#include "core/base/file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace foresight {

FileLock::FileLock(FileLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<FileLock> FileLock::lock(const std::filesystem::path& file, int operation)
{
    FileLock lock(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (lock.m_descriptor < 0)
        return fail(errorFromErrno(errno, file));
    while (::flock(lock.m_descriptor, operation) != 0) {
        if (errno == EWOULDBLOCK)
            return fail({ErrorCode::DatabaseLocked, file.string(), {}, "held by another program"});
        if (errno != EINTR)
            return fail(errorFromErrno(errno, file));
    }
    return lock;
}

Result<FileLock> FileLock::tryNow(const std::filesystem::path& file)
{
    return lock(file, LOCK_EX | LOCK_NB);
}

Result<FileLock> FileLock::wait(const std::filesystem::path& file)
{
    return lock(file, LOCK_EX);
}

} // namespace foresight
