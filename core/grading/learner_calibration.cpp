// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/learner_calibration.h"

#include "core/lab/answer.h"
#include "core/session/event_words.h"

#include <algorithm>
#include <set>

namespace foresight {

namespace {

std::set<std::string> revealedActs(const std::vector<Event>& events)
{
    std::set<std::string> acts;
    for (const Event& event : events) {
        if (std::holds_alternative<Revealed>(event.body)) {
            acts.insert(event.act);
        }
    }
    return acts;
}

const AnswerRecord* answerOf(const WorkRecord& work, const std::string& act, QuestionRole role)
{
    const auto found = std::find_if(work.answers.begin(), work.answers.end(), [&](const AnswerRecord& answer) {
        return answer.act == act && answer.role == role;
    });
    return found == work.answers.end() || found->answers.empty() ? nullptr : &*found;
}

} // namespace

void LearnerCalibration::add(const LabDefinition& lab, int attempt, const std::vector<Event>& events)
{
    if (attempt != 1) {
        return;
    }
    const WorkRecord work = workRecord(lab, events);
    const Scenario scenario = recordedScenario(lab, events);
    for (const std::string& id : revealedActs(events)) {
        const Act* act = lab.act(id);
        const AnswerRecord* prediction = act ? answerOf(work, id, QuestionRole::Prediction) : nullptr;
        if (!prediction || !prediction->confidence || !prediction->scored) {
            continue;
        }
        m_answers.push_back({*prediction->confidence, prediction->correct});
        const AnswerRecord* reflection = answerOf(work, id, QuestionRole::Reflection);
        if (prediction->correct || !reflection || !reflection->scored) {
            continue;
        }
        ++m_wrongFirst;
        const auto& tries = reflection->answers;
        if (std::any_of(tries.begin(), tries.end(),
                        [&](const std::string& each) { return isRight(act->reflect, each, scenario); })) {
            ++m_rightLater;
        }
    }
}

} // namespace foresight
