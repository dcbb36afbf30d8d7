// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/reading_renewal.h"

#include "core/grading/ordered_workers.h"

#include <algorithm>

namespace foresight {

namespace tables = gradebook_tables;
using tables::ReadingRow;

namespace {

constexpr std::size_t kAhead = 32;
constexpr std::chrono::seconds kPatience{1};

/// A kept hand-in that is to be read.
struct KeptBytes
{
    std::string bytes;
    std::shared_ptr<const Lab> lab;
};

tables::ReadingTexts readAgain(HandInJudge& judge, const KeptBytes& kept, const std::atomic<bool>& stopped)
{
    const JudgedHandIn judged = judge.judge(kept.bytes, stopped);
    // What is in the gradebook was sound when it came in; if it is not any more, what can be read counts.
    return tables::readingTexts(judged.reading ? *judged.reading
                                               : readHandIn(readSubmission(kept.bytes).submission, *kept.lab));
}

} // namespace

class ReadingRenewal::Workers
{
public:
    Workers(const Database& database, const LabShelf& labs)
        : m_database(database), m_labs(labs),
          m_workers(std::clamp(std::thread::hardware_concurrency(), 1U, 8U), [this] {
              return
                  [judge = std::make_shared<HandInJudge>(m_labs)](KeptBytes&& kept, const std::atomic<bool>& stopped) {
                      return readAgain(*judge, kept, stopped);
                  };
          })
    {
    }

    Result<void> give(ReadingRow& row)
    {
        Result<std::string> bytes = tables::handInBytes(m_database, row.contentHash);
        if (!bytes) {
            return fail(bytes.error());
        }
        m_workers.give({std::move(*bytes), m_labs.version(row.lab, row.doneWith)});
        m_open.push_back(&row);
        return m_open.size() < kAhead ? Result<void>{} : take();
    }

    Result<void> finish()
    {
        Result<void> taken;
        while (taken && !m_open.empty()) {
            taken = take();
        }
        return taken;
    }

private:
    Result<void> take()
    {
        std::optional<tables::ReadingTexts> reading;
        while (!reading) {
            reading = m_workers.take(kPatience);
        }
        ReadingRow& row = *m_open.front();
        m_open.pop_front();
        Result<void> put = tables::putReading(m_database, row.contentHash, *reading);
        row.reader = reading->reader;
        row.labHash = std::move(reading->labHash);
        row.marks = std::move(reading->marks);
        row.flags = std::move(reading->flags);
        return put;
    }

    const Database& m_database;
    const LabShelf& m_labs;
    std::deque<ReadingRow*> m_open;
    OrderedWorkers<KeptBytes, tables::ReadingTexts> m_workers;
};

ReadingRenewal::ReadingRenewal(const Database& database, const LabShelf& labs) : m_database(database), m_labs(labs) {}
ReadingRenewal::~ReadingRenewal() = default;

Result<void> ReadingRenewal::renew(std::vector<ReadingRow>& rows)
{
    for (ReadingRow& row : rows) {
        if (row.reader == kReaderVersion && row.isOfOwnVersion() && !row.doneWith.empty()) {
            continue;
        }
        const std::shared_ptr<const Lab> lab = m_labs.version(row.lab, row.doneWith);
        if (!lab || (row.reader == kReaderVersion && row.labHash == lab->contentHash())) {
            continue;
        }
        if (!m_workers) {
            m_workers = std::make_unique<Workers>(m_database, m_labs);
        }
        if (Result<void> given = m_workers->give(row); !given) {
            return given;
        }
    }
    return m_workers ? m_workers->finish() : Result<void>{};
}

} // namespace foresight
