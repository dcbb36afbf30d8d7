// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iso_time.h"
#include "core/base/qt_text.h"
#include "core/grading/gradebook_parts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace foresight {

namespace {

QJsonValue number(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject studentJson(const Student& student)
{
    return {{QStringLiteral("student_id"), qt(student.studentId)},
            {QStringLiteral("given_name"), qt(student.givenName)},
            {QStringLiteral("family_name"), qt(student.familyName)},
            {QStringLiteral("email"), qt(student.email)},
            {QStringLiteral("login"), qt(student.login)},
            {QStringLiteral("lms_id"), qt(student.lmsId)},
            {QStringLiteral("sis_id"), qt(student.sisId)},
            {QStringLiteral("section"), qt(student.section)}};
}

QJsonObject cellJson(const CourseLab& lab, const GradeCell& cell)
{
    QJsonArray lines;
    for (const ItemScore& line : cell.lines) {
        lines.append(QJsonObject{{QStringLiteral("item"), qt(line.item)},
                                 {QStringLiteral("points"), line.points},
                                 {QStringLiteral("possible"), line.possible},
                                 {QStringLiteral("why"), qt(line.why)}});
    }
    QJsonArray flags;
    for (const std::string& flag : cell.flags) {
        flags.append(qt(flag));
    }
    QJsonObject object{{QStringLiteral("item"), qt(lab.item)},
                       {QStringLiteral("state"), qt(cellStateName(cell.state))},
                       {QStringLiteral("points"), number(cell.points)},
                       {QStringLiteral("possible"), lab.points},
                       {QStringLiteral("raw"), cell.grade ? QJsonValue(cell.grade->raw) : QJsonValue()},
                       {QStringLiteral("penalty"), cell.grade ? QJsonValue(cell.grade->penalty) : QJsonValue()},
                       {QStringLiteral("lines"), lines},
                       {QStringLiteral("flags"), flags},
                       {QStringLiteral("comment"), qt(cell.comment)},
                       {QStringLiteral("due"), cell.dueUtcMs ? QJsonValue(qt(isoTime(*cell.dueUtcMs))) : QJsonValue()},
                       {QStringLiteral("submission"), cell.handIn ? qt(cell.handIn->contentHash) : QString()}};
    if (cell.override) {
        object[QStringLiteral("override")] = QJsonObject{{QStringLiteral("points"), number(cell.override->points)},
                                                         {QStringLiteral("reason"), qt(cell.override->reason)},
                                                         {QStringLiteral("who"), qt(cell.override->who)},
                                                         {QStringLiteral("when"), qt(isoTime(cell.override->utcMs))}};
    }
    return object;
}

QJsonObject handInJson(const KeptHandIn& handIn, const std::string& bytes)
{
    return {{QStringLiteral("content_hash"), qt(handIn.contentHash)},
            {QStringLiteral("file"), qt(handIn.file)},
            {QStringLiteral("lab"), qt(handIn.lab)},
            {QStringLiteral("learner"), qt(handIn.learnerId)},
            {QStringLiteral("name"), qt(handIn.learnerName)},
            {QStringLiteral("attempt"), handIn.attempt},
            {QStringLiteral("signed"), qt(isoTime(handIn.signedUtcMs))},
            {QStringLiteral("receipt"), qt(handIn.receipt)},
            {QStringLiteral("content"), qt(bytes)}}; // a hand-in is UTF-8 text
}

QJsonObject auditJson(const AuditRow& row)
{
    return {{QStringLiteral("when"), qt(isoTime(row.utcMs))}, {QStringLiteral("who"), qt(row.who)},
            {QStringLiteral("action"), qt(row.action)},       {QStringLiteral("item"), qt(row.item)},
            {QStringLiteral("old"), qt(row.oldValue)},        {QStringLiteral("new"), qt(row.newValue)},
            {QStringLiteral("reason"), qt(row.reason)}};
}

} // namespace

Result<std::string> Gradebook::person(const std::string& studentId) const
{
    const Result<GradeTable> all = table(TableDetail::Lines);
    const Result<std::vector<KeptHandIn>> own = handInsOf(studentId);
    const Result<std::vector<AuditRow>> trail = audit();
    const Result<std::vector<Hold>> held = holds();
    if (!all || !own || !trail || !held) {
        return fail(!all ? all.error() : !own ? own.error() : !trail ? trail.error() : held.error());
    }
    const auto row = std::find_if(all->rows.begin(), all->rows.end(),
                                  [&](const GradeRow& each) { return each.student.studentId == studentId; });
    if (row == all->rows.end()) {
        return fail({ErrorCode::StudentUnknown, {}, {studentId}, {}});
    }
    QJsonArray grades;
    for (std::size_t i = 0; i < row->cells.size(); ++i) {
        grades.append(cellJson(course().labs[i], row->cells[i]));
    }
    std::set<std::string> names{studentId}; // under which the audit trail speaks of them
    QJsonArray handIns;
    for (const KeptHandIn& handIn : *own) {
        const Result<std::string> bytes = handInBytes(handIn.contentHash);
        if (!bytes) {
            return fail(bytes.error());
        }
        handIns.append(handInJson(handIn, *bytes));
        names.insert(handIn.learnerId);
    }
    QJsonArray events;
    for (const AuditRow& each : *trail) {
        if (names.contains(each.studentId)) {
            events.append(auditJson(each));
        }
    }
    QJsonArray holdsOnThem;
    for (const Hold& hold : *held) {
        if (hold.subject == studentId) {
            holdsOnThem.append(qt(hold.reason));
        }
    }
    const QJsonObject document{{QStringLiteral("course"), qt(course().id)},
                               {QStringLiteral("term"), qt(course().term)},
                               {QStringLiteral("student"), studentJson(row->student)},
                               {QStringLiteral("on_roster"), !row->dropped},
                               {QStringLiteral("grades"), grades},
                               {QStringLiteral("hand_ins"), handIns},
                               {QStringLiteral("holds"), holdsOnThem},
                               {QStringLiteral("audit"), events}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented).toStdString();
}

} // namespace foresight
