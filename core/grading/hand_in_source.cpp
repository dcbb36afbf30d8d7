// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/hand_in_source.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/submission/sealed.h"
#include "core/submission/submission_text.h"

#include <algorithm>
#include <deque>
#include <system_error>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace foresight {

namespace {

namespace fs = std::filesystem;

/// A file that was opened without waiting for it, and what it was then.
class OpenFile
{
public:
    explicit OpenFile(const fs::path& file)
        // O_NONBLOCK keeps a pipe or device under that name from stopping us before fstat can refuse it.
        : m_fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY))
    {
        if (m_fd < 0) {
            m_fault = errorName(errno == ENOENT ? ErrorCode::FileMissing : ErrorCode::FileUnreadable);
        } else if (::fstat(m_fd, &m_status) != 0) {
            m_fault = errorName(ErrorCode::FileUnreadable);
        } else if (!S_ISREG(m_status.st_mode)) {
            m_fault = errorName(ErrorCode::NotAFile);
        }
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }

    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] const std::string& fault() const { return m_fault; }
    [[nodiscard]] std::uint64_t size() const { return static_cast<std::uint64_t>(m_status.st_size); }

    /// The first bytes, without moving on.
    [[nodiscard]] std::string head(std::size_t count) const
    {
        std::string bytes(count, '\0');
        const ssize_t got = ::pread(m_fd, bytes.data(), count, 0);
        bytes.resize(got < 0 ? 0 : static_cast<std::size_t>(got));
        return bytes;
    }

    /// Whether the file is another than when it was opened.
    [[nodiscard]] bool changed() const
    {
        struct stat now
        {
        };
        return ::fstat(m_fd, &now) != 0 || now.st_size != m_status.st_size ||
               now.st_mtim.tv_sec != m_status.st_mtim.tv_sec || now.st_mtim.tv_nsec != m_status.st_mtim.tv_nsec;
    }

private:
    int m_fd;
    struct stat m_status
    {
    };
    std::string m_fault;
};

bool isNamedHandIn(const fs::path& file)
{
    return file.extension() == ".foresight";
}

bool beginsAsHandIn(std::string_view bytes)
{
    return bytes.starts_with(submission::kMagic) || bytes.starts_with(kSealedMagic);
}

/// One folder on the way down: what is left of it.
struct OpenFolder
{
    struct Entry
    {
        std::string name;
        bool isFolder = false; ///< not a link to one
    };
    fs::path folder;
    std::deque<Entry> entries;
};

/// An archive that is being read.
struct OpenArchive
{
    fs::path path;
    OpenFile file;
    ArchiveReader reader;

    OpenArchive(const fs::path& archive, const std::function<bool()>& cancelled)
        : path(archive), file(archive), reader(file.fd(), file.size(), kHandInArchive, cancelled)
    {
    }
};

} // namespace

struct HandInSource::Parts
{
    std::deque<fs::path> paths;
    std::function<bool()> cancelled;
    bool passesOverNamed = false;
    std::vector<OpenFolder> folders;
    std::unique_ptr<OpenArchive> archive;
    std::int64_t passedOver = 0;

    /// What a file offers: itself, nothing when it is an archive that was opened, nothing when it is passed over.
    std::optional<OfferedHandIn> look(const fs::path& path, bool named)
    {
        OfferedHandIn offered{path, storable(path.filename().string(), kNameLimit), 0, OfferedHandIn::InFile{path}};
        if (isNamedHandIn(path)) { // it is offered whatever it is; who reads it says what is wrong with it
            struct stat status
            {
            };
            const bool known = ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
            offered.size = known ? static_cast<std::uint64_t>(status.st_size) : 0;
            return offered;
        }
        const OpenFile file(path);
        if (!file.fault().empty()) {
            offered.content = OfferedHandIn::Unreadable{file.fault()};
            return named ? std::optional<OfferedHandIn>(std::move(offered)) : passOver();
        }
        offered.size = file.size();
        const std::string head = file.head(kArchiveHead);
        if (beginsAsArchive(head)) {
            archive = std::make_unique<OpenArchive>(path, cancelled);
            return std::nullopt;
        }
        return named || beginsAsHandIn(head) ? std::optional<OfferedHandIn>(std::move(offered)) : passOver();
    }

    std::optional<OfferedHandIn> passOver()
    {
        ++passedOver;
        return std::nullopt;
    }

    /// The names in a folder, in order; a folder that cannot be read is offered as such.
    std::optional<OfferedHandIn> enter(const fs::path& folder)
    {
        OpenFolder open{folder, {}};
        std::error_code fault;
        for (fs::directory_iterator entry(folder, fault), end; !fault && entry != end; entry.increment(fault)) {
            std::error_code ignored;
            const bool isFolder = entry->symlink_status(ignored).type() == fs::file_type::directory;
            open.entries.push_back({entry->path().filename().string(), isFolder});
        }
        if (fault) {
            return OfferedHandIn{folder, storable(folder.filename().string(), kNameLimit), 0,
                                 OfferedHandIn::Unreadable{errorName(ErrorCode::FileUnreadable)}};
        }
        std::sort(open.entries.begin(), open.entries.end(),
                  [](const OpenFolder::Entry& a, const OpenFolder::Entry& b) { return a.name < b.name; });
        folders.push_back(std::move(open));
        return std::nullopt;
    }

    std::optional<OfferedHandIn> fromFolder()
    {
        OpenFolder& open = folders.back();
        if (open.entries.empty()) {
            folders.pop_back();
            return std::nullopt;
        }
        const OpenFolder::Entry entry = std::move(open.entries.front());
        open.entries.pop_front();
        const fs::path path = open.folder / entry.name;
        return entry.isFolder ? enter(path) : look(path, false);
    }

    std::optional<OfferedHandIn> fromArchive()
    {
        const auto offered = [this](const std::string& name) {
            // A name in an archive is shown, never used: "/" in it, or "..", mean nothing here.
            const std::string inside = name.empty() ? "" : "/" + firstCodePoints(name, kNameLimit);
            const std::string shown = archive->path.string() + inside;
            const std::string kept = archive->path.filename().string() + inside;
            return OfferedHandIn{shown, storable(kept, kNameLimit), 0, OfferedHandIn::Bytes{}};
        };
        std::optional<ArchiveReader::Entry> entry = archive->reader.next();
        if (!entry) {
            OfferedHandIn whole = offered({});
            whole.content = OfferedHandIn::Unreadable{archive->reader.fault()};
            archive.reset();
            const bool faulty = !std::get<OfferedHandIn::Unreadable>(whole.content).reason.empty();
            return faulty ? std::optional<OfferedHandIn>(std::move(whole)) : std::nullopt;
        }
        if (!isNamedHandIn(entry->name) && !beginsAsHandIn(entry->bytes)) {
            return passOver();
        }
        OfferedHandIn found = offered(entry->name);
        found.size = entry->bytes.size();
        if (entry->fault.empty()) {
            found.content = OfferedHandIn::Bytes{std::move(entry->bytes)};
        } else {
            found.content = OfferedHandIn::Unreadable{std::move(entry->fault)};
        }
        return found;
    }

    std::optional<OfferedHandIn> fromPath()
    {
        const fs::path path = std::move(paths.front());
        paths.pop_front();
        std::error_code ignored;
        return fs::is_directory(path, ignored) ? enter(path) : look(path, !passesOverNamed);
    }

    [[nodiscard]] bool isEmpty() const { return !archive && folders.empty() && paths.empty(); }
};

HandInSource::HandInSource(Request request) : m_parts(std::make_unique<Parts>())
{
    m_parts->paths.assign(std::make_move_iterator(request.paths.begin()), std::make_move_iterator(request.paths.end()));
    m_parts->passesOverNamed = request.passOver;
    m_parts->cancelled = std::move(request.cancelled);
}

HandInSource::~HandInSource() = default;

std::optional<OfferedHandIn> HandInSource::next()
{
    while (!m_parts->isEmpty() && !(m_parts->cancelled && m_parts->cancelled())) {
        std::optional<OfferedHandIn> offered;
        if (m_parts->archive) {
            offered = m_parts->fromArchive();
        } else if (!m_parts->folders.empty()) {
            offered = m_parts->fromFolder();
        } else {
            offered = m_parts->fromPath();
        }
        if (offered) {
            return offered;
        }
    }
    return std::nullopt;
}

std::int64_t HandInSource::passedOver() const
{
    return m_parts->passedOver;
}

std::int64_t HandInSource::ahead() const
{
    std::size_t count = m_parts->paths.size() + (m_parts->archive ? 1 : 0);
    for (const OpenFolder& folder : m_parts->folders) {
        count += folder.entries.size();
    }
    return static_cast<std::int64_t>(count);
}

tl::expected<std::string, std::string> readOffered(const fs::path& path)
{
    const OpenFile file(path);
    if (!file.fault().empty()) {
        return tl::make_unexpected(file.fault());
    }
    if (file.size() > kSubmissionLimit) {
        return tl::make_unexpected(errorName(ErrorCode::TooLarge));
    }
    std::string bytes(static_cast<std::size_t>(file.size()), '\0');
    for (std::size_t at = 0; at < bytes.size();) {
        const ssize_t got = ::read(file.fd(), bytes.data() + at, bytes.size() - at);
        if (got < 0 && errno != EINTR) {
            return tl::make_unexpected(errorName(ErrorCode::FileUnreadable));
        }
        if (got == 0) {
            break;
        }
        at += got < 0 ? 0 : static_cast<std::size_t>(got);
    }
    if (file.changed()) {
        return tl::make_unexpected(std::string("being-written"));
    }
    return bytes;
}

} // namespace foresight
