// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/lab_places.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/lab/lab_checker.h"
#include "core/lab/lab_reader_fields.h"

#include <algorithm>

namespace foresight::cli {

namespace {

namespace fs = std::filesystem;

/// A text as a YAML scalar in single quotes.
std::string quoted(const std::string& text)
{
    std::string all = "'";
    for (const char c : text) {
        all += c == '\'' ? "''" : std::string(1, c);
    }
    return all + "'";
}

/// Puts another value behind a key at the left edge, with what follows it on the line.
void setKey(std::string& yaml, const std::string& key, const std::string& value)
{
    const std::size_t at = yaml.find("\n" + key + ": ") + 1;
    const std::size_t from = at + key.size() + 2;
    const std::size_t end = yaml.find('\n', from);
    const std::size_t comment = yaml.find(" #", from);
    yaml.replace(from, std::min(end, comment) - from, value);
}

class LabNew final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("new", "Makes a small lab that works, with comments, to start from");
        command->add_option("DIR", m_folder, "Folder to make; it must not be there, or be empty")->required();
        command->add_option("--id", m_id, "Id of the lab; the folder's name when left out");
        command->add_option("--title", m_title, "Title of the lab");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const fs::path folder = fs::path(m_folder).lexically_normal();
        const std::string name = (folder.has_filename() ? folder : folder.parent_path()).filename().string();
        const std::string id = m_id.empty() ? name : m_id;
        if (!isId(id, IdKind::Id) || !isPackableName(id)) {
            return report(terminal, usageError("\"" + id + "\" is no id: letters, digits, '-' and '_' are; see --id"));
        }
        if (storable(m_title, kNameLimit) != m_title || m_title.find('\n') != std::string::npos) {
            return report(terminal, usageError("the title is one line of text"));
        }
        std::error_code fault;
        if (fs::exists(folder, fault) && !fs::is_empty(folder, fault)) {
            return report(terminal, {ErrorCode::FileExists, folder.string(), {}, {}});
        }
        if (const Result<void> made = make(terminal, folder, id); !made) {
            return report(terminal, made.error());
        }
        const Faults faults = checkLab(folder);
        printFaults(terminal, faults);
        terminal.out << m_folder << ": lab \"" << id << "\"\n"
                     << "Change lab.yaml and check it: foresight-cli lab check " << m_folder << '\n'
                     << "See it beside your editor: foresight-cli lab preview " << m_folder << '\n';
        return faults.empty() ? kDone : kNo;
    }

private:
    Result<void> make(const Terminal& terminal, const fs::path& folder, const std::string& id) const
    {
        Result<std::vector<LabFile>> files = labFilesIn(shareFolder(terminal) / "lab-template");
        if (!files) {
            return fail(files.error());
        }
        for (LabFile& file : *files) {
            if (file.name == "lab.yaml") {
                setKey(file.bytes, "id", id);
                if (!m_title.empty()) {
                    setKey(file.bytes, "title", quoted(m_title));
                }
            }
            const fs::path path = folder / file.name;
            std::error_code fault;
            fs::create_directories(path.parent_path(), fault);
            if (const Result<void> written = writeFile(path, file.bytes); !written) {
                return written;
            }
        }
        return {};
    }

    std::string m_folder;
    std::string m_id;
    std::string m_title;
};

} // namespace

std::unique_ptr<Command> labNew()
{
    return std::make_unique<LabNew>();
}

} // namespace foresight::cli
