// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/model_query.h"

namespace foresight::cli {

namespace {

class LabSeries final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("series", "The rows of a simulation at given settings");
        m_query.declare(*command);
        command->add_option("--simulation", m_simulation, "Simulation id")->required();
        CLI::Option* json = command->add_flag("--json", m_json, "One JSON document");
        command->add_flag("--csv", m_csv, "A column for each series with a header, comma between them")->excludes(json);
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const Result<ChosenModel> chosen = m_query.choose(terminal);
        if (!chosen) {
            return report(terminal, chosen.error());
        }
        const SimulationSpec* simulation = chosen->model.spec().simulation(m_simulation);
        if (!simulation) {
            return report(terminal, {ErrorCode::UnknownName, {}, {"simulation", m_simulation}, {}});
        }
        std::vector<std::string> names;
        for (const SeriesSpec& series : ModelSpec::seriesOf(*simulation)) {
            names.push_back(series.id);
        }
        const auto series = chosen->model.series(chosen->settings, names);
        if (!series) {
            return report(terminal, series.error());
        }
        if (m_json) {
            printJson(terminal, document(*chosen, *series));
        } else {
            print(terminal, *series);
        }
        return kDone;
    }

private:
    using Columns = std::vector<Model::Series>;

    void print(const Terminal& terminal, const Columns& columns) const
    {
        const char* between = m_csv ? "," : "\t";
        const char* end = m_csv ? "\r\n" : "\n";
        terminal.out << "step";
        for (const Model::Series& column : columns) {
            terminal.out << between << column.id;
        }
        terminal.out << end;
        for (std::size_t row = 0; row < columns.front().values.size(); ++row) {
            terminal.out << row;
            for (const Model::Series& column : columns) {
                terminal.out << between << numberText(column.values[row]);
            }
            terminal.out << end;
        }
    }

    [[nodiscard]] QJsonObject document(const ChosenModel& chosen, const Columns& columns) const
    {
        QJsonArray list;
        for (const Model::Series& column : columns) {
            QJsonArray values;
            for (const double value : column.values) {
                values.append(value);
            }
            list.append(QJsonObject{{QStringLiteral("id"), QString::fromStdString(column.id)},
                                    {QStringLiteral("unit"), QString::fromStdString(column.unit.symbol)},
                                    {QStringLiteral("values"), values}});
        }
        QJsonObject document;
        document[QStringLiteral("lab")] = QString::fromStdString(chosen.lab->definition().id);
        document[QStringLiteral("act")] = QString::fromStdString(m_query.act());
        document[QStringLiteral("simulation")] = QString::fromStdString(m_simulation);
        document[QStringLiteral("seed")] = QString::number(chosen.model.spec().seed);
        document[QStringLiteral("series")] = list;
        return document;
    }

    ModelQuery m_query;
    std::string m_simulation;
    bool m_json = false;
    bool m_csv = false;
};

} // namespace

std::unique_ptr<Command> labSeries()
{
    return std::make_unique<LabSeries>();
}

} // namespace foresight::cli
