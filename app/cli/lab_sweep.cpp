// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/model_query.h"

namespace foresight::cli {

namespace {

class LabSweep final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("sweep", "One output over the range of one input");
        m_query.declare(*command);
        command->add_option("--over", m_over, "Input that is varied")->required();
        command->add_option("--output", m_output, "Output that is read")->required();
        CLI::Option* json = command->add_flag("--json", m_json, "One JSON document");
        command->add_flag("--csv", m_csv, "Two columns with a header, comma between them")->excludes(json);
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const Result<ChosenModel> chosen = m_query.choose(terminal);
        if (!chosen) {
            return report(terminal, chosen.error());
        }
        const auto points = chosen->model.sweep(chosen->settings, m_over, m_output);
        if (!points) {
            return report(terminal, points.error());
        }
        if (m_json) {
            printJson(terminal, document(*chosen, *points));
        } else {
            print(terminal, *points);
        }
        return kDone;
    }

private:
    using Points = std::vector<Model::SweepPoint>;

    void print(const Terminal& terminal, const Points& points) const
    {
        const char* between = m_csv ? "," : "\t";
        const char* end = m_csv ? "\r\n" : "\n";
        terminal.out << m_over << between << m_output << end;
        for (const Model::SweepPoint& point : points) {
            terminal.out << numberText(point.input) << between << (point.output ? numberText(*point.output) : "")
                         << end;
        }
    }

    [[nodiscard]] QJsonObject document(const ChosenModel& chosen, const Points& points) const
    {
        QJsonArray list;
        for (const Model::SweepPoint& point : points) {
            QJsonObject each;
            each[QStringLiteral("input")] = point.input;
            each[QStringLiteral("output")] = point.output ? QJsonValue(*point.output) : QJsonValue();
            list.append(each);
        }
        QJsonObject document;
        document[QStringLiteral("lab")] = QString::fromStdString(chosen.lab->definition().id);
        document[QStringLiteral("act")] = QString::fromStdString(m_query.act());
        document[QStringLiteral("over")] = QString::fromStdString(m_over);
        document[QStringLiteral("output")] = QString::fromStdString(m_output);
        document[QStringLiteral("points")] = list;
        return document;
    }

    ModelQuery m_query;
    std::string m_over;
    std::string m_output;
    bool m_json = false;
    bool m_csv = false;
};

} // namespace

std::unique_ptr<Command> labSweep()
{
    return std::make_unique<LabSweep>();
}

} // namespace foresight::cli
