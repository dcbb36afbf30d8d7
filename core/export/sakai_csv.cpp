// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/sakai_csv.h"

#include "core/base/csv.h"
#include "core/export/lms_merge.h"
#include "core/export/lms_students.h"
#include "core/export/lms_text.h"
#include "core/units/quantity.h"

#include <cmath>

namespace foresight {

namespace {

const std::string kPlatform = "Sakai";
const std::string kMark = "\xEF\xBB\xBF";
const std::string kComment = "* ";

/// Sakai loses backslashes from comments: a wide one looks the same and stays.
std::string commentText(const std::string& text)
{
    constexpr std::string_view kWideBackslash = "\xEF\xBC\xBC";
    std::string kept;
    for (const char c : withoutFormula(text)) {
        if (c == '\\') {
            kept += kWideBackslash;
        } else {
            kept += c;
        }
    }
    return kept;
}

LmsDialect dialect(bool decimalComma)
{
    constexpr double kGrouped = 1000;
    LmsDialect words{kPlatform, std::nullopt, decimalComma};
    words.noteFrom = kGrouped;
    words.noteText = "there are points of 1000 and more: a Sakai that groups digits may refuse them";
    words.comment = commentText;
    return words;
}

std::string nameThere(const CourseLab& lab)
{
    const std::string given = lab.platformId("sakai");
    return given.empty() ? lab.item : given;
}

/// " [10]", or nothing where the points have more digits than Sakai reads.
std::string pointsMark(double points, bool decimalComma)
{
    constexpr double kHundredths = 100;
    constexpr double kSame = 1e-9;
    const bool fits = std::abs(points * kHundredths - std::round(points * kHundredths)) < kSame;
    return fits ? " [" + lmsNumber(points, decimalComma) + "]" : "";
}

/// "Lab 04 [10]", taken apart.
struct Heading
{
    std::string title;
    std::optional<double> points;
};

Heading readHeading(const std::string& text)
{
    const std::size_t open = text.ends_with(']') ? text.rfind('[') : std::string::npos;
    if (open == std::string::npos || open == 0) {
        return {oneLine(text), {}};
    }
    std::string number = text.substr(open + 1, text.size() - open - 2);
    if (const std::size_t comma = number.find(','); comma != std::string::npos) {
        number[comma] = '.';
    }
    const std::optional<double> points = parseNumber(number);
    return points ? Heading{oneLine(text.substr(0, open)), points} : Heading{oneLine(text), {}};
}

Result<ExportedFile> fromScratch(const ExportRequest& request)
{
    const Course& course = request.course;
    const bool comma = request.options.decimalComma;
    const char separator = comma ? ';' : ',';
    ExportedFile file;
    std::vector<std::string> names;
    for (const CourseLab& lab : course.labs) {
        names.push_back(nameThere(lab));
    }
    const TitleRules rules{{{"[", "("}, {"]", ")"}}, {}, false, true};
    const Result<std::vector<std::string>> titles = lmsTitles(kPlatform, names, rules, file.notes);
    const Result<std::vector<const GradeRow*>> rows = identifiedRows(
        request, {"login", [](const Student& student) { return std::vector{oneLine(student.login)}; }}, file);
    if (!titles || !rows) {
        return fail(titles ? rows.error() : titles.error());
    }
    LmsCells cells(request, dialect(comma));
    std::vector<std::string> header{"Student ID", "Name"};
    std::vector<bool> commented;
    for (std::size_t item = 0; item < titles->size(); ++item) {
        header.push_back((*titles)[item] + pointsMark(course.labs[item].points, comma));
        commented.push_back(cells.hasComments(item));
        if (commented.back()) {
            header.push_back(kComment + (*titles)[item]);
        }
    }
    file.bytes = kMark + lmsRecord(header, separator);
    for (const GradeRow* row : *rows) {
        std::vector<std::string> fields{oneLine(row->student.login), sortableName(row->student)};
        for (std::size_t item = 0; item < titles->size(); ++item) {
            fields.push_back(cells.points(*row, item).value_or(""));
            const std::optional<std::string> comment = cells.comment(*row, item);
            if (commented[item]) {
                fields.push_back(comment.value_or(""));
            }
        }
        file.bytes += lmsRecord(fields, separator);
        ++file.students;
    }
    const Result<void> finished = cells.finish(file);
    return finished ? Result<ExportedFile>(std::move(file)) : fail(finished.error());
}

Result<ExportedFile> merged(const ExportRequest& request)
{
    Result<LmsFile> lms = mergedFile(request);
    if (!lms) {
        return fail(lms.error());
    }
    constexpr std::size_t kLeast = 3;
    if (lms->cells(0).size() < kLeast) {
        return notOfPlatform(*lms, "not grades exported by Sakai: they have a login, a name and at least one item");
    }
    ExportedFile file;
    LmsHeadings headings{kPlatform,
                         [](const CourseLab& lab, const std::string& heading) {
                             return !heading.starts_with('#') && !heading.starts_with(kComment) &&
                                    readHeading(heading).title == nameThere(lab);
                         },
                         [](const CourseLab& lab, const std::string& heading) {
                             return heading.starts_with(kComment) &&
                                    oneLine(heading.substr(kComment.size())) == nameThere(lab);
                         }};
    headings.maximum = [&lms](std::size_t column) { return readHeading(lms->cell(0, column)).points; };
    LmsLayout layout;
    Result<std::vector<LmsColumn>> columns = itemColumns(request, *lms, headings, file);
    if (!columns) {
        return fail(columns.error());
    }
    layout.columns = std::move(*columns);
    layout.keys = {{0, Identifier::Login}};
    const bool comma = request.options.decimalComma || hasDecimalComma(*lms, layout.columns);
    return mergeGrades(request, *lms, layout, LmsCells(request, dialect(comma)), std::move(file));
}

} // namespace

Result<ExportedFile> exportSakai(const ExportRequest& request)
{
    return request.options.merge ? merged(request) : fromScratch(request);
}

} // namespace foresight
