// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/comparison_text.h"

#include "core/lab/input_text.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace foresight {

namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("ComparisonWords", source);
}

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

QString outputPart(const TextRenderer& text, const std::string& act, const OutputSpec& output, const Evaluation& now,
                   const Evaluation& before)
{
    const QString label = qt(text.render(output.label, act));
    const QString nowText = qt(text.quantityOf(act, output.id, now.outputs.at(output.id)));
    const QString beforeText = qt(text.quantityOf(act, output.id, before.outputs.at(output.id)));
    if (nowText == beforeText) {
        //: label of a figure, its value
        return words(QT_TRANSLATE_NOOP("ComparisonWords", "%1 unchanged at %2")).arg(label, nowText);
    }
    //: label of a figure, its value now, its value before
    return words(QT_TRANSLATE_NOOP("ComparisonWords", "%1 %2 instead of %3")).arg(label, nowText, beforeText);
}

QString settingText(const TextRenderer& text, const std::string& act, const InputSpec& input, const Setting& setting)
{
    if (const auto* id = std::get_if<std::string>(&setting)) {
        const ChoiceSpec* choice = input.choice(*id);
        return choice != nullptr ? qt(text.render(choice->label, act)) : qt(*id);
    }
    const QString value = qt(inputText(input, std::get<double>(setting), text.locale()));
    //: label of a setting, its value
    return words(QT_TRANSLATE_NOOP("ComparisonWords", "%1 %2")).arg(qt(text.render(input.label, act)), value);
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
    QStringList parts;
    for (const std::string& id : outputs) {
        if (const OutputSpec* output = model.spec().output(id)) {
            parts << outputPart(text, act, *output, *nowValues, *beforeValues);
        }
    }
    //: name of a bookmark, then what differs
    return words(QT_TRANSLATE_NOOP("ComparisonWords", "Now against %1: %2."))
        .arg(qt(beforeName), parts.join(words(QT_TRANSLATE_NOOP("ComparisonWords", "; "))))
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
