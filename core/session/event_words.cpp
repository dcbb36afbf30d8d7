// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/event_words.h"

#include "core/base/qt_text.h"
#include "core/base/word_locale.h"
#include "core/lab/answer_text.h"
#include "core/lab/placement.h"
#include "core/session/beginning.h"
#include "core/session/note_subjects.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace foresight {

namespace {

struct LedgerWords
{
    Q_DECLARE_TR_FUNCTIONS(LedgerWords)
};

const Act* actOf(const TextRenderer* text, const std::string& act)
{
    return text ? text->lab().definition().act(act) : nullptr;
}

const InputSpec* inputOf(const TextRenderer* text, const std::string& act, const std::string& input)
{
    const Act* found = actOf(text, act);
    return found ? found->model.input(input) : nullptr;
}

const OutputSpec* outputOf(const TextRenderer* text, const std::string& act, const std::string& output)
{
    const Act* found = actOf(text, act);
    return found ? found->model.output(output) : nullptr;
}

std::string labelOf(const TextSource& label, const std::string& id, const TextRenderer* text, const std::string& act)
{
    return text && !label.empty() ? text->render(label, act) : id;
}

QString pair(const std::string& name, const std::string& value)
{
    return LedgerWords::tr("%1 %2", "name and its value").arg(qt(name), qt(value));
}

QString settingsWords(const Settings& settings, const TextRenderer* text, const std::string& act)
{
    QStringList parts;
    for (const auto& [id, setting] : settings) {
        parts << pair(nameWords(id, text, act), settingWords(id, setting, text, act));
    }
    return parts.join(clauseSeparator());
}

QString exploredWords(const Explored& explored, const TextRenderer* text, const std::string& act)
{
    const Act* found = actOf(text, act);
    QStringList parts;
    for (const auto& [id, value] : explored.outputs) {
        parts << pair(nameWords(id, text, act), figureWords(value, id, text, act));
    }
    for (const auto& [id, rule] : explored.verdicts) {
        const VerdictSpec* verdict = found ? found->model.verdict(id) : nullptr;
        parts << pair(verdict ? labelOf(verdict->label, id, text, act) : id, rule);
    }
    return LedgerWords::tr("Settings: %1. The model said: %2.")
        .arg(settingsWords(explored.settings, text, act), parts.join(clauseSeparator()));
}

EventWords told(const QString& what, const QString& details = {})
{
    return {what.toStdString(), details.toStdString()};
}

QString givenWords(const LabStarted& event)
{
    QStringList words;
    for (const auto& [name, record] : event.given) {
        const auto* number = std::get_if<double>(&record.value);
        const QString value = number ? wordLocale().toString(*number, 'g', QLocale::FloatingPointShortest)
                                     : qt(std::get<std::string>(record.value));
        const QString source = record.from == kFromRecord ? qt(record.lab)
                               : record.from == kFromDraw ? LedgerWords::tr("drawn")
                                                          : LedgerWords::tr("default");
        words << QStringLiteral("%1 = %2 (%3)").arg(qt(name), value, source);
    }
    return words.join(QStringLiteral(", "));
}

/// Words for each kind of event; one overload a kind.
struct Teller
{
    const TextRenderer* text;
    const std::string& act;

    /// The id of one option, as it always was; of other kinds the answer in words.
    [[nodiscard]] QString answerWords(const Question* question, const std::string& answer) const
    {
        return question && question->kind != QuestionKind::SingleChoice ? qt(answerText(*text, act, *question, answer))
                                                                        : qt(answer);
    }

    EventWords operator()(const LabStarted& event) const
    {
        QString details = LedgerWords::tr("Lab %1, version %2, profile %3, program %4.")
                              .arg(qt(event.lab), qt(event.version), qt(event.profile), qt(event.program));
        if (!event.given.empty())
            //: values that an attempt starts with, such as "jobs = 40 (drawn)"; joined by commas
            details += QLatin1Char(' ') + LedgerWords::tr("Given: %1.").arg(givenWords(event));
        return told(LedgerWords::tr("Lab started"), details);
    }
    EventWords operator()(const ContextChosen& event) const
    {
        return told(LedgerWords::tr("Context chosen"), qt(contextWords(event.context, text)));
    }
    EventWords operator()(const ActOpened&) const { return told(LedgerWords::tr("Act opened")); }
    EventWords operator()(const PredictionLocked& event) const
    {
        const Act* found = actOf(text, act);
        QString answer = LedgerWords::tr("Answer %1, %2.")
                             .arg(answerWords(found ? &found->predict : nullptr, event.answer),
                                  qt(foresight::confidenceWords(event.confidence)));
        if (found && event.placed && canPlace(*found)) {
            answer +=
                QLatin1Char(' ') + LedgerWords::tr("Placed at %1.").arg(qt(placedText(*text, *found, *event.placed)));
        }
        const QString reason = LedgerWords::tr("Reason: “%1”").arg(qt(event.reason));
        return told(LedgerWords::tr("Prediction locked"),
                    event.reason.empty() ? answer : answer + QLatin1Char(' ') + reason);
    }
    EventWords operator()(const Explored& event) const
    {
        return told(LedgerWords::tr("Settings tried"), exploredWords(event, text, act));
    }
    EventWords operator()(const MissionMet& event) const
    {
        return told(LedgerWords::tr("Mission met"), qt(missionWords(event.mission, text, act)));
    }
    EventWords operator()(const BookmarkSaved& event) const
    {
        return told(LedgerWords::tr("Bookmark saved"),
                    LedgerWords::tr("%1. Settings: %2.").arg(qt(event.name), settingsWords(event.settings, text, act)));
    }
    EventWords operator()(const ObservationRecorded& event) const
    {
        return told(LedgerWords::tr("Observation recorded"),
                    pair(nameWords(event.output, text, act), figureWords(event.value, event.output, text, act)));
    }
    EventWords operator()(const Revealed&) const { return told(LedgerWords::tr("Reveal opened")); }
    EventWords operator()(const ReflectionAnswered& event) const
    {
        const Act* found = actOf(text, act);
        return told(LedgerWords::tr("Reflection answered"),
                    LedgerWords::tr("Answer %1, try %2.")
                        .arg(answerWords(found ? &found->reflect : nullptr, event.answer))
                        .arg(event.attempt));
    }
    EventWords operator()(const EquationOpened&) const { return told(LedgerWords::tr("Equation opened")); }
    EventWords operator()(const ActFinished&) const { return told(LedgerWords::tr("Act finished")); }
    EventWords operator()(const LabFinished&) const { return told(LedgerWords::tr("Lab finished")); }
    EventWords operator()(const HandedIn& event) const
    {
        const QString file = LedgerWords::tr("File %1, hand-in %2.").arg(qt(event.file)).arg(event.number);
        return told(LedgerWords::tr("Handed in"),
                    event.recipients.empty()
                        ? file
                        : file + QLatin1Char(' ') + LedgerWords::tr("Sealed for course %1.").arg(qt(event.course)));
    }
    EventWords operator()(const Note& event) const
    {
        if (event.about == kOlderCopyNote) {
            return told(LedgerWords::tr("Ledger continued from an older copy"), qt(event.text));
        }
        if (event.about == kRestoredNote) {
            return told(LedgerWords::tr("Ledger restored from a copy"), qt(event.text));
        }
        if (event.about == kBrokenLockNote) {
            return told(LedgerWords::tr("Ledger unlocked by hand"), qt(event.text));
        }
        return told(LedgerWords::tr("Note"), LedgerWords::tr("“%1”").arg(qt(event.text)));
    }
    EventWords operator()(const UnknownEvent& event) const
    {
        return told(LedgerWords::tr("Event of a newer version"), qt(event.type));
    }
};

} // namespace

EventWords eventWords(const Event& event, const TextRenderer* text)
{
    return std::visit(Teller{text, event.act}, event.body);
}

std::string confidenceWords(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Guess:
        return LedgerWords::tr("guess").toStdString();
    case Confidence::FairlySure:
        return LedgerWords::tr("fairly sure").toStdString();
    case Confidence::VerySure:
        return LedgerWords::tr("very sure").toStdString();
    }
    return {};
}

std::string nameWords(const std::string& name, const TextRenderer* text, const std::string& act)
{
    if (const InputSpec* input = inputOf(text, act, name)) {
        return labelOf(input->label, name, text, act);
    }
    const OutputSpec* output = outputOf(text, act, name);
    return output ? labelOf(output->label, name, text, act) : name;
}

std::string settingWords(const std::string& input, const Setting& setting, const TextRenderer* text,
                         const std::string& act)
{
    if (const auto* number = std::get_if<double>(&setting)) {
        return figureWords(*number, input, text, act);
    }
    const auto& id = std::get<std::string>(setting);
    const InputSpec* spec = inputOf(text, act, input);
    const ChoiceSpec* choice = spec ? spec->choice(id) : nullptr;
    return choice ? labelOf(choice->label, id, text, act) : id;
}

std::string figureWords(double value, const std::string& name, const TextRenderer* text, const std::string& act)
{
    if (inputOf(text, act, name) || outputOf(text, act, name)) {
        if (const auto unit = text->model(act).unitOf(name)) {
            return text->quantityOf(act, name, Quantity::of(value, *unit));
        }
    }
    return numberText(value);
}

std::string missionWords(const std::string& mission, const TextRenderer* text, const std::string& act)
{
    if (const Act* found = actOf(text, act)) {
        for (const Mission& each : found->explore.missions) {
            if (each.id == mission) {
                return labelOf(each.text, mission, text, act);
            }
        }
    }
    return mission;
}

std::string contextWords(const std::string& context, const TextRenderer* text)
{
    const ContextSpec* found = text ? text->lab().definition().context(context) : nullptr;
    return found ? labelOf(found->title, context, text, {}) : context;
}

Scenario recordedScenario(const LabDefinition& lab, const std::vector<Event>& events)
{
    Scenario scenario;
    if (!lab.contexts.empty()) {
        scenario.context = lab.contexts.front().id;
    }
    for (const Event& event : events) {
        const auto* started = std::get_if<LabStarted>(&event.body);
        const auto* chosen = std::get_if<ContextChosen>(&event.body);
        if (started) {
            scenario.profile = lab.profile(started->profile) ? started->profile : scenario.profile;
            scenario.given = fittingGiven(lab.given, givenValues(*started));
            scenario.attemptSeed = recordedDrawSeed(started->seed);
        } else if (chosen && lab.context(chosen->context)) {
            scenario.context = chosen->context;
        }
    }
    return scenario;
}

} // namespace foresight
