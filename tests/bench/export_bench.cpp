// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/grade_export.h"
#include "gradebook_figures.h"

#include <QString>

#include <chrono>

namespace foresight::bench {

namespace {

constexpr double kExportGoal = 1;
constexpr double kCsvGoal = 0.2;
constexpr std::int64_t kMadeUtcMs = 1'791'000'000'000;

/// A subsection's grades as Open edX exports them, for the first item.
std::string edxFile(const GradeTable& table)
{
    std::string file = "user_id,username,student_key,course_id,track,cohort,name-1a2b3c4d,grade-1a2b3c4d,"
                       "original_grade-1a2b3c4d,previous_override-1a2b3c4d,new_override-1a2b3c4d\r\n";
    for (const GradeRow& row : table.rows) {
        file += row.student.lmsId + "," + row.student.login + ",,course-v1:U+L+1,audit,,Lab 1,0,0,,\r\n";
    }
    return file;
}

} // namespace

double secondsOf(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

std::string number(double value)
{
    return QString::number(value, 'f', 2).toStdString();
}

std::string line(const std::string& what, double value, const char* unit, double goal)
{
    return what + ": " + number(value) + unit + ", goal " + number(goal) + (value <= goal ? ": kept" : ": missed");
}

std::vector<std::string> benchExports(const Gradebook& gradebook, const HandInGenerator& generator)
{
    std::vector<std::string> lines;
    GradeTable table;
    for (const auto& [detail, what] : {std::pair(TableDetail::Grades, "grades"), std::pair(TableDetail::Lines, "lines"),
                                       std::pair(TableDetail::Work, "work")}) {
        table = {};
        const double seconds = secondsOf([&, wanted = detail] { table = *gradebook.table(wanted); });
        lines.push_back(std::string("  reading the table with ") + what + ": " + number(seconds) + " s");
    }
    constexpr std::size_t kSmallCourse = 1'000;
    for (const ExportFormat& format : exportFormats()) {
        if (format.desktopOnly) {
            continue;
        }
        ExportRequest request{gradebook.course(), table, generator.labs(), kMadeUtcMs, {}};
        if (format.onlyMerges) {
            request.options.items = {gradebook.course().labs.front().item};
            request.options.merge = edxFile(table);
        }
        std::size_t bytes = 0;
        const double seconds = secondsOf([&] { bytes = exportGrades(format.name, request).value().bytes.size(); });
        const bool isCsv = format.name.starts_with("csv") && table.rows.size() <= kSmallCourse;
        lines.push_back(line("  export " + format.name + " (" + std::to_string(bytes / 1'000) + " kB)", seconds, " s",
                             isCsv ? kCsvGoal : kExportGoal));
    }
    return lines;
}

} // namespace foresight::bench
