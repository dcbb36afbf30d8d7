// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/moodle_csv.h"

#include "core/base/csv.h"
#include "core/export/lms_merge.h"
#include "core/export/lms_students.h"
#include "core/export/lms_text.h"
#include "core/grading/moodle_words.h"

#include <algorithm>

namespace foresight {

namespace {

const std::string kPlatform = "Moodle";
/// What an export from scratch calls its columns; which is which, a person says when importing.
const std::string kPoints = " (Real)";
const std::string kComment = " (Feedback)";

/// Moodle's reader takes a backslash before a quote for an escape and then reads on into the next student.
std::string withoutEscapes(const std::string& text)
{
    std::string safe;
    for (std::size_t i = 0; i < text.size(); ++i) {
        safe += text[i];
        if (text[i] == '\\' && (i + 1 == text.size() || text[i + 1] == '"')) {
            safe += ' ';
        }
    }
    return safe;
}

LmsDialect dialect(bool decimalComma)
{
    LmsDialect words{kPlatform, std::nullopt, decimalComma};
    words.refusesNegative = true;
    words.aboveMaximum = "Moodle refuses the file unless it allows unlimited grades";
    words.comment = [](const std::string& text) { return withoutEscapes(withoutFormula(text)); };
    return words;
}

/// The column by which Moodle is to find the students.
struct IdColumn
{
    std::string heading;
    std::string mapTo;
    std::string needed;
    Identifier identifier;
};

IdColumn idColumn(const Course& course)
{
    switch (course.match) {
    case Identifier::Login:
        return {"Username", "username", "login", Identifier::Login};
    case Identifier::Email:
        return {"Email address", "e-mail", "email", Identifier::Email};
    case Identifier::LmsId:
        return {"User ID", "user id", "lms_id", Identifier::LmsId};
    default:
        return {"ID number", "ID number", "sis_id", Identifier::SisId};
    }
}

/// A blank for an identifier that Moodle would not read back as it is: it escapes what could be a formula.
std::string idText(const Course& course, const Student& student, Identifier identifier)
{
    const std::string id =
        identifier == Identifier::SisId ? schoolId(course, student) : oneLine(student.identifier(identifier));
    return withoutEscapes(withoutFormula(id)) == id ? id : "";
}

std::vector<std::string> header(const Course& course, const std::vector<std::string>& titles,
                                const std::vector<bool>& commented)
{
    std::vector<std::string> fields{"First name", "Last name", "ID number", "Username", "Email address"};
    if (course.match == Identifier::LmsId) {
        fields.emplace_back("User ID");
    }
    for (std::size_t item = 0; item < titles.size(); ++item) {
        fields.push_back(titles[item] + kPoints);
        if (commented[item]) {
            fields.push_back(titles[item] + kComment);
        }
    }
    return fields;
}

std::vector<std::string> studentFields(const Course& course, const Student& student)
{
    std::vector<std::string> fields{withoutEscapes(oneLine(student.givenName)),
                                    withoutEscapes(oneLine(student.familyName))};
    for (const Identifier identifier : {Identifier::SisId, Identifier::Login, Identifier::Email}) {
        fields.push_back(idText(course, student, identifier));
    }
    if (course.match == Identifier::LmsId) {
        fields.push_back(idText(course, student, Identifier::LmsId));
    }
    return fields;
}

/// Moodle reads a blank as "no grade" too; "-" is what it writes itself.
const std::string kMissing = "-";

Result<ExportedFile> fromScratch(const ExportRequest& request)
{
    const Course& course = request.course;
    const bool comma = request.options.decimalComma;
    const char separator = comma ? ';' : ',';
    const IdColumn id = idColumn(course);
    ExportedFile file;
    std::vector<std::string> names;
    for (const CourseLab& lab : course.labs) {
        names.push_back(withoutEscapes(lab.item));
    }
    const Result<std::vector<std::string>> titles = lmsTitles(kPlatform, names, {}, file.notes);
    const Result<std::vector<const GradeRow*>> rows = identifiedRows(
        request,
        {id.needed, [&](const Student& student) { return std::vector{idText(course, student, id.identifier)}; }}, file);
    if (!titles || !rows) {
        return fail(titles ? rows.error() : titles.error());
    }
    LmsCells cells(request, dialect(comma));
    std::vector<bool> commented;
    for (std::size_t item = 0; item < course.labs.size(); ++item) {
        commented.push_back(cells.hasComments(item));
    }
    file.bytes = lmsRecord(header(course, *titles, commented), separator);
    int blanks = 0;
    for (const GradeRow* row : *rows) {
        std::vector<std::string> fields = studentFields(course, row->student);
        for (std::size_t item = 0; item < course.labs.size(); ++item) {
            const std::optional<std::string> points = cells.points(*row, item);
            blanks += points ? 0 : 1;
            fields.push_back(points.value_or(kMissing));
            const std::optional<std::string> comment = cells.comment(*row, item);
            if (commented[item]) {
                fields.push_back(comment.value_or(""));
            }
        }
        file.bytes += lmsRecord(fields, separator);
        ++file.students;
    }
    file.notes.push_back("in Moodle, map from \"" + id.heading + "\" to " + id.mapTo);
    if (blanks > 0) {
        file.notes.push_back(std::to_string(blanks) + " cell(s) are \"-\": Moodle may clear a grade that it has there. "
                                                      "Exporting items one by one without missing results avoids it");
    }
    const Result<void> finished = cells.finish(file);
    return finished ? Result<ExportedFile>(std::move(file)) : fail(finished.error());
}

/// "Assignment: Lab 04 (Real)" and "Lab 04 (Real)", in the words of a language.
bool isHeading(const CourseLab& lab, const std::string& heading, const MoodleWords& words,
               const std::vector<std::string>& types)
{
    return std::any_of(types.begin(), types.end(), [&](const std::string& type) {
        const std::string wanted = lab.item + " (" + type + ")";
        const auto endsIn = [&](const std::string& between) { return heading.ends_with(between + wanted); };
        return heading == wanted || std::any_of(words.between.begin(), words.between.end(), endsIn);
    });
}

/// The columns by which students are found, in the words of a language.
std::vector<LmsKey> keysIn(const LmsFile& lms, const Course& course, const MoodleWords& words)
{
    std::vector<std::pair<std::string, Identifier>> headings;
    const auto add = [&headings](const std::vector<std::string>& texts, Identifier identifier) {
        for (const std::string& text : texts) {
            headings.emplace_back(text, identifier);
        }
    };
    add(words.idNumber, Identifier::SisId);
    add(words.username, Identifier::Login);
    add(words.email, Identifier::Email);
    add({"User ID"}, Identifier::LmsId);
    return keysNamed(lms, course, headings);
}

/// The language that a file was exported in: the one with most of the columns.
const MoodleWords& languageOf(const LmsFile& lms, const Course& course)
{
    return *std::max_element(moodleWords().begin(), moodleWords().end(), [&](const auto& one, const auto& other) {
        return keysIn(lms, course, one).size() < keysIn(lms, course, other).size();
    });
}

Result<ExportedFile> merged(const ExportRequest& request)
{
    Result<LmsFile> lms = mergedFile(request);
    if (!lms) {
        return fail(lms.error());
    }
    const MoodleWords& words = languageOf(*lms, request.course);
    LmsLayout layout;
    layout.keys = keysIn(*lms, request.course, words);
    if (layout.keys.empty()) {
        return notOfPlatform(*lms, "not grades exported by Moodle: it has none of the columns ID number, Username, "
                                   "Email address, in English, German, Spanish or French");
    }
    ExportedFile file;
    const LmsHeadings headings{kPlatform,
                               [&words](const CourseLab& lab, const std::string& heading) {
                                   return isHeading(lab, heading, words, words.points) || heading == lab.item;
                               },
                               [&words](const CourseLab& lab, const std::string& heading) {
                                   return isHeading(lab, heading, words, words.feedback);
                               }};
    Result<std::vector<LmsColumn>> columns = itemColumns(request, *lms, headings, file);
    if (!columns) {
        return fail(columns.error());
    }
    layout.columns = std::move(*columns);
    const bool comma = request.options.decimalComma || hasDecimalComma(*lms, layout.columns);
    return mergeGrades(request, *lms, layout, LmsCells(request, dialect(comma)), std::move(file));
}

} // namespace

Result<ExportedFile> exportMoodleCsv(const ExportRequest& request)
{
    return request.options.merge ? merged(request) : fromScratch(request);
}

} // namespace foresight
