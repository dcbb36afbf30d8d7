// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_reducer.h"

#include <string>
#include <utility>
#include <vector>

namespace foresight::test {

inline Question choiceOf(const std::vector<std::string>& ids, std::string answer, int tries)
{
    Question question;
    for (const std::string& id : ids) {
        question.options.push_back({id, {}, {}, {}, {}});
    }
    question.answer = std::move(answer);
    question.tries = tries;
    return question;
}

/// Two acts, two missions each, right reflection "B" in two tries.
inline SessionRules twoActRules()
{
    const auto act = [](const char* id) {
        return ActRules{id, choiceOf({"A", "B"}, "A", 1), {"m1", "m2"}, choiceOf({"A", "B", "C"}, "B", 2)};
    };
    return {"lab", {"cloud", "edge"}, {act("one"), act("two")}, false};
}

inline LabStarted startOf(std::string lab)
{
    LabStarted started;
    started.lab = std::move(lab);
    return started;
}

/// Collects events with the sequence numbers they would get.
class EventList
{
public:
    EventList& add(std::string act, EventBody body)
    {
        const auto seq = static_cast<std::int64_t>(m_events.size()) + 1;
        m_events.push_back({seq, 1, std::move(act), 1'000 + seq, seq, std::move(body)});
        return *this;
    }
    [[nodiscard]] const std::vector<Event>& events() const { return m_events; }

private:
    std::vector<Event> m_events;
};

inline void addWholeAct(EventList& list, const std::string& act)
{
    list.add(act, ActOpened{}).add(act, PredictionLocked{"A", Confidence::FairlySure, "why"}).add(act, Explored{});
    list.add(act, MissionMet{"m1"})
        .add(act, MissionMet{"m2"})
        .add(act, Revealed{})
        .add(act, ReflectionAnswered{"B", 1});
    list.add(act, EquationOpened{}).add(act, ActFinished{});
}

} // namespace foresight::test
