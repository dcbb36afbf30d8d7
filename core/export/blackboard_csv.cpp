// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/blackboard_csv.h"

#include "core/export/lms_merge.h"
#include "core/export/lms_students.h"
#include "core/export/lms_text.h"
#include "core/units/quantity.h"

namespace foresight {

namespace {

const std::string kPlatform = "Blackboard";
constexpr std::string_view kTotal = " [Total Pts: ";

LmsDialect dialect()
{
    return {kPlatform};
}

/// "Lab 04 [Total Pts: 10 Score] |118854", taken apart.
struct Heading
{
    std::string title;
    std::string id;
    std::optional<double> points;
};

Heading readHeading(const std::string& text)
{
    Heading heading{text, {}, {}};
    if (const std::size_t bar = text.rfind('|'); bar != std::string::npos) {
        const std::string id = oneLine(text.substr(bar + 1));
        if (!id.empty() && id.find_first_not_of("0123456789") == std::string::npos) {
            heading.id = id;
            heading.title = text.substr(0, bar);
        }
    }
    if (const std::size_t total = heading.title.rfind(kTotal); total != std::string::npos) {
        const std::string rest = heading.title.substr(total + kTotal.size());
        heading.points = parseNumber(rest.substr(0, rest.find_first_of(" ]")));
        heading.title.resize(total);
    }
    heading.title = oneLine(heading.title);
    return heading;
}

Result<std::vector<std::string>> headings(const Course& course, std::vector<std::string>& notes)
{
    std::vector<std::string> titles;
    for (const CourseLab& lab : course.labs) {
        titles.push_back(lab.item);
    }
    Result<std::vector<std::string>> all = lmsTitles(kPlatform, titles, {{{"|", "/"}, {kTotal.data(), " ["}}}, notes);
    for (std::size_t item = 0; all && item < all->size(); ++item) {
        const CourseLab& lab = course.labs[item];
        const std::string id = lab.platformId("blackboard");
        (*all)[item].append(kTotal).append(lmsNumber(lab.points)).append(" Score]").append(id.empty() ? "" : " |" + id);
        if (id.empty()) {
            notes.push_back("item \"" + lab.item +
                            "\" has no blackboard_id in the course file: Blackboard makes a new "
                            "text column, which counts in no total. Merging into its own file "
                            "fills the column that is there");
        }
    }
    return all;
}

Result<ExportedFile> fromScratch(const ExportRequest& request)
{
    ExportedFile file;
    const Result<std::vector<std::string>> items = headings(request.course, file.notes);
    const Result<std::vector<const GradeRow*>> rows = identifiedRows(
        request, {"login", [](const Student& student) { return std::vector{oneLine(student.login)}; }}, file);
    if (!items || !rows) {
        return fail(items ? rows.error() : items.error());
    }
    std::vector<std::string> header{"Last Name", "First Name", "Username", "Student ID"};
    header.insert(header.end(), items->begin(), items->end());
    file.bytes = lmsRecord(header, '\t', true);
    LmsCells cells(request, dialect());
    for (const GradeRow* row : *rows) {
        const Student& student = row->student;
        std::vector<std::string> fields{oneLine(student.familyName), oneLine(student.givenName), oneLine(student.login),
                                        schoolId(request.course, student)};
        for (std::size_t item = 0; item < items->size(); ++item) {
            fields.push_back(cells.points(*row, item).value_or(""));
            static_cast<void>(cells.comment(*row, item));
        }
        file.bytes += lmsRecord(fields, '\t', true);
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
    if (!columnNamed(*lms, "Username")) {
        return notOfPlatform(*lms, "not grades exported by Blackboard: it has no column Username");
    }
    ExportedFile file;
    LmsHeadings headings{kPlatform, [](const CourseLab& lab, const std::string& text) {
                             const Heading heading = readHeading(text);
                             const std::string id = lab.platformId("blackboard");
                             return id.empty() ? heading.title == lab.item : heading.id == id;
                         }};
    headings.maximum = [&lms](std::size_t column) { return readHeading(lms->cell(0, column)).points; };
    LmsLayout layout;
    Result<std::vector<LmsColumn>> columns = itemColumns(request, *lms, headings, file);
    if (!columns) {
        return fail(columns.error());
    }
    layout.columns = std::move(*columns);
    layout.keys = keysNamed(*lms, request.course, {{"Username", Identifier::Login}, {"Student ID", Identifier::SisId}});
    return mergeGrades(request, *lms, layout, LmsCells(request, dialect()), std::move(file));
}

} // namespace

Result<ExportedFile> exportBlackboard(const ExportRequest& request)
{
    return request.options.merge ? merged(request) : fromScratch(request);
}

} // namespace foresight
