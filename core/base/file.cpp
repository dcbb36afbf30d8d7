// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace foresight {

namespace {

namespace fs = std::filesystem;

/// A file descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool ok() const { return m_fd >= 0; }

private:
    int m_fd;
};

bool writeAll(int fd, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t written = ::write(fd, content.data(), content.size());
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return false;
        }
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

fs::path folderOf(const fs::path& file)
{
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

constexpr std::chrono::hours kAbandonedAfter{1};
constexpr std::ptrdiff_t kRandomCharacters = 6; // mkostemp's

/// How the temporary names of a target begin. Other hidden names beside it, such as a hand-in's, are not like that.
std::string temporaryStem(const fs::path& target)
{
    return "." + target.filename().string() + ".new-";
}

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

Result<void> syncFolder(const fs::path& folder)
{
    const Descriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some network file systems cannot sync a folder; they answer EINVAL and have nothing better to offer.
    if (!fd.ok() || (::fsync(fd.get()) != 0 && errno != EINVAL))
        return fail(errorFromErrno(errno, folder));
    return {};
}

/// Makes a folder and its parents where there are none.
Result<void> makeMissing(const fs::path& folder)
{
    std::error_code fault;
    const fs::file_status status = fs::status(folder, fault);
    if (status.type() == fs::file_type::directory)
        return {};
    if (status.type() == fs::file_type::none && fault == std::errc::permission_denied)
        return fail({ErrorCode::FileUnreadable, folder.string(), {}, fault.message()});
    // Behind a link to nowhere is a disk that is not connected; a folder made in its place would hide that.
    if (status.type() == fs::file_type::not_found && fs::is_symlink(folder, fault))
        return fail(
            {ErrorCode::FileMissing, folder.string(), {}, "link to " + fs::read_symlink(folder, fault).string()});
    if (const fs::path parent = folderOf(folder); parent != folder) {
        if (auto made = makeMissing(parent); !made)
            return made;
    }
    if (::mkdir(folder.c_str(), 0700) == 0)
        return {};
    if (errno != EEXIST)
        return fail(errorFromErrno(errno, folder));
    if (!fs::is_directory(folder, fault))
        return fail({ErrorCode::NotAFolder, folder.string(), {}, {}});
    return {};
}

} // namespace

Error errorFromErrno(int number, const std::filesystem::path& path)
{
    ErrorCode code = ErrorCode::FileUnwritable;
    switch (number) {
    case ENOENT:
        code = ErrorCode::FileMissing;
        break;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        code = ErrorCode::DiskFull;
        break;
    case EROFS:
        code = ErrorCode::FileSystemReadOnly;
        break;
    case ENOTDIR:
        code = ErrorCode::NotAFolder;
        break;
    case EISDIR:
        code = ErrorCode::NotAFile;
        break;
    case EEXIST:
        code = ErrorCode::FileExists;
        break;
    default:
        break;
    }
    Error error{code, path.string(), {}, std::generic_category().message(number)};
    if (number == EDQUOT)
        error.args = {"quota"};
    return error;
}

Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit)
{
    // O_NONBLOCK keeps a pipe or device under that name from stopping us before fstat can refuse it.
    const Descriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!fd.ok()) {
        Error error = errorFromErrno(errno, path);
        if (error.code == ErrorCode::FileUnwritable)
            error.code = ErrorCode::FileUnreadable;
        return fail(std::move(error));
    }
    struct stat status
    {
    };
    if (::fstat(fd.get(), &status) != 0)
        return fail({ErrorCode::FileUnreadable, path.string(), {}, std::generic_category().message(errno)});
    if (!S_ISREG(status.st_mode))
        return fail({ErrorCode::NotAFile, path.string(), {}, {}});
    if (static_cast<std::uint64_t>(status.st_size) > limit)
        return fail({ErrorCode::TooLarge, path.string(), {std::to_string(limit)}, {}});

    std::string content;
    content.reserve(static_cast<std::size_t>(status.st_size));
    char buffer[65536];
    for (;;) {
        const ssize_t count = ::read(fd.get(), buffer, sizeof buffer);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fail({ErrorCode::FileUnreadable, path.string(), {}, std::generic_category().message(errno)});
        if (count == 0)
            return content;
        content.append(buffer, static_cast<std::size_t>(count));
        if (content.size() > limit) // it may grow while we read
            return fail({ErrorCode::TooLarge, path.string(), {std::to_string(limit)}, {}});
    }
}

AtomicFile::AtomicFile(std::filesystem::path target, std::filesystem::path temporary)
    : m_target(std::move(target)), m_temporary(std::move(temporary))
{
}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : m_target(std::move(other.m_target)), m_temporary(std::exchange(other.m_temporary, {}))
{
}

AtomicFile& AtomicFile::operator=(AtomicFile&& other) noexcept
{
    std::swap(m_target, other.m_target);
    std::swap(m_temporary, other.m_temporary);
    return *this;
}

AtomicFile::~AtomicFile()
{
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

Result<AtomicFile> AtomicFile::prepare(const std::filesystem::path& target, std::string_view content)
{
    std::error_code ignored;
    if (fs::is_directory(target, ignored))
        return fail({ErrorCode::NotAFile, target.string(), {}, {}});
    removeAbandoned(target, kAbandonedAfter);
    std::string name = (folderOf(target) / (temporaryStem(target) + "XXXXXX")).string();
    const Descriptor fd(::mkostemp(name.data(), O_CLOEXEC)); // mkostemp makes it 0600 whatever the umask
    if (!fd.ok())
        return fail(errorFromErrno(errno, target));
    return filled(AtomicFile(target, name), fd.get(), content);
}

Result<AtomicFile> AtomicFile::prepare(const std::filesystem::path& target, const std::filesystem::path& temporary,
                                       std::string_view content)
{
    const Descriptor fd(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd.ok())
        return fail(errorFromErrno(errno, target));
    return filled(AtomicFile(target, temporary), fd.get(), content);
}

Result<AtomicFile> AtomicFile::filled(AtomicFile file, int descriptor, std::string_view content)
{
    if (!writeAll(descriptor, content) || ::fsync(descriptor) != 0)
        return fail(errorFromErrno(errno, file.m_target));
    return file;
}

AtomicFile AtomicFile::prepared(const std::filesystem::path& target, const std::filesystem::path& temporary)
{
    return {target, temporary};
}

Result<void> AtomicFile::commit()
{
    auto done = renameDurably(m_temporary, m_target);
    if (done)
        m_temporary.clear();
    return done;
}

void removeAbandoned(const fs::path& target, std::chrono::seconds age)
{
    const std::string stem = temporaryStem(target);
    std::error_code fault;
    for (fs::directory_iterator entry(folderOf(target), fault); !fault && entry != fs::directory_iterator();
         entry.increment(fault)) {
        const std::string name = entry->path().filename().string();
        struct stat status
        {
        };
        if (std::ssize(name) == std::ssize(stem) + kRandomCharacters && name.starts_with(stem) &&
            std::all_of(name.end() - kRandomCharacters, name.end(), isLetterOrDigit) &&
            ::lstat(entry->path().c_str(), &status) == 0 && S_ISREG(status.st_mode) && status.st_uid == ::geteuid() &&
            std::time(nullptr) - status.st_mtime >= age.count())
            ::unlink(entry->path().c_str());
    }
}

Result<void> syncFile(const std::filesystem::path& path)
{
    const Descriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!fd.ok() || ::fsync(fd.get()) != 0)
        return fail(errorFromErrno(errno, path));
    return {};
}

Result<void> renameDurably(const std::filesystem::path& from, const std::filesystem::path& to)
{
    if (::rename(from.c_str(), to.c_str()) != 0)
        return fail(errorFromErrno(errno, to));
    return syncFolder(folderOf(to));
}

Result<void> writeFile(const std::filesystem::path& target, std::string_view content)
{
    auto file = AtomicFile::prepare(target, content);
    if (!file)
        return fail(std::move(file.error()));
    return file->commit();
}

Result<void> checkFolder(const std::filesystem::path& folder)
{
    // By way of its own "." the folder is both entered and read.
    const Descriptor fd(::open((folder / ".").c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd.ok())
        return {};
    Error error = errorFromErrno(errno, folder);
    if (error.code == ErrorCode::FileUnwritable)
        error.code = ErrorCode::FileUnreadable;
    return fail(std::move(error));
}

Result<void> makePrivateFolder(const std::filesystem::path& folder)
{
    if (auto made = makeMissing(folder); !made)
        return made;
    return checkFolder(folder);
}

} // namespace foresight
