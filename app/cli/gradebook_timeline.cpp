// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/gradebook_support.h"
#include "app/cli/model_query.h"
#include "core/base/iso_time.h"
#include "core/grading/replay_reader.h"
#include "core/grading/replay_words.h"

#include <algorithm>

namespace foresight::cli {

namespace {

constexpr std::size_t kShort = 12; ///< digits of a hash that name a hand-in on a line

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

QJsonObject numbersJson(const std::map<std::string, double>& numbers)
{
    QJsonObject object;
    for (const auto& [name, number] : numbers) {
        object[qt(name)] = number;
    }
    return object;
}

/// A student's hand-ins for an item, and which of them is shown.
struct Chosen
{
    std::vector<KeptHandIn> handIns;
    std::string counting; ///< content hash; empty when none counts
    std::string shown;    ///< content hash; empty without a hand-in
};

Result<Chosen> chosenHandIn(const Gradebook& gradebook, const CellWords& words, const std::string& begin)
{
    Result<std::vector<KeptHandIn>> handIns = gradebook.handInsOf(words.student, words.item);
    const Result<GradeTable> table = gradebook.table();
    if (!handIns || !table) {
        return fail(!handIns ? handIns.error() : table.error());
    }
    const auto row = std::find_if(table->rows.begin(), table->rows.end(),
                                  [&](const GradeRow& each) { return each.student.studentId == words.student; });
    if (row == table->rows.end()) {
        return fail({ErrorCode::StudentUnknown, {}, {words.student}, {}});
    }
    Chosen chosen{std::move(*handIns), {}, {}};
    const std::vector<CourseLab>& labs = gradebook.course().labs;
    for (std::size_t i = 0; i < labs.size(); ++i) {
        if (labs[i].item == words.item && row->cells[i].handIn) {
            chosen.counting = row->cells[i].handIn->contentHash;
        }
    }
    if (!begin.empty()) {
        const Result<std::string> hash = handInHash(chosen.handIns, begin);
        if (!hash) {
            return fail(hash.error());
        }
        chosen.shown = *hash;
    } else if (!chosen.counting.empty() || chosen.handIns.empty()) {
        chosen.shown = chosen.counting;
    } else {
        chosen.shown = chosen.handIns.back().contentHash;
    }
    return chosen;
}

/// One hand-in's replay as a document or as lines.
class Timeline
{
public:
    explicit Timeline(const Replay& replay) : m_replay(replay), m_text(replayText(replay, QLocale::c())) {}

    [[nodiscard]] QJsonObject json() const
    {
        const Submission& submission = m_replay.submission;
        QJsonArray events;
        for (std::size_t at = 0; at < m_replay.events.size(); ++at) {
            events.append(eventJson(at));
        }
        QJsonObject lab{{QStringLiteral("id"), qt(submission.genesis.lab)},
                        {QStringLiteral("version"), qt(submission.genesis.labVersion)},
                        {QStringLiteral("here"), qt(replayLabName(m_replay.labState))}};
        return {{QStringLiteral("lab"), lab},
                {QStringLiteral("sound"), m_replay.verdict.sound()},
                {QStringLiteral("receipt"), qt(submission.receipt)},
                {QStringLiteral("context"), qt(m_replay.scenario.context)},
                {QStringLiteral("profile"), qt(m_replay.scenario.profile)},
                {QStringLiteral("events"), events}};
    }

    void print(const Terminal& terminal) const
    {
        const Submission& submission = m_replay.submission;
        terminal.out << "lab " << visibleName(submission.genesis.lab) << ' '
                     << visibleName(submission.genesis.labVersion) << ", here: " << replayLabName(m_replay.labState)
                     << "; " << (m_replay.verdict.sound() ? "chain and signature hold" : "not sound") << "; receipt "
                     << submission.receipt << '\n';
        for (std::size_t at = 0; at < m_replay.events.size(); ++at) {
            const Event& event = m_replay.events[at];
            const ReplayMoment& moment = m_replay.moments[at];
            terminal.out << event.seq << '\t' << isoTime(event.utcMs) << '\t' << elapsedText(moment.sinceStartMs)
                         << '\t' << (event.act.empty() ? "-" : event.act) << '\t' << replayScreenName(moment.screen)
                         << '\t' << visibleName(momentSentence(m_replay, at, text())) << '\n';
            if (moment.look == at || std::holds_alternative<MissionMet>(event.body)) {
                printDifferences(terminal, event);
            }
        }
    }

private:
    [[nodiscard]] const TextRenderer* text() const { return m_text ? &*m_text : nullptr; }

    void printDifferences(const Terminal& terminal, const Event& event) const
    {
        for (const Disagreement& each : m_replay.differences) {
            if (each.seq == event.seq) {
                terminal.out << "\tdiffers\t" << visibleName(differenceWords(each, text(), event.act)) << '\n';
            }
        }
    }

    [[nodiscard]] QJsonObject eventJson(std::size_t at) const
    {
        const Event& event = m_replay.events[at];
        const ReplayMoment& moment = m_replay.moments[at];
        QJsonArray differences;
        for (const Disagreement& each : m_replay.differencesAt(at)) {
            differences.append(
                QJsonObject{{QStringLiteral("output"), qt(each.output)},
                            {QStringLiteral("recorded"), each.recorded},
                            {QStringLiteral("computed"), each.computed ? QJsonValue(*each.computed) : QJsonValue()}});
        }
        QJsonObject object{{QStringLiteral("seq"), static_cast<qint64>(event.seq)},
                           {QStringLiteral("utc"), qt(isoTime(event.utcMs))},
                           {QStringLiteral("since_start_ms"), static_cast<qint64>(moment.sinceStartMs)},
                           {QStringLiteral("act"), qt(event.act)},
                           {QStringLiteral("type"), qt(eventTypeName(event.body))},
                           {QStringLiteral("follows"), moment.follows},
                           {QStringLiteral("sentence"), qt(momentSentence(m_replay, at, text()))},
                           {QStringLiteral("screen"), qt(replayScreenName(moment.screen))},
                           {QStringLiteral("screen_act"), qt(moment.act)},
                           {QStringLiteral("differences"), differences}};
        if (const Explored* look = m_replay.look(at)) {
            object[QStringLiteral("settings")] = settingsJson(look->settings);
            object[QStringLiteral("recorded")] = numbersJson(look->outputs);
            object[QStringLiteral("computed")] =
                m_text ? QJsonValue(numbersJson(modelFigures(*look, *m_text, moment.act))) : QJsonValue();
        }
        return object;
    }

    const Replay& m_replay;
    std::optional<TextRenderer> m_text;
};

class GradebookTimeline final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand(
            "timeline", "What a student did in a hand-in, event by event, and what was on the screen");
        m_words.declare(*command);
        command->add_option("--hand-in", m_handIn, "Begin of its content hash; otherwise the one that counts");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const Result<Gradebook> gradebook = Gradebook::open(m_words.gradebook);
        if (!gradebook) {
            return report(terminal, gradebook.error());
        }
        const Result<Chosen> chosen = chosenHandIn(*gradebook, m_words, m_handIn);
        if (!chosen) {
            return report(terminal, chosen.error());
        }
        Result<Replay> replay{Replay{}};
        if (!chosen->shown.empty()) {
            replay = readReplay(*gradebook, chosen->shown, labFinder(terminal));
        }
        if (!replay) {
            return report(terminal, replay.error());
        }
        if (m_words.json) {
            printJson(terminal, document(*chosen, *replay));
        } else {
            print(terminal, *chosen, *replay);
        }
        return kDone;
    }

private:
    [[nodiscard]] QJsonObject document(const Chosen& chosen, const Replay& replay) const
    {
        QJsonArray handIns;
        for (const KeptHandIn& handIn : chosen.handIns) {
            QJsonObject object = handInJson(handIn);
            object[QStringLiteral("counts")] = handIn.contentHash == chosen.counting;
            handIns.append(object);
        }
        return {
            {QStringLiteral("student_id"), qt(m_words.student)},
            {QStringLiteral("item"), qt(m_words.item)},
            {QStringLiteral("hand_ins"), handIns},
            {QStringLiteral("hand_in"), chosen.shown.empty() ? QJsonValue() : QJsonValue(qt(chosen.shown))},
            {QStringLiteral("timeline"), chosen.shown.empty() ? QJsonValue() : QJsonValue(Timeline(replay).json())}};
    }

    void print(const Terminal& terminal, const Chosen& chosen, const Replay& replay) const
    {
        terminal.out << visibleName(m_words.student) << ", " << m_words.item << '\n';
        for (const KeptHandIn& handIn : chosen.handIns) {
            terminal.out << "hand-in " << handIn.contentHash.substr(0, kShort) << ", attempt " << handIn.attempt << ", "
                         << isoTime(handIn.signedUtcMs) << (handIn.contentHash == chosen.counting ? ", counts" : "")
                         << (handIn.contentHash == chosen.shown ? ", shown" : "") << '\n';
        }
        if (chosen.shown.empty()) {
            terminal.out << "nothing was handed in\n";
        } else {
            Timeline(replay).print(terminal);
        }
    }

    CellWords m_words;
    std::string m_handIn;
};

} // namespace

std::unique_ptr<Command> gradebookTimeline()
{
    return std::make_unique<GradebookTimeline>();
}

} // namespace foresight::cli
