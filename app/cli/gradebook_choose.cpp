// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/gradebook_support.h"

#include "core/base/iso_time.h"

namespace foresight::cli {

namespace {

class GradebookChoose final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand(
            "choose", "Chooses the hand-in that counts, where the course says so; without --hand-in: lists them");
        m_words.declare(*command);
        CLI::Option* handIn = command->add_option("--hand-in", m_handIn, "Its content hash, or how the hash begins");
        command->add_flag("--clear", m_clear, "Take the choice back")->excludes(handIn);
        command->add_option("--reason", m_words.reason, "Why; goes into the audit trail");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        if (m_handIn.empty() && !m_clear) {
            return listHandIns(terminal);
        }
        return changeCell(terminal, m_words, true, [&](Gradebook& gradebook, const Author& author) -> Result<void> {
            std::string hash;
            if (!m_clear) {
                const auto own = gradebook.handInsOf(m_words.student, m_words.item);
                const Result<std::string> found = own ? handInHash(*own, m_handIn) : fail(own.error());
                if (!found) {
                    return fail(found.error());
                }
                hash = *found;
            }
            return gradebook.chooseAttempt(m_words.student, m_words.item, hash, m_words.reason, author);
        });
    }

private:
    ExitCode listHandIns(const Terminal& terminal) const
    {
        const Result<Gradebook> gradebook = Gradebook::open(m_words.gradebook);
        if (!gradebook) {
            return report(terminal, gradebook.error());
        }
        const auto own = gradebook->handInsOf(m_words.student, m_words.item);
        if (!own) {
            return report(terminal, own.error());
        }
        QJsonArray list;
        for (const KeptHandIn& handIn : *own) {
            list.append(handInJson(handIn));
            if (!m_words.json) {
                terminal.out << handIn.contentHash << "\tattempt " << handIn.attempt << '\t'
                             << isoTime(handIn.signedUtcMs) << '\t' << handIn.file << '\n';
            }
        }
        if (m_words.json) {
            printJson(terminal, QJsonObject{{QStringLiteral("hand_ins"), list}});
        }
        return kDone;
    }

    CellWords m_words;
    std::string m_handIn;
    bool m_clear = false;
};

} // namespace

std::unique_ptr<Command> gradebookChoose()
{
    return std::make_unique<GradebookChoose>();
}

} // namespace foresight::cli
