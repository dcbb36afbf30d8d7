// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/grades_json.h"

#include "core/base/iso_time.h"
#include "core/export/json_writer.h"
#include "core/export/prepared_export.h"

namespace foresight {

namespace {

void addNumber(JsonWriter& json, std::string_view name, const std::optional<double>& value)
{
    json.key(name);
    value ? json.number(*value) : json.null();
}

/// 0 stands for a time that is not known.
void addTime(JsonWriter& json, std::string_view name, const std::optional<std::int64_t>& utcMs)
{
    json.key(name);
    utcMs&&* utcMs != 0 ? json.text(isoTime(*utcMs)) : json.null();
}

void addCourse(JsonWriter& json, const Course& course)
{
    json.key("course").beginObject();
    json.text("id", course.id).text("term", course.term).text("match", identifierName(course.match));
    json.text("attempt", attemptPolicyName(course.attempt));
    json.key("items").beginArray();
    for (const CourseLab& lab : course.labs) {
        json.beginObject().text("item", lab.item).text("lab", lab.lab);
        addNumber(json, "points", lab.points);
        json.text("rubric", lab.rubric);
        addTime(json, "due", lab.dueUtcMs);
        json.endObject();
    }
    json.endArray().endObject();
}

/// Whether the first try was right and what share of full marks it is worth; null where nothing scores it.
void addMark(JsonWriter& json, const AnswerRecord& answer)
{
    json.key("correct");
    answer.scored ? json.boolean(answer.correct) : json.null();
    addNumber(json, "share", answer.scored ? std::optional(answer.share()) : std::nullopt);
}

void addAnswers(JsonWriter& json, const WorkRecord& work)
{
    json.key("questions").beginArray();
    for (const AnswerRecord& answer : work.answers) {
        json.beginObject().text("question", answer.id()).text("act", answer.act);
        json.text("role", questionRoleName(answer.role));
        json.key("answers").beginArray();
        for (const std::string& each : answer.answers) {
            json.text(each);
        }
        json.endArray();
        addMark(json, answer);
        json.key("confidence");
        answer.confidence ? json.text(confidenceName(*answer.confidence)) : json.null();
        json.textIfAny("reason", answer.reason);
        addTime(json, "answered", answer.answeredUtcMs);
        addNumber(json, "seconds_to_first", answer.secondsToFirst);
        json.endObject();
    }
    json.endArray();
}

void addWork(JsonWriter& json, const WorkRecord* work)
{
    json.key("work");
    if (!work) {
        json.null();
        return;
    }
    json.beginObject().text("context", work->context);
    addTime(json, "started", work->startedUtcMs);
    addTime(json, "finished", work->finishedUtcMs);
    json.key("settings_tried").integer(work->looks).key("missions_met").integer(work->missions);
    addAnswers(json, *work);
    json.key("steps").beginArray();
    for (const StepTime& step : work->times) {
        json.beginObject().text("act", step.act).text("step", step.step);
        json.key("seconds").number(step.seconds).endObject();
    }
    json.endArray().endObject();
}

void addHandIn(JsonWriter& json, const GradeCell& cell)
{
    json.key("hand_in");
    if (!cell.handIn) {
        json.null();
        return;
    }
    const KeptHandIn& handIn = *cell.handIn;
    json.beginObject().text("content_hash", handIn.contentHash).key("attempt").integer(handIn.attempt);
    addTime(json, "signed", handIn.signedUtcMs);
    json.text("lab_version", handIn.labVersion).text("lab_hash", handIn.labHash);
    json.key("scripted").boolean(handIn.scripted).textIfAny("receipt", handIn.receipt).endObject();
}

void addOverride(JsonWriter& json, const std::optional<GradeOverride>& override)
{
    json.key("override");
    if (!override) {
        json.null();
        return;
    }
    json.beginObject();
    addNumber(json, "points", override->points);
    json.textIfAny("reason", override->reason).textIfAny("who", override->who);
    addTime(json, "at", override->utcMs);
    json.endObject();
}

void addLines(JsonWriter& json, const std::vector<ItemScore>& lines)
{
    json.key("lines").beginArray();
    for (const ItemScore& line : lines) {
        json.beginObject().text("line", line.item).key("points").number(line.points);
        json.key("possible").number(line.possible).text("why", line.why).endObject();
    }
    json.endArray();
}

void addCell(JsonWriter& json, const GradeCell& cell, const CourseLab& lab, MissingResult missing)
{
    json.beginObject().text("item", lab.item).text("state", cellStateName(cell.state));
    addNumber(json, "points", exportedPoints(cell, missing));
    addNumber(json, "raw", cell.grade ? std::optional(cell.grade->raw) : std::nullopt);
    addNumber(json, "penalty", cell.grade ? std::optional(cell.grade->penalty) : std::nullopt);
    json.key("late").boolean(cell.grade && cell.grade->late);
    addTime(json, "due", cell.dueUtcMs);
    json.key("flags").beginArray();
    for (const std::string& flag : cell.flags) {
        json.text(flag);
    }
    json.endArray();
    addLines(json, cell.lines);
    addHandIn(json, cell);
    addOverride(json, cell.override);
    json.textIfAny("comment", cell.comment);
    addWork(json, cell.work.get());
    json.endObject();
}

void addStudent(JsonWriter& json, const GradeRow& row, const ExportRequest& request)
{
    const Student& student = row.student;
    json.beginObject().text("student_id", student.studentId);
    json.textIfAny("given_name", student.givenName).textIfAny("family_name", student.familyName);
    json.textIfAny("email", student.email).textIfAny("login", student.login).textIfAny("lms_id", student.lmsId);
    json.textIfAny("sis_id", student.sisId).textIfAny("section", student.section);
    json.key("items").beginArray();
    for (std::size_t place = 0; place < row.cells.size(); ++place) {
        addCell(json, row.cells[place], request.course.labs[place], request.options.missing);
    }
    json.endArray().endObject();
    json.newLine();
}

} // namespace

Result<ExportedFile> exportGradesJson(const ExportRequest& request)
{
    JsonWriter json;
    json.beginObject().text("format", "foresight-grades").key("version").integer(1);
    json.key("pseudonymous").boolean(request.options.pseudonymKey.has_value());
    addTime(json, "made", request.madeUtcMs);
    addCourse(json, request.course);
    json.key("students").beginArray();
    const std::size_t before = json.size();
    for (const GradeRow& row : request.table.rows) {
        addStudent(json, row, request);
        if (&row == &request.table.rows.front()) {
            json.reserve(before + (json.size() - before) * request.table.rows.size());
        }
    }
    json.endArray().endObject();
    json.newLine();
    ExportedFile file;
    file.bytes = json.take();
    file.students = static_cast<int>(request.table.rows.size());
    return file;
}

} // namespace foresight
