// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/learner_calibration.h"

#include "course_bench.h"

#include <QTest>

using namespace foresight;
using namespace foresight::test;

namespace {

const LabDefinition& lab()
{
    return CourseBench::lab()->definition();
}

/// One act's work: the prediction right or wrong, the reflection's tries, the reveal seen or not.
std::vector<Event> work(bool right, Confidence confidence, bool revealed, const std::vector<std::string>& tries)
{
    const Act& act = lab().acts[0];
    const std::string wrong = act.predict.answer == "A" ? "B" : "A";
    std::vector<Event> events{
        {1, 1, "", 1'000, 1'000, LabStarted{"data-gravity-trap", "1", "h", "calibrated", "t", false}},
        {2, 1, act.id, 2'000, 2'000, ActOpened{}},
        {3, 1, act.id, 3'000, 3'000, PredictionLocked{right ? act.predict.answer : wrong, confidence, ""}}};
    std::int64_t seq = 4;
    if (revealed) {
        events.push_back({seq++, 1, act.id, 4'000, 4'000, Revealed{}});
    }
    for (std::size_t i = 0; i < tries.size(); ++i) {
        events.push_back({seq++, 1, act.id, 5'000, 5'000, ReflectionAnswered{tries[i], static_cast<int>(i) + 1}});
    }
    return events;
}

std::size_t at(Confidence confidence)
{
    return static_cast<std::size_t>(confidence);
}

} // namespace

class LearnerCalibrationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEachConfidence()
    {
        LearnerCalibration calibration;
        calibration.add(lab(), 1, work(true, Confidence::VerySure, true, {}));
        calibration.add(lab(), 1, work(false, Confidence::VerySure, true, {}));
        calibration.add(lab(), 1, work(false, Confidence::Guess, true, {}));
        const CertaintySummary certainty = calibration.certainty();
        QCOMPARE(certainty.n, std::size_t{3});
        QCOMPARE(certainty.levels[at(Confidence::VerySure)].n, std::size_t{2});
        QCOMPARE(certainty.levels[at(Confidence::VerySure)].right, std::size_t{1});
        QCOMPARE(certainty.levels[at(Confidence::Guess)].right, std::size_t{0});
        QCOMPARE(certainty.levels[at(Confidence::FairlySure)].n, std::size_t{0});
    }

    void tellsNothingBeforeTheReveal()
    {
        LearnerCalibration calibration;
        calibration.add(lab(), 1, work(true, Confidence::VerySure, false, {}));
        QCOMPARE(calibration.certainty().n, std::size_t{0});
    }

    void takesFirstAttemptsOnly()
    {
        LearnerCalibration calibration;
        calibration.add(lab(), 2, work(true, Confidence::VerySure, true, {}));
        QCOMPARE(calibration.certainty().n, std::size_t{0});
    }

    void countsWhatTheReflectionPutRight()
    {
        const std::string answer = lab().acts[0].reflect.answer;
        const std::string wrong = answer == "A" ? "B" : "A";
        LearnerCalibration calibration;
        calibration.add(lab(), 1, work(false, Confidence::Guess, true, {answer}));
        calibration.add(lab(), 1, work(false, Confidence::Guess, true, {wrong, answer}));
        calibration.add(lab(), 1, work(false, Confidence::Guess, true, {wrong, wrong}));
        calibration.add(lab(), 1, work(false, Confidence::Guess, true, {}));      // not answered yet
        calibration.add(lab(), 1, work(true, Confidence::Guess, true, {answer})); // nothing to put right
        QCOMPARE(calibration.wrongFirst(), std::size_t{3});
        QCOMPARE(calibration.rightLater(), std::size_t{2});
    }
};

QTEST_APPLESS_MAIN(LearnerCalibrationTest)
#include "learner_calibration_test.moc"
