// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/record_words.h"

#include "core/lab/placement.h"
#include "ui/qt_text.h"
#include "ui/student/pages/page_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace foresight::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("record", text);
}

const ModelSpec* modelOf(const TextRenderer* text, const std::string& act)
{
    const Act* found = text ? text->lab().definition().act(act) : nullptr;
    return found ? &found->model : nullptr;
}

QString labelOf(const TextSource& label, const std::string& id, const TextRenderer* text, const std::string& act)
{
    return text && !label.empty() ? qtText(text->render(label, act)) : qtText(id);
}

QString numberOf(double value, const std::string& name, const TextRenderer* text, const std::string& act)
{
    if (text) {
        if (const auto unit = text->model(act).unitOf(name)) {
            return qtText(text->quantityOf(act, name, Quantity::of(value, *unit)));
        }
    }
    return qtText(numberText(value));
}

QString settingText(const std::string& id, const Setting& setting, const TextRenderer* text, const std::string& act)
{
    const ModelSpec* spec = modelOf(text, act);
    const InputSpec* input = spec ? spec->input(id) : nullptr;
    if (const auto* number = std::get_if<double>(&setting)) {
        return numberOf(*number, id, input ? text : nullptr, act);
    }
    const std::string& choiceId = std::get<std::string>(setting);
    const ChoiceSpec* choice = input ? input->choice(choiceId) : nullptr;
    return choice ? labelOf(choice->label, choiceId, text, act) : qtText(choiceId);
}

QString pair(const QString& name, const QString& value)
{
    return QCoreApplication::translate("record", "%1 %2", "name and its value").arg(name, value);
}

QString settingsText(const Settings& settings, const TextRenderer* text, const std::string& act)
{
    QStringList parts;
    const ModelSpec* spec = modelOf(text, act);
    for (const auto& [id, setting] : settings) {
        const InputSpec* input = spec ? spec->input(id) : nullptr;
        parts << pair(input ? labelOf(input->label, id, text, act) : qtText(id), settingText(id, setting, text, act));
    }
    return parts.join(QStringLiteral("; "));
}

QString exploredText(const Explored& explored, const TextRenderer* text, const std::string& act)
{
    const ModelSpec* spec = modelOf(text, act);
    QStringList parts;
    for (const auto& [id, value] : explored.outputs) {
        const OutputSpec* output = spec ? spec->output(id) : nullptr;
        parts << pair(output ? labelOf(output->label, id, text, act) : qtText(id),
                      numberOf(value, id, output ? text : nullptr, act));
    }
    for (const auto& [id, rule] : explored.verdicts) {
        const VerdictSpec* verdict = spec ? spec->verdict(id) : nullptr;
        parts << pair(verdict ? labelOf(verdict->label, id, text, act) : qtText(id), qtText(rule));
    }
    return words("Settings: %1. The model said: %2.")
        .arg(settingsText(explored.settings, text, act), parts.join(QStringLiteral("; ")));
}

/// Words for each kind of event; one overload a kind.
struct Teller
{
    const TextRenderer* text;
    const std::string& act;

    EventWords operator()(const LabStarted& event) const
    {
        return {words("Lab started"),
                words("Lab %1, version %2, profile %3, program %4.")
                    .arg(qtText(event.lab), qtText(event.version), qtText(event.profile), qtText(event.program))};
    }
    EventWords operator()(const ContextChosen& event) const
    {
        const ContextSpec* context = text ? text->lab().definition().context(event.context) : nullptr;
        return {words("Context chosen"),
                context ? labelOf(context->title, event.context, text, {}) : qtText(event.context)};
    }
    EventWords operator()(const ActOpened&) const { return {words("Act opened"), {}}; }
    EventWords operator()(const PredictionLocked& event) const
    {
        QString answer = words("Answer %1, %2.").arg(qtText(event.answer), confidenceWords(event.confidence));
        const Act* found = text ? text->lab().definition().act(act) : nullptr;
        if (found && event.placed && canPlace(*found)) {
            answer += QLatin1Char(' ') + words("Placed at %1.").arg(qtText(placedText(*text, *found, *event.placed)));
        }
        const QString reason = words("Reason: “%1”").arg(qtText(event.reason));
        return {words("Prediction locked"), event.reason.empty() ? answer : answer + QLatin1Char(' ') + reason};
    }
    EventWords operator()(const Explored& event) const
    {
        return {words("Settings tried"), exploredText(event, text, act)};
    }
    EventWords operator()(const MissionMet& event) const
    {
        const Act* found = text ? text->lab().definition().act(act) : nullptr;
        if (found) {
            for (const Mission& mission : found->explore.missions) {
                if (mission.id == event.mission) {
                    return {words("Mission met"), labelOf(mission.text, mission.id, text, act)};
                }
            }
        }
        return {words("Mission met"), qtText(event.mission)};
    }
    EventWords operator()(const BookmarkSaved& event) const
    {
        return {words("Bookmark saved"),
                words("%1. Settings: %2.").arg(qtText(event.name), settingsText(event.settings, text, act))};
    }
    EventWords operator()(const ObservationRecorded& event) const
    {
        const ModelSpec* spec = modelOf(text, act);
        const OutputSpec* output = spec ? spec->output(event.output) : nullptr;
        return {words("Observation recorded"),
                pair(output ? labelOf(output->label, event.output, text, act) : qtText(event.output),
                     numberOf(event.value, event.output, output ? text : nullptr, act))};
    }
    EventWords operator()(const Revealed&) const { return {words("Reveal opened"), {}}; }
    EventWords operator()(const ReflectionAnswered& event) const
    {
        return {words("Reflection answered"), words("Answer %1, try %2.").arg(qtText(event.answer)).arg(event.attempt)};
    }
    EventWords operator()(const EquationOpened&) const { return {words("Equation opened"), {}}; }
    EventWords operator()(const ActFinished&) const { return {words("Act finished"), {}}; }
    EventWords operator()(const LabFinished&) const { return {words("Lab finished"), {}}; }
    EventWords operator()(const HandedIn& event) const
    {
        return {words("Handed in"), words("File %1, hand-in %2.").arg(qtText(event.file)).arg(event.number)};
    }
    EventWords operator()(const Note& event) const { return {words("Note"), words("“%1”").arg(qtText(event.text))}; }
    EventWords operator()(const UnknownEvent& event) const
    {
        return {words("Event of a newer version"), qtText(event.type)};
    }
};

QString verdictFieldText(const RecordField& field, const DesignRecord& record, bool ever)
{
    if (!ever) {
        return words("not triggered");
    }
    const auto now = record.now.find(field.id);
    const bool* holds = now == record.now.end() ? nullptr : std::get_if<bool>(&now->second);
    return holds && !*holds ? words("triggered earlier") : words("triggered");
}

QString flagText(const RecordField& field, const DesignRecord& record, bool value)
{
    switch (field.take) {
    case RecordTake::EverVerdict:
        return verdictFieldText(field, record, value);
    case RecordTake::PredictionCorrect:
        return value ? words("as the model says") : words("not as the model says");
    case RecordTake::ReflectionCorrect:
        return value ? words("correct") : words("not correct");
    default:
        return value ? words("yes") : words("no");
    }
}

} // namespace

EventWords eventWords(const Event& event, const TextRenderer* text)
{
    return std::visit(Teller{text, event.act}, event.body);
}

QString recordFieldText(const RecordField& field, const DesignRecord& record, const TextRenderer& text)
{
    const auto found = record.design.find(field.id);
    if (found == record.design.end()) {
        return {};
    }
    if (const auto* flag = std::get_if<bool>(&found->second)) {
        return flagText(field, record, *flag);
    }
    if (const auto* number = std::get_if<double>(&found->second)) {
        return numberOf(*number, field.name, &text, field.act);
    }
    if (const auto* id = std::get_if<std::string>(&found->second)) {
        if (field.take == RecordTake::LastInput) {
            return settingText(field.name, *id, &text, field.act);
        }
        const ContextSpec* context = text.lab().definition().context(*id);
        return context ? qtText(text.render(context->title)) : qtText(*id);
    }
    return {};
}

QString recordFieldName(const RecordField& field, const TextRenderer& text)
{
    if (!field.statusLabel.empty()) {
        return qtText(text.render(field.statusLabel, field.act));
    }
    if (field.take == RecordTake::PredictionCorrect) {
        return words("%1, prediction").arg(actName(text.lab().definition(), field.act));
    }
    if (field.take == RecordTake::ReflectionCorrect) {
        return words("%1, reflection").arg(actName(text.lab().definition(), field.act));
    }
    QString name = qtText(field.id).replace(QLatin1Char('_'), QLatin1Char(' '));
    return name.isEmpty() ? name : name.left(1).toUpper() + name.mid(1);
}

} // namespace foresight::ui
