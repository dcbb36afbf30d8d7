// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/gradebook_parts.h"

#include <set>

namespace foresight {

namespace {

namespace tables = gradebook_tables;

/// A student in one line, as the audit trail keeps it.
std::string studentText(const Student& student)
{
    std::string text;
    for (const std::string* field : {&student.studentId, &student.familyName, &student.givenName, &student.email,
                                     &student.login, &student.lmsId, &student.sisId, &student.section}) {
        text += (text.empty() ? "" : " | ") + *field;
    }
    return text;
}

RosterPreview compare(const std::vector<tables::RosterEntry>& before, const std::vector<Student>& after)
{
    std::map<std::string, const tables::RosterEntry*> known;
    for (const tables::RosterEntry& entry : before) {
        known.emplace(entry.student.studentId, &entry);
    }
    RosterPreview preview;
    std::set<std::string> named;
    for (const Student& student : after) {
        named.insert(student.studentId);
        const auto old = known.find(student.studentId);
        if (old == known.end()) {
            preview.added.push_back(student);
            continue;
        }
        const tables::RosterEntry& entry = *old->second;
        if (entry.droppedUtcMs) {
            preview.returned.push_back({entry.student, student});
        } else if (entry.student == student) {
            ++preview.unchanged;
        } else {
            preview.changed.push_back({entry.student, student});
        }
    }
    for (const tables::RosterEntry& entry : before) {
        if (!entry.droppedUtcMs && !named.contains(entry.student.studentId)) {
            preview.absent.push_back(entry.student);
        }
    }
    return preview;
}

/// Applies a preview, each student with a row in the audit trail.
class RosterWriter
{
public:
    RosterWriter(const Database& database, const Author& author) : m_database(database), m_author(author) {}

    Result<void> write(const RosterPreview& preview, RosterDrops drops) const
    {
        Result<void> done;
        for (const RosterPreview::Changed& change : preview.changed) {
            done = done ? put("roster", &change.before, change.after) : done;
        }
        for (const RosterPreview::Changed& change : preview.returned) {
            done = done ? put("roster-returned", &change.before, change.after) : done;
        }
        for (const Student& student : preview.added) {
            done = done ? put("roster", nullptr, student) : done;
        }
        for (const Student& student : preview.absent) {
            done = done && drops == RosterDrops::Drop ? drop(student) : done;
        }
        return done;
    }

private:
    [[nodiscard]] Result<void> put(const char* action, const Student* before, const Student& after) const
    {
        const Result<void> kept = tables::putStudent(m_database, after);
        return kept ? note(action, after.studentId, before ? studentText(*before) : std::string{}, studentText(after))
                    : kept;
    }

    [[nodiscard]] Result<void> drop(const Student& student) const
    {
        const Result<void> dropped = tables::dropStudent(m_database, student.studentId, m_author.utcMs);
        return dropped ? note("roster-dropped", student.studentId, studentText(student), {}) : dropped;
    }

    [[nodiscard]] Result<void> note(const char* action, const std::string& studentId, std::string oldText,
                                    std::string newText) const
    {
        AuditRow row;
        row.action = action;
        row.studentId = studentId;
        row.oldValue = std::move(oldText);
        row.newValue = std::move(newText);
        return noted(m_database, m_author, std::move(row));
    }

    const Database& m_database;
    const Author& m_author;
};

} // namespace

Result<RosterPreview> Gradebook::previewRoster(const std::vector<Student>& students) const
{
    const auto before = tables::roster(m_parts->database);
    return before ? Result<RosterPreview>(compare(*before, students)) : fail(before.error());
}

Result<RosterChange> Gradebook::importRoster(const std::vector<Student>& students, const Author& author,
                                             RosterDrops drops)
{
    RosterChange change;
    const Database& database = m_parts->database;
    const Result<void> done = database.transaction([&]() -> Result<void> {
        const auto before = tables::roster(database);
        if (!before) {
            return fail(before.error());
        }
        const RosterPreview preview = compare(*before, students);
        change.added = static_cast<int>(preview.added.size());
        change.changed = static_cast<int>(preview.changed.size());
        change.returned = static_cast<int>(preview.returned.size());
        change.unchanged = preview.unchanged;
        change.absent = static_cast<int>(preview.absent.size());
        change.dropped = drops == RosterDrops::Drop ? change.absent : 0;
        return RosterWriter(database, author).write(preview, drops);
    });
    return done ? Result<RosterChange>(change) : fail(done.error());
}

} // namespace foresight
