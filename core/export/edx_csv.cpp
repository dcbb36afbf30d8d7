// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/edx_csv.h"

#include "core/export/lms_merge.h"
#include "core/export/lms_students.h"
#include "core/export/lms_text.h"

namespace foresight {

namespace {

const std::string kPlatform = "Open edX";
const std::string kOverride = "new_override-";
const std::string kName = "name-";
const std::string kNewPoints = "New Points";

constexpr std::size_t kGradeFileLimit = std::size_t{2} << 20;
constexpr std::size_t kPointsFileLimit = std::size_t{4} << 20;

/// A block's id alone: "block-v1:U+L+1+type@sequential+block@1a2b3c4d..." ends in it.
std::string blockId(const std::string& id)
{
    const std::size_t at = id.rfind('@');
    return at == std::string::npos ? id : id.substr(at + 1);
}

/// The first text of a column below its heading.
std::string firstText(const LmsFile& lms, std::optional<std::size_t> column)
{
    for (std::size_t record = 1; column && record < lms.records(); ++record) {
        if (std::string text = lms.cell(record, *column); !text.empty()) {
            return text;
        }
    }
    return {};
}

bool isSubsection(const LmsFile& lms, const CourseLab& lab, const std::string& heading)
{
    constexpr std::size_t kShortId = 8;
    if (!heading.starts_with(kOverride)) {
        return false;
    }
    const std::string shortId = heading.substr(kOverride.size());
    const std::string given = blockId(lab.platformId("edx"));
    return given.empty() ? firstText(lms, columnNamed(lms, kName + shortId)) == lab.item
                         : given.substr(0, kShortId) == shortId;
}

bool isProblem(const LmsFile& lms, const CourseLab& lab, const std::string& heading)
{
    if (heading != kNewPoints) {
        return false;
    }
    const std::string given = blockId(lab.platformId("edx"));
    return given.empty() ? firstText(lms, columnNamed(lms, "title")) == lab.item
                         : blockId(firstText(lms, columnNamed(lms, "block_id"))) == given;
}

Result<void> checkProblemFile(const LmsFile& lms)
{
    const std::optional<std::size_t> block = columnNamed(lms, "block_id");
    if (!block || !columnNamed(lms, "Previous Points")) {
        return notOfPlatform(lms, "not points exported by Open edX: block_id or Previous Points is missing");
    }
    const std::string first = firstText(lms, block);
    for (std::size_t record = 1; record < lms.records(); ++record) {
        if (lms.cell(record, *block) != first) {
            return notOfPlatform(lms, "the file has points of more than one problem");
        }
    }
    return {};
}

LmsDialect dialect(bool ofProblem)
{
    LmsDialect words{kPlatform};
    words.refusesNegative = true;
    words.refusesAboveMaximum = ofProblem;
    return words;
}

} // namespace

Result<ExportedFile> exportEdx(const ExportRequest& request)
{
    Result<LmsFile> lms = mergedFile(request);
    if (!lms) {
        return fail(lms.error());
    }
    const bool ofProblem = columnNamed(*lms, kNewPoints).has_value();
    if (!columnNamed(*lms, "user_id") || (!ofProblem && !columnNamed(*lms, "course_id"))) {
        return notOfPlatform(*lms, "not grades exported by Open edX: user_id or course_id is missing");
    }
    if (Result<void> checked = ofProblem ? checkProblemFile(*lms) : Result<void>{}; !checked) {
        return fail(checked.error());
    }
    ExportedFile file;
    if (lms->hasMark()) {
        lms->dropMark();
        file.notes.emplace_back("the byte order mark of the file is left out, because it hides user_id from Open edX");
    }
    LmsLayout layout;
    const LmsHeadings headings{kPlatform, [&](const CourseLab& lab, const std::string& heading) {
                                   return isSubsection(*lms, lab, heading) || isProblem(*lms, lab, heading);
                               }};
    Result<std::vector<LmsColumn>> columns = itemColumns(request, *lms, headings, file);
    if (!columns) {
        return fail(columns.error());
    }
    layout.columns = std::move(*columns);
    layout.keys = keysNamed(
        *lms, request.course,
        {{"user_id", Identifier::LmsId}, {"username", Identifier::Login}, {"student_key", Identifier::SisId}});
    if (layout.columns.size() > 1) {
        file.notes.emplace_back("more than one item is filled in: one release of Open edX applies only the last of a "
                                "row; export items one by one if grades are missing there");
    }
    Result<ExportedFile> merged =
        mergeGrades(request, *lms, layout, LmsCells(request, dialect(ofProblem)), std::move(file));
    if (merged && merged->bytes.size() > (ofProblem ? kPointsFileLimit : kGradeFileLimit)) {
        return platformRefuses(kPlatform, std::string("the file has more than ") + (ofProblem ? "4" : "2") +
                                              " MiB: leave out students without a result, or split it");
    }
    return merged;
}

} // namespace foresight
