// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course_bench.h"

#include <QStringList>

namespace foresight::test {

inline const Author kTeacher{"teacher", 1'791'000'000'000};
inline constexpr std::int64_t kDay = std::int64_t{24} * 3'600'000;
inline const char* const kCourse = "id: MLSYS-101\nterm: 2026-fall\nmatch: sis_id\nlabs:\n"
                                   "  - {lab: data-gravity-trap, item: Lab 04, points: 20, rubric: default}\n";

inline Student student(const std::string& number)
{
    Student student;
    student.studentId = number;
    student.familyName = "Family " + number;
    student.sisId = "S" + number;
    return student;
}

/// A gradebook with students 1 to 9, known as S1 to S9, and a folder beside it to import from.
struct ImportBench : CourseBench
{
    ImportBench() : gradebook(make("gb.db")) { std::filesystem::create_directories(path("in")); }

    [[nodiscard]] Gradebook make(const char* name) const
    {
        Gradebook made = *Gradebook::create(path(name), write("course.yaml", kCourse), kTeacher);
        std::vector<Student> students;
        for (int i = 1; i <= 9; ++i) {
            students.push_back(student(std::to_string(i)));
        }
        made.importRoster(students, kTeacher).value();
        return made;
    }

    [[nodiscard]] ImportOptions options() const
    {
        ImportOptions options;
        options.labs = labs();
        options.author = kTeacher;
        return options;
    }

    /// Imports and answers with "name: verdict (reason)" for each file, in order.
    QStringList import(const std::vector<std::string>& names, ImportOptions options)
    {
        QStringList said;
        options.each = [&said](const ImportedFile& file) {
            const std::string reason = file.reason.empty() ? "" : " (" + file.reason + ")";
            said +=
                QString::fromStdString(file.file.filename().string() + ": " + importVerdictName(file.verdict) + reason);
        };
        std::vector<std::filesystem::path> paths;
        paths.reserve(names.size());
        for (const std::string& name : names) {
            paths.push_back(path(name));
        }
        summary = gradebook.importPaths(paths, options).value();
        return said;
    }
    QStringList import(const std::vector<std::string>& names) { return import(names, options()); }

    [[nodiscard]] std::string whole(const std::string& learner, std::int64_t signedUtcMs = kDue) const
    {
        return handInBytes(learner, wholeScript(), signedUtcMs);
    }

    [[nodiscard]] std::size_t kept() const { return gradebook.origins()->size(); }

    Gradebook gradebook;
    ImportSummary summary;
};

inline QStringList lines(const std::vector<std::string>& said)
{
    QStringList list;
    for (const std::string& line : said) {
        list += QString::fromStdString(line);
    }
    return list;
}

} // namespace foresight::test
