// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/grading/hand_in_source.h"
#include "core/grading/import_writer.h"
#include "core/grading/ordered_workers.h"
#include "core/submission/submission.h"

#include <algorithm>

namespace foresight {

namespace {

/// How far the readers may be ahead of the writer: far enough to go on while it waits for the disk.
constexpr std::size_t kFilesAhead = 2'048;
constexpr std::uint64_t kBytesAhead = std::uint64_t{32} * 1024 * 1024;
/// A transaction is closed after this many hand-ins, or this long after it was opened: others want to write as well.
constexpr std::size_t kBatch = 2'048;
constexpr std::int64_t kBatchMs = 250;
constexpr std::int64_t kProgressMs = 250;
constexpr std::chrono::milliseconds kPatience{20};

void putLabs(LabShelf& labs, const Course& course, const LabFinder& finder)
{
    for (const CourseLab& item : course.labs) {
        if (auto lab = finder(item.lab)) {
            labs.put(item.lab, std::move(*lab));
        }
    }
}

ReadHandIn readOfferedHandIn(HandInJudge& judge, const SealTerms& terms, OfferedHandIn&& offered,
                             const std::atomic<bool>& stopped)
{
    tl::expected<std::string, std::string> bytes;
    if (auto* unreadable = std::get_if<OfferedHandIn::Unreadable>(&offered.content)) {
        bytes = tl::make_unexpected(std::move(unreadable->reason));
    } else if (auto* inside = std::get_if<OfferedHandIn::Bytes>(&offered.content)) {
        bytes = std::move(inside->bytes);
    } else {
        bytes = readOffered(std::get<OfferedHandIn::InFile>(offered.content).file);
    }
    ImportedFile file;
    file.file = std::move(offered.file);
    ReadHandIn read =
        readHandInBytes(judge, terms, std::move(file), std::move(offered.name), std::move(bytes), stopped);
    read.size = offered.size;
    return read;
}

/// One import: gives what is offered to the threads that read, and what they have read to the writer.
class Import
{
public:
    Import(const std::vector<std::filesystem::path>& paths, const ImportOptions& options, const LabShelf& labs,
           const SealTerms& terms, ImportWriter& writer)
        : m_options(options), m_source({paths, options.passOver, [this] { return isCancelled(); }}), m_writer(writer),
          m_workers(options.threads > 0 ? options.threads : std::clamp(std::thread::hardware_concurrency(), 1U, 8U),
                    [&labs, &terms] {
                        return [&terms, judge = std::make_shared<HandInJudge>(labs)](OfferedHandIn&& offered,
                                                                                     const std::atomic<bool>& stopped) {
                            return readOfferedHandIn(*judge, terms, std::move(offered), stopped);
                        };
                    })
    {
    }

    Result<ImportSummary> run()
    {
        Result<void> going;
        m_committedMs = m_clock.monotonicMs();
        while (going && !isDone() && !isCancelled()) {
            going = step();
        }
        if (going) {
            going = commit();
        }
        if (!going) {
            return fail(going.error());
        }
        m_summary.cancelled = m_cancelled;
        m_summary.passedOver = m_source.passedOver();
        tellProgress(true);
        return std::move(m_summary);
    }

private:
    /// Asked often, also while an archive streams by: the place to say how far it is. Once cancelled, it stays so.
    bool isCancelled()
    {
        tellProgress(false);
        m_cancelled = m_cancelled || (m_options.cancelled && m_options.cancelled());
        return m_cancelled;
    }

    [[nodiscard]] bool isDone() const { return m_exhausted && m_workers.open() == 0; }

    Result<void> step()
    {
        const bool room = m_workers.open() < kFilesAhead && (m_bytesAhead < kBytesAhead || m_workers.open() == 0);
        if (room && !m_exhausted) {
            giveNext();
        }
        std::optional<ReadHandIn> read;
        if (m_workers.open() > 0) {
            read = m_workers.take(room && !m_exhausted ? std::chrono::milliseconds{0} : kPatience);
        }
        if (read) {
            m_bytesAhead -= read->size;
            ++m_read;
            if (Result<void> taken = m_writer.take(std::move(*read)); !taken) {
                return taken;
            }
        }
        const bool full = m_writer.waiting() >= kBatch;
        const bool old = m_writer.waiting() > 0 && m_clock.monotonicMs() - m_committedMs >= kBatchMs;
        return full || old ? commit() : Result<void>{};
    }

    void giveNext()
    {
        if (std::optional<OfferedHandIn> offered = m_source.next()) {
            m_bytesAhead += offered->size;
            m_workers.give(std::move(*offered));
        } else {
            m_exhausted = true;
        }
    }

    Result<void> commit()
    {
        const Result<std::vector<ImportedFile>> files = m_writer.commit();
        if (!files) {
            return fail(files.error());
        }
        for (const ImportedFile& file : *files) {
            ++m_summary.counts[file.verdict];
            if (m_options.each) {
                m_options.each(file);
            }
        }
        m_committedMs = m_clock.monotonicMs();
        return {};
    }

    void tellProgress(bool last)
    {
        const std::int64_t now = m_clock.monotonicMs();
        if (m_options.progress && (last || now - m_toldMs >= kProgressMs)) {
            m_toldMs = now;
            m_options.progress({m_read, m_read + static_cast<std::int64_t>(m_workers.open()) + m_source.ahead()});
        }
    }

    const ImportOptions& m_options;
    const SystemClock m_clock;
    HandInSource m_source;
    ImportWriter& m_writer;
    OrderedWorkers<OfferedHandIn, ReadHandIn> m_workers;
    ImportSummary m_summary;
    std::int64_t m_read = 0;
    std::uint64_t m_bytesAhead = 0;
    bool m_exhausted = false;
    bool m_cancelled = false;
    std::int64_t m_committedMs = 0;
    std::int64_t m_toldMs = 0;
};

} // namespace

Result<ImportSummary> Gradebook::importPaths(const std::vector<std::filesystem::path>& paths,
                                             const ImportOptions& options)
{
    Result<Owners> owners = Owners::read(m_parts->database, m_parts->course.match);
    if (!owners) {
        return fail(owners.error());
    }
    // Hashes come in no order: without room for their indexes, every hand-in would read and write pages of them.
    if (Result<void> roomy = m_parts->database.execute("PRAGMA cache_size = -65536"); !roomy) {
        return fail(roomy.error());
    }
    LabShelf labs(options.labs);
    putLabs(labs, m_parts->course, options.labs);
    ImportWriter writer(m_parts->database, m_parts->course, labs, std::move(*owners), options.author);
    const SealTerms terms{options.keys.get(), m_parts->course.id};
    return Import(paths, options, labs, terms, writer).run();
}

Result<ImportedFile> Gradebook::importFile(const std::filesystem::path& file, const LabFinder& labs,
                                           const Author& author)
{
    Result<Owners> owners = Owners::read(m_parts->database, m_parts->course.match);
    if (!owners) {
        return fail(owners.error());
    }
    LabShelf shelf(labs);
    putLabs(shelf, m_parts->course, labs);
    HandInJudge judge(shelf);
    OfferedHandIn offered{file, storable(file.filename().string(), kNameLimit), 0, OfferedHandIn::InFile{file}};
    ImportWriter writer(m_parts->database, m_parts->course, shelf, std::move(*owners), author);
    const std::atomic<bool> stopped = false;
    Result<void> taken = writer.take(readOfferedHandIn(judge, {{}, m_parts->course.id}, std::move(offered), stopped));
    if (!taken) {
        return fail(taken.error());
    }
    Result<std::vector<ImportedFile>> files = writer.commit();
    return files ? Result<ImportedFile>(std::move(files->front())) : fail(files.error());
}

} // namespace foresight
