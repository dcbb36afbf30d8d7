// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/figure_tables.h"

#include "core/base/csv.h"
#include "core/base/qt_text.h"
#include "core/base/word_locale.h"
#include "core/export/figure_text.h"
#include "core/export/report_words.h"
#include "core/units/quantity.h"

#include <QString>

#include <algorithm>
#include <map>

namespace foresight {

namespace {

std::string wholeText(const Statistic& statistic)
{
    return statistic.value ? QString::number(*statistic.value, 'f', 0).toStdString() : "–";
}

std::string digitsText(const Statistic& statistic)
{
    return statistic.value ? wordNumber(*statistic.value, 'g', 4).toStdString() : "–";
}

std::vector<std::string> spreadRow(const std::string& title, const Spread& spread,
                                   std::string (*text)(const Statistic&))
{
    return {title,
            std::to_string(spread.n),
            text(spread.least),
            text(spread.lowerQuartile),
            text(spread.median),
            text(spread.upperQuartile),
            text(spread.greatest)};
}

/// Also as the language writes it, "-0,5".
bool isNumber(const std::string& text)
{
    bool ok = false;
    (void)wordLocale().toDouble(qt(text), &ok);
    return ok || parseNumber(text);
}

/// A cell stays on its line, and a number a number.
std::string tabbedCell(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return isNumber(text) ? text : withoutFormula(text);
}

std::string tabbedLine(const std::vector<std::string>& cells)
{
    std::string line;
    for (const std::string& cell : cells) {
        line += (line.empty() ? "" : "\t") + tabbedCell(cell);
    }
    return line + "\n";
}

} // namespace

ChartTable itemFigures(const MarksTable& marks, const std::function<std::string(const std::string&)>& titleOf,
                       std::size_t fewest)
{
    ChartTable table;
    table.headers = {str(ReportWords::tr("Item")),
                     str(ReportWords::tr("Students")),
                     str(ReportWords::tr("Facility (mean / maximum)")),
                     str(ReportWords::tr("Standard deviation (n − 1)")),
                     str(ReportWords::tr("Discrimination (item–rest r × 100, Moodle)")),
                     str(ReportWords::tr("Discriminative efficiency (%, Moodle)")),
                     str(ReportWords::tr("Effective weight (%, Moodle)"))};
    for (const ItemStatistics& item : itemStatistics(marks)) {
        if (item.n >= fewest) {
            table.rows.push_back({titleOf(item.item), std::to_string(item.n), perCentText(item.facility),
                                  figureText(item.standardDeviation), figureText(item.discriminationIndex),
                                  figureText(item.discriminativeEfficiency), figureText(item.effectiveWeight)});
        }
    }
    return table;
}

ChartTable testFigures(const MarksTable& marks)
{
    const TestStatistics test = testStatistics(marks);
    ChartTable table;
    table.headers = {str(ReportWords::tr("Figure of the totals")), str(ReportWords::tr("Value"))};
    table.rows = {{str(ReportWords::tr("Students")), std::to_string(test.n)},
                  {str(ReportWords::tr("Mean")), figureText(test.mean)},
                  {str(ReportWords::tr("Median")), figureText(test.median)},
                  {str(ReportWords::tr("Standard deviation (n − 1)")), figureText(test.standardDeviation)},
                  {str(ReportWords::tr("Skewness (k3 / k2^1.5)")), figureText(test.skewness)},
                  {str(ReportWords::tr("Kurtosis (excess, normal is 0)")), figureText(test.kurtosis)},
                  {str(ReportWords::tr("Cronbach's alpha")), figureText(test.cronbachAlpha)},
                  {str(ReportWords::tr("Standard error of measurement")), figureText(test.standardError)}};
    return table;
}

ChartTable stepFigures(const WorkStatistics& work, const ReportLab& lab, std::size_t fewest)
{
    const std::map<std::string, std::string> steps{{"predict", str(ReportWords::tr("predict"))},
                                                   {"explore", str(ReportWords::tr("explore"))},
                                                   {"reflect", str(ReportWords::tr("reveal and reflect"))},
                                                   {"equation", str(ReportWords::tr("equation"))}};
    ChartTable table;
    table.headers = {str(ReportWords::tr("Step")),       str(ReportWords::tr("Students")),
                     str(ReportWords::tr("Least, s")),   str(ReportWords::tr("Lower quartile, s")),
                     str(ReportWords::tr("Median, s")),  str(ReportWords::tr("Upper quartile, s")),
                     str(ReportWords::tr("Greatest, s"))};
    for (const StepSpread& each : work.times) {
        if (each.seconds.n > 0 && each.seconds.n >= fewest) {
            table.rows.push_back(
                spreadRow(lab.actName(each.act) + " – " + steps.at(each.step), each.seconds, wholeText));
        }
    }
    return table;
}

ChartTable countFigures(const WorkStatistics& work)
{
    ChartTable table;
    table.headers = {str(ReportWords::tr("Of each student")), str(ReportWords::tr("Students")),
                     str(ReportWords::tr("Least")),           str(ReportWords::tr("Lower quartile")),
                     str(ReportWords::tr("Median")),          str(ReportWords::tr("Upper quartile")),
                     str(ReportWords::tr("Greatest"))};
    table.rows = {spreadRow(str(ReportWords::tr("Settings tried")), work.looks, digitsText),
                  spreadRow(str(ReportWords::tr("Missions met")), work.missions, digitsText)};
    return table;
}

std::string questionTitle(const QuestionStatistics& question, const ReportLab& lab)
{
    const QString act = QString::fromStdString(lab.actName(question.act));
    return (question.role == QuestionRole::Prediction ? ReportWords::tr("%1 – prediction").arg(act)
                                                      : ReportWords::tr("%1 – reflection").arg(act))
        .toStdString();
}

std::string cautionText(std::size_t students)
{
    if (students >= kFewForFigures) {
        return {};
    }
    const QString who = students == 1 ? ReportWords::tr("Only one student")
                                      : ReportWords::tr("Only %n students", nullptr, static_cast<int>(students));
    //: %1: "Only 12 students"
    return ReportWords::tr("%1: below %2, figures say more about who came than about the items.")
        .arg(who)
        .arg(kFewForFigures)
        .toStdString();
}

std::string tabbedText(const ChartTable& table)
{
    std::string text = tabbedLine(table.headers);
    for (const std::vector<std::string>& row : table.rows) {
        text += tabbedLine(row);
    }
    return text;
}

} // namespace foresight
