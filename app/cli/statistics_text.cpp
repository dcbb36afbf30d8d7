// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statistics_text.h"

#include "core/grading/figures.h"
#include "core/units/quantity.h"

#include <QString>

namespace foresight::cli {

namespace {

QJsonObject itemJson(const ItemStatistics& item)
{
    QJsonObject object;
    QJsonObject why;
    object[QStringLiteral("item")] = QString::fromStdString(item.item);
    object[QStringLiteral("n")] = static_cast<qint64>(item.n);
    object[QStringLiteral("max")] = item.maximum;
    putFigure(object, why, "facility", item.facility);
    putFigure(object, why, "standard_deviation", item.standardDeviation);
    putFigure(object, why, "discrimination_index", item.discriminationIndex);
    putFigure(object, why, "discriminative_efficiency", item.discriminativeEfficiency);
    putFigure(object, why, "effective_weight", item.effectiveWeight);
    return withReasons(object, why);
}

QJsonObject testJson(const TestStatistics& test)
{
    QJsonObject object;
    QJsonObject why;
    object[QStringLiteral("n")] = static_cast<qint64>(test.n);
    putFigure(object, why, "mean", test.mean);
    putFigure(object, why, "median", test.median);
    putFigure(object, why, "standard_deviation", test.standardDeviation);
    putFigure(object, why, "skewness", test.skewness);
    putFigure(object, why, "kurtosis", test.kurtosis);
    putFigure(object, why, "cronbach_alpha", test.cronbachAlpha);
    putFigure(object, why, "standard_error", test.standardError);
    return withReasons(object, why);
}

} // namespace

void putFigure(QJsonObject& object, QJsonObject& why, const char* name, const Statistic& statistic)
{
    const QString key = QString::fromLatin1(name);
    object[key] = statistic.value ? QJsonValue(*statistic.value) : QJsonValue();
    if (!statistic.value) {
        why[key] = QString::fromStdString(statistic.why);
    }
}

QJsonObject withReasons(QJsonObject object, const QJsonObject& why)
{
    if (!why.isEmpty()) {
        object[QStringLiteral("why")] = why;
    }
    return object;
}

std::string shownFigure(const Statistic& statistic)
{
    return statistic.value ? QString::number(*statistic.value, 'g', 4).toStdString()
                           : "not defined (" + statistic.why + ")";
}

std::string caution(std::size_t students)
{
    if (students >= kFewForFigures) {
        return {};
    }
    return "only " + std::to_string(students) + " student(s): below " + std::to_string(kFewForFigures) +
           " these figures say more about who came than about the items";
}

QJsonObject marksJson(const MarksTable& table)
{
    QJsonArray list;
    for (const ItemStatistics& item : itemStatistics(table)) {
        list.append(itemJson(item));
    }
    return {{QStringLiteral("items"), list}, {QStringLiteral("test"), testJson(testStatistics(table))}};
}

void printMarks(const Terminal& terminal, const MarksTable& table)
{
    terminal.out << "item\tn\tmax\tfacility\tstandard deviation\tdiscrimination (item-rest r x100, Moodle)\t"
                    "discriminative efficiency (Moodle, %)\teffective weight (Moodle, %)\n";
    for (const ItemStatistics& item : itemStatistics(table)) {
        terminal.out << visibleName(item.item) << '\t' << item.n << '\t' << numberText(item.maximum) << '\t'
                     << shownFigure(item.facility) << '\t' << shownFigure(item.standardDeviation) << '\t'
                     << shownFigure(item.discriminationIndex) << '\t' << shownFigure(item.discriminativeEfficiency)
                     << '\t' << shownFigure(item.effectiveWeight) << '\n';
    }
    const TestStatistics test = testStatistics(table);
    terminal.out << "students " << test.n << "\nmean " << shownFigure(test.mean) << "\nmedian "
                 << shownFigure(test.median) << "\nstandard deviation (n - 1) " << shownFigure(test.standardDeviation)
                 << "\nskewness " << shownFigure(test.skewness) << "\nkurtosis (excess) " << shownFigure(test.kurtosis)
                 << "\nCronbach's alpha " << shownFigure(test.cronbachAlpha) << "\nstandard error of measurement "
                 << shownFigure(test.standardError) << '\n';
    if (const std::string few = caution(test.n); !few.empty()) {
        terminal.out << "caution: " << few << '\n';
    }
}

} // namespace foresight::cli
