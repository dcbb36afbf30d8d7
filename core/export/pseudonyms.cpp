// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pseudonyms.h"

#include "core/base/file.h"
#include "core/base/hash.h"

#include <algorithm>
#include <cmath>

namespace foresight {

namespace {

constexpr std::string_view kHead = "foresight-pseudonyms 1\n";
constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kLimit = 1024;
constexpr std::size_t kDigits = 20;

std::string keyIn(std::string_view content)
{
    const bool shaped =
        content.size() == kHead.size() + 2 * kKeyBytes + 1 && content.starts_with(kHead) && content.back() == '\n';
    return shaped ? fromHex(content.substr(kHead.size(), 2 * kKeyBytes)) : std::string();
}

Result<void> makeKey(const std::filesystem::path& file)
{
    return writeFile(file, std::string(kHead) + hex(randomBytes(kKeyBytes)) + "\n");
}

/// A keyed hash; `purpose` keeps numbers and hand-ins of equal text apart.
std::string keyedHash(const std::string& key, std::string_view purpose, const std::string& text)
{
    return hex(keyedBlake2b(key, std::string(purpose) + '\0' + text));
}

std::int64_t dayOrNothing(std::int64_t utcMs)
{
    return utcMs == 0 ? 0 : dayOf(utcMs);
}

std::shared_ptr<const WorkRecord> withoutClocks(const WorkRecord& work)
{
    auto coarse = std::make_shared<WorkRecord>(work);
    coarse->startedUtcMs = dayOrNothing(work.startedUtcMs);
    if (work.finishedUtcMs) {
        coarse->finishedUtcMs = dayOf(*work.finishedUtcMs);
    }
    for (AnswerRecord& answer : coarse->answers) {
        answer.reason.clear();
        if (!answer.scored) { // somebody's own words, as the reason is; that there was an answer stays
            answer.answers.assign(answer.answers.size(), std::string());
        }
        answer.answeredUtcMs = dayOrNothing(answer.answeredUtcMs);
        if (answer.secondsToFirst) {
            answer.secondsToFirst = std::round(*answer.secondsToFirst);
        }
    }
    for (StepTime& time : coarse->times) {
        time.seconds = std::round(time.seconds);
    }
    return coarse;
}

void hide(GradeCell& cell, const std::string& key, const std::string& student)
{
    cell.comment.clear();
    if (cell.grade) {
        cell.grade->submission = keyedHash(key, "hand-in", cell.grade->submission);
    }
    if (cell.handIn) {
        KeptHandIn handIn = *cell.handIn;
        handIn.contentHash = keyedHash(key, "hand-in", handIn.contentHash);
        handIn.file.clear();
        handIn.learnerId = student;
        handIn.learnerName.clear();
        handIn.receipt.clear();
        handIn.signedUtcMs = dayOrNothing(handIn.signedUtcMs);
        cell.handIn = std::make_shared<const KeptHandIn>(std::move(handIn));
    }
    if (cell.override) {
        cell.override->reason.clear();
        cell.override->who.clear();
        cell.override->utcMs = dayOrNothing(cell.override->utcMs);
    }
    if (cell.dueUtcMs) {
        cell.dueUtcMs = dayOf(*cell.dueUtcMs);
    }
    if (cell.work) {
        cell.work = withoutClocks(*cell.work);
    }
}

} // namespace

Result<std::string> openOrCreatePseudonymKey(const std::filesystem::path& file)
{
    Result<std::string> content = readFile(file, kLimit);
    if (!content && content.error().code == ErrorCode::FileMissing) {
        if (const Result<void> made = makeKey(file); !made) {
            return fail(made.error());
        }
        content = readFile(file, kLimit);
    }
    if (!content) {
        return fail(content.error());
    }
    *content = keyIn(*content);
    if (content->size() != kKeyBytes) {
        return fail({ErrorCode::FormatInvalid, file.string(), {}, "not a key for pseudonyms"});
    }
    return content;
}

std::string pseudonym(const std::string& key, const std::string& studentId)
{
    return "p" + keyedHash(key, "student", comparable(studentId, Identifier::StudentId)).substr(0, kDigits);
}

GradeTable pseudonymous(GradeTable table, const std::string& key, Identifier match)
{
    for (GradeRow& row : table.rows) {
        const std::string name = pseudonym(key, row.student.studentId);
        row.student = Student{};
        row.student.studentId = name;
        row.student.login = name;
        row.student.sisId = name;
        row.student.lmsId = match == Identifier::LmsId ? name : "";
        row.student.email = match == Identifier::Email ? name : "";
        for (GradeCell& cell : row.cells) {
            hide(cell, key, name);
        }
    }
    std::sort(table.rows.begin(), table.rows.end(),
              [](const GradeRow& a, const GradeRow& b) { return a.student.studentId < b.student.studentId; });
    table.parked.clear();
    return table;
}

std::int64_t dayOf(std::int64_t utcMs)
{
    constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;
    return (utcMs >= 0 ? utcMs / kDayMs : (utcMs - kDayMs + 1) / kDayMs) * kDayMs;
}

} // namespace foresight
