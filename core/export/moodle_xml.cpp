// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/moodle_xml.h"

#include "core/export/lms_cells.h"
#include "core/export/lms_students.h"
#include "core/export/lms_text.h"
#include "core/export/xml_text.h"

namespace foresight {

namespace {

const std::string kPlatform = "Moodle";

bool needsReference(char c)
{
    return std::string_view("&<>\"'").find(c) != std::string_view::npos;
}

/// Moodle drops white space that stands alone between two character references.
bool hasLonelyBlanks(const std::string& text)
{
    bool afterReference = false;
    bool blanks = false;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\t';
        if (needsReference(c)) {
            if (afterReference && blanks) {
                return true;
            }
            afterReference = true;
            blanks = false;
        } else if (!blank) {
            afterReference = false;
        } else {
            blanks = true;
        }
    }
    return false;
}

std::string cdata(const std::string& text)
{
    constexpr std::string_view kEnd = "]]>";
    std::string section = "<![CDATA[";
    std::size_t at = 0;
    for (std::size_t end = text.find(kEnd); end != std::string::npos; end = text.find(kEnd, at)) {
        section += text.substr(at, end + 2 - at) + "]]><![CDATA[";
        at = end + 2;
    }
    return section + text.substr(at) + std::string(kEnd);
}

std::string elementText(const std::string& text)
{
    const std::string clean = xmlCharacters(text);
    return hasLonelyBlanks(clean) ? cdata(clean) : xmlText(clean);
}

std::string element(const std::string& name, const std::string& text)
{
    return "<" + name + ">" + elementText(text) + "</" + name + ">";
}

std::vector<std::string> itemNumbers(const Course& course, std::vector<std::string>& notes)
{
    std::vector<std::string> numbers;
    for (const CourseLab& lab : course.labs) {
        const std::string given = lab.platformId("moodle");
        numbers.push_back(oneLine(given.empty() ? lab.item : given));
        if (given.empty()) {
            notes.push_back("item \"" + lab.item +
                            "\" has no moodle_idnumber in the course file: its ID number in "
                            "Moodle has to be \"" +
                            numbers.back() + "\"");
        }
    }
    return numbers;
}

} // namespace

Result<ExportedFile> exportMoodleXml(const ExportRequest& request)
{
    const Course& course = request.course;
    ExportedFile file;
    const std::vector<std::string> items = itemNumbers(course, file.notes);
    const Result<std::vector<const GradeRow*>> rows = identifiedRows(
        request, {"sis_id", [&](const Student& student) { return std::vector{schoolId(course, student)}; }}, file);
    if (!rows) {
        return fail(rows.error());
    }
    LmsDialect words{kPlatform};
    words.aboveMaximum = "Moodle refuses the file unless it allows unlimited grades";
    words.comment = [](const std::string& text) { return text; };
    LmsCells cells(request, std::move(words));
    file.bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<results>\n";
    bool any = false;
    for (const GradeRow* row : *rows) {
        bool written = false;
        for (std::size_t item = 0; item < items.size(); ++item) {
            const std::optional<std::string> points = cells.points(*row, item);
            const std::optional<std::string> comment = cells.comment(*row, item);
            if (points) {
                file.bytes += "<result>" + element("assignment", items[item]) +
                              element("student", schoolId(course, row->student)) + element("score", *points) +
                              (comment ? element("feedback", *comment) : "") + "</result>\n";
                written = true;
            }
        }
        file.students += written ? 1 : 0;
        any = any || written;
    }
    if (!any) {
        return platformRefuses(kPlatform, "there is no result to write, and it does not take an empty file");
    }
    file.bytes += "</results>\n";
    const Result<void> finished = cells.finish(file);
    return finished ? Result<ExportedFile>(std::move(file)) : fail(finished.error());
}

} // namespace foresight
