// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/work_statistics_text.h"

#include "app/cli/statistics_text.h"

#include <QString>

namespace foresight::cli {

namespace {

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

qint64 count(std::size_t n)
{
    return static_cast<qint64>(n);
}

QJsonObject spreadJson(const Spread& values)
{
    QJsonObject object;
    QJsonObject why;
    object[QStringLiteral("n")] = count(values.n);
    putFigure(object, why, "least", values.least);
    putFigure(object, why, "lower_quartile", values.lowerQuartile);
    putFigure(object, why, "median", values.median);
    putFigure(object, why, "upper_quartile", values.upperQuartile);
    putFigure(object, why, "greatest", values.greatest);
    return withReasons(object, why);
}

QJsonObject gainJson(const GainFigures& gain)
{
    QJsonObject object;
    QJsonObject why;
    object[QStringLiteral("n")] = count(gain.n);
    putFigure(object, why, "before", gain.before);
    putFigure(object, why, "after", gain.after);
    putFigure(object, why, "class_gain_hake", gain.classGain);
    object[QStringLiteral("individual_gains")] = count(gain.individuals);
    putFigure(object, why, "mean_individual_gain", gain.meanIndividualGain);
    object[QStringLiteral("normalised_changes")] = count(gain.changers);
    putFigure(object, why, "normalised_change", gain.normalisedChange);
    return withReasons(object, why);
}

QJsonObject certaintyJson(const CertaintySummary& certainty)
{
    QJsonObject object;
    QJsonObject why;
    object[QStringLiteral("n")] = count(certainty.n);
    putFigure(object, why, "accuracy", certainty.accuracy);
    putFigure(object, why, "average", certainty.average);
    putFigure(object, why, "bonus", certainty.bonus);
    putFigure(object, why, "accuracy_plus_bonus", certainty.accuracyPlusBonus);
    QJsonArray levels;
    for (const CalibrationLevel& level : certainty.levels) {
        QJsonObject each;
        QJsonObject whyNot;
        each[QStringLiteral("confidence")] = qt(confidenceName(level.confidence));
        each[QStringLiteral("n")] = count(level.n);
        each[QStringLiteral("right")] = count(level.right);
        putFigure(each, whyNot, "share", level.share);
        each[QStringLiteral("band")] = QJsonArray{level.bandLeast, level.bandGreatest};
        each[QStringLiteral("calibration")] = qt(calibrationName(level.calibration));
        levels.append(withReasons(each, whyNot));
    }
    object[QStringLiteral("levels")] = levels;
    return withReasons(object, why);
}

QJsonObject questionJson(const QuestionStatistics& question)
{
    const bool predicts = question.role == QuestionRole::Prediction;
    QJsonArray answers;
    for (const AnswerCount& answer : question.answers) {
        QJsonObject each{{QStringLiteral("answer"), qt(answer.answer)},
                         {QStringLiteral("right"), answer.right},
                         {QStringLiteral("n"), count(answer.n)}};
        for (std::size_t i = 0; predicts && i < kConfidences; ++i) {
            each[qt(confidenceName(kConfidenceOrder[i]))] = count(answer.byConfidence[i]);
        }
        answers.append(each);
    }
    QJsonObject object{{QStringLiteral("question"), qt(question.id())},
                       {QStringLiteral("act"), qt(question.act)},
                       {QStringLiteral("role"), qt(questionRoleName(question.role))},
                       {QStringLiteral("n"), count(question.n)},
                       {QStringLiteral("right_first_try"), count(question.right)},
                       {QStringLiteral("answers"), answers},
                       {QStringLiteral("seconds_to_first"), spreadJson(question.seconds)}};
    QJsonObject why;
    putFigure(object, why, "facility", question.facility);
    putFigure(object, why, "right_share", question.rightShare);
    if (!question.parts.empty()) {
        QJsonArray parts;
        for (const PartMean& part : question.parts) {
            parts.append(QJsonObject{{QStringLiteral("option"), qt(part.option)}, {QStringLiteral("mean"), part.mean}});
        }
        object[QStringLiteral("part_means")] = parts;
    }
    if (predicts) {
        object[QStringLiteral("certainty")] = certaintyJson(question.certainty);
        QJsonArray sure;
        for (const SureAndWrong& each : question.sureAndWrong) {
            sure.append(QJsonObject{{QStringLiteral("student_id"), qt(each.studentId)},
                                    {QStringLiteral("answer"), qt(each.answer)},
                                    {QStringLiteral("reason"), qt(each.reason)}});
        }
        object[QStringLiteral("confident_and_wrong")] = sure;
    }
    return withReasons(object, why);
}

std::string perCent(const Statistic& share)
{
    return share.value ? shownFigure({*share.value * 100, {}}) : shownFigure(share);
}

void printQuestion(const Terminal& terminal, const QuestionStatistics& question)
{
    const bool predicts = question.role == QuestionRole::Prediction;
    terminal.out << '\n'
                 << question.id() << ": " << question.n << " answered, right at the first try "
                 << perCent(question.rightShare) << (question.rightShare.value ? " %" : "");
    if (question.facility.value && question.facility != question.rightShare) {
        terminal.out << ", marks with partly right ones " << perCent(question.facility) << " %";
    }
    terminal.out << "\nanswer\tstudents" << (predicts ? "\tguess\tfairly sure\tvery sure" : "") << '\n';
    for (const AnswerCount& answer : question.answers) {
        terminal.out << visibleName(answer.answer) << (answer.right ? " (right)" : "") << '\t' << answer.n;
        for (std::size_t i = 0; predicts && i < kConfidences; ++i) {
            terminal.out << '\t' << answer.byConfidence[i];
        }
        terminal.out << '\n';
    }
    for (const PartMean& part : question.parts) {
        terminal.out << "mean part of " << visibleName(part.option) << ' ' << shownFigure({part.mean, {}}) << '\n';
    }
    terminal.out << "seconds to the first try: median " << shownFigure(question.seconds.median) << ", quartiles "
                 << shownFigure(question.seconds.lowerQuartile) << " and "
                 << shownFigure(question.seconds.upperQuartile) << '\n';
    for (const SureAndWrong& each : question.sureAndWrong) {
        terminal.out << "very sure and wrong: " << visibleName(each.studentId) << " answered "
                     << visibleName(each.answer) << (each.reason.empty() ? "" : ", because: ")
                     << visibleName(each.reason) << '\n';
    }
}

void printCertainty(const Terminal& terminal, const CertaintySummary& certainty)
{
    terminal.out << "\nCertainty-based marking of all predictions (right 1, 2, 3; wrong 0, -2, -6)\n"
                 << "predictions " << certainty.n << "\naccuracy " << shownFigure(certainty.accuracy)
                 << "\naverage mark " << shownFigure(certainty.average) << "\nbonus (0.1 (c - max(a, 4a - 2, 9a - 6))) "
                 << shownFigure(certainty.bonus) << "\naccuracy and bonus " << shownFigure(certainty.accuracyPlusBonus)
                 << "\nconfidence\tn\tright %\tpays best between %\tcalibration\n";
    for (const CalibrationLevel& level : certainty.levels) {
        terminal.out << confidenceName(level.confidence) << '\t' << level.n << '\t' << perCent(level.share) << '\t'
                     << perCent({level.bandLeast, {}}) << " and " << perCent({level.bandGreatest, {}}) << '\t'
                     << calibrationName(level.calibration) << '\n';
    }
}

void printGain(const Terminal& terminal, const std::string& of, const GainFigures& gain)
{
    terminal.out << of << '\t' << gain.n << '\t' << shownFigure(gain.before) << '\t' << shownFigure(gain.after) << '\t'
                 << shownFigure(gain.classGain) << '\t' << shownFigure(gain.meanIndividualGain) << " (n "
                 << gain.individuals << ")\t" << shownFigure(gain.normalisedChange) << " (n " << gain.changers << ")\n";
}

} // namespace

QJsonObject workJson(const WorkStatistics& figures)
{
    QJsonArray questions;
    for (const QuestionStatistics& question : figures.questions) {
        questions.append(questionJson(question));
    }
    QJsonObject gain = gainJson(figures.gain);
    QJsonArray acts;
    for (const ActGain& each : figures.actGains) {
        QJsonObject act = gainJson(each.gain);
        act[QStringLiteral("act")] = qt(each.act);
        acts.append(act);
    }
    gain[QStringLiteral("acts")] = acts;
    QJsonArray times;
    for (const StepSpread& each : figures.times) {
        QJsonObject time = spreadJson(each.seconds);
        time[QStringLiteral("act")] = qt(each.act);
        time[QStringLiteral("step")] = qt(each.step);
        times.append(time);
    }
    return {{QStringLiteral("n"), count(figures.n)},
            {QStringLiteral("finished"), count(figures.finished)},
            {QStringLiteral("caution"), figures.n < kFewForFigures},
            {QStringLiteral("questions"), questions},
            {QStringLiteral("certainty"), certaintyJson(figures.certainty)},
            {QStringLiteral("gain"), gain},
            {QStringLiteral("seconds_per_step"), times},
            {QStringLiteral("settings_tried"), spreadJson(figures.looks)},
            {QStringLiteral("missions_met"), spreadJson(figures.missions)}};
}

void printWork(const Terminal& terminal, const WorkStatistics& figures)
{
    terminal.out << "students with work " << figures.n << ", finished " << figures.finished << '\n';
    if (const std::string few = caution(figures.n); !few.empty()) {
        terminal.out << "caution: " << few << '\n';
    }
    for (const QuestionStatistics& question : figures.questions) {
        printQuestion(terminal, question);
    }
    printCertainty(terminal, figures.certainty);
    terminal.out << "\nGain from predictions to first tries at reflections (two questions about one matter)\n"
                 << "of\tstudents who answered both\tbefore %\tafter %\tclass gain (Hake)\tmean of individual gains\t"
                    "normalised change (Marx and Cummings)\n";
    printGain(terminal, "all acts", figures.gain);
    for (const ActGain& each : figures.actGains) {
        printGain(terminal, each.act, each.gain);
    }
    terminal.out << "\nact\tstep\tn\tlower quartile (type 7), s\tmedian, s\tupper quartile, s\n";
    for (const StepSpread& each : figures.times) {
        terminal.out << each.act << '\t' << each.step << '\t' << each.seconds.n << '\t'
                     << shownFigure(each.seconds.lowerQuartile) << '\t' << shownFigure(each.seconds.median) << '\t'
                     << shownFigure(each.seconds.upperQuartile) << '\n';
    }
    terminal.out << "settings tried per student: median " << shownFigure(figures.looks.median)
                 << "\nmissions met: median " << shownFigure(figures.missions.median) << '\n';
}

} // namespace foresight::cli
