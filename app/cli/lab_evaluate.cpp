// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/model_query.h"

namespace foresight::cli {

namespace {

void printTable(const Terminal& terminal, const ChosenModel& chosen, const Evaluation& evaluation)
{
    for (const auto& [name, value] : evaluation.inputs) {
        const auto* text = std::get_if<std::string>(&value);
        terminal.out << name << " = " << (text ? *text : numberText(std::get<double>(value))) << '\n';
    }
    terminal.out << '\n';
    for (const OutputSpec& output : chosen.model.spec().outputs) {
        const double value = evaluation.outputs.at(output.id).in(output.unit);
        const bool plain = output.unit.symbol.empty() || output.unit.symbol == "1";
        terminal.out << output.id << " = " << numberText(value) << (plain ? "" : " " + output.unit.symbol) << '\n';
    }
    for (const auto& [verdict, rule] : evaluation.verdicts) {
        terminal.out << verdict << ": " << rule << '\n';
    }
}

class LabEvaluate final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("evaluate", "What an act's model says at given settings");
        m_query.declare(*command);
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const Result<ChosenModel> chosen = m_query.choose(terminal);
        if (!chosen) {
            return report(terminal, chosen.error());
        }
        const Result<Evaluation> evaluation = chosen->model.evaluate(chosen->settings);
        if (!evaluation) {
            return report(terminal, evaluation.error());
        }
        if (!m_json) {
            printTable(terminal, *chosen, *evaluation);
            return kDone;
        }
        QJsonObject document;
        document[QStringLiteral("lab")] = QString::fromStdString(chosen->lab->definition().id);
        document[QStringLiteral("act")] = QString::fromStdString(m_query.act());
        document[QStringLiteral("profile")] = QString::fromStdString(chosen->scenario.profile);
        document[QStringLiteral("context")] = QString::fromStdString(chosen->scenario.context);
        if (!chosen->scenario.given.empty()) {
            document[QStringLiteral("given")] = settingsJson(chosen->scenario.given);
        }
        document[QStringLiteral("inputs")] = settingsJson(evaluation->inputs);
        document[QStringLiteral("outputs")] = outputsJson(chosen->model, *evaluation);
        document[QStringLiteral("verdicts")] = textsJson(evaluation->verdicts);
        printJson(terminal, document);
        return kDone;
    }

private:
    ModelQuery m_query;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> labEvaluate()
{
    return std::make_unique<LabEvaluate>();
}

} // namespace foresight::cli
