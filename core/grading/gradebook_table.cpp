// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/gradebook_parts.h"
#include "core/grading/gradebook_sql.h"
#include "core/grading/ordered_workers.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace foresight {

namespace {

namespace tables = gradebook_tables;
using tables::CellKey;

/// Reads work records out of their texts, side by side when there are many, and puts each into its cell.
class WorkParser
{
public:
    void give(GradeCell& cell, std::string text)
    {
        constexpr std::size_t kAtOnce = 256;
        m_cells.push_back(&cell);
        m_texts.push_back(std::move(text));
        if (m_texts.size() < kAtOnce) {
            return;
        }
        if (!m_workers) {
            m_workers =
                std::make_unique<Workers>(std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads),
                                          [] { return [](Texts&& texts, const auto&) { return read(texts); }; });
        }
        m_workers->give(std::exchange(m_texts, {}));
        m_given.push_back(std::exchange(m_cells, {}));
        takeUntil(kMostThreads);
    }

    void finish()
    {
        takeUntil(0);
        put(m_cells, read(m_texts));
    }

private:
    using Texts = std::vector<std::string>;
    using Records = std::vector<std::shared_ptr<const WorkRecord>>;
    using Workers = OrderedWorkers<Texts, Records>;
    static constexpr unsigned kMostThreads = 8;

    static Records read(const Texts& texts)
    {
        Records records;
        for (const std::string& text : texts) {
            records.push_back(std::make_shared<const WorkRecord>(parseWorkText(text)));
        }
        return records;
    }

    static void put(const std::vector<GradeCell*>& cells, Records records)
    {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            cells[i]->work = std::move(records[i]);
        }
    }

    void takeUntil(std::size_t most)
    {
        constexpr std::chrono::seconds kPatience{1};
        while (m_workers && m_workers->open() > most) {
            if (std::optional<Records> records = m_workers->take(kPatience)) {
                put(m_given.front(), std::move(*records));
                m_given.pop_front();
            }
        }
    }

    Texts m_texts;
    std::vector<GradeCell*> m_cells; ///< of m_texts
    std::deque<std::vector<GradeCell*>> m_given;
    std::unique_ptr<Workers> m_workers;
};

/// Fills a table, one kind of row of the database after the other.
class TableMaker
{
public:
    TableMaker(const Database& database, const Course& course, TableDetail detail)
        : m_database(database), m_course(course), m_detail(detail)
    {
        for (std::size_t i = 0; i < course.labs.size(); ++i) {
            m_items.emplace(course.labs[i].item, i);
        }
    }

    Result<GradeTable> make()
    {
        for (Result<void> (TableMaker::*step)() :
             {&TableMaker::takeRoster, &TableMaker::takeHandIns, &TableMaker::countWaiting, &TableMaker::takeGrades,
              &TableMaker::takeWork, &TableMaker::takeOverrides, &TableMaker::takeComments,
              &TableMaker::takeExtensions}) {
            if (const Result<void> done = (this->*step)(); !done) {
                return fail(done.error());
            }
        }
        return std::move(m_table);
    }

private:
    /// The cell of a stored row; null for an item that the course has no longer.
    GradeCell* cell(const tables::CellView& key)
    {
        if (!m_last || m_last->student.studentId != key.first) { // rows come student by student
            const auto row = m_rows.find(key.first);
            m_last = row == m_rows.end() ? nullptr : &m_table.rows[row->second];
        }
        const auto item = m_items.find(key.second);
        return !m_last || item == m_items.end() ? nullptr : &m_last->cells[item->second];
    }

    Result<void> takeRoster()
    {
        Result<std::vector<tables::RosterEntry>> roster = tables::roster(m_database);
        if (!roster) {
            return fail(roster.error());
        }
        m_table.rows.reserve(roster->size());
        m_rows.reserve(roster->size());
        m_handIns.reserve(roster->size() * m_course.labs.size());
        for (tables::RosterEntry& entry : *roster) {
            GradeRow row{std::move(entry.student), entry.droppedUtcMs.has_value(), {}};
            row.cells.resize(m_course.labs.size());
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                row.cells[i].dueUtcMs = m_course.labs[i].dueUtcMs;
            }
            m_table.rows.push_back(std::move(row)); // never moves: reserved
            m_rows.emplace(m_table.rows.back().student.studentId, m_table.rows.size() - 1);
        }
        return {};
    }

    Result<void> takeHandIns()
    {
        const Result<Owners> owners = Owners::read(m_database, m_course.match);
        if (!owners) {
            return fail(owners.error());
        }
        const Result<void> read = tables::eachKeptHandIn(m_database, [&](KeptHandIn&& handIn) {
            if (!owners->of(handIn.contentHash, handIn.learnerId)) {
                m_table.parked.push_back(handIn);
            }
            const auto kept = std::make_shared<const KeptHandIn>(std::move(handIn));
            m_handIns.emplace(kept->contentHash, kept);
        });
        std::sort(m_table.parked.begin(), m_table.parked.end(), [](const KeptHandIn& a, const KeptHandIn& b) {
            return std::tie(a.signedUtcMs, a.contentHash) < std::tie(b.signedUtcMs, b.contentHash);
        });
        return read;
    }

    /// What was handed in before labs were recorded waits for nothing.
    Result<void> countWaiting()
    {
        const Result<std::int64_t> count =
            m_database.number("SELECT count(*) FROM submissions AS s LEFT JOIN readings AS r ON r.id = s.id "
                              "WHERE s.lab_hash <> '' AND coalesce(r.lab_hash, '') <> s.lab_hash");
        m_table.waiting = count.value_or(0);
        return count ? Result<void>() : fail(count.error());
    }

    Result<void> takeGrades()
    {
        const bool withLines = m_detail != TableDetail::Grades;
        return tables::eachGrade(
            m_database, withLines ? tables::GradeParts::WithLines : tables::GradeParts::WithoutLines,
            [&](const tables::CellView& key, tables::GradeEntry&& entry) {
                GradeCell* found = cell(key);
                if (!found) {
                    return;
                }
                found->state = CellState::Graded;
                found->points = entry.grade.points;
                found->flags = tables::parseFlags(entry.flags);
                if (const auto handIn = m_handIns.find(entry.grade.submission); handIn != m_handIns.end()) {
                    found->handIn = handIn->second;
                }
                found->grade = std::move(entry.grade);
                if (withLines) {
                    found->lines = parseLinesText(entry.lines);
                }
            });
    }

    Result<void> takeWork()
    {
        if (m_detail != TableDetail::Work) {
            return {};
        }
        return m_database.run([&](SQLite::Database& db) -> Result<void> {
            SQLite::Statement row(db, "SELECT g.student_id, g.item, r.work FROM grades AS g JOIN submissions AS s ON "
                                      "s.content_hash = g.submission JOIN readings AS r ON r.id = s.id");
            WorkParser parser;
            while (row.executeStep()) {
                if (GradeCell* found = cell({gradebook_sql::viewAt(row, 0), gradebook_sql::viewAt(row, 1)})) {
                    parser.give(*found, gradebook_sql::textAt(row, 2));
                }
            }
            parser.finish();
            return {};
        });
    }

    Result<void> takeOverrides()
    {
        Result<std::map<CellKey, GradeOverride>> overrides = tables::overrides(m_database);
        if (!overrides) {
            return fail(overrides.error());
        }
        for (auto& [key, override] : *overrides) {
            if (GradeCell* found = cell(key)) {
                found->points = override.points;
                found->state = found->points ? CellState::Graded : CellState::Excused;
                found->override = std::move(override);
            }
        }
        return {};
    }

    Result<void> takeComments()
    {
        Result<std::map<CellKey, std::string>> comments = tables::comments(m_database);
        if (!comments) {
            return fail(comments.error());
        }
        for (auto& [key, text] : *comments) {
            if (GradeCell* found = cell(key)) {
                found->comment = std::move(text);
            }
        }
        return {};
    }

    Result<void> takeExtensions()
    {
        const Result<std::map<CellKey, tables::Extension>> extensions = tables::extensions(m_database);
        if (!extensions) {
            return fail(extensions.error());
        }
        for (const auto& [key, extension] : *extensions) {
            if (GradeCell* found = cell(key)) {
                found->dueUtcMs = extension.dueUtcMs;
            }
        }
        return {};
    }

    const Database& m_database;
    const Course& m_course;
    TableDetail m_detail;
    GradeTable m_table;
    GradeRow* m_last = nullptr; ///< of the cell looked for before
    // Their keys are views into what they lead to.
    std::unordered_map<std::string_view, std::size_t> m_rows;  ///< by student number
    std::unordered_map<std::string_view, std::size_t> m_items; ///< by name
    std::unordered_map<std::string_view, std::shared_ptr<const KeptHandIn>> m_handIns;
};

} // namespace

Result<GradeTable> Gradebook::table(TableDetail detail) const
{
    GradeTable table;
    const Result<void> read = m_parts->database.snapshot([&]() -> Result<void> {
        Result<GradeTable> made = TableMaker(m_parts->database, course(), detail).make();
        if (!made) {
            return fail(made.error());
        }
        table = std::move(*made);
        return {};
    });
    return read ? Result<GradeTable>(std::move(table)) : fail(read.error());
}

} // namespace foresight
