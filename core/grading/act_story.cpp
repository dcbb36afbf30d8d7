// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/qt_text.h"
#include "core/grading/replay_words.h"
#include "core/lab/answer_text.h"
#include "core/session/event_words.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>

namespace foresight {

namespace {

struct ReplayWords
{
    Q_DECLARE_TR_FUNCTIONS(ReplayWords)
};

/// Acts that are told of a lab that is not here: its file may name any number of them.
constexpr std::size_t kMostActs = 20;

/// The lab's acts in order, or those that the events name.
std::vector<std::string> actsOf(const Replay& replay)
{
    std::vector<std::string> acts;
    if (replay.lab) {
        for (const Act& act : replay.lab->definition().acts) {
            acts.push_back(act.id);
        }
        return acts;
    }
    for (const Event& event : replay.events) {
        if (acts.size() < kMostActs && !event.act.empty() &&
            std::find(acts.begin(), acts.end(), event.act) == acts.end()) {
            acts.push_back(event.act);
        }
    }
    return acts;
}

/// Tells one act from its events.
class StoryTeller
{
public:
    StoryTeller(const Replay& replay, const std::string& act, TextRenderer* text)
        : m_replay(replay), m_text(text), m_act(text ? text->lab().definition().act(act) : nullptr)
    {
        m_story.act = act;
        const std::string name = replayActName(replay, act);
        m_story.title =
            m_act ? ReplayWords::tr("%1: %2").arg(qt(name), qt(text->render(m_act->title, act))).toStdString() : name;
    }

    ActStory told()
    {
        for (std::size_t at = 0; at < m_replay.events.size(); ++at) {
            if (m_replay.events[at].act == m_story.act && m_replay.moments[at].follows) {
                take(m_replay.events[at].body);
            }
        }
        if (m_act && m_story.confidence) {
            m_story.model = m_text->render(m_act->reveal.headline, m_act->id);
        }
        return std::move(m_story);
    }

private:
    void take(const EventBody& body)
    {
        if (const auto* locked = std::get_if<PredictionLocked>(&body)) {
            m_story.predicted = answer(m_act ? &m_act->predict : nullptr, locked->answer);
            m_story.confidence = locked->confidence;
            m_story.reason = locked->reason;
            if (m_act) {
                m_story.right = judged(m_act->predict, locked->answer);
                m_text->setPrediction(m_act->id, locked->answer);
            }
        } else if (const auto* answered = std::get_if<ReflectionAnswered>(&body)) {
            ActStory::Try made{answer(m_act ? &m_act->reflect : nullptr, answered->answer), {}};
            if (m_act) {
                made.right = judged(m_act->reflect, answered->answer);
            }
            m_story.tries.push_back(std::move(made));
        } else if (const auto* observed = std::get_if<ObservationRecorded>(&body)) {
            m_story.observed = ReplayWords::tr("%1: %2")
                                   .arg(qt(nameWords(observed->output, m_text, m_story.act)),
                                        qt(figureWords(observed->value, observed->output, m_text, m_story.act)))
                                   .toStdString();
        } else if (const auto* note = std::get_if<Note>(&body)) {
            m_story.notes.push_back(note->text);
        } else if (std::holds_alternative<Explored>(body)) {
            ++m_story.looks;
        } else if (std::holds_alternative<MissionMet>(body)) {
            ++m_story.missions;
        }
    }

    /// "C · Reading takes longer"; the answer as it is where the question is not known.
    [[nodiscard]] std::string answer(const Question* question, const std::string& id) const
    {
        return question ? answerText(*m_text, m_act->id, *question, id, AnswerStyle::WithIds) : id;
    }

    /// Nothing for what is not scored.
    [[nodiscard]] std::optional<bool> judged(const Question& question, const std::string& answer) const
    {
        const auto score = scoreAnswer(question, answer, m_replay.scenario);
        return score ? std::optional(score->isRight()) : std::nullopt;
    }

    const Replay& m_replay;
    TextRenderer* m_text;
    const Act* m_act;
    ActStory m_story;
};

} // namespace

std::vector<ActStory> actStories(const Replay& replay, TextRenderer* text)
{
    std::vector<ActStory> stories;
    for (const std::string& act : actsOf(replay)) {
        stories.push_back(StoryTeller(replay, act, text).told());
    }
    return stories;
}

} // namespace foresight
