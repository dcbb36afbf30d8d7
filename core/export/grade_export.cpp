// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/grade_export.h"

#include "core/export/canvas_csv.h"
#include "core/export/grades_csv.h"

namespace foresight {

std::vector<std::string> exportFormats()
{
    return {"csv", "canvas"};
}

Result<std::string> exportGrades(const std::string& format, const Course& course, const GradeTable& table)
{
    if (format == "csv") {
        return gradesCsv(course, table);
    }
    if (format == "canvas") {
        return canvasCsv(course, table);
    }
    std::string known;
    for (const std::string& name : exportFormats()) {
        known += (known.empty() ? "" : ", ") + name;
    }
    return fail(
        {ErrorCode::UsageInvalid, {}, {}, "format \"" + format + "\" is not in this version; there are: " + known});
}

} // namespace foresight
