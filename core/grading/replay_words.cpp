// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/replay_words.h"

#include "core/base/qt_text.h"
#include "core/lab/act_name.h"
#include "core/lab/answer_text.h"
#include "core/session/event_words.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <cstdlib>

namespace foresight {

namespace {

struct ReplayWords
{
    Q_DECLARE_TR_FUNCTIONS(ReplayWords)
};

const Act* actOf(const TextRenderer* text, const std::string& act)
{
    return text ? text->lab().definition().act(act) : nullptr;
}

/// The figure that an act is about: the first of its cards that was recorded.
QString keyFigure(const Explored& look, const TextRenderer* text, const std::string& act)
{
    const Act* found = actOf(text, act);
    if (!found) {
        return {};
    }
    for (const std::string& card : found->explore.cards) {
        if (const auto it = look.outputs.find(card); it != look.outputs.end()) {
            //: label of a figure, its value
            return ReplayWords::tr("%1 %2").arg(qt(nameWords(card, text, act)),
                                                qt(figureWords(it->second, card, text, act)));
        }
    }
    return {};
}

/// "Storage to NVMe drive, GPUs to 4": what differs from the look before.
QString changesSince(const Explored& before, const Explored& look, const TextRenderer* text, const std::string& act)
{
    QStringList parts;
    for (const auto& [input, setting] : look.settings) {
        const auto was = before.settings.find(input);
        if (was == before.settings.end() || was->second != setting) {
            //: name of a setting, its new value
            parts << ReplayWords::tr("%1 to %2")
                         .arg(qt(nameWords(input, text, act)), qt(settingWords(input, setting, text, act)));
        }
    }
    return parts.join(ReplayWords::tr(", "));
}

QString withFigure(const QString& sentence, const QString& figure)
{
    //: what was done, and the figure that the simulator then showed
    return figure.isEmpty() ? sentence : ReplayWords::tr("%1: %2").arg(sentence, figure);
}

/// A sentence for each kind of event; one overload a kind.
struct Sentence
{
    const Replay& replay;
    std::size_t at;
    const TextRenderer* text;

    [[nodiscard]] const std::string& act() const { return replay.events[at].act; }
    /// The id of one option; of other kinds the answer in words.
    [[nodiscard]] QString answerWords(const Question* question, const std::string& answer) const
    {
        return question && question->kind != QuestionKind::SingleChoice
                   ? qt(answerText(*text, act(), *question, answer)).simplified()
                   : qt(answer);
    }

    QString operator()(const LabStarted& event) const
    {
        return ReplayWords::tr("Started the lab, version %1").arg(qt(event.version));
    }
    QString operator()(const ContextChosen& event) const
    {
        return ReplayWords::tr("Chose the context %1").arg(qt(contextWords(event.context, text)));
    }
    QString operator()(const ActOpened&) const { return ReplayWords::tr("Opened the message"); }
    QString operator()(const PredictionLocked& event) const
    {
        const Act* found = actOf(text, act());
        return ReplayWords::tr("Locked %1, %2")
            .arg(answerWords(found ? &found->predict : nullptr, event.answer), qt(confidenceWords(event.confidence)));
    }
    QString operator()(const Explored& event) const
    {
        const ReplayMoment& moment = replay.moments[at];
        const std::optional<std::size_t>& base = moment.look == at ? moment.lookBefore : moment.look;
        const QString figure = keyFigure(event, text, act());
        if (!base) {
            return withFigure(ReplayWords::tr("Opened the simulator"), figure);
        }
        const QString changes = changesSince(std::get<Explored>(replay.events[*base].body), event, text, act());
        return changes.isEmpty() ? withFigure(ReplayWords::tr("Looked at the same settings again"), figure)
                                 : withFigure(ReplayWords::tr("Set %1").arg(changes), figure);
    }
    QString operator()(const MissionMet& event) const
    {
        return ReplayWords::tr("Met a mission: %1").arg(qt(missionWords(event.mission, text, act())));
    }
    QString operator()(const BookmarkSaved& event) const
    {
        return ReplayWords::tr("Saved the settings as bookmark %1").arg(qt(event.name));
    }
    QString operator()(const ObservationRecorded& event) const
    {
        return ReplayWords::tr("Read off %1: %2")
            .arg(qt(nameWords(event.output, text, act())), qt(figureWords(event.value, event.output, text, act())));
    }
    QString operator()(const Revealed&) const { return ReplayWords::tr("Opened the reveal"); }
    QString operator()(const ReflectionAnswered& event) const
    {
        const Act* found = actOf(text, act());
        return ReplayWords::tr("Answered %1 in the reflection, try %2")
            .arg(answerWords(found ? &found->reflect : nullptr, event.answer))
            .arg(event.attempt);
    }
    QString operator()(const EquationOpened&) const { return ReplayWords::tr("Opened the equation"); }
    QString operator()(const ActFinished&) const { return ReplayWords::tr("Finished the act"); }
    QString operator()(const LabFinished&) const { return ReplayWords::tr("Finished the lab"); }
    QString operator()(const HandedIn& event) const
    {
        return ReplayWords::tr("Handed in, number %1").arg(event.number);
    }
    QString operator()(const Note& event) const
    {
        return ReplayWords::tr("Wrote “%1”").arg(qt(event.text).simplified());
    }
    QString operator()(const UnknownEvent& event) const
    {
        return ReplayWords::tr("Something that this version does not know: %1").arg(qt(event.type));
    }
};

} // namespace

std::optional<TextRenderer> replayText(const Replay& replay, const QLocale& locale)
{
    return replay.lab ? std::optional<TextRenderer>(TextRenderer(replay.lab, replay.scenario, locale)) : std::nullopt;
}

std::string replayActName(const Replay& replay, const std::string& act)
{
    if (act.empty()) {
        return "–";
    }
    return replay.lab ? actName(replay.lab->definition(), act) : act;
}

std::string momentSentence(const Replay& replay, std::size_t at, const TextRenderer* text)
{
    const QString sentence = std::visit(Sentence{replay, at, text}, replay.events[at].body);
    //: what somebody did
    return (replay.moments[at].follows
                ? sentence
                : ReplayWords::tr("%1 (does not follow from what came before, and changed nothing)").arg(sentence))
        .toStdString();
}

std::string elapsedText(std::int64_t ms)
{
    const std::lldiv_t minutes = std::lldiv(ms / 1000, 60);
    const std::lldiv_t hours = std::lldiv(minutes.quot, 60);
    const auto two = [](long long number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return hours.quot > 0 ? std::to_string(hours.quot) + ':' + two(hours.rem) + ':' + two(minutes.rem)
                          : std::to_string(minutes.quot) + ':' + two(minutes.rem);
}

std::string differenceWords(const Disagreement& difference, const TextRenderer* text, const std::string& act)
{
    static const std::string kMission = "mission ";
    if (difference.output.starts_with(kMission)) {
        return ReplayWords::tr("Mission recorded as met: %1. By the recorded settings it was not.")
            .arg(qt(missionWords(difference.output.substr(kMission.size()), text, act)))
            .toStdString();
    }
    const Act* found = actOf(text, act);
    if (const VerdictSpec* verdict = found ? found->model.verdict(difference.output) : nullptr) {
        return ReplayWords::tr("%1: the recorded verdict is not the model's")
            .arg(qt(text->render(verdict->label, act)))
            .toStdString();
    }
    const QString name = qt(nameWords(difference.output, text, act));
    const QString recorded = qt(figureWords(difference.recorded, difference.output, text, act));
    return (difference.computed
                ? ReplayWords::tr("%1: recorded %2, the model gives %3")
                      .arg(name, recorded, qt(figureWords(*difference.computed, difference.output, text, act)))
                : ReplayWords::tr("%1: recorded %2, the model gives nothing").arg(name, recorded))
        .toStdString();
}

std::string labStateWords(const Replay& replay)
{
    switch (replay.labState) {
    case ReplayLab::Same:
        return {};
    case ReplayLab::Differs:
        return ReplayWords::tr(
                   "Done with version %1 of the lab; the one installed here (version %2) is another. Nothing is "
                   "recomputed: figures are those that were recorded.")
            .arg(qt(replay.submission.genesis.labVersion), qt(replay.installedVersion))
            .toStdString();
    case ReplayLab::Missing:
        return ReplayWords::tr(
                   "The lab is not installed here. Nothing is recomputed: figures are those that were recorded.")
            .toStdString();
    }
    return {};
}

std::vector<NamedValue> lookSettings(const Explored& look, const TextRenderer* text, const std::string& act)
{
    std::vector<NamedValue> settings;
    const Act* found = actOf(text, act);
    if (!found) {
        for (const auto& [input, setting] : look.settings) {
            settings.push_back({input, settingWords(input, setting, text, act), false});
        }
        return settings;
    }
    const Result<Settings> story = text->lab().caseSettings(act, "baseline", text->model(act));
    for (const InputSpec& input : found->model.inputs) {
        const auto it = look.settings.find(input.id);
        if (it == look.settings.end()) {
            continue;
        }
        const auto told = story ? story->find(input.id) : Settings::const_iterator{};
        const bool differs = story && (told == story->end() || told->second != it->second);
        settings.push_back({nameWords(input.id, text, act), settingWords(input.id, it->second, text, act), differs});
    }
    return settings;
}

std::vector<NamedValue> recordedFigures(const Explored& look, const TextRenderer* text, const std::string& act)
{
    std::vector<NamedValue> figures;
    for (const auto& [output, value] : look.outputs) {
        figures.push_back({nameWords(output, text, act), figureWords(value, output, text, act), false});
    }
    return figures;
}

std::map<std::string, double> modelFigures(const Explored& look, const TextRenderer& text, const std::string& act)
{
    std::map<std::string, double> figures;
    if (!text.lab().definition().act(act)) {
        return figures;
    }
    const Model& model = text.model(act);
    if (const Result<Evaluation> evaluation = model.evaluate(look.settings)) {
        for (const auto& [output, quantity] : evaluation->outputs) {
            if (const OutputSpec* spec = model.spec().output(output)) {
                figures[output] = quantity.in(spec->unit);
            }
        }
    }
    return figures;
}

} // namespace foresight
