// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/gradebook_support.h"

namespace foresight::cli {

namespace {

class GradebookComment final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("comment", "Writes a comment for a student on an item");
        m_words.declare(*command);
        command->add_option("--text", m_text, "The comment; an empty one takes it away")->required();
        m_seen = command->add_option("--seen", m_seenText,
                                     "The comment that stood there when you wrote yours: refuse "
                                     "when it is not so any more");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const auto seen = m_seen->count() > 0 ? std::optional<std::string>(m_seenText) : std::nullopt;
        return changeCell(terminal, m_words, false, [&](Gradebook& gradebook, const Author& author) {
            return gradebook.setComment(m_words.student, m_words.item, m_text, author, seen);
        });
    }

private:
    CellWords m_words;
    std::string m_text;
    std::string m_seenText;
    CLI::Option* m_seen = nullptr;
};

} // namespace

std::unique_ptr<Command> gradebookComment()
{
    return std::make_unique<GradebookComment>();
}

} // namespace foresight::cli
