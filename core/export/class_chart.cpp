// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/class_chart.h"

#include "core/base/qt_text.h"
#include "core/base/word_locale.h"
#include "core/session/event_words.h"
#include "core/units/quantity.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <cmath>

namespace foresight {

namespace {

struct ClassChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ClassChartWords)
};

std::string countText(std::size_t n)
{
    return std::to_string(n);
}

QString perCent(double value)
{
    return ClassChartWords::tr("%1 %").arg(QString::number(std::round(value)));
}

std::string named(const Names& names, const std::string& id)
{
    const auto it = names.find(id);
    return it == names.end() || it->second.empty() ? id : it->second;
}

/// Whole numbers up to at least `most`, in steps of 1, 2 or 5 times a power of ten.
ChartAxis countAxis(double most)
{
    double step = 1;
    for (const double next : {2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0, 5000.0, 10000.0}) {
        step = most / step > 6 ? next : step;
    }
    ChartAxis axis;
    axis.title = str(ClassChartWords::tr("students"));
    axis.greatest = std::max(1.0, std::ceil(most / step)) * step;
    for (double value = 0; value <= axis.greatest; value += step) {
        axis.ticks.push_back({value, numberText(value)});
    }
    return axis;
}

ChartAxis perCentAxis()
{
    ChartAxis axis;
    axis.title = str(ClassChartWords::tr("right answers, per cent"));
    axis.greatest = 100;
    for (const double value : {0.0, 20.0, 40.0, 60.0, 80.0, 100.0}) {
        axis.ticks.push_back({value, numberText(value)});
    }
    return axis;
}

/// Whether a figure of so many stays hidden; says why in its place.
bool hide(ClassChart& chart, std::size_t n, Audience audience)
{
    if (n == 0) {
        chart.hidden = true;
        chart.summary = str(ClassChartWords::tr("There are no answers yet."));
    } else if (audience == Audience::Others && n < kFewestShown) {
        chart.hidden = true;
        chart.summary =
            str(ClassChartWords::tr("Hidden: fewer than %n students.", nullptr, static_cast<int>(kFewestShown)));
    }
    return chart.hidden;
}

double sum(const std::vector<double>& parts)
{
    double all = 0;
    for (const double part : parts) {
        all += part;
    }
    return all;
}

ClassBar barOf(const AnswerCount& answer, const Names& answers, bool predicts)
{
    ClassBar bar{named(answers, answer.answer), {}, answer.right};
    if (!predicts) {
        bar.parts = {static_cast<double>(answer.n)};
        return bar;
    }
    for (const std::size_t n : answer.byConfidence) {
        bar.parts.push_back(static_cast<double>(n));
    }
    return bar;
}

/// Three significant digits, as wherever people read a figure.
double shownFigure(double value)
{
    return QString::number(value, 'g', 3).toDouble();
}

/// What a class gave to each part of a budget on average.
void addPartMeans(ClassChart& chart, const QuestionStatistics& question, const Names& parts)
{
    chart.title = str(ClassChartWords::tr("Average parts"));
    chart.table.headers = {str(ClassChartWords::tr("Part")), str(ClassChartWords::tr("Average"))};
    double most = 0;
    QString words;
    for (const PartMean& part : question.parts) {
        const double mean = shownFigure(part.mean);
        chart.bars.push_back({named(parts, part.option), {mean}, false});
        chart.table.rows.push_back({chart.bars.back().label, numberText(mean)});
        most = std::max(most, mean);
        words += (words.isEmpty() ? QString() : clauseSeparator()) +
                 ClassChartWords::tr("%1: %2").arg(qt(chart.bars.back().label), qt(numberText(mean)));
    }
    chart.axis = countAxis(most);
    chart.axis.title = str(ClassChartWords::tr("average"));
    chart.summary = str(
        ClassChartWords::tr("%n students answered. On average: %1.", nullptr, static_cast<int>(question.n)).arg(words));
}

} // namespace

std::string calibrationWords(Calibration calibration)
{
    switch (calibration) {
    case Calibration::Calibrated:
        return str(ClassChartWords::tr("calibrated"));
    case Calibration::SlightlyOverconfident:
        return str(ClassChartWords::tr("slightly overconfident"));
    case Calibration::Overconfident:
        return str(ClassChartWords::tr("overconfident"));
    case Calibration::SlightlyUnderconfident:
        return str(ClassChartWords::tr("slightly underconfident"));
    case Calibration::Underconfident:
        return str(ClassChartWords::tr("underconfident"));
    case Calibration::NotDefined:
        break;
    }
    return str(ClassChartWords::tr("no answers"));
}

ClassChart answersChart(const QuestionStatistics& question, const Names& answers, Audience audience, RightAnswer right)
{
    const bool predicts = question.role == QuestionRole::Prediction;
    ClassChart chart;
    chart.kind = ClassChartKind::Answers;
    chart.title = str(predicts ? ClassChartWords::tr("Answers by confidence") : ClassChartWords::tr("First answers"));
    if (hide(chart, question.n, audience)) {
        return chart;
    }
    if (!question.parts.empty()) {
        addPartMeans(chart, question, answers);
        return chart;
    }
    if (question.answers.empty()) {
        chart.summary = str(
            ClassChartWords::tr("%n students answered in words of their own.", nullptr, static_cast<int>(question.n)));
        return chart;
    }
    chart.table.headers = {str(ClassChartWords::tr("Answer")), str(ClassChartWords::tr("Students"))};
    if (predicts) {
        for (const Confidence confidence : kConfidenceOrder) {
            chart.partNames.push_back(confidenceWords(confidence));
            chart.table.headers.push_back(chart.partNames.back());
        }
    }
    double most = 0;
    QString parts;
    for (const AnswerCount& answer : question.answers) {
        chart.bars.push_back(barOf(answer, answers, predicts));
        ClassBar& bar = chart.bars.back();
        bar.right = bar.right && right == RightAnswer::Shown;
        most = std::max(most, sum(bar.parts));
        const QString label = bar.right ? ClassChartWords::tr("%1 (right)").arg(qt(bar.label)) : qt(bar.label);
        std::vector<std::string> row{str(label), countText(answer.n)};
        for (std::size_t i = 0; predicts && i < bar.parts.size(); ++i) {
            row.push_back(numberText(bar.parts[i]));
        }
        chart.table.rows.push_back(std::move(row));
        //: an answer, how many gave it
        parts +=
            (parts.isEmpty() ? QString() : clauseSeparator()) + ClassChartWords::tr("%1: %2").arg(label).arg(answer.n);
    }
    chart.axis = countAxis(most);
    chart.summary =
        str(ClassChartWords::tr("%n students answered. %1.", nullptr, static_cast<int>(question.n)).arg(parts));
    return chart;
}

ClassChart calibrationChart(const CertaintySummary& certainty, Audience audience)
{
    ClassChart chart;
    chart.kind = ClassChartKind::Calibration;
    chart.title = str(ClassChartWords::tr("Right predictions at each confidence"));
    if (hide(chart, certainty.n, audience)) {
        return chart;
    }
    chart.axis = perCentAxis();
    chart.table.headers = {str(ClassChartWords::tr("Confidence")),
                           str(ClassChartWords::tr("Predictions")),
                           str(ClassChartWords::tr("Right")),
                           str(ClassChartWords::tr("Right, per cent")),
                           str(ClassChartWords::tr("Pays best between, per cent")),
                           str(ClassChartWords::tr("Calibration"))};
    QString parts;
    for (const CalibrationLevel& level : certainty.levels) {
        ClassDot dot{confidenceWords(level.confidence), {}, {}, 100 * level.bandLeast, 100 * level.bandGreatest};
        const bool shown = level.n >= (audience == Audience::Others ? kFewestShown : 1);
        if (shown && level.share.value) {
            dot.value = 100 * *level.share.value;
            dot.text = str(ClassChartWords::tr("%1 of %2").arg(perCent(*dot.value)).arg(level.n));
            parts += ClassChartWords::tr("%1: %2, %3. ")
                         .arg(qt(dot.label), qt(dot.text), qt(calibrationWords(level.calibration)));
        }
        const QString none = QStringLiteral("–");
        chart.table.rows.push_back(
            {dot.label, shown ? countText(level.n) : str(none), shown ? countText(level.right) : str(none),
             str(dot.value ? QString::number(std::round(*dot.value)) : none),
             str(ClassChartWords::tr("%1 to %2")
                     .arg(QString::number(std::round(dot.bandLeast)), QString::number(std::round(dot.bandGreatest)))),
             shown ? calibrationWords(level.calibration) : str(none)});
        chart.dots.push_back(std::move(dot));
    }
    if (parts.isEmpty()) { // five in all, and fewer at each confidence
        ClassChart hidden;
        hidden.kind = chart.kind;
        hidden.title = chart.title;
        hidden.hidden = true;
        hidden.summary = str(ClassChartWords::tr("Hidden: fewer than %n students at each confidence.", nullptr,
                                                 static_cast<int>(kFewestShown)));
        return hidden;
    }
    chart.summary = str(parts.trimmed());
    return chart;
}

ClassChart pointsChart(const std::vector<double>& points, double possible, Audience audience)
{
    constexpr std::size_t kRanges = 10;
    ClassChart chart;
    chart.kind = ClassChartKind::Distribution;
    chart.title = str(ClassChartWords::tr("Points"));
    if (hide(chart, points.size(), audience)) {
        return chart;
    }
    const auto [least, greatest] = std::minmax_element(points.begin(), points.end());
    const double from = std::min(0.0, std::floor(*least));
    const double to = std::max({possible, *greatest, from + 1e-9});
    const double width = (to - from) / static_cast<double>(kRanges);
    std::vector<double> counts(kRanges);
    for (const double value : points) {
        ++counts[std::min(kRanges - 1, static_cast<std::size_t>((value - from) / width))];
    }
    chart.table.headers = {str(ClassChartWords::tr("Points")), str(ClassChartWords::tr("Students"))};
    for (std::size_t i = 0; i < kRanges; ++i) {
        const QString low = wordNumber(from + static_cast<double>(i) * width, 'g', 3);
        const QString high = wordNumber(from + static_cast<double>(i + 1) * width, 'g', 3);
        const QString range = ClassChartWords::tr("%1 to %2").arg(low, high);
        chart.bars.push_back({str(range), {counts[i]}, false});
        chart.table.rows.push_back({str(range), numberText(counts[i])});
    }
    chart.axis = countAxis(*std::max_element(counts.begin(), counts.end()));
    const std::vector<double>::const_iterator usual = std::max_element(counts.begin(), counts.end());
    chart.summary = str(ClassChartWords::tr("%n students, from %1 to %2 of %3 points; most have %4.", nullptr,
                                            static_cast<int>(points.size()))
                            .arg(wordNumber(*least, 'g', 4), wordNumber(*greatest, 'g', 4), wordNumber(possible),
                                 qt(chart.bars[static_cast<std::size_t>(usual - counts.begin())].label)));
    return chart;
}

ClassChart gainChart(const std::vector<ActGain>& gains, const Names& acts, Audience audience)
{
    ClassChart chart;
    chart.kind = ClassChartKind::Gain;
    chart.title = str(ClassChartWords::tr("From prediction to reflection"));
    std::size_t most = 0;
    for (const ActGain& each : gains) {
        most = std::max(most, each.gain.n);
    }
    if (hide(chart, most, audience)) {
        return chart;
    }
    chart.axis = perCentAxis();
    chart.table.headers = {str(ClassChartWords::tr("Act")), str(ClassChartWords::tr("Students who answered both")),
                           str(ClassChartWords::tr("Right predictions, per cent")),
                           str(ClassChartWords::tr("Right first reflections, per cent"))};
    QString parts;
    for (const ActGain& each : gains) {
        const std::size_t fewest = audience == Audience::Others ? kFewestShown : 1;
        if (!each.gain.before.value || !each.gain.after.value || each.gain.n < fewest) {
            continue;
        }
        const double from = *each.gain.before.value;
        const double to = *each.gain.after.value;
        const QString text = ClassChartWords::tr("%1 to %2").arg(perCent(from), perCent(to));
        chart.arrows.push_back({named(acts, each.act), from, to, str(text)});
        chart.table.rows.push_back({chart.arrows.back().label, countText(each.gain.n),
                                    str(QString::number(std::round(from))), str(QString::number(std::round(to)))});
        parts += ClassChartWords::tr("%1: %2. ").arg(qt(chart.arrows.back().label), text);
    }
    chart.summary = str(parts.trimmed());
    return chart;
}

} // namespace foresight
