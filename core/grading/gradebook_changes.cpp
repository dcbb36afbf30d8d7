// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iso_time.h"
#include "core/base/text.h"
#include "core/grading/gradebook_parts.h"
#include "core/grading/gradebook_sql.h"

#include <algorithm>
#include <cmath>

namespace foresight {

namespace {

namespace tables = gradebook_tables;
using tables::CellKey;

template <typename Value>
std::optional<Value> valueOf(const std::map<CellKey, Value>& values, const CellKey& key)
{
    const auto found = values.find(key);
    return found == values.end() ? std::nullopt : std::optional<Value>(found->second);
}

/// A reason as it is kept; an error when there is none.
Result<std::string> keptReason(const std::string& reason)
{
    std::string kept = storable(reason, kReasonLimit);
    if (kept.find_first_not_of(" \t\n") == std::string::npos) {
        return fail({ErrorCode::TextInvalid, {}, {}, "a reason is needed"});
    }
    return kept;
}

Result<void> checkCell(const Database& database, const Course& course, const CellKey& key)
{
    if (!course.labOfItem(key.second)) {
        return fail({ErrorCode::UnknownName, {}, {"item", key.second}, {}});
    }
    const Result<bool> known = tables::hasStudent(database, key.first);
    if (!known) {
        return fail(known.error());
    }
    return *known ? Result<void>{} : fail({ErrorCode::StudentUnknown, {}, {key.first}, {}});
}

/// What stands in a cell: what an override says, otherwise the grade.
Result<std::string> standingNow(const Database& database, const CellKey& key)
{
    const auto found = gradebook_sql::rows(
        database,
        "SELECT 0, points FROM overrides WHERE student_id = ?1 AND item = ?2 UNION ALL "
        "SELECT 1, points FROM grades WHERE student_id = ?1 AND item = ?2 ORDER BY 1 LIMIT 1",
        [](SQLite::Statement& row) {
            return row.getColumn(1).isNull() ? std::string(kExcused) : numberText(row.getColumn(1).getDouble());
        },
        key.first, key.second);
    if (!found) {
        return fail(found.error());
    }
    return found->empty() ? std::string(kMissing) : found->front();
}

Result<std::string> commentNow(const Database& database, const CellKey& key)
{
    const auto comments = tables::comments(database);
    return comments ? Result<std::string>(valueOf(*comments, key).value_or(std::string{})) : fail(comments.error());
}

AuditRow cellRow(const char* action, const CellKey& key)
{
    AuditRow row;
    row.action = action;
    row.studentId = key.first;
    row.item = key.second;
    return row;
}

/// One change of one cell: checked, compared with what its maker saw, done, and noted.
struct CellChange
{
    AuditRow row; ///< without old value
    std::optional<std::string> seen;
    Result<std::string> (*now)(const Database&, const CellKey&) = nullptr;
    std::function<Result<void>()> write;
};

Result<void> makeChange(const Database& database, const Course& course, const Author& author, CellChange change)
{
    const CellKey key{change.row.studentId, change.row.item};
    std::optional<Error> conflict;
    const Result<void> done = database.transaction([&]() -> Result<void> {
        if (Result<void> sound = checkCell(database, course, key); !sound) {
            return sound;
        }
        Result<std::string> now = change.now(database, key);
        if (!now) {
            return fail(now.error());
        }
        if (change.seen && *change.seen != *now) {
            conflict = Error{ErrorCode::ChangedMeanwhile, {}, {key.first + ", " + key.second, *change.seen, *now}, {}};
            change.row.action += "-refused"; // what was meant is kept as well
        }
        change.row.oldValue = std::move(*now);
        Result<void> written = conflict ? Result<void>{} : change.write();
        return written ? noted(database, author, std::move(change.row)) : written;
    });
    return done && conflict ? fail(*conflict) : done;
}

Result<std::string> extensionNow(const Database& database, const CellKey& key)
{
    const auto extensions = tables::extensions(database);
    if (!extensions) {
        return fail(extensions.error());
    }
    const auto extension = valueOf(*extensions, key);
    return extension ? isoTime(extension->dueUtcMs) : std::string{};
}

Result<std::string> choiceNow(const Database& database, const CellKey& key)
{
    const auto choices = tables::choices(database);
    if (!choices) {
        return fail(choices.error());
    }
    const auto choice = valueOf(*choices, key);
    return choice ? choice->submission : std::string{};
}

} // namespace

std::string standingText(const GradeCell& cell)
{
    if (cell.state == CellState::Excused) {
        return kExcused;
    }
    return cell.points ? numberText(*cell.points) : kMissing;
}

Result<void> Gradebook::setOverride(const std::string& studentId, const std::string& item, std::optional<double> points,
                                    const std::string& reason, const Author& author,
                                    const std::optional<std::string>& seen)
{
    const Result<std::string> why = keptReason(reason);
    if (!why) {
        return fail(why.error());
    }
    constexpr double kMost = 1e9;
    if (points && !(std::abs(*points) <= kMost)) {
        return fail({ErrorCode::ValueNotANumber, {}, {item, numberText(*points)}, {}});
    }
    const Database& database = m_parts->database;
    const CellKey key{studentId, item};
    const GradeOverride override{points, *why, author.who, author.utcMs};
    CellChange change{cellRow("override", key), seen, &standingNow,
                      [&] { return tables::putOverride(database, key, override); }};
    change.row.newValue = points ? numberText(*points) : kExcused;
    change.row.reason = *why;
    return makeChange(database, course(), author, std::move(change));
}

Result<void> Gradebook::clearOverride(const std::string& studentId, const std::string& item, const std::string& reason,
                                      const Author& author, const std::optional<std::string>& seen)
{
    const Result<std::string> why = keptReason(reason);
    if (!why) {
        return fail(why.error());
    }
    const Database& database = m_parts->database;
    const CellKey key{studentId, item};
    CellChange change{cellRow("override-cleared", key), seen, &standingNow,
                      [&] { return tables::removeOverride(database, key); }};
    change.row.reason = *why;
    return makeChange(database, course(), author, std::move(change));
}

Result<void> Gradebook::setComment(const std::string& studentId, const std::string& item, const std::string& text,
                                   const Author& author, const std::optional<std::string>& seen)
{
    const Database& database = m_parts->database;
    const CellKey key{studentId, item};
    const std::string kept = storable(text, kReasonLimit);
    CellChange change{cellRow("comment", key), seen, &commentNow,
                      [&] { return tables::putComment(database, key, kept, author); }};
    change.row.newValue = kept;
    return makeChange(database, course(), author, std::move(change));
}

Result<void> Gradebook::setExtension(const std::string& studentId, const std::string& item,
                                     std::optional<std::int64_t> dueUtcMs, const std::string& reason,
                                     const Author& author)
{
    const Result<std::string> why = keptReason(reason);
    if (!why) {
        return fail(why.error());
    }
    const Database& database = m_parts->database;
    const CellKey key{studentId, item};
    const auto extension = dueUtcMs ? std::optional<tables::Extension>({*dueUtcMs, *why}) : std::nullopt;
    CellChange change{cellRow("extension", key), {}, &extensionNow, [&] {
                          return tables::putExtension(database, key, extension, author);
                      }};
    change.row.newValue = dueUtcMs ? isoTime(*dueUtcMs) : std::string{};
    change.row.reason = *why;
    return makeChange(database, course(), author, std::move(change));
}

Result<void> Gradebook::chooseAttempt(const std::string& studentId, const std::string& item,
                                      const std::string& contentHash, const std::string& reason, const Author& author)
{
    if (course().attempt != AttemptPolicy::Chosen) {
        return fail(
            {ErrorCode::Refused, {}, {"attempt-policy"}, "the course counts: " + attemptPolicyName(course().attempt)});
    }
    const Result<std::string> why = keptReason(reason);
    if (!why) {
        return fail(why.error());
    }
    const Database& database = m_parts->database;
    const CellKey key{studentId, item};
    const auto write = [&]() -> Result<void> {
        const auto choice = contentHash.empty() ? std::nullopt : std::optional<tables::Choice>({contentHash, *why});
        const Result<std::vector<KeptHandIn>> own = handInsOf(studentId, item);
        if (!own) {
            return fail(own.error());
        }
        const bool isOwn = std::any_of(own->begin(), own->end(),
                                       [&](const KeptHandIn& handIn) { return handIn.contentHash == contentHash; });
        if (choice && !isOwn) {
            return fail({ErrorCode::UnknownName, {}, {"hand-in of " + studentId, contentHash}, {}});
        }
        return tables::putChoice(database, key, choice, author);
    };
    CellChange change{cellRow("choice", key), {}, &choiceNow, write};
    change.row.newValue = contentHash;
    change.row.reason = *why;
    return makeChange(database, course(), author, std::move(change));
}

Result<void> Gradebook::assignHandIn(const std::string& contentHash, const std::string& studentId,
                                     const std::string& reason, const Author& author)
{
    const Result<std::string> why = keptReason(reason);
    if (!why) {
        return fail(why.error());
    }
    const Database& database = m_parts->database;
    return database.transaction([&]() -> Result<void> {
        const Result<bool> isThere = studentId.empty() ? true : tables::hasStudent(database, studentId);
        if (!isThere || !*isThere) {
            return isThere ? fail({ErrorCode::StudentUnknown, {}, {studentId}, {}}) : fail(isThere.error());
        }
        const auto assigned = tables::assignments(database);
        const auto handIns = tables::handIns(database);
        if (!assigned || !handIns) {
            return fail(assigned ? handIns.error() : assigned.error());
        }
        const auto handIn = std::find_if(handIns->begin(), handIns->end(),
                                         [&](const KeptHandIn& each) { return each.contentHash == contentHash; });
        if (handIn == handIns->end()) {
            return fail({ErrorCode::UnknownName, {}, {"hand-in", contentHash}, {}});
        }
        const auto old = assigned->find(contentHash);
        AuditRow row;
        row.action = "assignment";
        row.studentId = studentId.empty() && old != assigned->end() ? old->second : studentId;
        row.oldValue = old == assigned->end() ? std::string{} : old->second;
        row.newValue = studentId.empty() ? std::string{} : contentHash;
        row.reason = *why;
        Result<void> written = studentId.empty()
                                   ? tables::removeAssignment(database, contentHash)
                                   : tables::putAssignment(database, contentHash, studentId, *why, author);
        return written ? noted(database, author, std::move(row)) : written;
    });
}

Result<std::vector<KeptHandIn>> Gradebook::handInsOf(const std::string& studentId, const std::string& item) const
{
    const Database& database = m_parts->database;
    const CourseLab* lab = course().labOfItem(item);
    if (!item.empty() && !lab) {
        return fail({ErrorCode::UnknownName, {}, {"item", item}, {}});
    }
    const Result<Owners> owners = Owners::read(database, course().match);
    if (!owners) {
        return fail(owners.error());
    }
    Result<std::vector<KeptHandIn>> all = tables::handIns(database);
    if (!all) {
        return all;
    }
    std::erase_if(*all, [&](const KeptHandIn& handIn) {
        const std::string* owner = owners->of(handIn.contentHash, handIn.learnerId);
        return !owner || *owner != studentId || (lab && handIn.lab != lab->lab);
    });
    return all;
}

} // namespace foresight
