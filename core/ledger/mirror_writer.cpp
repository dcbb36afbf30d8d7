// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/mirror_writer.h"

#include "core/base/file.h"
#include "core/ledger/ledger_tables.h"
#include "core/ledger/mirror.h"
#include "core/ledger/tab_fields.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <set>
#include <unistd.h>
#include <utility>

namespace foresight {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kNumberDigits = 6;

/// "000012-9f3a61c2.segment": after all that are there, whatever the clock says, and free when two machines begin one
/// at the same time.
fs::path nextSegment(const fs::path& folder)
{
    int number = 0;
    for (const fs::path& file : segmentsIn(folder)) {
        const std::string name = file.filename().string();
        number = std::max(number, wholeNumber<int>(std::string_view(name).substr(0, name.find('-'))).value_or(0));
    }
    std::string digits = std::to_string(number + 1);
    digits.insert(0, kNumberDigits - std::min(digits.size(), kNumberDigits), '0');
    return folder / (digits + '-' + hex(randomBytes(4)) + ".segment");
}

Result<void> syncFolderOf(const fs::path& folder)
{
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = fd >= 0 && (::fsync(fd) == 0 || errno == EINVAL); // some network file systems cannot
    const int fault = errno;
    if (fd >= 0)
        ::close(fd);
    return synced ? Result<void>() : fail(errorFromErrno(fault, folder));
}

/// The last event of the ledger's that the mirror has; the two may go apart after it.
std::int64_t sharedEvents(const MirrorAttempt& mirrored, const std::vector<StoredEvent>& events)
{
    std::set<Digest> hashes;
    for (const StoredEvent& event : mirrored.events)
        hashes.insert(event.hash);
    const auto shared = std::find_if(events.rbegin(), events.rend(),
                                     [&](const StoredEvent& event) { return hashes.contains(event.hash); });
    return shared == events.rend() ? 0 : shared->seq;
}

} // namespace

MirrorWriter::MirrorWriter(fs::path mirror, const fs::path& ledger)
    : m_mirror(std::move(mirror)), m_folder(m_mirror / ledger.parent_path().filename())
{
}

MirrorWriter::MirrorWriter(MirrorWriter&& other) noexcept
    : m_mirror(std::move(other.m_mirror)), m_folder(std::move(other.m_folder)), m_learned(other.m_learned),
      m_marks(std::move(other.m_marks)), m_segment(std::exchange(other.m_segment, -1)), m_last(other.m_last)
{
}

MirrorWriter::~MirrorWriter()
{
    leaveSegment();
}

Result<void> MirrorWriter::catchUp(const Database& ledger)
{
    if (!m_learned) {
        if (auto learned = learnMarks(ledger); !learned)
            return learned;
    }
    auto batch = batchFor(ledger);
    if (!batch)
        return fail(std::move(batch.error()));
    if (batch->bytes.empty())
        return {};
    if (m_segment < 0) {
        if (auto begun = beginSegment(); !begun)
            return begun;
    }
    if (auto written = write(batch->bytes); !written) {
        leaveSegment(); // it may end with a part of a record
        return written;
    }
    m_last = batch->last;
    for (const auto& [rowId, events] : batch->events)
        m_marks[rowId] = {events, true};
    return {};
}

Result<void> MirrorWriter::learnMarks(const Database& ledger)
{
    const auto attempts = tables::attempts(ledger);
    const auto identity = attempts ? tables::identity(ledger) : fail(attempts.error());
    if (!identity)
        return fail(identity.error());
    if (auto there = checkFolder(m_mirror); !there)
        return there;
    const auto contents = readMirror(m_folder, identity->ledgerId);
    if (!contents && contents.error().code != ErrorCode::FileMissing)
        return fail(contents.error());
    for (const AttemptInfo& attempt : *attempts) {
        const auto* const end = contents ? contents->attempts.data() + contents->attempts.size() : nullptr;
        const auto* const found = contents ? std::find_if(contents->attempts.data(), end,
                                                          [&](const MirrorAttempt& one) {
                                                              return one.attempt.genesisBytes == attempt.genesisBytes;
                                                          })
                                           : nullptr;
        if (found == end)
            continue;
        const auto events = tables::events(ledger, attempt.rowId);
        if (!events)
            return fail(events.error());
        m_marks[attempt.rowId].events = sharedEvents(*found, *events);
    }
    m_learned = true;
    return {};
}

Result<MirrorWriter::Batch> MirrorWriter::batchFor(const Database& ledger) const
{
    const auto attempts = tables::attempts(ledger);
    const auto identity = attempts ? tables::identity(ledger) : fail(attempts.error());
    if (!identity)
        return fail(identity.error());
    Batch batch;
    batch.last = m_last;
    for (const AttemptInfo& attempt : *attempts) {
        const auto mark = m_marks.find(attempt.rowId);
        // One without events as well: a ledger whose attempts have a gap could not be built from the mirror.
        if (mark != m_marks.end() && attempt.events <= mark->second.events)
            continue;
        if (batch.bytes.empty() && batch.last == Digest{})
            batch.bytes = kSegmentFirstLine + mirrorRecord(batch.last, sessionContent(*identity));
        if (auto added = addAttempt(batch, ledger, attempt); !added)
            return fail(std::move(added.error()));
    }
    return batch;
}

Result<void> MirrorWriter::addAttempt(Batch& batch, const Database& ledger, const AttemptInfo& attempt) const
{
    const auto found = m_marks.find(attempt.rowId);
    const Mark mark = found == m_marks.end() ? Mark{} : found->second;
    const auto events = tables::events(ledger, attempt.rowId, mark.events);
    if (!events)
        return fail(events.error());
    if (!mark.named)
        batch.bytes += mirrorRecord(batch.last, attemptContent(attempt.genesisBytes));
    const Digest genesis = genesisHash(attempt.genesisBytes);
    for (const StoredEvent& event : *events)
        batch.bytes += mirrorRecord(batch.last, eventContent(genesis, event));
    batch.events[attempt.rowId] = events->empty() ? mark.events : events->back().seq;
    return {};
}

Result<void> MirrorWriter::write(const std::string& bytes)
{
    std::string_view rest = bytes;
    while (!rest.empty()) {
        const ssize_t written = ::write(m_segment, rest.data(), rest.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return fail(errorFromErrno(errno, m_folder));
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(m_segment) == 0 ? Result<void>() : fail(errorFromErrno(errno, m_folder));
}

Result<void> MirrorWriter::beginSegment()
{
    if (auto there = checkFolder(m_mirror); !there) // where it is missing, a disk is; none is made in its place
        return there;
    if (auto made = makePrivateFolder(m_folder); !made)
        return made;
    const fs::path file = nextSegment(m_folder);
    m_segment = ::open(file.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (m_segment < 0)
        return fail(errorFromErrno(errno, file));
    m_last = Digest{};
    for (auto& [rowId, mark] : m_marks)
        mark.named = false;
    auto named = syncFolderOf(m_folder);
    if (!named)
        leaveSegment();
    return named;
}

void MirrorWriter::leaveSegment()
{
    if (m_segment >= 0)
        ::close(std::exchange(m_segment, -1));
    m_last = Digest{};
    for (auto& [rowId, mark] : m_marks)
        mark.named = false;
}

} // namespace foresight
