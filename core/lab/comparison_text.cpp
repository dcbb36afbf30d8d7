// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/comparison_text.h"

#include "core/base/qt_text.h"
#include "core/lab/input_text.h"
#include "core/units/quantity_text.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace foresight {

namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("ComparisonWords", source);
}

/// Ratios nearer to one than this are said with their values alone.
constexpr double kLeastTimes = 1.05;

/// Two values of an output, and how they are written.
struct Change
{
    const OutputSpec* output;
    Quantity now;
    Quantity before;
    QString nowText;
    QString beforeText;
    QString label;

    [[nodiscard]] bool isUnchanged() const { return nowText == beforeText; }
    /// How many times as much it is now; 1 where a ratio says nothing: shares are compared by their values.
    [[nodiscard]] double ratio() const
    {
        const bool comparable = output->unit.symbol != "%" && now.base > 0 && before.base > 0;
        return comparable ? now.base / before.base : 1;
    }
    [[nodiscard]] bool hasRatio() const { return ratio() >= kLeastTimes || ratio() <= 1 / kLeastTimes; }
    [[nodiscard]] bool isCounted() const { return !output->counted.empty() && hasRatio(); }
};

Change changeOf(const TextRenderer& text, const std::string& act, const OutputSpec& output, const Evaluation& now,
                const Evaluation& before)
{
    const Quantity& nowValue = now.outputs.at(output.id);
    const Quantity& beforeValue = before.outputs.at(output.id);
    return {&output,
            nowValue,
            beforeValue,
            qt(text.quantityOf(act, output.id, nowValue)),
            qt(text.quantityOf(act, output.id, beforeValue)),
            qt(text.render(output.label, act))};
}

/// "3.7", "51".
QString timesText(double ratio, const QLocale& locale)
{
    QuantityFormat format;
    format.decimals = ratio < 10 ? 1 : 0;
    return qt(quantityText({ratio, {}}, format, locale));
}

/// "27 %", "0.3 %".
QString partText(double ratio, const QLocale& locale)
{
    QuantityFormat format;
    format.unit = parseUnit("%");
    format.decimals = ratio < 0.0995 ? 1 : 0;
    return qt(quantityText({ratio, {}}, format, locale));
}

/// How much more or less it is, in words that suit what is measured.
QString ratioWords(const TextRenderer& text, const std::string& act, const Change& change)
{
    const double ratio = change.ratio();
    const bool more = ratio > 1;
    const QString number = more ? timesText(ratio, text.locale()) : partText(ratio, text.locale());
    if (change.isCounted()) {
        const QString counted = qt(text.render(change.output->counted, act));
        //: how many times as many, of what: "3.7 times as many images a second"
        return more ? words(QT_TRANSLATE_NOOP("ComparisonWords", "%1 times as many %2")).arg(number, counted)
                    //: a share, of what: "27 % as many images a second"
                    : words(QT_TRANSLATE_NOOP("ComparisonWords", "%1 as many %2")).arg(number, counted);
    }
    if (!more) {
        //: label of a figure, the share of its former value that it is now: "I/O wait down to 27 %"
        return words(QT_TRANSLATE_NOOP("ComparisonWords", "%1 down to %2")).arg(change.label, number);
    }
    if (change.now.dimension == kTime) {
        //: label of a time, how many times: "Batch time 2.5 times as long"
        return words(QT_TRANSLATE_NOOP("ComparisonWords", "%1 %2 times as long")).arg(change.label, number);
    }
    if (change.now.dimension == kData) {
        //: label of an amount of data, how many times: "Break-even volume 2.5 times as large"
        return words(QT_TRANSLATE_NOOP("ComparisonWords", "%1 %2 times as large")).arg(change.label, number);
    }
    //: label of a rate or a cost, how many times: "Egress cost 2.5 times as high"
    return words(QT_TRANSLATE_NOOP("ComparisonWords", "%1 %2 times as high")).arg(change.label, number);
}

QString changePart(const TextRenderer& text, const std::string& act, const Change& change)
{
    if (!change.hasRatio()) {
        //: label of a figure, its value now, its value before
        return words(QT_TRANSLATE_NOOP("ComparisonWords", "%1 %2 instead of %3"))
            .arg(change.label, change.nowText, change.beforeText);
    }
    //: how much more or less, the value now, the value before
    return words(QT_TRANSLATE_NOOP("ComparisonWords", "%1 (%2 instead of %3)"))
        .arg(ratioWords(text, act, change), change.nowText, change.beforeText);
}

QString valueText(const TextRenderer& text, const std::string& act, const InputSpec& input, const Setting& setting)
{
    if (const auto* id = std::get_if<std::string>(&setting)) {
        const ChoiceSpec* choice = input.choice(*id);
        return choice != nullptr ? qt(text.render(choice->label, act)) : qt(*id);
    }
    return qt(inputText(input, std::get<double>(setting), text.locale()));
}

/// The value, with its label where the value alone does not say what it is.
QString settingText(const TextRenderer& text, const std::string& act, const InputSpec& input, const Setting& setting)
{
    const QString value = valueText(text, act, input, setting);
    if (input.isChoice()) {
        return value;
    }
    //: label of a setting, its value
    return words(QT_TRANSLATE_NOOP("ComparisonWords", "%1 %2")).arg(qt(text.render(input.label, act)), value);
}

/// "SATA SSD instead of Hard disk, GPUs 4 instead of 1": every setting that differs.
QString differenceText(const TextRenderer& text, const std::string& act, const Settings& now, const Settings& before)
{
    QStringList parts;
    for (const InputSpec& input : text.model(act).spec().inputs) {
        const Setting& nowValue = now.at(input.id);
        const Setting& beforeValue = before.at(input.id);
        if (nowValue == beforeValue) {
            continue;
        }
        //: a setting's value now and before: "SATA SSD instead of Hard disk"
        parts << words(QT_TRANSLATE_NOOP("ComparisonWords", "%1 instead of %2"))
                     .arg(settingText(text, act, input, nowValue), valueText(text, act, input, beforeValue));
    }
    return parts.join(words(QT_TRANSLATE_NOOP("ComparisonWords", ", ")));
}

QString changesText(const TextRenderer& text, const std::string& act, std::vector<Change> changes)
{
    // What is counted says most and comes first; what stayed is said last and short.
    std::stable_partition(changes.begin(), changes.end(), [](const Change& change) { return change.isCounted(); });
    QStringList parts;
    QStringList unchanged;
    for (const Change& change : changes) {
        if (change.isUnchanged()) {
            //: label of a figure, its value
            unchanged << words(QT_TRANSLATE_NOOP("ComparisonWords", "%1 %2")).arg(change.label, change.nowText);
        } else {
            parts << changePart(text, act, change);
        }
    }
    if (!unchanged.isEmpty()) {
        //: figures that are the same in both, with their values
        parts << words(QT_TRANSLATE_NOOP("ComparisonWords", "unchanged: %1"))
                     .arg(unchanged.join(words(QT_TRANSLATE_NOOP("ComparisonWords", ", "))));
    }
    return parts.join(words(QT_TRANSLATE_NOOP("ComparisonWords", "; ")));
}

} // namespace

std::string comparisonText(const TextRenderer& text, const std::string& act, const std::vector<std::string>& outputs,
                           const Settings& now, const Settings& before, const std::string& beforeName)
{
    const Model& model = text.model(act);
    const auto nowValues = model.evaluate(now);
    const auto beforeValues = model.evaluate(before);
    if (!nowValues || !beforeValues) {
        return {};
    }
    std::vector<Change> changes;
    for (const std::string& id : outputs) {
        if (const OutputSpec* output = model.spec().output(id)) {
            changes.push_back(changeOf(text, act, *output, *nowValues, *beforeValues));
        }
    }
    const QString difference = differenceText(text, act, nowValues->inputs, beforeValues->inputs);
    if (difference.isEmpty()) {
        //: name of a bookmark
        return words(QT_TRANSLATE_NOOP("ComparisonWords", "The same settings as %1."))
            .arg(qt(beforeName))
            .toStdString();
    }
    //: name of a bookmark, the settings that differ from it, what that does
    return words(QT_TRANSLATE_NOOP("ComparisonWords", "Against %1, %2: %3."))
        .arg(qt(beforeName), difference, changesText(text, act, std::move(changes)))
        .toStdString();
}

std::string settingsText(const TextRenderer& text, const std::string& act, const Settings& settings,
                         const Settings& base)
{
    QStringList parts;
    for (const InputSpec& input : text.model(act).spec().inputs) {
        const auto now = settings.find(input.id);
        const auto before = base.find(input.id);
        if (now != settings.end() && (before == base.end() || now->second != before->second)) {
            parts << settingText(text, act, input, now->second);
        }
    }
    return parts.join(words(QT_TRANSLATE_NOOP("ComparisonWords", ", "))).toStdString();
}

} // namespace foresight
