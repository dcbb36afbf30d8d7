// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/course_file.h"

#include "core/base/iso_time.h"
#include "core/base/text.h"
#include "core/grading/rubric_file.h"
#include "core/lab/yaml_fields.h"

namespace foresight {

namespace {

constexpr double kWhole = 100;

template <typename Value>
Value named(const std::string& name, std::initializer_list<Value> values, std::string (*nameOf)(Value))
{
    for (const Value value : values) {
        if (nameOf(value) == name) {
            return value;
        }
    }
    return *values.begin();
}

LatePolicy readLate(YamlFields& fields, const YamlNode* node)
{
    LatePolicy late;
    if (!fields.isMap(node, {"grace_minutes", "percent_per_day", "floor_percent", "cap_percent", "hard_stop_days"})) {
        return late;
    }
    late.graceMinutes = fields.number(node, "grace_minutes", 0).value_or(0);
    late.percentPerDay = fields.number(node, "percent_per_day", 0).value_or(0);
    late.floorPercent = fields.number(node, "floor_percent", 0).value_or(0);
    late.capPercent = fields.number(node, "cap_percent", 0).value_or(kWhole);
    late.hardStopDays = fields.number(node, "hard_stop_days", 0);
    if (late.percentPerDay > kWhole || late.floorPercent > kWhole || late.capPercent > kWhole) {
        fields.fault(node, "a percentage is at most 100");
    }
    return late;
}

void readPlatforms(YamlFields& fields, const YamlNode* node, CourseLab& lab)
{
    for (const auto& [word, platform] : kPlatformWords) {
        const std::string id = fields.text(node, word);
        if (!id.empty()) {
            lab.platformIds.emplace(platform, id);
        }
    }
    lab.canvasId = lab.platformId("canvas");
}

/// "rubric": the name of one of the lab's, or a rubric written out.
void readRubricChoice(YamlFields& fields, const YamlNode* node, CourseLab& lab)
{
    const YamlNode* rubric = node->find("rubric");
    if (rubric && rubric->kind == YamlKind::Map) {
        lab.ownRubric = readRubric(fields, rubric);
        lab.rubric = lab.ownRubric->id;
        return;
    }
    lab.rubric = fields.text(node, "rubric", "default");
}

CourseLab readLab(YamlFields& fields, const YamlNode* node)
{
    CourseLab lab;
    if (!fields.isMap(node, {"lab", "item", "points", "rubric", "due", "late", "canvas_id", "moodle_idnumber",
                             "blackboard_id", "brightspace_name", "sakai_title", "edx_block", "oneroster_line_item"})) {
        return lab;
    }
    lab.lab = fields.required(node, "lab");
    lab.item = fields.required(node, "item");
    if (codePoints(lab.item) > kNameLimit) {
        fields.fault(node->find("item"), "an item's name has at most " + std::to_string(kNameLimit) + " characters");
    }
    readRubricChoice(fields, node, lab);
    readPlatforms(fields, node, lab);
    lab.points = fields.number(node, "points", 0).value_or(0);
    if (lab.points <= 0) {
        fields.fault(node, "\"points\" needs a number above 0");
    }
    const std::string due = fields.text(node, "due");
    if (!due.empty()) {
        lab.dueUtcMs = parseIsoTime(due);
        if (!lab.dueUtcMs) {
            fields.fault(node->find("due"), "\"due\" needs a time with its offset, such as 2026-10-01T23:59:00+02:00");
        }
    }
    if (const YamlNode* late = node->find("late")) {
        lab.late = readLate(fields, late);
    }
    return lab;
}

std::vector<CourseLab> readLabs(YamlFields& fields, const YamlNode* root)
{
    std::vector<CourseLab> labs;
    for (const YamlNode* node : fields.list(root, "labs")) {
        CourseLab lab = readLab(fields, node);
        for (const CourseLab& before : labs) {
            if (before.item == lab.item) {
                fields.fault(node, "item \"" + lab.item + "\" is there twice");
            }
        }
        labs.push_back(std::move(lab));
    }
    if (labs.empty()) {
        fields.fault(root, "\"labs\" needs at least one lab");
    }
    return labs;
}

CourseDemands readDemands(YamlFields& fields, const YamlNode* root)
{
    CourseDemands demands;
    for (const YamlNode* node : fields.list(root, "require")) {
        const std::string what = fields.scalar(node);
        demands.reason = demands.reason || what == "reason";
        demands.confidence = demands.confidence || what == "confidence";
        if (what != "reason" && what != "confidence") {
            fields.fault(node, "\"require\" lists: reason, confidence");
        }
    }
    return demands;
}

std::optional<std::int64_t> readRetention(YamlFields& fields, const YamlNode* root)
{
    const std::string day = fields.text(root, "retention");
    if (day.empty()) {
        return {};
    }
    const std::optional<std::int64_t> begins = parseIsoTime(day + "T00:00:00Z");
    if (!begins) {
        fields.fault(root->find("retention"), "\"retention\" needs a day such as 2028-12-31");
    }
    return begins;
}

Course readCourse(YamlFields& fields)
{
    Course course;
    const YamlNode* root = fields.root();
    if (!fields.isMap(root, {"id", "term", "match", "attempt", "labs", "late", "retention", "require"})) {
        return course;
    }
    course.id = fields.required(root, "id");
    course.term = fields.text(root, "term");
    const std::string match =
        fields.word(root, "match", {"student_id", "sis_id", "login", "email", "lms_id"}, "student_id");
    course.match = named(
        match, {Identifier::StudentId, Identifier::SisId, Identifier::Login, Identifier::Email, Identifier::LmsId},
        identifierName);
    const std::string attempt = fields.word(
        root, "attempt", {"first", "last", "last-before-deadline", "best", "chosen"}, "last-before-deadline");
    course.attempt = named(attempt,
                           {AttemptPolicy::LastBeforeDeadline, AttemptPolicy::First, AttemptPolicy::Last,
                            AttemptPolicy::Best, AttemptPolicy::Chosen},
                           attemptPolicyName);
    course.labs = readLabs(fields, root);
    course.late = readLate(fields, root->find("late"));
    course.retentionUtcMs = readRetention(fields, root);
    course.demands = readDemands(fields, root);
    return course;
}

Error asCourseError(Error error)
{
    error.code = ErrorCode::CourseInvalid;
    return error;
}

} // namespace

Result<Course> parseCourse(std::string content, std::string file)
{
    Result<YamlFields> fields = YamlFields::parse(std::move(content), std::move(file));
    if (!fields) {
        return fail(asCourseError(fields.error()));
    }
    Course course = readCourse(*fields);
    if (const Result<void> outcome = fields->outcome(); !outcome) {
        return fail(asCourseError(outcome.error()));
    }
    return course;
}

} // namespace foresight
