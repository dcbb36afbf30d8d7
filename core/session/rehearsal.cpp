// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/rehearsal.h"

#include "core/lab/answer.h"
#include "core/lab/settings_search.h"

namespace foresight {

namespace {

/// Settings that differ from the story's; the story's own when the model has no input to change.
Settings changedFrom(const Settings& story, const Model& model)
{
    for (const InputSpec& input : model.spec().inputs) {
        std::vector<Setting> values;
        for (const ChoiceSpec& choice : input.choices) {
            values.emplace_back(choice.id);
        }
        if (!input.isChoice()) {
            values = {input.greatest, input.least};
        }
        for (const Setting& value : values) {
            Settings changed = story;
            changed[input.id] = value;
            if (changed != story && model.evaluate(changed)) {
                return changed;
            }
        }
    }
    return story;
}

Result<std::vector<Settings>> looksFor(const Lab& lab, const Act& act, const std::string& context)
{
    const auto model = lab.model(act.id, {context, {}});
    if (!model) {
        return fail(model.error());
    }
    const auto story = lab.caseSettings(act.id, "baseline", *model);
    if (!story) {
        return fail(story.error());
    }
    const auto found = settingsForMissions(act, *model);
    // Missions are judged at changes only: one that the story meets needs somebody who comes back to it.
    std::vector<Settings> looks{changedFrom(*story, *model)};
    for (const Mission& mission : act.explore.missions) {
        const auto settings = found.find(mission.id);
        if (settings == found.end()) {
            return fail({ErrorCode::UnknownName, act.id, {"settings for mission", mission.id}, {}});
        }
        looks.push_back(settings->second);
    }
    return looks;
}

} // namespace

Result<PlayScript> rehearsal(const Lab& lab, const std::string& context, const Step& until)
{
    const LabDefinition& definition = lab.definition();
    PlayScript script;
    script.context = context.empty() ? definition.contexts.front().id : context;
    script.until = until;
    for (const Act& act : definition.acts) {
        auto looks = looksFor(lab, act, script.context);
        if (!looks) {
            return fail(looks.error());
        }
        PlayAct played;
        played.act = act.id;
        played.predict = rehearsedAnswer(act.predict, {script.context, {}});
        played.confidence = Confidence::FairlySure;
        played.explore = std::move(*looks);
        played.reflect = {rehearsedAnswer(act.reflect, {script.context, {}})};
        script.acts.push_back(std::move(played));
    }
    return script;
}

} // namespace foresight
