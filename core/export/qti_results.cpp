// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/qti_results.h"

#include "core/base/iso_time.h"
#include "core/base/zip_file.h"
#include "core/export/export_pieces.h"
#include "core/export/prepared_export.h"
#include "core/export/qti_response.h"
#include "core/export/question_lookup.h"
#include "core/export/xml_text.h"

namespace foresight {

namespace {

enum class QtiVersion { V22, V30 };

struct QtiStyle
{
    QtiVersion version;
    std::string_view nameSpace;
};

constexpr QtiStyle kStyle22{QtiVersion::V22, "http://www.imsglobal.org/xsd/imsqti_result_v2p2"};
constexpr QtiStyle kStyle30{QtiVersion::V30, "http://www.imsglobal.org/xsd/imsqti_result_v3p0"};

void addAttribute(std::string& xml, std::string_view name, std::string_view value)
{
    xml.append(" ").append(name).append("=\"").append(value).append("\"");
}

void addValue(std::string& xml, std::string_view value)
{
    xml.append("<value>").append(value).append("</value>");
}

/// The beginning of a variable, up to the attributes that only some have.
void openVariable(std::string& xml, std::string_view element, std::string_view identifier, std::string_view baseType,
                  std::string_view cardinality = "single")
{
    xml.append("<").append(element);
    addAttribute(xml, "identifier", identifier);
    addAttribute(xml, "cardinality", cardinality);
    if (!baseType.empty()) {
        addAttribute(xml, "baseType", baseType);
    }
}

void addOutcome(std::string& xml, std::string_view identifier, double value, std::optional<double> maximum,
                std::string_view interpretation = {})
{
    openVariable(xml, "outcomeVariable", identifier, "float");
    if (!interpretation.empty()) {
        addAttribute(xml, "interpretation", interpretation);
    }
    if (maximum) {
        addAttribute(xml, "normalMaximum", numberText(*maximum));
    }
    xml += ">";
    addValue(xml, numberText(value));
    xml += "</outcomeVariable>\n";
}

/// Writes the results of one lab of the course.
class LabResults
{
public:
    LabResults(const ExportRequest& request, const CourseLab& item, const QtiStyle& style)
        : m_request(request), m_item(item), m_style(style), m_questions(request.labs, item.lab)
    {
        const std::string course = m_request.course.id + "/" + m_request.course.term;
        m_source = "urn:foresight:" + xmlName(course);
        m_test = xmlName(item.item);
    }

    [[nodiscard]] std::string document(const GradeRow& row, const GradeCell& cell) const
    {
        const std::string stamp = isoTime(cell.handIn ? cell.handIn->signedUtcMs : m_request.madeUtcMs);
        constexpr std::size_t kUsual = 8'192;
        std::string xml;
        xml.reserve(kUsual);
        xml += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<assessmentResult";
        addAttribute(xml, "xmlns", m_style.nameSpace);
        xml += ">\n<context";
        addAttribute(xml, "sourcedId", xmlName(row.student.studentId));
        xml += "><sessionIdentifier";
        addAttribute(xml, "sourceID", m_source);
        addAttribute(xml, "identifier", "attempt-" + std::to_string(cell.handIn ? cell.handIn->attempt : 1));
        xml += "/></context>\n";
        addTest(xml, cell, stamp);
        if (cell.work) {
            int index = 0;
            for (const AnswerRecord& answer : cell.work->answers) {
                addQuestion(xml, answer, ++index, stamp);
            }
        }
        xml += "</assessmentResult>\n";
        return xml;
    }

private:
    void addTest(std::string& xml, const GradeCell& cell, const std::string& stamp) const
    {
        xml += "<testResult";
        addAttribute(xml, "identifier", m_test);
        addAttribute(xml, "datestamp", stamp);
        xml += ">\n";
        if (const auto points = exportedPoints(cell, m_request.options.missing)) {
            addOutcome(xml, "SCORE", *points, m_item.points, cell.override ? "set by hand" : "");
        }
        if (cell.grade) {
            addOutcome(xml, "RAW_SCORE", cell.grade->raw, m_item.points);
            addOutcome(xml, "PENALTY", cell.grade->penalty, {});
        }
        for (const ItemScore& line : cell.lines) {
            addOutcome(xml, "LINE." + xmlName(line.item), line.points, line.possible, xmlText(line.why));
        }
        openVariable(xml, "outcomeVariable", "STATE", "identifier");
        xml += ">";
        addValue(xml, cellStateName(cell.state));
        xml += "</outcomeVariable>\n</testResult>\n";
    }

    void addQuestion(std::string& xml, const AnswerRecord& answer, int index, const std::string& stamp) const
    {
        const bool answered = !answer.answers.empty();
        xml += "<itemResult";
        addAttribute(xml, "identifier", xmlName(answer.id()));
        addAttribute(xml, "sequenceIndex", std::to_string(index));
        addAttribute(xml, "datestamp", answer.answeredUtcMs != 0 ? isoTime(answer.answeredUtcMs) : stamp);
        addAttribute(xml, "sessionStatus", answered ? "final" : "initial");
        xml += ">\n";
        addResponses(xml, answer);
        if (answered && answer.scored) {
            addOutcome(xml, "SCORE", answer.share(), 1);
        }
        if (!answer.reason.empty()) {
            xml += "<candidateComment>" + xmlText(answer.reason) + "</candidateComment>\n";
        }
        xml += "</itemResult>\n";
    }

    void addResponses(std::string& xml, const AnswerRecord& answer) const
    {
        addTry(xml, "RESPONSE", answer, answer.answers.empty() ? "" : answer.answers.front(),
               m_questions.rightAnswer(answer));
        for (std::size_t attempt = 1; attempt < answer.answers.size(); ++attempt) {
            addTry(xml, "RESPONSE_" + std::to_string(attempt + 1), answer, answer.answers[attempt], {});
        }
        addResponse(xml, "numAttempts", single("integer", std::to_string(answer.answers.size())));
        if (answer.secondsToFirst) {
            addResponse(xml, "duration", single("duration", numberText(*answer.secondsToFirst)));
        }
        if (answer.confidence) {
            addResponse(xml, "CONFIDENCE", single("identifier", confidenceName(*answer.confidence)));
        }
    }

    static QtiResponse single(std::string baseType, std::string value)
    {
        return {{}, "single", std::move(baseType), {{std::move(value), {}}}};
    }

    /// One answer to a question; beside it the right one, where that is given.
    void addTry(std::string& xml, const std::string& identifier, const AnswerRecord& record, const std::string& answer,
                const std::string& right) const
    {
        const Question* question = m_questions.question(record);
        const std::vector<QtiResponse> given = qtiResponses(question, answer, !record.scored);
        const std::vector<QtiResponse> wanted = qtiResponses(question, right, !record.scored);
        for (std::size_t i = 0; i < given.size(); ++i) {
            const bool hasRight = !right.empty() && i < wanted.size();
            addResponse(xml, given[i].part.empty() ? identifier : identifier + "." + given[i].part, given[i],
                        hasRight ? wanted[i].values : std::vector<QtiValue>{});
        }
    }

    void addResponse(std::string& xml, const std::string& identifier, const QtiResponse& response,
                     const std::vector<QtiValue>& right = {}) const
    {
        openVariable(xml, "responseVariable", identifier, response.baseType, response.cardinality);
        if (m_style.version == QtiVersion::V30) {
            addAttribute(xml, "answeredStatus", response.values.empty() ? "presented" : "answered");
        }
        xml += ">";
        if (!right.empty()) {
            xml += "<correctResponse>";
            addValues(xml, right);
            xml += "</correctResponse>";
        }
        xml += "<candidateResponse>";
        addValues(xml, response.values);
        xml += "</candidateResponse></responseVariable>\n";
    }

    static void addValues(std::string& xml, const std::vector<QtiValue>& values)
    {
        for (const QtiValue& value : values) {
            if (value.field.empty()) {
                addValue(xml, value.text);
                continue;
            }
            xml += "<value";
            addAttribute(xml, "fieldIdentifier", value.field);
            addAttribute(xml, "baseType", "float");
            xml += ">" + value.text + "</value>";
        }
    }

    const ExportRequest& m_request;
    const CourseLab& m_item;
    const QtiStyle& m_style;
    QuestionLookup m_questions;
    std::string m_source;
    std::string m_test;
};

bool isReported(const GradeCell& cell, MissingResult missing)
{
    return cell.state != CellState::Missing || missing == MissingResult::Zero;
}

std::size_t resultCount(const ExportRequest& request)
{
    std::size_t count = 0;
    for (const GradeRow& row : request.table.rows) {
        for (const GradeCell& cell : row.cells) {
            count += isReported(cell, request.options.missing) ? 1 : 0;
        }
    }
    return count;
}

/// The results of one part, packed.
std::vector<ZipEntry> packedPart(const ExportRequest& request, const LabResults& results, const ExportPart& part)
{
    std::vector<ZipEntry> entries;
    const std::string folder = xmlName(request.course.labs[part.place].item) + "/";
    for (std::size_t i = part.begin; i < part.end; ++i) {
        const GradeRow& row = request.table.rows[i];
        if (isReported(row.cells[part.place], request.options.missing)) {
            entries.push_back(zipEntry(folder + xmlName(row.student.studentId) + ".xml",
                                       results.document(row, row.cells[part.place])));
        }
    }
    return entries;
}

/// The one document there is.
std::string singleDocument(const ExportRequest& request, const std::vector<LabResults>& labs)
{
    for (std::size_t place = 0; place < labs.size(); ++place) {
        for (const GradeRow& row : request.table.rows) {
            if (isReported(row.cells[place], request.options.missing)) {
                return labs[place].document(row, row.cells[place]);
            }
        }
    }
    return {};
}

Result<ExportedFile> exportResults(const ExportRequest& request, const QtiStyle& style)
{
    ExportedFile file;
    file.students = static_cast<int>(request.table.rows.size());
    std::vector<LabResults> labs;
    labs.reserve(request.course.labs.size());
    for (const CourseLab& item : request.course.labs) {
        labs.emplace_back(request, item, style);
    }
    if (resultCount(request) == 1) {
        file.bytes = singleDocument(request, labs);
        return file;
    }
    using Entries = std::vector<ZipEntry>;
    ZipFile zip;
    inPieces<Entries>(
        exportParts(request),
        [&]() -> std::function<Entries(const ExportPart&)> {
            return [&](const ExportPart& part) { return packedPart(request, labs[part.place], part); };
        },
        [&zip](Entries&& entries) {
            for (const ZipEntry& entry : entries) {
                zip.add(entry);
            }
        });
    Result<std::string> bytes = zip.take();
    if (!bytes) {
        return fail(bytes.error());
    }
    file.bytes = std::move(*bytes);
    return file;
}

} // namespace

Result<ExportedFile> exportQtiResults22(const ExportRequest& request)
{
    return exportResults(request, kStyle22);
}

Result<ExportedFile> exportQtiResults30(const ExportRequest& request)
{
    return exportResults(request, kStyle30);
}

} // namespace foresight
