// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/work_record.h"

#include "core/grading/hand_in_reading.h"
#include "core/session/beginning.h"
#include "course_bench.h"
#include "tests/core/lab/waiting_lab.h"

#include <QJsonDocument>
#include <QTest>

#include <limits>
#include <tuple>

using namespace foresight;
using namespace foresight::test;

class WorkRecordTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasDone();
    void thePlaceOfAPredictionIsKept();
    void whatIsNotDoneIsThereUnanswered();
    void aClockThatStartsAgainIsNotNegativeTime();
    void textIsJsonAsQtWritesIt();
    void answersAreJudgedByWhatTheAttemptWasGiven();
};

namespace {

const LabDefinition& lab()
{
    return CourseBench::lab()->definition();
}

Event event(std::int64_t seq, const std::string& act, std::int64_t ms, EventBody body)
{
    return {seq, 2, act, 1'000'000 + ms, ms, std::move(body)};
}

std::vector<Event> firstAct()
{
    return {event(1, "", 0, LabStarted{"data-gravity-trap", "1", "h", "calibrated", "t", false}),
            event(2, "", 1000, ContextChosen{"edge"}),
            event(3, "pipeline", 2000, ActOpened{}),
            event(4, "pipeline", 32'000, PredictionLocked{"B", Confidence::VerySure, "slow disk"}),
            event(5, "pipeline", 33'000, Explored{}),
            event(6, "pipeline", 43'000, Explored{}),
            event(7, "pipeline", 44'000, MissionMet{"m"}),
            event(8, "pipeline", 92'000, Revealed{}),
            event(9, "pipeline", 100'000, ReflectionAnswered{"A", 1}),
            event(10, "pipeline", 110'500, ReflectionAnswered{lab().acts[0].reflect.answer, 2})};
}

} // namespace

void WorkRecordTest::tellsWhatWasDone()
{
    const WorkRecord record = workRecord(lab(), firstAct());
    QCOMPARE(record.lab, std::string("data-gravity-trap"));
    QCOMPARE(record.attempt, 2);
    QCOMPARE(record.context, std::string("edge"));
    QCOMPARE(record.startedUtcMs, std::int64_t{1'000'000});
    QVERIFY(!record.finishedUtcMs);
    QCOMPARE(record.looks, 2);
    QCOMPARE(record.missions, 1);
    const AnswerRecord& prediction = record.answers.at(0);
    QCOMPARE(prediction.id(), std::string("pipeline.prediction"));
    QCOMPARE(prediction.answers, std::vector<std::string>{"B"});
    QCOMPARE(prediction.correct, lab().acts[0].predict.answer == "B");
    QCOMPARE(*prediction.confidence, Confidence::VerySure);
    QCOMPARE(prediction.reason, std::string("slow disk"));
    QCOMPARE(*prediction.secondsToFirst, 30.0);
    const AnswerRecord& reflection = record.answers.at(1);
    QCOMPARE(reflection.id(), std::string("pipeline.reflection"));
    QCOMPARE(reflection.answers.size(), std::size_t{2});
    QVERIFY2(!reflection.correct, "only the first try counts as right");
    QCOMPARE(*reflection.secondsToFirst, 8.0);
    QCOMPARE(record.times,
             (std::vector<StepTime>{
                 {"pipeline", "predict", 30.0}, {"pipeline", "explore", 60.0}, {"pipeline", "reflect", 18.5}}));
}

void WorkRecordTest::thePlaceOfAPredictionIsKept()
{
    std::vector<Event> events = firstAct();
    QVERIFY(!workRecord(lab(), events).answers.at(0).placed);
    std::get<PredictionLocked>(events.at(3).body).placed = 7200.5;
    const WorkRecord record = workRecord(lab(), events);
    QCOMPARE(record.answers.at(0).placed, std::optional(7200.5));
    QVERIFY(!record.answers.at(1).placed);
    QVERIFY(parseWorkText(workText(record)) == record);
}

void WorkRecordTest::whatIsNotDoneIsThereUnanswered()
{
    const WorkRecord record = workRecord(lab(), {});
    QCOMPARE(record.answers.size(), lab().acts.size() * 2);
    for (const AnswerRecord& answer : record.answers) {
        QVERIFY(answer.answers.empty() && !answer.correct && !answer.confidence && !answer.secondsToFirst);
    }
    QVERIFY(record.times.empty());
}

void WorkRecordTest::aClockThatStartsAgainIsNotNegativeTime()
{
    std::vector<Event> events = firstAct();
    events[3].monotonicMs = 5; // the computer was started again meanwhile
    QCOMPARE(*workRecord(lab(), events).answers[0].secondsToFirst, 30.0);
    events[3].utcMs = 7; // and its clock was set back
    QCOMPARE(*workRecord(lab(), events).answers[0].secondsToFirst, 0.0);
}

void WorkRecordTest::textIsJsonAsQtWritesIt()
{
    WorkRecord work = workRecord(lab(), firstAct());
    QVERIFY(!work.times.empty());
    for (int round = 0; round < 3; ++round) {
        const std::string text = workText(work);
        const QByteArray bytes = QByteArray::fromStdString(text);
        QCOMPARE(QJsonDocument::fromJson(bytes).toJson(QJsonDocument::Compact), bytes);
        QVERIFY(parseWorkText(text) == work);
        QVERIFY(parseWorkText(" " + text) == work); // read by Qt
        work.finishedUtcMs = 1'790'000'000'123 + round;
        work.attemptSeed = std::numeric_limits<std::uint64_t>::max() - static_cast<std::uint64_t>(round);
        work.context = "a \"b\" \\ \b\f\n\r\t\x01\x1f\x7f";
        work.answers[0].reason = "\xd8\xb3\xd9\x84 \xf0\x9f\x91\xa9\xe2\x80\x8d \xe2\x80\xa8 \xef\xbf\xbf </script>";
        for (const double seconds :
             {0.0, 0.001, 0.25, 1.1, 86'400.0, 1'000'000.0, 12'345'678.901, 9e12, 8.7e12 + 0.125}) {
            work.times.push_back({"pipeline", "explore", seconds});
        }
        work.answers[1].secondsToFirst = round == 1 ? std::optional<double>(1e6) : std::nullopt;
    }
    QVERIFY(parseWorkText("") == WorkRecord{});
    QVERIFY(parseWorkText("[1]") == WorkRecord{});
    QVERIFY(parseWorkText("{\"attempt\":\"x\",\"answers\":[7],\"times\":[1,[2]]}").attempt == 1);
}

void WorkRecordTest::answersAreJudgedByWhatTheAttemptWasGiven()
{
    // A number that the model says of what was drawn: of values in one lab, of samples in the other.
    const auto asking = [](std::string yaml, const std::string& unit, const std::string& answer) {
        const auto from = yaml.find("      kind: single-choice");
        return yaml.replace(from, yaml.find("    explore:") - from,
                            "      kind: number\n      stem: How long?\n      unit: " + unit +
                                "\n      bounds: [0, 100000]\n      answer: " + answer + "\n      within: 0.001 " +
                                unit + "\n      explain: [{right: true, text: Yes}, {otherwise: true, text: No}]\n");
    };
    const LabFolder queue(asking(labData("queue/lab.yaml"), "min", "baseline.copy_min"));
    const LabFolder line(asking(waitingLab("attempt"), "ms", "calm.p99_ms"));
    writeWaitingFiles(line);
    const Settings given{{"files", 80.0}};
    const std::string seed = "somebody's";
    for (const auto& [folder, act, context] :
         {std::tuple(&queue, "queue", "office"), std::tuple(&line, "line", "small")}) {
        const auto read = Lab::read(folder->path());
        QVERIFY(read);
        const LabDefinition& definition = (*read)->definition();
        LabStarted started{definition.id, "1", "h", "measured", "t", false};
        started.seed = seed;
        if (!definition.given.empty())
            started.given["files"] = {given.at("files"), kFromDraw};
        const Scenario scenario = attemptScenario(started, context);
        const std::string right = definition.acts.front().predict.right(scenario);
        QVERIFY(!right.empty() && right != definition.acts.front().predict.right({context, {}}));
        const std::vector<Event> events{::event(1, "", 0, started), ::event(2, "", 1, ContextChosen{context}),
                                        ::event(3, act, 2, ActOpened{}),
                                        ::event(4, act, 3, PredictionLocked{right, Confidence::Guess, ""})};
        const WorkRecord record = workRecord(definition, events);
        QCOMPARE(record.answers[0].right, right);
        QVERIFY(record.answers[0].correct);
        QCOMPARE(record.attemptSeed.has_value(), definition.hasAttemptSeed());
        QVERIFY(!record.attemptSeed || *record.attemptSeed == drawSeed(seed));
        QVERIFY(parseWorkText(workText(record)) == record);
    }
}

QTEST_APPLESS_MAIN(WorkRecordTest)
#include "work_record_test.moc"
