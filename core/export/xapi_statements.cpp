// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xapi_statements.h"

#include "core/base/iso_time.h"
#include "core/export/json_writer.h"
#include "core/export/prepared_export.h"
#include "core/export/question_lookup.h"
#include "core/export/xml_text.h"

#include <QUuid>

#include <algorithm>
#include <cmath>
#include <set>

namespace foresight {

namespace {

std::string uuid(const std::string& name)
{
    static const QUuid kSpace = QUuid::createUuidV5(QUuid(QLatin1String("6ba7b811-9dad-11d1-80b4-00c04fd430c8")),
                                                    QByteArrayLiteral("urn:foresight:xapi"));
    const auto bytes = QByteArray::fromRawData(name.data(), static_cast<qsizetype>(name.size()));
    return QUuid::createUuidV5(kSpace, bytes).toByteArray(QUuid::WithoutBraces).toStdString();
}

/// "PT5.25S", never with an exponent.
std::string isoDuration(double seconds)
{
    const long long hundredths = std::llround(std::max(0.0, seconds) * 100);
    const std::string rest = std::to_string(100 + hundredths % 100).substr(1);
    return "PT" + std::to_string(hundredths / 100) + (hundredths % 100 == 0 ? "" : "." + rest) + "S";
}

/// One attempt of a student at an item, and the words for it that do not change from statement to statement.
struct Attempt
{
    const GradeCell& cell;
    const CourseLab& item;
    std::string name;    ///< what ids are made from
    std::string actor;   ///< as JSON
    std::string context; ///< as JSON
};

class Statements
{
public:
    explicit Statements(const ExportRequest& request) : m_request(request)
    {
        m_course = xmlName(request.course.id) + "/" + xmlName(request.course.term);
    }

    void addItem(std::size_t place)
    {
        const CourseLab& item = m_request.course.labs[place];
        m_questions = std::make_unique<QuestionLookup>(m_request.labs, item.lab);
        m_lab = "urn:foresight:lab:" + xmlName(item.lab);
        m_item = "urn:foresight:course:" + m_course + ":item:" + xmlName(item.item);
        for (const GradeRow& row : m_request.table.rows) {
            addAttempt(row, row.cells[place], item);
            if (place == 0 && &row == &m_request.table.rows.front()) {
                m_json.reserve(m_json.size() * m_request.table.rows.size() * m_request.course.labs.size());
            }
        }
    }

    [[nodiscard]] std::string take()
    {
        m_json.endArray();
        m_json.newLine();
        return m_json.take();
    }
    void begin() { m_json.beginArray(); }

private:
    void addAttempt(const GradeRow& row, const GradeCell& cell, const CourseLab& item)
    {
        const int number = cell.handIn ? cell.handIn->attempt : cell.work ? cell.work->attempt : 1;
        Attempt attempt{cell, item, {}, actor(row.student.studentId), {}};
        attempt.name = m_course + "\n" + item.item + "\n" + row.student.studentId + "\n" + std::to_string(number);
        attempt.context = context(uuid(attempt.name));
        if (cell.work) {
            addWork(attempt, *cell.work);
        }
        if (exportedPoints(cell, m_request.options.missing)) {
            addScore(attempt);
        }
    }

    [[nodiscard]] std::string actor(const std::string& student) const
    {
        JsonWriter json;
        json.beginObject().text("objectType", "Agent").key("account").beginObject();
        json.text("homePage", "https://foresight.invalid/" + m_course);
        json.text("name", student).endObject().endObject();
        return json.take();
    }

    [[nodiscard]] std::string context(const std::string& registration) const
    {
        JsonWriter json;
        json.beginObject().text("registration", registration).text("platform", "Foresight");
        json.key("contextActivities").beginObject();
        json.key("parent").beginArray().beginObject().text("id", m_item).endObject().endArray();
        json.endObject().endObject();
        return json.take();
    }

    void addWork(const Attempt& attempt, const WorkRecord& work)
    {
        open(attempt, "initialized", m_lab);
        addLabDefinition(attempt.item);
        close(attempt, work.startedUtcMs);
        for (const AnswerRecord& answer : work.answers) {
            if (!answer.answers.empty()) {
                addAnswer(attempt, answer);
            }
        }
        if (work.finishedUtcMs) {
            double seconds = 0;
            for (const StepTime& time : work.times) {
                seconds += time.seconds;
            }
            open(attempt, "completed", m_lab);
            m_json.endObject();
            m_json.key("result").beginObject().key("completion").boolean(true);
            m_json.text("duration", isoDuration(seconds)).endObject();
            finish(attempt, *work.finishedUtcMs);
        }
    }

    void addAnswer(const Attempt& attempt, const AnswerRecord& answer)
    {
        const std::string activity = m_lab + ":" + xmlName(answer.id());
        open(attempt, "answered", activity);
        addQuestionDefinition(activity, answer);
        m_json.endObject();
        m_json.key("result").beginObject().text("response", answer.answers.front());
        m_json.key("success").boolean(answer.correct);
        if (answer.secondsToFirst) {
            m_json.text("duration", isoDuration(*answer.secondsToFirst));
        }
        m_json.key("extensions").beginObject().key("urn:foresight:tries").beginArray();
        for (const std::string& each : answer.answers) {
            m_json.text(each);
        }
        m_json.endArray();
        if (answer.confidence) {
            m_json.text("urn:foresight:confidence", confidenceName(*answer.confidence));
        }
        if (answer.placed) {
            m_json.key("urn:foresight:placed").number(*answer.placed);
        }
        m_json.textIfAny("urn:foresight:reason", answer.reason).endObject().endObject();
        finish(attempt, answer.answeredUtcMs);
    }

    void addScore(const Attempt& attempt)
    {
        const GradeCell& cell = attempt.cell;
        open(attempt, "scored", m_lab);
        m_json.endObject();
        m_json.key("result").beginObject();
        addScoreObject(*exportedPoints(cell, m_request.options.missing), attempt.item.points);
        m_json.key("extensions").beginObject().text("urn:foresight:state", cellStateName(cell.state));
        if (cell.grade) {
            m_json.key("urn:foresight:raw-points").number(cell.grade->raw);
            m_json.key("urn:foresight:penalty").number(cell.grade->penalty);
        }
        m_json.key("urn:foresight:rubric-lines").beginArray();
        for (const ItemScore& line : cell.lines) {
            m_json.beginObject().text("line", line.item).key("points").number(line.points);
            m_json.key("possible").number(line.possible).text("why", line.why).endObject();
        }
        m_json.endArray().endObject().endObject();
        finish(attempt, cell.override ? cell.override->utcMs
                        : cell.handIn ? cell.handIn->signedUtcMs
                                      : m_request.madeUtcMs);
    }

    /// A score outside 0..max has no min or max beside it: a store would refuse it.
    void addScoreObject(double points, double most)
    {
        m_json.key("score").beginObject();
        if (most > 0) {
            m_json.key("scaled").number(std::clamp(points / most, -1.0, 1.0));
        }
        m_json.key("raw").number(points);
        if (points >= 0 && points <= most && most > 0) {
            m_json.key("min").number(0).key("max").number(most);
        }
        m_json.endObject();
    }

    /// Everything up to the object's id; the object stays open for its definition.
    void open(const Attempt& attempt, const std::string& verb, const std::string& activity)
    {
        m_json.beginObject().text("id", uuid(attempt.name + "\n" + verb + "\n" + activity));
        m_json.key("actor").json(attempt.actor);
        m_json.key("verb").beginObject().text("id", "http://adlnet.gov/expapi/verbs/" + verb);
        m_json.key("display").beginObject().text("en", verb).endObject().endObject();
        m_json.key("object").beginObject().text("objectType", "Activity").text("id", activity);
    }

    /// Closes the object and finishes the statement.
    void close(const Attempt& attempt, std::int64_t utcMs)
    {
        m_json.endObject();
        finish(attempt, utcMs);
    }

    void finish(const Attempt& attempt, std::int64_t utcMs)
    {
        m_json.key("context").json(attempt.context);
        m_json.text("timestamp", isoTime(utcMs != 0 ? utcMs : m_request.madeUtcMs)).endObject();
        m_json.newLine();
    }

    void addLabDefinition(const CourseLab& item)
    {
        if (!m_defined.insert(m_lab).second) {
            return;
        }
        const LabDefinition* lab = m_questions->lab();
        m_json.key("definition").beginObject().text("type", "http://adlnet.gov/expapi/activities/assessment");
        m_json.key("name").beginObject().text(lab ? lab->language : "en", lab ? lab->title.text : item.lab);
        m_json.endObject().endObject();
    }

    void addQuestionDefinition(const std::string& activity, const AnswerRecord& answer)
    {
        const Question* question = m_questions->question(answer);
        if (!question || !m_defined.insert(activity).second) {
            return;
        }
        m_json.key("definition").beginObject().text("type", "http://adlnet.gov/expapi/activities/cmi.interaction");
        m_json.text("interactionType", "choice").key("correctResponsesPattern").beginArray();
        m_json.text(question->answer).endArray().key("choices").beginArray();
        for (const Option& option : question->options) {
            m_json.beginObject().text("id", option.id).endObject();
        }
        m_json.endArray().endObject();
    }

    const ExportRequest& m_request;
    JsonWriter m_json;
    std::string m_course;
    std::string m_lab;
    std::string m_item;
    std::unique_ptr<QuestionLookup> m_questions;
    std::set<std::string> m_defined;
};

} // namespace

Result<ExportedFile> exportXapiStatements(const ExportRequest& request)
{
    Statements statements(request);
    statements.begin();
    for (std::size_t place = 0; place < request.course.labs.size(); ++place) {
        statements.addItem(place);
    }
    ExportedFile file;
    file.bytes = statements.take();
    file.students = static_cast<int>(request.table.rows.size());
    return file;
}

} // namespace foresight
