// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/reading_renewal.h"

#include "core/grading/hand_in_judge.h"
#include "core/grading/ordered_workers.h"

#include <algorithm>

namespace foresight {

namespace {

namespace tables = gradebook_tables;
using tables::ReadingRow;

constexpr std::size_t kAhead = 32;
constexpr std::chrono::seconds kPatience{1};

class Renewal
{
public:
    Renewal(const Database& database, const std::shared_ptr<const Lab>& lab)
        : m_database(database), m_labs{{lab->definition().id, lab}},
          m_workers(std::clamp(std::thread::hardware_concurrency(), 1U, 8U), [this, lab] {
              return [judge = std::make_shared<HandInJudge>(m_labs), lab](std::string&& bytes,
                                                                          const std::atomic<bool>& stopped) {
                  JudgedHandIn judged = judge->judge(bytes, stopped);
                  // What is in the gradebook was sound when it came in; if it is not any more, what can be read counts.
                  return judged.reading ? std::move(*judged.reading)
                                        : readHandIn(readSubmission(bytes).submission, *lab);
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
        m_workers.give(std::move(*bytes));
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
        std::optional<HandInReading> reading;
        while (!reading) {
            reading = m_workers.take(kPatience);
        }
        ReadingRow& row = *m_open.front();
        m_open.pop_front();
        row.reader = reading->reader;
        row.labHash = reading->labHash;
        row.marks = marksText(reading->marks);
        row.flags = tables::flagsText(reading->flags);
        return tables::putReading(m_database, row.contentHash, *reading);
    }

    const Database& m_database;
    const LabShelf m_labs;
    std::deque<ReadingRow*> m_open;
    OrderedWorkers<std::string, HandInReading> m_workers;
};

} // namespace

Result<void> renewReadings(const Database& database, const std::shared_ptr<const Lab>& lab,
                           std::vector<ReadingRow>& rows)
{
    std::unique_ptr<Renewal> renewal;
    for (ReadingRow& row : rows) {
        if (row.reader == kReaderVersion && row.labHash == lab->contentHash()) {
            continue;
        }
        if (!renewal) {
            renewal = std::make_unique<Renewal>(database, lab);
        }
        if (Result<void> given = renewal->give(row); !given) {
            return given;
        }
    }
    return renewal ? renewal->finish() : Result<void>{};
}

} // namespace foresight
