// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gradebook_support.h"
#include "core/base/iso_time.h"

namespace foresight::cli {

namespace {

QJsonValue number(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue time(const std::optional<std::int64_t>& utcMs)
{
    return utcMs ? QJsonValue(QString::fromStdString(isoTime(*utcMs))) : QJsonValue();
}

QJsonValue overrideJson(const std::optional<GradeOverride>& override)
{
    if (!override) {
        return {};
    }
    QJsonObject object;
    object[QStringLiteral("points")] = number(override->points);
    object[QStringLiteral("reason")] = QString::fromStdString(override->reason);
    object[QStringLiteral("who")] = QString::fromStdString(override->who);
    object[QStringLiteral("when")] = QString::fromStdString(isoTime(override->utcMs));
    return object;
}

QJsonArray linesJson(const std::vector<ItemScore>& lines)
{
    QJsonArray array;
    for (const ItemScore& line : lines) {
        array.append(QJsonObject{{QStringLiteral("item"), QString::fromStdString(line.item)},
                                 {QStringLiteral("points"), line.points},
                                 {QStringLiteral("possible"), line.possible},
                                 {QStringLiteral("why"), QString::fromStdString(line.why)}});
    }
    return array;
}

} // namespace

QJsonObject handInJson(const KeptHandIn& handIn)
{
    QJsonObject object;
    object[QStringLiteral("content_hash")] = QString::fromStdString(handIn.contentHash);
    object[QStringLiteral("file")] = QString::fromStdString(handIn.file);
    object[QStringLiteral("lab")] = QString::fromStdString(handIn.lab);
    object[QStringLiteral("lab_version")] = QString::fromStdString(handIn.labVersion);
    object[QStringLiteral("learner")] = QString::fromStdString(handIn.learnerId);
    object[QStringLiteral("name")] = QString::fromStdString(handIn.learnerName);
    object[QStringLiteral("attempt")] = handIn.attempt;
    object[QStringLiteral("scripted")] = handIn.scripted;
    object[QStringLiteral("signed")] = QString::fromStdString(isoTime(handIn.signedUtcMs));
    object[QStringLiteral("receipt")] = QString::fromStdString(handIn.receipt);
    return object;
}

QJsonObject cellJson(const CourseLab& lab, const GradeCell& cell)
{
    QJsonArray flags;
    for (const std::string& flag : cell.flags) {
        flags.append(QString::fromStdString(flag));
    }
    QJsonObject object;
    object[QStringLiteral("item")] = QString::fromStdString(lab.item);
    object[QStringLiteral("state")] = QString::fromStdString(cellStateName(cell.state));
    object[QStringLiteral("points")] = number(cell.points);
    object[QStringLiteral("raw")] = cell.grade ? QJsonValue(cell.grade->raw) : QJsonValue();
    object[QStringLiteral("penalty")] = cell.grade ? QJsonValue(cell.grade->penalty) : QJsonValue();
    object[QStringLiteral("possible")] = lab.points;
    object[QStringLiteral("attempt")] = cell.handIn ? QJsonValue(cell.handIn->attempt) : QJsonValue();
    object[QStringLiteral("due")] = time(cell.dueUtcMs);
    object[QStringLiteral("flags")] = flags;
    object[QStringLiteral("lines")] = linesJson(cell.lines);
    object[QStringLiteral("comment")] = QString::fromStdString(cell.comment);
    object[QStringLiteral("submission")] = cell.handIn ? QJsonValue(handInJson(*cell.handIn)) : QJsonValue();
    object[QStringLiteral("override")] = overrideJson(cell.override);
    return object;
}

std::string cellText(const GradeCell& cell)
{
    if (cell.state == CellState::Excused) {
        return "excused";
    }
    std::string text = cell.points ? numberText(*cell.points) : "-";
    for (const std::string& flag : cell.flags) {
        text += " " + flag;
    }
    return text + (cell.override ? " override" : "");
}

QJsonObject gradeChangeJson(const GradeChange& change)
{
    QJsonArray waiting;
    for (const WaitingHandIns& each : change.waiting) {
        waiting.append(QJsonObject{{QStringLiteral("lab"), QString::fromStdString(each.lab)},
                                   {QStringLiteral("version"), QString::fromStdString(each.version)},
                                   {QStringLiteral("lab_hash"), QString::fromStdString(each.labHash)},
                                   {QStringLiteral("hand_ins"), each.count}});
    }
    return {{QStringLiteral("waiting"), waiting},
            {QStringLiteral("graded"), change.graded},
            {QStringLiteral("changed"), change.changed},
            {QStringLiteral("unchanged"), change.unchanged},
            {QStringLiteral("missing"), change.missing}};
}

QJsonObject gradePreviewJson(const GradePreview& preview)
{
    return {{QStringLiteral("graded"), preview.graded},
            {QStringLiteral("risen"), preview.risen},
            {QStringLiteral("fallen"), preview.fallen},
            {QStringLiteral("by_hand"), preview.byHand}};
}

void printPreview(const Terminal& terminal, const GradePreview& preview)
{
    terminal.out << preview.graded << " grade(s), " << preview.risen << " would rise, " << preview.fallen
                 << " would fall, " << preview.byHand << " set by hand would stay; nothing was changed\n";
}

} // namespace foresight::cli
