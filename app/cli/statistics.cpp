// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/base/file.h"
#include "core/grading/marks_file.h"
#include "core/units/quantity.h"

namespace foresight::cli {

namespace {

/// A figure under its name, null with its reason under "why" where it is not defined.
void put(QJsonObject& object, QJsonObject& why, const char* name, const Statistic& statistic)
{
    const QString key = QString::fromLatin1(name);
    object[key] = statistic.value ? QJsonValue(*statistic.value) : QJsonValue();
    if (!statistic.value)
        why[key] = QString::fromStdString(statistic.why);
}

QJsonObject withReasons(QJsonObject object, const QJsonObject& why)
{
    if (!why.isEmpty())
        object[QStringLiteral("why")] = why;
    return object;
}

QJsonObject itemJson(const ItemStatistics& item)
{
    QJsonObject object;
    QJsonObject why;
    object[QStringLiteral("item")] = QString::fromStdString(item.item);
    object[QStringLiteral("n")] = static_cast<qint64>(item.n);
    object[QStringLiteral("max")] = item.maximum;
    put(object, why, "facility", item.facility);
    put(object, why, "standard_deviation", item.standardDeviation);
    put(object, why, "discrimination_index", item.discriminationIndex);
    put(object, why, "discriminative_efficiency", item.discriminativeEfficiency);
    put(object, why, "effective_weight", item.effectiveWeight);
    return withReasons(object, why);
}

QJsonObject testJson(const TestStatistics& test)
{
    QJsonObject object;
    QJsonObject why;
    object[QStringLiteral("n")] = static_cast<qint64>(test.n);
    put(object, why, "mean", test.mean);
    put(object, why, "median", test.median);
    put(object, why, "standard_deviation", test.standardDeviation);
    put(object, why, "skewness", test.skewness);
    put(object, why, "kurtosis", test.kurtosis);
    put(object, why, "cronbach_alpha", test.cronbachAlpha);
    put(object, why, "standard_error", test.standardError);
    return withReasons(object, why);
}

std::string shown(const Statistic& statistic)
{
    return statistic.value ? QString::number(*statistic.value, 'g', 4).toStdString()
                           : "not defined (" + statistic.why + ")";
}

class Statistics final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("statistics", "Item statistics of any marks table");
        command->add_option("MARKS", m_file, "CSV: student,<item>,... then max,<m>,... then a row per student")
            ->required();
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const auto text = readFile(m_file, kMarksLimit);
        const auto table = text ? parseMarks(*text, m_file) : fail(text.error());
        if (!table)
            return report(terminal, table.error());
        const std::vector<ItemStatistics> items = itemStatistics(*table);
        const TestStatistics test = testStatistics(*table);
        m_json ? printJson(terminal, document(items, test)) : print(terminal, items, test);
        return kDone;
    }

private:
    static QJsonObject document(const std::vector<ItemStatistics>& items, const TestStatistics& test)
    {
        QJsonArray list;
        for (const ItemStatistics& item : items)
            list.append(itemJson(item));
        return {{QStringLiteral("items"), list}, {QStringLiteral("test"), testJson(test)}};
    }

    static void print(const Terminal& terminal, const std::vector<ItemStatistics>& items, const TestStatistics& test)
    {
        terminal.out << "item\tn\tmax\tfacility\tstandard deviation\tdiscrimination (item-rest r x100, Moodle)\t"
                        "discriminative efficiency (Moodle, %)\teffective weight (Moodle, %)\n";
        for (const ItemStatistics& item : items) {
            terminal.out << visibleName(item.item) << '\t' << item.n << '\t' << numberText(item.maximum) << '\t'
                         << shown(item.facility) << '\t' << shown(item.standardDeviation) << '\t'
                         << shown(item.discriminationIndex) << '\t' << shown(item.discriminativeEfficiency) << '\t'
                         << shown(item.effectiveWeight) << '\n';
        }
        terminal.out << "students " << test.n << "\nmean " << shown(test.mean) << "\nmedian " << shown(test.median)
                     << "\nstandard deviation (n - 1) " << shown(test.standardDeviation) << "\nskewness "
                     << shown(test.skewness) << "\nkurtosis (excess) " << shown(test.kurtosis) << "\nCronbach's alpha "
                     << shown(test.cronbachAlpha) << "\nstandard error of measurement " << shown(test.standardError)
                     << '\n';
    }

    std::string m_file;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> statistics()
{
    return std::make_unique<Statistics>();
}

} // namespace foresight::cli
