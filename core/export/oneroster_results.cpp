// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/oneroster_results.h"

#include "core/base/csv.h"
#include "core/base/iso_time.h"
#include "core/base/zip_file.h"
#include "core/export/prepared_export.h"
#include "core/export/xml_text.h"

#include <algorithm>
#include <array>

namespace foresight {

namespace {

constexpr std::string_view kCategory = "labs";

std::string date(std::int64_t utcMs)
{
    return isoTime(utcMs).substr(0, 10);
}

std::string manifest()
{
    constexpr std::array<std::pair<std::string_view, bool>, 13> kFiles = {{{"academicSessions", false},
                                                                           {"categories", true},
                                                                           {"classes", false},
                                                                           {"classResources", false},
                                                                           {"courses", false},
                                                                           {"courseResources", false},
                                                                           {"demographics", false},
                                                                           {"enrollments", false},
                                                                           {"lineItems", true},
                                                                           {"orgs", false},
                                                                           {"resources", false},
                                                                           {"results", true},
                                                                           {"users", false}}};
    std::string text = csvLine({"propertyName", "value"});
    text += csvLine({"manifest.version", "1.0"}) + csvLine({"oneroster.version", "1.1"});
    for (const auto& [file, isThere] : kFiles) {
        text += csvLine({"file." + std::string(file), isThere ? "bulk" : "absent"});
    }
    return text + csvLine({"source.systemName", "Foresight"}) + csvLine({"source.systemCode", "foresight"});
}

std::string categories()
{
    return csvLine({"sourcedId", "status", "dateLastModified", "title"}) +
           csvLine({std::string(kCategory), "", "", "Labs"});
}

std::string lineItemId(const CourseLab& lab)
{
    const std::string named = lab.platformId("oneroster");
    return named.empty() ? xmlName(lab.item) : named;
}

/// The least value that a result of the item has, so that a certainty-based mark below zero lies within its range.
double least(const ExportRequest& request, std::size_t place)
{
    double lowest = 0;
    for (const GradeRow& row : request.table.rows) {
        lowest = std::min(lowest, row.cells[place].points.value_or(0));
    }
    return lowest;
}

std::string lineItems(const ExportRequest& request)
{
    std::string text =
        csvLine({"sourcedId", "status", "dateLastModified", "title", "description", "assignDate", "dueDate",
                 "classSourcedId", "categorySourcedId", "gradingPeriodSourcedId", "resultValueMin", "resultValueMax"});
    const Course& course = request.course;
    for (std::size_t place = 0; place < course.labs.size(); ++place) {
        const CourseLab& lab = course.labs[place];
        // The course does not say when a lab was given out, and the format wants a day.
        const std::string due = date(lab.dueUtcMs.value_or(request.madeUtcMs));
        text += csvLine({lineItemId(lab), "", "", lab.item, lab.lab, due, due, course.id, std::string(kCategory),
                         course.term, numberText(least(request, place)), numberText(lab.points)});
    }
    return text;
}

class ResultRows
{
public:
    explicit ResultRows(const ExportRequest& request) : m_request(request)
    {
        const auto& rows = request.table.rows;
        m_bySisId =
            std::any_of(rows.begin(), rows.end(), [](const GradeRow& row) { return !row.student.sisId.empty(); });
    }

    [[nodiscard]] const std::string& sourcedId(const Student& student) const
    {
        return m_bySisId ? student.sisId : student.studentId;
    }

    /// Students who cannot be named, for people.
    [[nodiscard]] std::string nameless() const
    {
        std::string names;
        for (const GradeRow& row : m_request.table.rows) {
            if (sourcedId(row.student).empty()) {
                names += (names.empty() ? "" : "; ") + row.student.studentId + " " + row.student.familyName;
            }
        }
        return names;
    }

    std::string text(ExportedFile& file) const
    {
        std::string text = csvLine({"sourcedId", "status", "dateLastModified", "lineItemSourcedId", "studentSourcedId",
                                    "scoreStatus", "score", "scoreDate", "comment"});
        for (const GradeRow& row : m_request.table.rows) {
            if (sourcedId(row.student).empty()) {
                file.leftOut.push_back(row.student.studentId);
                continue;
            }
            for (std::size_t place = 0; place < row.cells.size(); ++place) {
                addRow(text, row, place);
            }
            ++file.students;
        }
        return text;
    }

private:
    void addRow(std::string& text, const GradeRow& row, std::size_t place) const
    {
        const GradeCell& cell = row.cells[place];
        const std::optional<double> points = exportedPoints(cell, m_request.options.missing);
        const bool excused = cell.state == CellState::Excused;
        if (!points && !excused) {
            return;
        }
        const std::string item = lineItemId(m_request.course.labs[place]);
        const std::string& student = sourcedId(row.student);
        const std::int64_t when = cell.override ? cell.override->utcMs
                                  : cell.handIn ? cell.handIn->signedUtcMs
                                                : m_request.madeUtcMs;
        const std::string status = excused                            ? "exempt"
                                   : cell.state == CellState::Missing ? "not submitted"
                                                                      : "fully graded";
        text += csvLine({item + "." + xmlName(student), "", "", item, student, status,
                         points ? numberText(*points) : "", date(when), cell.comment});
    }

    const ExportRequest& m_request;
    bool m_bySisId = false;
};

} // namespace

Result<ExportedFile> exportOneRosterResults(const ExportRequest& request)
{
    const ResultRows results(request);
    const std::string nameless = results.nameless();
    if (!nameless.empty() && !request.options.leaveOutUnidentified) {
        return fail({ErrorCode::IdentifierMissing, {}, {"sis_id", nameless}, {}});
    }
    ExportedFile file;
    ZipFile zip;
    zip.add("manifest.csv", manifest());
    zip.add("categories.csv", categories());
    zip.add("lineItems.csv", lineItems(request));
    zip.add("results.csv", results.text(file));
    Result<std::string> bytes = zip.take();
    if (!bytes) {
        return fail(bytes.error());
    }
    file.bytes = std::move(*bytes);
    return file;
}

} // namespace foresight
