// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab.h"

#include "core/base/file.h"
#include "core/lab/formula_files.h"
#include "core/lab/lab_checker.h"
#include "core/lab/lab_overrides.h"
#include "core/lab/lab_translation.h"
#include "core/lab/right_answers.h"
#include "core/lab/table_files.h"

namespace foresight {
namespace {

Error unknown(const std::string& kind, const std::string& name)
{
    return {ErrorCode::UnknownName, {}, {kind, name}, {}};
}

Result<void> applyAll(ModelSpec& model, const std::string& act, const std::vector<Override>& overrides)
{
    for (const auto& change : inOrderOfUse(overrides)) {
        if (overrideAct(change) != act) {
            continue;
        }
        const auto fault = applyOverride(model, change);
        if (fault == OverrideFault::UnknownName || fault == OverrideFault::UnknownChoice ||
            fault == OverrideFault::NoTable) {
            return fail(unknown("override", change.path));
        }
        if (fault != OverrideFault::None) {
            return fail({ErrorCode::ValueNotANumber, {}, {change.path, change.value}, {}});
        }
    }
    return {};
}

} // namespace

Lab::Lab(LabDefinition definition, std::filesystem::path folder, std::string contentHash)
    : m_definition(std::move(definition)), m_folder(std::move(folder)), m_contentHash(std::move(contentHash))
{
    resolveRightAnswers(m_definition);
}

Result<std::shared_ptr<const Lab>> Lab::read(const std::filesystem::path& folder, const std::string& language,
                                             Faults* faults)
{
    const auto file = folder / "lab.yaml";
    auto content = readFile(file, kYamlBytes);
    if (!content) {
        return fail(std::move(content.error()));
    }
    const YamlTree tree(*content, file.string());
    auto lab = readLab(tree);
    readSpokenTexts(lab.definition, folder);
    readTables(lab, folder);
    const auto hash = labContentHash(*content, lab);
    auto found = checkRead(lab, folder);
    if (!found.empty()) {
        const auto count = std::to_string(found.size());
        const auto first = faultLine(found.front());
        if (faults) {
            *faults = std::move(found);
        }
        return fail({ErrorCode::LabFaulty, file.string(), {count}, first});
    }
    auto definition = translated(lab.definition, folder, language);
    return std::make_shared<const Lab>(std::move(definition), folder, hash);
}

Result<Model> Lab::model(const std::string& act, const Scenario& scenario) const
{
    const auto* found = m_definition.act(act);
    if (!found) {
        return fail(unknown("act", act));
    }
    auto spec = scenarioSpec(m_definition, *found, scenario);
    return spec ? Model::compile(std::move(*spec)) : fail(std::move(spec.error()));
}

Result<Settings> Lab::caseSettings(const std::string& act, const std::string& caseId, const Model& model) const
{
    const auto* found = m_definition.act(act);
    if (!found) {
        return fail(unknown("act", act));
    }
    const auto* spec = found->caseNamed(caseId);
    return spec ? model.complete(spec->settings) : fail(unknown("case", caseId));
}

Result<ModelSpec> scenarioSpec(const LabDefinition& lab, const Act& act, const Scenario& scenario)
{
    const auto* context = lab.context(scenario.context);
    if (!context && !scenario.context.empty()) {
        return fail(unknown("context", scenario.context));
    }
    const auto* profile = scenario.profile.empty() ? &lab.defaultProfile() : lab.profile(scenario.profile);
    if (!profile) {
        return fail(unknown("profile", scenario.profile));
    }
    ModelSpec model = act.model;
    model.place = lab.id + ", " + act.id;
    const auto ofAttempt = scenario.attemptSeed.value_or(kSeedWithoutAttempt);
    model.seed = model.isSeedOfAttempt ? ofAttempt : scenario.seed.value_or(model.seed);
    if (context) {
        if (auto applied = applyAll(model, act.id, context->set); !applied) {
            return fail(std::move(applied.error()));
        }
    }
    if (auto applied = applyAll(model, act.id, profile->set); !applied) {
        return fail(std::move(applied.error()));
    }
    if (auto applied = applyGiven(model, lab.given, scenario.given); !applied) {
        return fail(std::move(applied.error()));
    }
    return model;
}

} // namespace foresight
