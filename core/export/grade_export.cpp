// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/grade_export.h"

#include "core/export/blackboard_csv.h"
#include "core/export/brightspace_csv.h"
#include "core/export/canvas_csv.h"
#include "core/export/class_report.h"
#include "core/export/edx_csv.h"
#include "core/export/grades_csv.h"
#include "core/export/grades_json.h"
#include "core/export/grades_xlsx.h"
#include "core/export/moodle_csv.h"
#include "core/export/moodle_xml.h"
#include "core/export/oneroster_results.h"
#include "core/export/prepared_export.h"
#include "core/export/qti_results.h"
#include "core/export/qti_usage_data.h"
#include "core/export/sakai_csv.h"
#include "core/export/xapi_statements.h"

#include <QCoreApplication>

#include <algorithm>

namespace foresight {

namespace {

std::string knownNames()
{
    std::string known;
    for (const ExportFormat& format : exportFormats()) {
        known += (known.empty() ? "" : ", ") + format.name;
    }
    return known;
}

Result<ExportedFile> usage(const std::string& detail)
{
    return fail({ErrorCode::UsageInvalid, {}, {}, detail});
}

} // namespace

const std::vector<ExportFormat>& exportFormats()
{
    static const std::vector<ExportFormat> formats = {
        {"csv", "csv", QT_TRANSLATE_NOOP("ExportFormatWords", "a row per student, for people and spreadsheets"), false,
         false, false, &exportGradesCsv, true},
        {"csv-long", "csv", QT_TRANSLATE_NOOP("ExportFormatWords", "a row per student, item and rubric line"), false,
         false, false, &exportGradesCsvLong, true},
        {"json", "json", QT_TRANSLATE_NOOP("ExportFormatWords", "everything, for programs"), false, false, true,
         &exportGradesJson},
        {"xlsx", "xlsx", QT_TRANSLATE_NOOP("ExportFormatWords", "a workbook with a sheet per item and statistics"),
         false, false, false, &exportGradesXlsx},
        {"html", "html", QT_TRANSLATE_NOOP("ExportFormatWords", "a class report with charts, for reading and printing"),
         false, false, true, &exportClassReport},
        {"pdf", "pdf",
         QT_TRANSLATE_NOOP("ExportFormatWords", "the class report on paper (written by foresight-gradebook)"), false,
         false, true, &exportPdfElsewhere, false, true},
        {"canvas", "csv", QT_TRANSLATE_NOOP("ExportFormatWords", "Canvas gradebook"), true, false, false,
         &exportCanvasCsv, true},
        {"moodle-csv", "csv", QT_TRANSLATE_NOOP("ExportFormatWords", "Moodle, CSV import with columns mapped by hand"),
         true, false, false, &exportMoodleCsv, true},
        {"moodle-xml", "xml", QT_TRANSLATE_NOOP("ExportFormatWords", "Moodle, XML import by ID numbers"), false, false,
         false, &exportMoodleXml},
        {"blackboard", "xls", QT_TRANSLATE_NOOP("ExportFormatWords", "Blackboard Learn, text with tabs"), true, false,
         false, &exportBlackboard},
        {"brightspace", "csv", QT_TRANSLATE_NOOP("ExportFormatWords", "D2L Brightspace"), true, false, false,
         &exportBrightspace},
        {"sakai", "csv", QT_TRANSLATE_NOOP("ExportFormatWords", "Sakai gradebook"), true, false, false, &exportSakai,
         true},
        {"edx", "csv", QT_TRANSLATE_NOOP("ExportFormatWords", "Open edX, only into its own file"), true, true, false,
         &exportEdx},
        {"qti-results-2.2", "zip", QT_TRANSLATE_NOOP("ExportFormatWords", "QTI Results Reporting 2.2"), false, false,
         true, &exportQtiResults22},
        {"qti-results-3.0", "zip", QT_TRANSLATE_NOOP("ExportFormatWords", "QTI Results Reporting 3.0"), false, false,
         true, &exportQtiResults30},
        {"qti-usage-data", "xml", QT_TRANSLATE_NOOP("ExportFormatWords", "QTI Usage Data 3.0: item statistics"), false,
         false, true, &exportQtiUsageData},
        {"xapi", "json", QT_TRANSLATE_NOOP("ExportFormatWords", "xAPI statements"), false, false, true,
         &exportXapiStatements},
        {"oneroster", "zip", QT_TRANSLATE_NOOP("ExportFormatWords", "OneRoster 1.1 results"), false, false, false,
         &exportOneRosterResults},
    };
    return formats;
}

const ExportFormat* exportFormat(const std::string& name)
{
    const auto& formats = exportFormats();
    const auto it = std::find_if(formats.begin(), formats.end(), [&](const auto& each) { return each.name == name; });
    return it == formats.end() ? nullptr : &*it;
}

Result<ExportedFile> exportGrades(const std::string& format, const ExportRequest& request)
{
    const ExportFormat* found = exportFormat(format);
    if (!found) {
        return usage("format \"" + format + "\" is not in this version; there are: " + knownNames());
    }
    if (request.options.merge && !found->merges) {
        return usage("format \"" + format + "\" cannot be merged into a file of the platform");
    }
    if (request.options.decimalComma && !found->hasDecimalComma) {
        return usage("format \"" + format + "\" is never written with a decimal comma");
    }
    if (found->onlyMerges && !request.options.merge) {
        return usage("format \"" + format + "\" fills in the platform's own file: name it with --merge");
    }
    if (request.options.merge && request.options.pseudonymKey) {
        return usage("the platform's own file names its students: it cannot be filled in with pseudonyms");
    }
    const Result<std::optional<PreparedExport>> prepared = preparedExport(request);
    if (!prepared) {
        return fail(prepared.error());
    }
    if (!*prepared) {
        return found->make(request);
    }
    const PreparedExport& own = **prepared;
    return found->make({own.course, own.table, request.labs, own.madeUtcMs, request.options});
}

} // namespace foresight
