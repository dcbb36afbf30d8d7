// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/work_statistics.h"

#include "course_bench.h"

#include <QTest>

#include <memory>

using namespace foresight;
using namespace foresight::test;

class WorkStatisticsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFirstTriesByConfidence();
    void answersNobodyGaveAreThere();
    void answersOfAnUnknownLabAreThere();
    void sureAndWrongAreNamed();
    void firstTriesAreMarks();
    void gainNeedsBothAnswers();
    void measuresTimesLooksAndMissions();
    void droppedStudentsAndMissingWorkDoNotCount();
    void orderOfStudentsChangesNothing();
};

namespace {

const LabDefinition& lab()
{
    return CourseBench::lab()->definition();
}

WorkRecord work(const std::string& predicted, Confidence confidence, const std::vector<std::string>& reflected,
                double seconds = 10)
{
    WorkRecord record;
    record.lab = lab().id;
    record.answers = {{"pipeline",
                       QuestionRole::Prediction,
                       {predicted},
                       predicted == "B",
                       confidence,
                       "since " + predicted,
                       1,
                       seconds},
                      {"pipeline",
                       QuestionRole::Reflection,
                       reflected,
                       !reflected.empty() && reflected.front() == "C",
                       {},
                       {},
                       1,
                       5.0}};
    record.times = {{"pipeline", "predict", seconds}};
    record.looks = static_cast<int>(seconds);
    record.missions = 3;
    return record;
}

const std::vector<WorkRecord>& records()
{
    static const std::vector<WorkRecord> all{work("B", Confidence::VerySure, {"C"}, 10),
                                             work("A", Confidence::VerySure, {"A", "C"}, 20),
                                             work("A", Confidence::Guess, {"C"}, 40), work("B", Confidence::Guess, {})};
    return all;
}

std::vector<StudentWork> works()
{
    std::vector<StudentWork> all;
    for (const WorkRecord& record : records()) {
        all.push_back({"S" + std::to_string(all.size()), &record});
    }
    return all;
}

} // namespace

void WorkStatisticsTest::countsFirstTriesByConfidence()
{
    const WorkStatistics figures = workStatistics(works(), &lab());
    QCOMPARE(figures.n, std::size_t{4});
    QCOMPARE(figures.questions.size(), std::size_t{2});
    const QuestionStatistics& prediction = figures.questions[0];
    QCOMPARE(prediction.id(), std::string("pipeline.prediction"));
    QCOMPARE(prediction.n, std::size_t{4});
    QCOMPARE(*prediction.facility.value, 0.5);
    QCOMPARE(prediction.answers[0].answer, std::string("A"));
    QCOMPARE(prediction.answers[0].byConfidence, (std::array<std::size_t, 3>{1, 0, 1}));
    QVERIFY(prediction.answers[1].right && !prediction.answers[0].right);
    const QuestionStatistics& reflection = figures.questions[1];
    QCOMPARE(reflection.n, std::size_t{3});
    QCOMPARE(reflection.right, std::size_t{2});
    QCOMPARE(reflection.certainty.n, std::size_t{0});
    QCOMPARE(figures.certainty.n, std::size_t{4});
    QCOMPARE(*figures.certainty.average.value, (3.0 - 6 + 0 + 1) / 4);
}

void WorkStatisticsTest::answersNobodyGaveAreThere()
{
    const WorkStatistics figures = workStatistics(works(), &lab());
    QCOMPARE(figures.questions[0].answers.size(), lab().acts[0].predict.options.size());
    QCOMPARE(figures.questions[0].answers[3].n, std::size_t{0});
}

void WorkStatisticsTest::answersOfAnUnknownLabAreThere()
{
    const WorkStatistics figures = workStatistics(works(), nullptr);
    QCOMPARE(figures.questions[0].answers.size(), std::size_t{2});
    QCOMPARE(figures.questions[0].right, std::size_t{2});
}

void WorkStatisticsTest::sureAndWrongAreNamed()
{
    const WorkStatistics figures = workStatistics(works(), &lab());
    QCOMPARE(figures.questions[0].sureAndWrong.size(), std::size_t{1});
    QCOMPARE(*figures.questions[0].sureAndWrongShare.value, 0.25);
    QCOMPARE(*figures.questions[1].sureAndWrongShare.value, 0.0);
    QCOMPARE(figures.questions[0].sureAndWrong[0].studentId, std::string("S1"));
    QCOMPARE(figures.questions[0].sureAndWrong[0].answer, std::string("A"));
    QCOMPARE(figures.questions[0].sureAndWrong[0].reason, std::string("since A"));
}

void WorkStatisticsTest::firstTriesAreMarks()
{
    const MarksTable marks = marksOfQuestions(works());
    QCOMPARE(marks.items, (std::vector<std::string>{"pipeline.prediction", "pipeline.reflection"}));
    QCOMPARE(marks.maximum, (std::vector<double>{1, 1}));
    QCOMPARE(marks.students.size(), std::size_t{4});
    QCOMPARE(marks.marks[1], (std::vector<std::optional<double>>{0, 0}));
    QCOMPARE(marks.marks[3], (std::vector<std::optional<double>>{1, std::nullopt}));
    const std::vector<ItemStatistics> items = itemStatistics(marks);
    const WorkStatistics figures = workStatistics(works(), &lab());
    for (std::size_t i = 0; i < items.size(); ++i) {
        QCOMPARE(items[i].n, figures.questions[i].n);
        QCOMPARE(items[i].facility, figures.questions[i].facility);
    }
    QVERIFY(marksOfQuestions({}).items.empty());
}

void WorkStatisticsTest::gainNeedsBothAnswers()
{
    const WorkStatistics figures = workStatistics(works(), &lab());
    QCOMPARE(figures.gain.n, std::size_t{3});
    QCOMPARE(*figures.gain.classGain.value, 0.5);
    QCOMPARE(figures.gain.changers, std::size_t{1});
    QCOMPARE(*figures.gain.normalisedChange.value, 1.0);
    QCOMPARE(figures.actGains.size(), std::size_t{1});
    QCOMPARE(figures.actGains[0].act, std::string("pipeline"));
}

void WorkStatisticsTest::measuresTimesLooksAndMissions()
{
    const WorkStatistics figures = workStatistics(works(), &lab());
    QCOMPARE(figures.times[0].step, std::string("predict"));
    QCOMPARE(*figures.times[0].seconds.median.value, 15.0);
    QCOMPARE(figures.times[1].seconds.n, std::size_t{0});
    QCOMPARE(figures.times[1].seconds.median.why, std::string("no-answers"));
    QCOMPARE(*figures.looks.greatest.value, 40.0);
    QCOMPARE(*figures.missions.median.value, 3.0);
    QCOMPARE(figures.finished, std::size_t{0});
}

void WorkStatisticsTest::droppedStudentsAndMissingWorkDoNotCount()
{
    GradeCell done;
    done.work = std::make_shared<const WorkRecord>(records()[0]);
    GradeTable table;
    table.rows.push_back({{"S1", "", "", "", "", "", "", ""}, false, {done}});
    table.rows.push_back({{"S2", "", "", "", "", "", "", ""}, true, {done}});
    table.rows.push_back({{"S3", "", "", "", "", "", "", ""}, false, {{}}});
    const std::vector<StudentWork> found = worksOf(table, 0);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].studentId, std::string("S1"));
}

void WorkStatisticsTest::orderOfStudentsChangesNothing()
{
    std::vector<StudentWork> turned = works();
    std::reverse(turned.begin(), turned.end());
    const WorkStatistics one = workStatistics(works(), &lab());
    const WorkStatistics two = workStatistics(turned, &lab());
    QCOMPARE(two.certainty.bonus, one.certainty.bonus);
    QCOMPARE(two.gain.meanIndividualGain, one.gain.meanIndividualGain);
    QCOMPARE(two.times[0].seconds.median, one.times[0].seconds.median);
    for (std::size_t i = 0; i < one.questions[0].answers.size(); ++i) {
        QCOMPARE(two.questions[0].answers[i].byConfidence, one.questions[0].answers[i].byConfidence);
    }
}

QTEST_APPLESS_MAIN(WorkStatisticsTest)
#include "work_statistics_test.moc"
