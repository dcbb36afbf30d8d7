// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/base/file.h"
#include "core/lab/yaml_tree.h"

#include <QProcess>

namespace foresight::cli {

namespace {

/// Starts the student program in author mode: it has the window that this program must not link.
class LabPreview final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("preview", "Shows a lab folder in a window, read anew at each save");
        command->add_option("DIR", m_folder, "Lab folder")->required();
        command->add_option("--data-dir", m_dataDir, "Where the window keeps its looks while it is open");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const auto lab = readFile(std::filesystem::path(m_folder) / "lab.yaml", kYamlBytes);
        if (!lab && lab.error().code != ErrorCode::TooLarge) {
            return report(terminal, lab.error());
        }
        const std::filesystem::path program = terminal.programFolder / "foresight";
        std::error_code ignored;
        if (!std::filesystem::is_regular_file(program, ignored)) {
            return report(terminal, {ErrorCode::FileMissing, program.string(), {}, "the student program shows labs"});
        }
        QProcess window;
        window.setProcessChannelMode(QProcess::ForwardedChannels);
        QStringList words{QStringLiteral("--preview"), QString::fromStdString(m_folder)};
        if (!m_dataDir.empty()) {
            words << QStringLiteral("--data-dir") << QString::fromStdString(m_dataDir);
        }
        window.start(QString::fromStdString(program.string()), words);
        const bool ended = window.waitForFinished(-1);
        return ended && window.exitStatus() == QProcess::NormalExit && window.exitCode() == 0 ? kDone : kWorld;
    }

private:
    std::string m_folder;
    std::string m_dataDir;
};

} // namespace

std::unique_ptr<Command> labPreview()
{
    return std::make_unique<LabPreview>();
}

} // namespace foresight::cli
