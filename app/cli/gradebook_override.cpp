// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/gradebook_support.h"

namespace foresight::cli {

namespace {

class GradebookOverride final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("override", "Sets points in place of the computed ones");
        m_words.declare(*command);
        m_words.declareReason(*command);
        CLI::Option* points = command->add_option("--points", m_points, "Points");
        CLI::Option* excused =
            command->add_flag("--excused", m_excused, "Excuse the student from the item instead")->excludes(points);
        command->add_flag("--clear", m_clear, "Let the computed grade count again")->excludes(points, excused);
        command->add_option("--seen", m_seen,
                            "What stood there when you decided (points, missing or excused): "
                            "refuse when it is not so any more");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const std::optional<double> points = parseNumber(m_points);
        if (!m_clear && !m_excused && !points) {
            return report(terminal, usageError("--points needs a number, or give --excused or --clear"));
        }
        return changeCell(terminal, m_words, false, [&](Gradebook& gradebook, const Author& author) {
            return m_clear ? gradebook.clearOverride(m_words.student, m_words.item, m_words.reason, author, seen())
                           : gradebook.setOverride(m_words.student, m_words.item, m_excused ? std::nullopt : points,
                                                   m_words.reason, author, seen());
        });
    }

private:
    [[nodiscard]] std::optional<std::string> seen() const
    {
        if (m_seen.empty()) {
            return {};
        }
        const std::optional<double> points = parseNumber(m_seen);
        return points ? numberText(*points) : m_seen;
    }

    CellWords m_words;
    std::string m_points;
    std::string m_seen;
    bool m_excused = false;
    bool m_clear = false;
};

class GradebookExcuse final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("excuse", "Excuses a student from an item: neither missing nor zero");
        m_words.declare(*command);
        m_words.declareReason(*command);
        command->add_flag("--clear", m_clear, "Take it back");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        return changeCell(terminal, m_words, false, [&](Gradebook& gradebook, const Author& author) {
            return m_clear ? gradebook.clearOverride(m_words.student, m_words.item, m_words.reason, author)
                           : gradebook.setOverride(m_words.student, m_words.item, std::nullopt, m_words.reason, author);
        });
    }

private:
    CellWords m_words;
    bool m_clear = false;
};

} // namespace

std::unique_ptr<Command> gradebookOverride()
{
    return std::make_unique<GradebookOverride>();
}

std::unique_ptr<Command> gradebookExcuse()
{
    return std::make_unique<GradebookExcuse>();
}

} // namespace foresight::cli
