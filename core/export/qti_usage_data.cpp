// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/qti_usage_data.h"

#include "core/base/iso_time.h"
#include "core/export/export_marks.h"
#include "core/export/question_lookup.h"
#include "core/export/xml_text.h"
#include "core/lab/answer_pieces.h"

#include <map>

namespace foresight {

namespace {

/// Fewer students than these could be recognised in a figure.
constexpr std::size_t kFewest = 5;

struct Target
{
    std::string type; ///< "test", "testpart", "outcome", "item"
    std::string identifier;
    std::string part; ///< may be empty
};

/// The answers to one question, first tries only.
struct QuestionCount
{
    std::size_t n = 0;
    std::size_t right = 0;
    std::map<std::string, std::size_t> byAnswer;
};

class UsageData
{
public:
    explicit UsageData(const ExportRequest& request) : m_request(request)
    {
        m_context = "urn:foresight:" + xmlName(request.course.id + "/" + request.course.term);
        m_date = isoTime(request.madeUtcMs).substr(0, 10);
    }

    std::string document()
    {
        m_xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                "<usageData xmlns=\"http://www.imsglobal.org/xsd/imsqti_usagedata_v3p0\" "
                "glossary=\"urn:foresight:item-statistics\">\n";
        const MarksTable items = marksOfItems(m_request);
        addTest({"test", m_request.course.id, {}}, testStatistics(items));
        for (const ItemStatistics& item : itemStatistics(items)) {
            addItem({"testpart", item.item, {}}, item);
        }
        for (std::size_t place = 0; place < m_request.course.labs.size(); ++place) {
            const MarksTable lines = marksOfLines(m_request, place);
            for (const ItemStatistics& line : itemStatistics(lines)) {
                addItem({"outcome", m_request.course.labs[place].item, xmlName(line.item)}, line);
            }
            addQuestions(place);
        }
        return m_xml + "</usageData>\n";
    }

private:
    [[nodiscard]] bool isShown(std::size_t n) const { return n >= (m_request.options.pseudonymKey ? kFewest : 1); }

    void open(std::string_view element, std::string_view name, const Target& target, std::size_t n,
              const std::optional<double>& deviation)
    {
        m_xml.append("<").append(element).append(" name=\"").append(name);
        m_xml += "\" context=\"" + m_context + "\" caseCount=\"" + std::to_string(n);
        if (deviation) {
            m_xml += "\" stdDeviation=\"" + numberText(*deviation);
        }
        m_xml += "\" lastUpdated=\"" + m_date + "\"><targetObject identifier=\"" + xmlText(target.identifier) + "\"";
        if (!target.part.empty()) {
            m_xml += " partIdentifier=\"" + target.part + "\"";
        }
        m_xml += " objectType=\"" + target.type + "\"/>";
    }

    void add(std::string_view name, const Target& target, std::size_t n, const Statistic& statistic,
             const std::optional<double>& deviation = {})
    {
        if (!statistic.value || !isShown(n)) {
            return;
        }
        open("ordinaryStatistic", name, target, n, deviation);
        m_xml += "<value baseType=\"float\">" + numberText(*statistic.value) + "</value></ordinaryStatistic>\n";
    }

    void addTest(const Target& target, const TestStatistics& test)
    {
        add("mean", target, test.n, test.mean, test.standardDeviation.value);
        add("median", target, test.n, test.median);
        add("skewness-k-statistics", target, test.n, test.skewness);
        add("kurtosis-excess-k-statistics", target, test.n, test.kurtosis);
        add("cronbach-alpha", target, test.n, test.cronbachAlpha);
        add("standard-error-of-measurement", target, test.n, test.standardError);
    }

    void addItem(const Target& target, const ItemStatistics& item)
    {
        add("facility", target, item.n, item.facility, item.standardDeviation.value);
        add("discrimination-item-rest-percent-moodle", target, item.n, item.discriminationIndex);
        add("discriminative-efficiency-percent-moodle", target, item.n, item.discriminativeEfficiency);
        add("effective-weight-percent-moodle", target, item.n, item.effectiveWeight);
    }

    void addQuestions(std::size_t place)
    {
        std::map<std::string, QuestionCount> questions;
        const QuestionLookup lookup(m_request.labs, m_request.course.labs[place].lab);
        for (const GradeRow& row : m_request.table.rows) {
            if (const auto& work = row.cells[place].work) {
                for (const AnswerRecord& answer : work->answers) {
                    if (answer.scored) { // words of somebody's own are no category
                        count(questions[answer.id()], answer, lookup.question(answer));
                    }
                }
            }
        }
        for (const auto& [id, question] : questions) {
            if (question.n > 0 && isShown(question.n)) {
                addQuestion({"item", m_request.course.labs[place].item + "/" + id, {}}, question);
            }
        }
    }

    static void count(QuestionCount& question, const AnswerRecord& answer, const Question* asked)
    {
        if (answer.answers.empty()) {
            return;
        }
        ++question.n;
        question.right += answer.correct ? 1 : 0;
        const std::string& first = answer.answers.front();
        for (const std::string& piece : asked ? answerPieces(*asked, first) : std::vector<std::string>{first}) {
            ++question.byAnswer[piece];
        }
    }

    void addQuestion(const Target& target, const QuestionCount& question)
    {
        const auto share = [&](std::size_t count) {
            return static_cast<double>(count) / static_cast<double>(question.n);
        };
        add("right-first-try-share", target, question.n, {share(question.right), {}});
        if (question.byAnswer.empty()) {
            return;
        }
        open("categorizedStatistic", "first-answer-share", target, question.n, {});
        m_xml += "<mapping>";
        for (const auto& [answer, count] : question.byAnswer) {
            m_xml += "<mapEntry mapKey=\"" + xmlText(answer) + "\" mappedValue=\"" + numberText(share(count)) + "\"/>";
        }
        m_xml += "</mapping></categorizedStatistic>\n";
    }

    const ExportRequest& m_request;
    std::string m_context;
    std::string m_date;
    std::string m_xml;
};

} // namespace

Result<ExportedFile> exportQtiUsageData(const ExportRequest& request)
{
    ExportedFile file;
    file.bytes = UsageData(request).document();
    file.students = static_cast<int>(request.table.rows.size());
    return file;
}

} // namespace foresight
