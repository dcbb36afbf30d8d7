// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/gradebook_privacy.h"

#include "core/base/iso_time.h"
#include "core/base/qt_text.h"
#include "core/base/text.h"
#include "core/grading/gradebook_sql.h"

#include <SQLiteCpp/Backup.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace foresight {

namespace {

namespace tables = gradebook_tables;
using gradebook_privacy::Coder;
using gradebook_privacy::Removal;

/// The numbers of students who stay because of a hold.
std::set<std::string> heldStudents(const std::vector<Hold>& holds)
{
    std::set<std::string> held;
    for (const Hold& hold : holds) {
        held.insert(hold.subject);
    }
    return held;
}

/// Everything but what belongs to students under a hold.
Result<Removal> removalFor(const Database& database, const Course& course, const std::set<std::string>& held)
{
    const Result<std::vector<Student>> students = tables::students(database);
    const Result<Owners> owners = Owners::read(database, course.match);
    const auto handIns = tables::handIns(database);
    const auto choices = tables::choices(database);
    std::set<std::string> needed; // by the grades and choices of those who stay
    const Result<void> grades = tables::eachGrade(database, tables::GradeParts::WithoutLines,
                                                  [&](const tables::CellView& key, tables::GradeEntry&& entry) {
                                                      if (held.contains(std::string(key.first))) {
                                                          needed.insert(std::move(entry.grade.submission));
                                                      }
                                                  });
    if (!students || !owners || !handIns || !grades || !choices) {
        return fail(!students  ? students.error()
                    : !owners  ? owners.error()
                    : !handIns ? handIns.error()
                    : !grades  ? grades.error()
                               : choices.error());
    }
    Removal removal;
    for (const Student& student : *students) {
        if (held.contains(student.studentId)) {
            removal.names.insert({student.studentId, student.identifier(course.match)});
        } else {
            removal.students.insert(student.studentId);
        }
    }
    for (const auto& [key, choice] : *choices) {
        if (held.contains(key.first)) {
            needed.insert(choice.submission);
        }
    }
    for (const KeptHandIn& handIn : *handIns) {
        const std::string* owner = owners->of(handIn.contentHash, handIn.learnerId);
        if (needed.contains(handIn.contentHash) || (owner && held.contains(*owner))) {
            removal.names.insert(handIn.learnerId);
        } else {
            removal.handIns.emplace(handIn.contentHash, owner ? *owner : handIn.learnerId);
        }
    }
    return removal;
}

std::string receiptOf(const Course& course, const Removal& removal, const Coder& coder, const PurgeRequest& request,
                      const Author& author)
{
    QJsonArray students;
    for (const std::string& number : removal.students) {
        students.append(qt(coder.code(number)));
    }
    QJsonArray handIns;
    for (const auto& [hash, number] : removal.handIns) {
        handIns.append(QJsonObject{{QStringLiteral("content_hash"), qt(hash)},
                                   {QStringLiteral("student"), qt(coder.code(number))}});
    }
    const QJsonObject receipt{{QStringLiteral("purge_receipt"), 1},
                              {QStringLiteral("course"), qt(course.id)},
                              {QStringLiteral("term"), qt(course.term)},
                              {QStringLiteral("when"), qt(isoTime(author.utcMs))},
                              {QStringLiteral("who"), qt(author.who)},
                              {QStringLiteral("reason"), qt(request.reason)},
                              {QStringLiteral("code"), QStringLiteral("BLAKE2b-128 of the student number, keyed")},
                              {QStringLiteral("key"), qt(coder.keyHex())},
                              {QStringLiteral("students"), students},
                              {QStringLiteral("hand_ins"), handIns}};
    return QJsonDocument(receipt).toJson(QJsonDocument::Indented).toStdString();
}

Error onHold(std::string why)
{
    return {ErrorCode::OnHold, {}, {std::move(why)}, {}};
}

/// Whether the course may be purged at all.
Result<void> allowPurge(const Course& course, const PurgeRequest& request, const std::vector<Hold>& holds,
                        std::int64_t utcMs)
{
    if (storable(request.reason, kReasonLimit).find_first_not_of(" \t\n") == std::string::npos) {
        return fail({ErrorCode::TextInvalid, {}, {}, "a reason is needed"});
    }
    const std::string& term = course.term.empty() ? course.id : course.term;
    if (request.term != term) {
        return fail({ErrorCode::UsageInvalid, {}, {}, "the term of this course is not \"" + request.term + "\""});
    }
    const auto whole = std::find_if(holds.begin(), holds.end(), [](const Hold& hold) { return hold.subject.empty(); });
    if (whole != holds.end()) {
        return fail(onHold("it is on hold (" + whole->reason + ")"));
    }
    if (!request.beforeRetention && (!course.retentionUtcMs || utcMs < *course.retentionUtcMs)) {
        return fail(onHold(course.retentionUtcMs ? "it is to be kept until " + isoTime(*course.retentionUtcMs)
                                                 : "the course file names no retention day"));
    }
    return {};
}

} // namespace

Result<std::vector<Hold>> Gradebook::holds() const
{
    return gradebook_privacy::holds(m_parts->database);
}

Result<void> Gradebook::setHold(const std::string& studentId, const std::string& reason, const Author& author)
{
    const std::string why = storable(reason, kReasonLimit);
    if (why.find_first_not_of(" \t\n") == std::string::npos) {
        return fail({ErrorCode::TextInvalid, {}, {}, "a reason is needed"});
    }
    const Database& database = m_parts->database;
    AuditRow row;
    row.action = "hold";
    row.studentId = studentId;
    row.reason = why;
    return m_parts->audited(author, std::move(row), [&]() -> Result<void> {
        const Result<bool> known = studentId.empty() ? true : tables::hasStudent(database, studentId);
        if (!known || !*known) {
            return known ? fail({ErrorCode::StudentUnknown, {}, {studentId}, {}}) : fail(known.error());
        }
        return gradebook_privacy::putHold(database, {studentId, why, author.who, author.utcMs});
    });
}

Result<void> Gradebook::endHold(const std::string& studentId, const std::string& reason, const Author& author)
{
    AuditRow row;
    row.action = "hold-ended";
    row.studentId = studentId;
    row.reason = storable(reason, kReasonLimit);
    return m_parts->audited(author, std::move(row),
                            [&] { return gradebook_privacy::removeHold(m_parts->database, studentId); });
}

Result<void> Gradebook::checkPurge(const PurgeRequest& request, const Author& author) const
{
    const Result<std::vector<Hold>> holds = gradebook_privacy::holds(m_parts->database);
    return holds ? allowPurge(course(), request, *holds, author.utcMs) : fail(holds.error());
}

Result<PurgeReport> Gradebook::purge(const PurgeRequest& request,
                                     const std::function<Result<void>(const std::string& receipt)>& keep,
                                     const Author& author)
{
    const Database& database = m_parts->database;
    if (const Result<void> overwriting = database.execute("PRAGMA secure_delete = ON"); !overwriting) {
        return fail(overwriting.error());
    }
    PurgeReport report;
    const Result<void> done = database.transaction([&]() -> Result<void> {
        const Result<std::vector<Hold>> holds = gradebook_privacy::holds(database);
        if (!holds) {
            return fail(holds.error());
        }
        if (Result<void> allowed = allowPurge(course(), request, *holds, author.utcMs); !allowed) {
            return allowed;
        }
        const Result<Removal> removal = removalFor(database, course(), heldStudents(*holds));
        if (!removal) {
            return fail(removal.error());
        }
        report = {static_cast<int>(removal->students.size()), static_cast<int>(removal->handIns.size()),
                  static_cast<int>(holds->size())};
        Result<void> step = gradebook_sql::change(
            database, "INSERT INTO purges (utc_ms, who, reason, students, hand_ins) VALUES (?, ?, ?, ?, ?)",
            author.utcMs, author.who, request.reason, report.students, report.handIns);
        const Coder coder;
        if (step) {
            step = gradebook_privacy::remove(database, *removal, coder, database.connection().getLastInsertRowid());
        }
        AuditRow row;
        row.action = "purge";
        row.newValue = std::to_string(report.students) + " students, " + std::to_string(report.handIns) + " hand-ins";
        row.reason = request.reason;
        if (step) {
            step = noted(database, author, std::move(row));
        }
        // The receipt comes last: without it nothing is removed.
        return step ? keep(receiptOf(course(), *removal, coder, request, author)) : step;
    });
    if (!done) {
        return fail(done.error());
    }
    const Result<void> compact = database.execute("VACUUM");
    return compact ? Result<PurgeReport>(report) : fail(compact.error());
}

Result<void> Gradebook::backup(const std::filesystem::path& target) const
{
    Result<Database> copy = Database::create(target, tables::kGradebookApplicationId);
    if (!copy) {
        return fail(copy.error());
    }
    Result<void> done = copy->run([&](SQLite::Database& db) -> Result<void> {
        SQLite::Backup backup(db, m_parts->database.connection());
        backup.executeStep();
        return {};
    });
    if (done) {
        done = copy->checkPages();
    }
    if (!done) {
        std::error_code ignored;
        std::filesystem::remove(target, ignored); // ours of a moment ago: nobody takes half a copy for a whole one
    }
    return done;
}

} // namespace foresight
