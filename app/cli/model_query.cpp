// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_query.h"

#include "app/cli/lab_places.h"

namespace foresight::cli {

namespace {

Result<Settings> parseSettings(const Model& model, const std::vector<std::string>& words)
{
    Settings settings;
    for (const std::string& word : words) {
        const std::size_t equals = word.find('=');
        if (equals == std::string::npos || equals == 0) {
            return fail(usageError("--set needs name=value, not \"" + word + "\""));
        }
        const std::string name = word.substr(0, equals);
        const std::string text = word.substr(equals + 1);
        const InputSpec* input = model.spec().input(name);
        if (!input) {
            return fail({ErrorCode::UnknownName, {}, {"input", name}, {}});
        }
        const std::optional<double> number = parseNumber(text);
        if (!input->isChoice() && !number) {
            return fail({ErrorCode::ValueNotANumber, {}, {name, text}, {}});
        }
        settings[name] = input->isChoice() ? Setting{text} : Setting{*number};
    }
    return settings;
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
    const Result<Scenario> scenario = chooseScenario(definition, m_context, m_profile);
    if (!scenario) {
        return fail(scenario.error());
    }
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
