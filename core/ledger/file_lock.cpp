// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/file_lock.h"

#include "core/base/file.h"
#include "core/ledger/tab_fields.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace foresight {

namespace {

/// One field of a line: no tab, no line feed.
std::string word(std::string text)
{
    for (char& c : text)
        c = static_cast<unsigned char>(c) < ' ' ? '?' : c;
    return text;
}

} // namespace

FileLock::FileLock(FileLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_named(std::exchange(other.m_named, false))
{
}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_named, other.m_named);
    return *this;
}

FileLock::~FileLock()
{
    if (m_named)
        clearOwner();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

std::optional<LockOwner> FileLock::ownerOf(const std::filesystem::path& file)
{
    constexpr std::size_t kLimit = 4096;
    enum { Host, User, Process, Utc, Count };
    const auto bytes = readFile(file, kLimit);
    const auto fields = bytes ? tabFields<Count>(std::string_view(*bytes).substr(0, bytes->find('\n'))) : std::nullopt;
    const auto process = fields ? wholeNumber<std::int64_t>((*fields)[Process]) : std::nullopt;
    const auto utcMs = fields ? wholeNumber<std::int64_t>((*fields)[Utc]) : std::nullopt;
    if (!process || !utcMs)
        return std::nullopt;
    return LockOwner{std::string((*fields)[Host]), std::string((*fields)[User]), *process, *utcMs};
}

LockOwner FileLock::thisOwner(std::int64_t utcMs)
{
    constexpr std::size_t kHostRoom = 256;
    std::array<char, kHostRoom> host{};
    (void)::gethostname(host.data(), host.size() - 1);
    const char* user = std::getenv("LOGNAME"); // looking the name up might ask a server
    return {word(host.data()), user ? word(user) : std::to_string(::geteuid()), ::getpid(), utcMs};
}

void FileLock::setOwner(const LockOwner& owner)
{
    const std::string line = owner.host + '\t' + owner.user + '\t' + std::to_string(owner.process) + '\t' +
                             std::to_string(owner.utcMs) + '\n';
    struct stat about
    {
    };
    if (::fstat(m_descriptor, &about) != 0 || about.st_size > 0)
        clearOwner();
    m_named = ::write(m_descriptor, line.data(), line.size()) == static_cast<ssize_t>(line.size());
}

void FileLock::clearOwner()
{
    m_named = false;
    while (::ftruncate(m_descriptor, 0) != 0 && errno == EINTR) {
    }
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
