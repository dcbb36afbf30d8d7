// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xapi_statements.h"

#include "core/base/iso_time.h"
#include "core/export/export_pieces.h"
#include "core/export/json_writer.h"
#include "core/export/prepared_export.h"
#include "core/export/question_lookup.h"
#include "core/export/xapi_interaction.h"
#include "core/export/xml_text.h"

#include <QUuid>

#include <algorithm>
#include <cmath>
#include <map>
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
    std::string name;    ///< what ids are made from
    std::string actor;   ///< as JSON
    std::string context; ///< as JSON
};

/// The words for one item that do not change from statement to statement.
struct ItemWords
{
    ItemWords(const ExportRequest& request, const CourseLab& courseItem)
        : item(courseItem), questions(request.labs, courseItem.lab),
          course(xmlName(request.course.id) + "/" + xmlName(request.course.term)),
          lab("urn:foresight:lab:" + xmlName(courseItem.lab)),
          id("urn:foresight:course:" + course + ":item:" + xmlName(courseItem.item))
    {
    }

    [[nodiscard]] std::string activity(const AnswerRecord& answer) const { return lab + ":" + xmlName(answer.id()); }

    const CourseLab& item;
    QuestionLookup questions;
    std::string course;
    std::string lab; ///< as an activity's id
    std::string id;  ///< of the item in the course
};

/// Which cell's statements say what an activity is: the first that name it.
using Definers = std::map<std::string, const GradeCell*>;

/// Goes through the cells until everything of every lab has been found.
Definers definers(const ExportRequest& request, const std::vector<ItemWords>& items)
{
    Definers found;
    for (std::size_t place = 0; place < items.size(); ++place) {
        const ItemWords& words = items[place];
        std::set<std::string> wanted{words.lab};
        if (const LabDefinition* lab = words.questions.lab()) {
            for (const Act& act : lab->acts) {
                for (const QuestionRole role : {QuestionRole::Prediction, QuestionRole::Reflection}) {
                    AnswerRecord answer;
                    answer.act = act.id;
                    answer.role = role;
                    wanted.insert(words.activity(answer));
                }
            }
        }
        std::erase_if(wanted, [&found](const std::string& activity) { return found.contains(activity); });
        for (auto row = request.table.rows.begin(); row != request.table.rows.end() && !wanted.empty(); ++row) {
            const GradeCell& cell = row->cells[place];
            const auto define = [&](const std::string& activity) {
                if (wanted.erase(activity) > 0) {
                    found.emplace(activity, &cell);
                }
            };
            if (!cell.work) {
                continue;
            }
            define(words.lab);
            for (const AnswerRecord& answer : cell.work->answers) {
                if (!answer.answers.empty()) {
                    define(words.activity(answer));
                }
            }
        }
    }
    return found;
}

/// Writes the statements on some students of one item.
class Statements
{
public:
    Statements(const ExportRequest& request, const ItemWords& words, const Definers& definers)
        : m_request(request), m_words(words), m_definers(definers)
    {
    }

    /// One after the other, with commas between them.
    [[nodiscard]] std::string of(const ExportPart& part)
    {
        for (std::size_t i = part.begin; i < part.end; ++i) {
            const GradeRow& row = m_request.table.rows[i];
            addAttempt(row, row.cells[part.place]);
            if (i == part.begin) {
                m_json.reserve(m_json.size() * (part.end - part.begin + 1));
            }
        }
        return m_json.take();
    }

private:
    void addAttempt(const GradeRow& row, const GradeCell& cell)
    {
        const int number = cell.handIn ? cell.handIn->attempt : cell.work ? cell.work->attempt : 1;
        Attempt attempt{cell, {}, actor(row.student.studentId), {}};
        attempt.name =
            m_words.course + "\n" + m_words.item.item + "\n" + row.student.studentId + "\n" + std::to_string(number);
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
        json.text("homePage", "https://foresight.invalid/" + m_words.course);
        json.text("name", student).endObject().endObject();
        return json.take();
    }

    [[nodiscard]] std::string context(const std::string& registration) const
    {
        JsonWriter json;
        json.beginObject().text("registration", registration).text("platform", "Foresight");
        json.key("contextActivities").beginObject();
        json.key("parent").beginArray().beginObject().text("id", m_words.id).endObject().endArray();
        json.endObject().endObject();
        return json.take();
    }

    void addWork(const Attempt& attempt, const WorkRecord& work)
    {
        open(attempt, "initialized", m_words.lab);
        addLabDefinition(attempt);
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
            open(attempt, "completed", m_words.lab);
            m_json.endObject();
            m_json.key("result").beginObject().key("completion").boolean(true);
            m_json.text("duration", isoDuration(seconds)).endObject();
            finish(attempt, *work.finishedUtcMs);
        }
    }

    void addAnswer(const Attempt& attempt, const AnswerRecord& answer)
    {
        const std::string activity = m_words.activity(answer);
        open(attempt, "answered", activity);
        addQuestionDefinition(attempt, activity, answer);
        m_json.endObject();
        const Question* question = m_words.questions.question(answer);
        m_json.key("result").beginObject();
        m_json.text("response", interactionResponse(question, answer.answers.front()));
        if (answer.scored) {
            m_json.key("success").boolean(answer.correct);
        }
        if (question && answer.scored && question->kind != QuestionKind::SingleChoice) {
            addScoreObject(answer.share(), 1);
        }
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
        open(attempt, "scored", m_words.lab);
        m_json.endObject();
        m_json.key("result").beginObject();
        addScoreObject(*exportedPoints(cell, m_request.options.missing), m_words.item.points);
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

    [[nodiscard]] bool defines(const Attempt& attempt, const std::string& activity) const
    {
        const auto definer = m_definers.find(activity);
        return definer != m_definers.end() && definer->second == &attempt.cell;
    }

    void addLabDefinition(const Attempt& attempt)
    {
        if (!defines(attempt, m_words.lab)) {
            return;
        }
        const LabDefinition* lab = m_words.questions.lab();
        m_json.key("definition").beginObject().text("type", "http://adlnet.gov/expapi/activities/assessment");
        m_json.key("name").beginObject().text(lab ? lab->language : "en", lab ? lab->title.text : m_words.item.lab);
        m_json.endObject().endObject();
    }

    void addQuestionDefinition(const Attempt& attempt, const std::string& activity, const AnswerRecord& answer)
    {
        const Question* question = m_words.questions.question(answer);
        if (!question || !defines(attempt, activity)) {
            return;
        }
        m_json.key("definition").beginObject().text("type", "http://adlnet.gov/expapi/activities/cmi.interaction");
        addInteraction(m_json, *question);
        m_json.endObject();
    }

    const ExportRequest& m_request;
    const ItemWords& m_words;
    const Definers& m_definers;
    JsonWriter m_json;
};

} // namespace

Result<ExportedFile> exportXapiStatements(const ExportRequest& request)
{
    std::vector<ItemWords> items;
    items.reserve(request.course.labs.size());
    for (const CourseLab& item : request.course.labs) {
        items.emplace_back(request, item);
    }
    const Definers defined = definers(request, items);
    const std::vector<ExportPart> parts = exportParts(request);
    ExportedFile file;
    file.bytes = "[";
    inPieces<std::string>(
        parts,
        [&]() -> std::function<std::string(const ExportPart&)> {
            return [&](const ExportPart& part) { return Statements(request, items[part.place], defined).of(part); };
        },
        [&](std::string&& piece) {
            if (file.bytes.size() == 1) {
                file.bytes.reserve((piece.size() + 2) * parts.size());
            } else if (!piece.empty()) {
                file.bytes += ',';
            }
            file.bytes += piece;
        });
    file.bytes += "]\n";
    file.students = static_cast<int>(request.table.rows.size());
    return file;
}

} // namespace foresight
