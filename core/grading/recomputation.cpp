// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/recomputation.h"

#include "core/session/session.h"

#include <algorithm>
#include <cmath>

namespace foresight {

namespace {

constexpr double kRelative = 1e-9;

bool agree(double recorded, double computed)
{
    return std::abs(recorded - computed) <= kRelative * std::max(std::abs(recorded), std::abs(computed));
}

/// One act's model, and what its events have shown so far.
struct ActReplay
{
    const Act* act = nullptr;
    Model model;
    std::vector<Settings> looks;
};

class Recomputation
{
public:
    Recomputation(const Lab& lab, const std::vector<Event>& events)
        : m_lab(lab), m_state(fold(sessionRules(lab.definition()), events).state)
    {
    }

    Result<void> take(const Event& event)
    {
        const auto* look = std::get_if<Explored>(&event.body);
        const auto* mission = std::get_if<MissionMet>(&event.body);
        if (!look && !mission) {
            return {};
        }
        const Result<ActReplay*> replay = replayOf(event.act);
        if (!replay) {
            return fail(replay.error());
        }
        if (look) {
            checkLook(**replay, event.seq, *look);
            (*replay)->looks.push_back(look->settings);
        } else {
            checkMission(**replay, event.seq, mission->mission);
        }
        return {};
    }

    [[nodiscard]] std::vector<Disagreement> found() && { return std::move(m_found); }

private:
    Result<ActReplay*> replayOf(const std::string& id)
    {
        const auto it = m_replays.find(id);
        if (it != m_replays.end()) {
            return &it->second;
        }
        Result<Model> model = m_lab.model(id, {m_state.context, m_state.origin.profile});
        if (!model) {
            return fail(model.error());
        }
        ActReplay replay{m_lab.definition().act(id), std::move(*model), {}};
        return &m_replays.emplace(id, std::move(replay)).first->second;
    }

    void checkLook(const ActReplay& replay, std::int64_t seq, const Explored& look)
    {
        const Result<Evaluation> evaluation = replay.model.evaluate(look.settings);
        for (const auto& [output, recorded] : look.outputs) {
            const OutputSpec* spec = replay.model.spec().output(output);
            std::optional<double> computed;
            if (evaluation && spec) {
                computed = evaluation->outputs.at(output).in(spec->unit);
            }
            if (!computed || !agree(recorded, *computed)) {
                m_found.push_back({seq, output, recorded, computed});
            }
        }
        for (const auto& [verdict, recorded] : look.verdicts) {
            const bool same =
                evaluation && evaluation->verdicts.contains(verdict) && evaluation->verdicts.at(verdict) == recorded;
            if (!same) {
                m_found.push_back({seq, verdict, 0, {}});
            }
        }
    }

    void checkMission(const ActReplay& replay, std::int64_t seq, const std::string& id)
    {
        const std::vector<Mission>& missions = replay.act->explore.missions;
        const auto it = std::find_if(missions.begin(), missions.end(), [&id](const Mission& m) { return m.id == id; });
        if (it == missions.end() || !wasMet(replay, *it)) {
            m_found.push_back({seq, "mission " + id, 1, 0.0});
        }
    }

    [[nodiscard]] bool wasMet(const ActReplay& replay, const Mission& mission) const
    {
        if (replay.looks.size() < 2) {
            return false;
        }
        if (!mission.sees.empty()) {
            const Result<Settings> wanted = m_lab.caseSettings(replay.act->id, mission.sees, replay.model);
            return wanted && std::find(replay.looks.begin(), replay.looks.end(), *wanted) != replay.looks.end();
        }
        const Result<Condition> condition = replay.model.condition(mission.when);
        const auto met = [&](const Settings& settings) {
            const Result<Evaluation> evaluation = replay.model.evaluate(settings);
            return evaluation && replay.model.holds(*condition, *evaluation);
        };
        return condition && std::any_of(replay.looks.begin() + 1, replay.looks.end(), met);
    }

    const Lab& m_lab;
    const SessionState m_state;
    std::map<std::string, ActReplay> m_replays;
    std::vector<Disagreement> m_found;
};

} // namespace

Result<std::vector<Disagreement>> recompute(const Lab& lab, const std::vector<Event>& events)
{
    Recomputation recomputation(lab, events);
    for (const Event& event : events) {
        if (Result<void> taken = recomputation.take(event); !taken) {
            return fail(taken.error());
        }
    }
    return std::move(recomputation).found();
}

} // namespace foresight
