// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_query.h"

#include "app/cli/lab_places.h"
#include "core/lab/lab_library.h"
#include "core/ledger/tab_fields.h"
#include "core/session/beginning.h"

namespace foresight::cli {

namespace {

/// "name=value" words; `inputOf` answers what a name stands for, null when nothing does.
template <typename InputOf>
Result<Settings> parseWords(const std::vector<std::string>& words, const std::string& option, const std::string& kind,
                            InputOf inputOf)
{
    Settings settings;
    for (const std::string& word : words) {
        const std::size_t equals = word.find('=');
        if (equals == std::string::npos || equals == 0) {
            return fail(usageError(option + " needs name=value, not \"" + word + "\""));
        }
        const std::string name = word.substr(0, equals);
        const std::string text = word.substr(equals + 1);
        const InputSpec* input = inputOf(name);
        if (!input) {
            return fail({ErrorCode::UnknownName, {}, {kind, name}, {}});
        }
        const std::optional<double> number = parseNumber(text);
        if (!input->isChoice() && !number) {
            return fail({ErrorCode::ValueNotANumber, {}, {name, text}, {}});
        }
        settings[name] = input->isChoice() ? Setting{text} : Setting{*number};
    }
    return settings;
}

Result<Settings> parseSettings(const Model& model, const std::vector<std::string>& words)
{
    return parseWords(words, "--set", "input", [&model](const std::string& name) { return model.spec().input(name); });
}

/// Defaults, then what the seed draws, then what was named.
Result<Settings> parseGiven(const LabDefinition& lab, const std::vector<std::string>& words, const std::string& seed)
{
    if (seed.starts_with('-')) {
        return fail(usageError("--seed needs a text or a whole number, not \"" + seed + "\""));
    }
    const auto named = parseWords(words, "--given", "given value", [&lab](const std::string& name) {
        const GivenSpec* spec = lab.givenNamed(name);
        return spec ? &spec->domain : nullptr;
    });
    if (!named) {
        return fail(named.error());
    }
    Beginning beginning = seed.empty() ? Beginning{} : seededBeginning(lab, seed);
    for (const auto& [name, value] : *named) {
        beginning.given[name] = {value, {}};
    }
    const Result<Beginning> complete = completed(lab, beginning);
    return complete ? Result<Settings>(givenValues(*complete)) : fail(complete.error());
}

Result<Scenario> chooseScenario(const LabDefinition& lab, const std::string& context, const std::string& profile)
{
    if (!context.empty() && !lab.context(context)) {
        return fail({ErrorCode::UnknownName, {}, {"context", context}, {}});
    }
    if (!profile.empty() && !lab.profile(profile)) {
        return fail({ErrorCode::UnknownName, {}, {"profile", profile}, {}});
    }
    return Scenario{context.empty() && !lab.contexts.empty() ? lab.contexts.front().id : context,
                    profile.empty() ? lab.defaultProfile().id : profile};
}

} // namespace

Result<std::shared_ptr<const Lab>> labFor(const Terminal& terminal, const std::string& idOrFolder)
{
    auto lab = findLab(idOrFolder, labPathOf(terminal));
    if (!lab || idOrFolder.find('/') != std::string::npos) {
        return lab;
    }
    const std::filesystem::path& folder = (*lab)->folder();
    const Result<void> may = mayOpen(sealOf(folder), folder, labTermsOf(terminal));
    return may ? lab : fail(may.error());
}

void ModelQuery::declare(CLI::App& command)
{
    command.add_option("LAB", m_lab, "Lab id, or a lab folder")->required();
    command.add_option("--act", m_act, "Act id")->required();
    command.add_option("--profile", m_profile, "Profile id; the lab's default when left out");
    command.add_option("--context", m_context, "Context id; the lab's first when left out");
    command.add_option("--set", m_set, "name=value: an input in the unit its id names; may be given again")
        ->allow_extra_args(false);
    command.add_option("--given", m_given, "name=value: what the lab reads or draws, in its unit; may be given again")
        ->allow_extra_args(false);
    command.add_option(
        "--seed", m_seed,
        "Draws the lab's parameters, and what each attempt draws for itself, from this text; a whole number "
        "also gives other simulations other draws");
}

Result<ChosenModel> ModelQuery::choose(const Terminal& terminal) const
{
    auto lab = labFor(terminal, m_lab);
    if (!lab) {
        return fail(lab.error());
    }
    const LabDefinition& definition = (*lab)->definition();
    if (!definition.act(m_act)) {
        return fail({ErrorCode::UnknownName, {}, {"act", m_act}, {}});
    }
    Result<Scenario> scenario = chooseScenario(definition, m_context, m_profile);
    if (!scenario) {
        return fail(scenario.error());
    }
    auto given = parseGiven(definition, m_given, m_seed);
    if (!given) {
        return fail(given.error());
    }
    scenario->given = std::move(*given);
    scenario->seed = wholeNumber<std::uint64_t>(m_seed);
    scenario->attemptSeed = recordedDrawSeed(m_seed);
    Result<Model> model = (*lab)->model(m_act, *scenario);
    if (!model) {
        return fail(model.error());
    }
    const Result<Settings> changes = parseSettings(*model, m_set);
    if (!changes) {
        return fail(changes.error());
    }
    Result<Settings> settings = model->complete(*changes);
    if (!settings) {
        return fail(settings.error());
    }
    return ChosenModel{std::move(*lab), *scenario, std::move(*model), std::move(*settings)};
}

QJsonObject settingsJson(const Settings& settings)
{
    QJsonObject object;
    for (const auto& [name, value] : settings) {
        const auto* text = std::get_if<std::string>(&value);
        object[QString::fromStdString(name)] =
            text ? QJsonValue(QString::fromStdString(*text)) : QJsonValue(std::get<double>(value));
    }
    return object;
}

QJsonObject outputsJson(const Model& model, const Evaluation& evaluation)
{
    QJsonObject object;
    for (const auto& [name, quantity] : evaluation.outputs) {
        const std::optional<Unit> unit = model.unitOf(name);
        object[QString::fromStdString(name)] = unit ? quantity.in(*unit) : quantity.base;
    }
    return object;
}

QJsonObject textsJson(const std::map<std::string, std::string>& texts)
{
    QJsonObject object;
    for (const auto& [name, text] : texts) {
        object[QString::fromStdString(name)] = QString::fromStdString(text);
    }
    return object;
}

} // namespace foresight::cli
