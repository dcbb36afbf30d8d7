// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/canvas_csv.h"

#include "core/export/lms_merge.h"
#include "core/export/lms_students.h"
#include "core/export/lms_text.h"
#include "core/units/quantity.h"

#include <algorithm>

namespace foresight {

namespace {

const std::string kPlatform = "Canvas";
const std::string kPossible = "Points Possible";

const std::vector<std::string>& droppedWords()
{
    static const std::vector<std::string> words{"Current Score",  "Current Points", "Current Grade",
                                                "Final Score",    "Final Points",   "Final Grade",
                                                "Override Score", "Override Grade", "Override Status"};
    return words;
}

LmsDialect dialect(bool decimalComma)
{
    return {kPlatform, "EX", decimalComma};
}

bool isNumber(const std::string& id)
{
    return !id.empty() && id.find_first_not_of("0123456789") == std::string::npos;
}

/// An identifier as it survives: Canvas reads digits with points, commas or a per cent sign as one number.
std::string survivingId(const std::string& text)
{
    const std::string id = oneLine(text);
    const bool rewritten = id.find_first_not_of("-0123456789.,%") == std::string::npos && !isNumber(id);
    return rewritten ? "" : id;
}

std::vector<std::string> identifiers(const Student& student)
{
    const std::string number = oneLine(student.lmsId);
    return {isNumber(number) ? number : "", survivingId(student.sisId), survivingId(student.login)};
}

/// A name that is not taken for the row of the greatest points.
std::string nameOf(const Student& student)
{
    return lmsTitle(sortableName(student), {{}, {kPossible}});
}

Result<std::vector<std::string>> headings(const Course& course, std::vector<std::string>& notes)
{
    TitleRules rules{{}, droppedWords(), false, false};
    std::vector<std::string> all;
    for (const CourseLab& lab : course.labs) {
        // Behind an id, a number in the title does no harm.
        rules.numberAtEnd = lab.canvasId.empty();
        const Result<std::vector<std::string>> title = lmsTitles(kPlatform, {lab.item}, rules, notes);
        if (!title) {
            return fail(title.error());
        }
        all.push_back(lab.canvasId.empty() ? title->front() : title->front() + " (" + lab.canvasId + ")");
        if (std::count(all.begin(), all.end(), all.back()) > 1) {
            return platformRefuses(kPlatform, "two items would be called \"" + all.back() + "\"");
        }
    }
    return all;
}

Result<ExportedFile> fromScratch(const ExportRequest& request)
{
    const Course& course = request.course;
    const bool comma = request.options.decimalComma;
    const char separator = comma ? ';' : ',';
    ExportedFile file;
    const Result<std::vector<std::string>> items = headings(course, file.notes);
    const Result<std::vector<const GradeRow*>> rows =
        identifiedRows(request, {"lms_id, sis_id or login", identifiers}, file);
    if (!items || !rows) {
        return fail(items ? rows.error() : items.error());
    }
    std::vector<std::string> header{"Student", "ID", "SIS User ID", "SIS Login ID", "Section"};
    header.insert(header.end(), items->begin(), items->end());
    std::vector<std::string> possible{"    " + kPossible, "", "", "", ""};
    for (const CourseLab& lab : course.labs) {
        possible.push_back(lmsNumber(lab.points, comma));
    }
    file.bytes = lmsRecord(header, separator) + lmsRecord(possible, separator);
    LmsCells cells(request, dialect(comma));
    int blanks = 0;
    for (const GradeRow* row : *rows) {
        const std::vector<std::string> ids = identifiers(row->student);
        std::vector<std::string> fields{nameOf(row->student), ids[0], ids[1], ids[2], oneLine(row->student.section)};
        for (std::size_t item = 0; item < course.labs.size(); ++item) {
            const std::optional<std::string> points = cells.points(*row, item);
            blanks += points ? 0 : 1;
            fields.push_back(points.value_or(""));
            static_cast<void>(cells.comment(*row, item));
        }
        file.bytes += lmsRecord(fields, separator);
        ++file.students;
    }
    if (blanks > 0) {
        file.notes.push_back(std::to_string(blanks) + " cell(s) are blank: Canvas clears a score that it has there. "
                                                      "Merging into its own file keeps such scores");
    }
    const Result<void> finished = cells.finish(file);
    return finished ? Result<ExportedFile>(std::move(file)) : fail(finished.error());
}

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

/// The record with the greatest points, if the file has one.
std::optional<std::size_t> possibleRecord(const LmsFile& lms)
{
    for (std::size_t record = 1; record < lms.records(); ++record) {
        if (contains(lms.cell(record, 0), kPossible)) {
            return record;
        }
    }
    return std::nullopt;
}

/// Rows with the points of the items, with their posting policy (in whatever language) and lines of separators are
/// nobody's: of these, only the first has anything in the columns that say who it is.
bool isStudent(const LmsFile& lms, std::size_t record)
{
    const std::vector<std::string> cells = lms.cells(record);
    if (contains(cells.front(), kPossible)) {
        return false;
    }
    const std::size_t identifying = std::min(columnNamed(lms, "Section").value_or(0) + 1, cells.size());
    return std::any_of(cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(identifying),
                       [](const std::string& cell) { return !oneLine(cell).empty(); });
}

Result<void> checkColumns(const LmsFile& lms, const std::vector<LmsColumn>& columns,
                          std::optional<std::size_t> possible)
{
    for (const LmsColumn& column : columns) {
        const std::string heading = lms.cell(0, column.points);
        for (const std::string& word : droppedWords()) {
            if (contains(lowerCase(heading), lowerCase(word))) {
                return platformRefuses(kPlatform, "it drops columns with \"" + word + "\" in the heading: rename \"" +
                                                      heading + "\" there");
            }
        }
        if (possible && contains(lowerCase(lms.cell(*possible, column.points)), "read only")) {
            return platformRefuses(kPlatform, "column \"" + heading + "\" is read only there");
        }
    }
    return {};
}

Result<void> checkHeader(const LmsFile& lms)
{
    const std::vector<std::string> header = lms.cells(0);
    constexpr std::size_t kLeast = 4;
    const bool shape = header.size() >= kLeast && contains(header[0], "Student") && contains(header[1], "ID");
    return shape && columnNamed(lms, "Section") ? Result<void>{}
                                                : notOfPlatform(lms, "not a gradebook exported by Canvas: it begins "
                                                                     "with Student, ID, ... Section");
}

Result<ExportedFile> merged(const ExportRequest& request)
{
    Result<LmsFile> lms = mergedFile(request);
    if (!lms) {
        return fail(lms.error());
    }
    if (const Result<void> header = checkHeader(*lms); !header) {
        return fail(header.error());
    }
    const std::optional<std::size_t> possible = possibleRecord(*lms);
    LmsHeadings headings{kPlatform, [](const CourseLab& lab, const std::string& heading) {
                             const NumberedTitle numbered = numberedTitle(heading);
                             return lab.canvasId.empty() ? heading == lab.item || numbered.title == lab.item
                                                         : numbered.number == lab.canvasId;
                         }};
    headings.maximum = [&lms, possible](std::size_t column) {
        return possible ? parseNumber(lms->cell(*possible, column)) : std::nullopt;
    };
    ExportedFile file;
    LmsLayout layout;
    Result<std::vector<LmsColumn>> columns = itemColumns(request, *lms, headings, file);
    if (!columns) {
        return fail(columns.error());
    }
    if (const Result<void> readable = checkColumns(*lms, *columns, possible); !readable) {
        return fail(readable.error());
    }
    layout.columns = std::move(*columns);
    layout.keys =
        keysNamed(*lms, request.course,
                  {{"ID", Identifier::LmsId}, {"SIS User ID", Identifier::SisId}, {"SIS Login ID", Identifier::Login}});
    layout.isStudent = [&lms](std::size_t record) { return isStudent(*lms, record); };
    const bool comma = request.options.decimalComma || hasDecimalComma(*lms, layout.columns);
    return mergeGrades(request, *lms, layout, LmsCells(request, dialect(comma)), std::move(file));
}

} // namespace

Result<ExportedFile> exportCanvasCsv(const ExportRequest& request)
{
    return request.options.merge ? merged(request) : fromScratch(request);
}

} // namespace foresight
