// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/brightspace_csv.h"

#include "core/export/lms_merge.h"
#include "core/export/lms_students.h"
#include "core/export/lms_text.h"
#include "core/units/quantity.h"

#include <algorithm>

namespace foresight {

namespace {

const std::string kPlatform = "Brightspace";
const std::string kPoints = " Points Grade";
const std::string kEnd = "End-of-Line Indicator";
constexpr std::string_view kMaximum = "MaxPoints:";

LmsDialect dialect()
{
    LmsDialect words{kPlatform};
    words.aboveMaximum = "Brightspace cuts them down unless the item may exceed its maximum";
    return words;
}

std::string nameThere(const CourseLab& lab)
{
    const std::string given = lab.platformId("brightspace");
    return given.empty() ? lab.item : given;
}

/// "Lab 04 Points Grade" without what Brightspace adds in angle brackets.
std::string undecorated(const std::string& heading)
{
    const std::size_t open = heading.ends_with('>') ? heading.rfind(" <") : std::string::npos;
    return open == std::string::npos ? heading : heading.substr(0, open);
}

std::optional<double> maximumIn(const std::string& heading)
{
    const std::size_t at = heading.rfind(kMaximum);
    if (at == std::string::npos) {
        return std::nullopt;
    }
    const std::string rest = heading.substr(at + kMaximum.size());
    return parseNumber(rest.substr(0, rest.find_first_of(" >")));
}

std::vector<std::string> identifiers(const Course& course, const Student& student)
{
    return {schoolId(course, student), oneLine(student.login)};
}

std::string marked(const std::string& id)
{
    return id.empty() ? "" : "#" + id;
}

Result<std::vector<std::string>> headings(const Course& course, std::vector<std::string>& notes)
{
    std::vector<std::string> names;
    for (const CourseLab& lab : course.labs) {
        names.push_back(nameThere(lab));
    }
    const TitleRules rules{{{"<", "("}, {">", ")"}},
                           {"Points Grade", "Text Grade", "Grade Symbol", "Final Grade", kEnd}};
    Result<std::vector<std::string>> all = lmsTitles(kPlatform, names, rules, notes);
    for (std::size_t item = 0; all && item < all->size(); ++item) {
        (*all)[item] += kPoints + " <Numeric " + std::string(kMaximum) + lmsNumber(course.labs[item].points) + ">";
    }
    return all;
}

Result<ExportedFile> fromScratch(const ExportRequest& request)
{
    const Course& course = request.course;
    ExportedFile file;
    const Result<std::vector<std::string>> items = headings(course, file.notes);
    const Result<std::vector<const GradeRow*>> rows =
        identifiedRows(request, {"sis_id or login", [&](const Student& s) { return identifiers(course, s); }}, file);
    if (!items || !rows) {
        return fail(items ? rows.error() : items.error());
    }
    std::vector<std::string> header{"OrgDefinedId", "Username"};
    header.insert(header.end(), items->begin(), items->end());
    header.push_back(kEnd);
    file.bytes = lmsRecord(header, ',');
    LmsCells cells(request, dialect());
    for (const GradeRow* row : *rows) {
        const std::vector<std::string> ids = identifiers(course, row->student);
        std::vector<std::string> fields{marked(ids[0]), marked(ids[1])};
        for (std::size_t item = 0; item < items->size(); ++item) {
            fields.push_back(cells.points(*row, item).value_or(""));
            static_cast<void>(cells.comment(*row, item));
        }
        fields.emplace_back("#");
        file.bytes += lmsRecord(fields, ',');
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
    LmsLayout layout;
    layout.idPrefix = "#";
    layout.keys =
        keysNamed(*lms, request.course, {{"OrgDefinedId", Identifier::SisId}, {"Username", Identifier::Login}});
    if (layout.keys.empty()) {
        return notOfPlatform(*lms, "not grades exported by Brightspace: it has neither OrgDefinedId nor Username");
    }
    ExportedFile file;
    LmsHeadings headings{kPlatform, [](const CourseLab& lab, const std::string& heading) {
                             return undecorated(heading) == nameThere(lab) + kPoints;
                         }};
    headings.maximum = [&lms](std::size_t column) { return maximumIn(lms->cell(0, column)); };
    Result<std::vector<LmsColumn>> columns = itemColumns(request, *lms, headings, file);
    if (!columns) {
        return fail(columns.error());
    }
    layout.columns = std::move(*columns);
    return mergeGrades(request, *lms, layout, LmsCells(request, dialect()), std::move(file));
}

} // namespace

Result<ExportedFile> exportBrightspace(const ExportRequest& request)
{
    return request.options.merge ? merged(request) : fromScratch(request);
}

} // namespace foresight
