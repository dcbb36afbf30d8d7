// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/course_text.h"

#include "core/base/iso_time.h"
#include "core/grading/rubric_file.h"
#include "core/units/quantity_text.h"

namespace foresight {

namespace {

/// A text in double quotes, so that no character of it means anything in YAML.
std::string quoted(const std::string& text)
{
    constexpr char kHex[] = "0123456789abcdef";
    constexpr unsigned char kFirstPrintable = 0x20;
    std::string made = "\"";
    for (const char each : text) {
        const auto byte = static_cast<unsigned char>(each);
        if (each == '"' || each == '\\') {
            made += '\\';
            made += each;
        } else if (byte < kFirstPrintable) {
            made += std::string("\\x") + kHex[byte >> 4U] + kHex[byte & 0xFU];
        } else {
            made += each;
        }
    }
    return made + '"';
}

std::string lateText(const LatePolicy& late)
{
    std::string text =
        "{grace_minutes: " + numberText(late.graceMinutes) + ", percent_per_day: " + numberText(late.percentPerDay) +
        ", floor_percent: " + numberText(late.floorPercent) + ", cap_percent: " + numberText(late.capPercent);
    if (late.hardStopDays) {
        text += ", hard_stop_days: " + numberText(*late.hardStopDays);
    }
    return text + "}";
}

std::string platformsText(const CourseLab& lab)
{
    std::string text;
    for (const auto& [word, platform] : kPlatformWords) {
        const std::string given = lab.platformId(std::string(platform));
        const std::string& id = given.empty() && platform == "canvas" ? lab.canvasId : given;
        if (!id.empty()) {
            text += ", " + std::string(word) + ": " + quoted(id);
        }
    }
    return text;
}

std::string labText(const CourseLab& lab)
{
    // A rubric as JSON is YAML too.
    std::string text = "  - {lab: " + quoted(lab.lab) + ", item: " + quoted(lab.item) +
                       ", points: " + numberText(lab.points) +
                       ", rubric: " + (lab.ownRubric ? rubricText(*lab.ownRubric) : quoted(lab.rubric));
    if (lab.dueUtcMs) {
        text += ", due: " + quoted(isoTime(*lab.dueUtcMs));
    }
    if (lab.late) {
        text += ", late: " + lateText(*lab.late);
    }
    return text + platformsText(lab) + "}\n";
}

std::string demandsText(const CourseDemands& demands)
{
    const std::string reason = demands.reason ? "reason" : "";
    const std::string confidence = demands.confidence ? "confidence" : "";
    const std::string between = demands.reason && demands.confidence ? ", " : "";
    return reason.empty() && confidence.empty() ? std::string{} : "require: [" + reason + between + confidence + "]\n";
}

} // namespace

std::string courseText(const Course& course)
{
    std::string text = "id: " + quoted(course.id) + "\nterm: " + quoted(course.term) +
                       "\nmatch: " + identifierName(course.match) + "\nattempt: " + attemptPolicyName(course.attempt) +
                       "\nlabs:\n";
    for (const CourseLab& lab : course.labs) {
        text += labText(lab);
    }
    text += "late: " + lateText(course.late) + "\n" + demandsText(course.demands);
    if (course.retentionUtcMs) {
        constexpr std::size_t kDay = 10; // "2028-12-31"
        text += "retention: " + quoted(isoTime(*course.retentionUtcMs).substr(0, kDay)) + "\n";
    }
    return text;
}

} // namespace foresight
