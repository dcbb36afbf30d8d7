// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/gradebook_support.h"
#include "core/grading/integrity_reader.h"

namespace foresight::cli {

namespace {

constexpr const char* kAdvice = "A flag is advice for a person and never changes points; each of them can have an "
                                "innocent explanation.";

QJsonObject evidenceJson(const IntegrityEvidence& evidence)
{
    QJsonObject object;
    object[QStringLiteral("student_id")] = QString::fromStdString(evidence.studentId);
    object[QStringLiteral("submission")] = QString::fromStdString(evidence.contentHash);
    object[QStringLiteral("first_event")] = static_cast<qint64>(evidence.firstSeq);
    object[QStringLiteral("last_event")] = static_cast<qint64>(evidence.lastSeq);
    object[QStringLiteral("value")] = QString::fromStdString(evidence.value);
    return object;
}

QJsonObject flagJson(const IntegrityFlag& flag)
{
    QJsonArray students;
    for (const std::string& student : flag.students()) {
        students.append(QString::fromStdString(student));
    }
    QJsonArray evidence;
    for (const IntegrityEvidence& each : flag.evidence) {
        evidence.append(evidenceJson(each));
    }
    QJsonObject object;
    object[QStringLiteral("flag")] = QString::fromStdString(integrityKindName(flag.kind));
    object[QStringLiteral("weight")] = QString::fromStdString(integrityWeightName(weightOf(flag.kind)));
    object[QStringLiteral("students")] = students;
    object[QStringLiteral("sentence")] = QString::fromStdString(flag.sentence);
    object[QStringLiteral("evidence")] = evidence;
    return object;
}

void print(const Terminal& terminal, const IntegrityFlag& flag)
{
    constexpr std::size_t kShort = 12;
    terminal.out << integrityKindName(flag.kind) << " (" << integrityWeightName(weightOf(flag.kind)) << ")\n  "
                 << flag.sentence << '\n';
    for (const IntegrityEvidence& each : flag.evidence) {
        terminal.out << "  " << visibleName(each.studentId) << "\thand-in " << each.contentHash.substr(0, kShort);
        if (each.firstSeq > 0) {
            terminal.out << "\tevents " << each.firstSeq << " to " << each.lastSeq;
        }
        terminal.out << '\t' << visibleName(each.value) << '\n';
    }
}

class GradebookFlags final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command =
            group.add_subcommand("flags", "What a person should look at, with evidence; points stay as they are");
        command->add_option("GB", m_gradebook, "Gradebook file")->required();
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const Result<Gradebook> gradebook = Gradebook::open(m_gradebook);
        if (!gradebook) {
            return report(terminal, gradebook.error());
        }
        const Result<std::vector<IntegrityFlag>> flags = integrityFlags(*gradebook, labFinder(terminal));
        if (!flags) {
            return report(terminal, flags.error());
        }
        if (m_json) {
            QJsonArray list;
            for (const IntegrityFlag& flag : *flags) {
                list.append(flagJson(flag));
            }
            QJsonObject document;
            document[QStringLiteral("course")] = QString::fromStdString(gradebook->course().id);
            document[QStringLiteral("advice")] = QString::fromUtf8(kAdvice);
            document[QStringLiteral("flags")] = list;
            printJson(terminal, document);
            return kDone;
        }
        for (const IntegrityFlag& flag : *flags) {
            print(terminal, flag);
        }
        terminal.out << flags->size() << (flags->size() == 1 ? " flag. " : " flags. ") << kAdvice << '\n';
        return kDone;
    }

private:
    std::string m_gradebook;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> gradebookFlags()
{
    return std::make_unique<GradebookFlags>();
}

} // namespace foresight::cli
