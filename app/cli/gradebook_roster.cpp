// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/gradebook_support.h"
#include "core/grading/roster_reader.h"

#include <algorithm>
#include <array>

namespace foresight::cli {

namespace {

constexpr std::array kFields{RosterField::GivenName, RosterField::FamilyName, RosterField::Email,  RosterField::Login,
                             RosterField::LmsId,     RosterField::SisId,      RosterField::Section};

QString shown(const std::string& text)
{
    return QString::fromStdString(text);
}

QJsonObject studentJson(const Student& student)
{
    QJsonObject object;
    object[QStringLiteral("student_id")] = shown(student.studentId);
    for (const RosterField field : kFields) {
        object[shown(rosterFieldName(field))] = shown(student.*rosterMember(field));
    }
    return object;
}

QJsonArray studentsJson(const std::vector<Student>& students)
{
    QJsonArray list;
    for (const Student& student : students) {
        list.append(studentJson(student));
    }
    return list;
}

QJsonArray changesJson(const std::vector<RosterPreview::Changed>& changes)
{
    QJsonArray list;
    for (const auto& [before, after] : changes) {
        QJsonArray fields;
        for (const RosterField field : kFields) {
            const auto member = rosterMember(field);
            if (before.*member != after.*member) {
                fields.append(QJsonObject{{QStringLiteral("field"), shown(rosterFieldName(field))},
                                          {QStringLiteral("old"), shown(before.*member)},
                                          {QStringLiteral("new"), shown(after.*member)}});
            }
        }
        list.append(
            QJsonObject{{QStringLiteral("student_id"), shown(after.studentId)}, {QStringLiteral("fields"), fields}});
    }
    return list;
}

/// How the file was read: platform, mapping, and every line that is more than a student.
QJsonObject readJson(const RosterRead& read)
{
    QJsonArray mapping;
    for (const RosterColumn& column : read.mapping) {
        mapping.append(QJsonObject{{QStringLiteral("field"), shown(rosterFieldName(column.field))},
                                   {QStringLiteral("column"), shown(column.heading)}});
    }
    QJsonArray lines;
    for (const RosterLine& line : read.lines) {
        if (!line.reason.empty()) {
            lines.append(QJsonObject{{QStringLiteral("file"), shown(line.file)},
                                     {QStringLiteral("line"), line.line},
                                     {QStringLiteral("verdict"), shown(rosterLineVerdictName(line.verdict))},
                                     {QStringLiteral("student_id"), shown(line.studentId)},
                                     {QStringLiteral("reason"), shown(line.reason)}});
        }
    }
    QJsonObject object;
    object[QStringLiteral("platform")] = shown(rosterPlatformName(read.platform));
    object[QStringLiteral("mapping")] = mapping;
    object[QStringLiteral("students")] = static_cast<qint64>(read.students.size());
    object[QStringLiteral("lines")] = lines;
    return object;
}

void printRead(const Terminal& terminal, const RosterRead& read)
{
    terminal.out << "read as " << rosterPlatformName(read.platform) << ':';
    for (const RosterColumn& column : read.mapping) {
        terminal.out << ' ' << rosterFieldName(column.field) << "=\"" << visibleName(column.heading) << '"';
    }
    terminal.out << '\n';
    for (const RosterLine& line : read.lines) {
        if (!line.reason.empty() && line.verdict != RosterLineVerdict::Fault) {
            terminal.out << visibleName(line.file) << ':' << line.line << ": " << rosterLineVerdictName(line.verdict)
                         << ' ' << visibleName(line.studentId) << ": " << visibleName(line.reason) << '\n';
        }
    }
}

std::string nameOf(const Student& student)
{
    return visibleName(student.studentId) + "\t" + visibleName(student.familyName + ", " + student.givenName);
}

void printChanges(const Terminal& terminal, const std::vector<RosterPreview::Changed>& changes, const char* what)
{
    for (const auto& [before, after] : changes) {
        terminal.out << what << '\t' << nameOf(after);
        for (const RosterField field : kFields) {
            const auto member = rosterMember(field);
            if (before.*member != after.*member) {
                terminal.out << '\t' << rosterFieldName(field) << ": " << visibleName(before.*member) << " -> "
                             << visibleName(after.*member);
            }
        }
        terminal.out << '\n';
    }
}

class GradebookRoster final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command =
            group.add_subcommand("roster", "Adds and changes students from a roster; work is never removed");
        command->add_option("GB", m_gradebook, "Gradebook file")->required();
        command->add_option("ROSTER", m_roster, "CSV of our own or of a platform, or a OneRoster zip")->required();
        command->add_option("--map", m_map, "FIELD=HEADING: which column holds what; an empty heading for none");
        command->add_flag("--preview", m_preview, "Say what would change, and change nothing");
        CLI::Option* drop =
            command->add_flag("--drop-missing", m_drop, "Students who are not in this roster are marked as dropped");
        command->add_flag("--keep-missing", m_keep, "They stay as they are (default)")->excludes(drop);
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        Result<Gradebook> gradebook = Gradebook::open(m_gradebook);
        if (!gradebook) {
            return report(terminal, gradebook.error());
        }
        RosterOptions options{gradebook->course().match, {}};
        for (const std::string& text : m_map) {
            const Result<RosterMapEntry> entry = parseRosterMapEntry(text);
            if (!entry) {
                return report(terminal, entry.error());
            }
            options.map.push_back(*entry);
        }
        const Result<RosterRead> read = readRosterFile(m_roster, options);
        if (!read) {
            return report(terminal, read.error());
        }
        const std::vector<RosterLine> faults = read->faults();
        return faults.empty() ? apply(terminal, *gradebook, *read) : refuse(terminal, *read, faults);
    }

private:
    ExitCode refuse(const Terminal& terminal, const RosterRead& read, const std::vector<RosterLine>& faults) const
    {
        for (const RosterLine& line : faults) {
            terminal.err << visibleName(line.file) << ':' << line.line << ": " << visibleName(line.reason) << '\n';
        }
        if (m_json) {
            QJsonObject document = readJson(read);
            document[QStringLiteral("applied")] = false;
            printJson(terminal, document);
        }
        return report(terminal, {ErrorCode::FormatInvalid,
                                 m_roster,
                                 {},
                                 std::to_string(faults.size()) +
                                     (faults.size() == 1 ? " line has a fault" : " lines have faults")});
    }

    ExitCode apply(const Terminal& terminal, Gradebook& gradebook, const RosterRead& read) const
    {
        const Result<RosterPreview> preview = gradebook.previewRoster(read.students);
        if (!preview) {
            return report(terminal, preview.error());
        }
        if (!m_preview) {
            const RosterDrops drops = m_drop ? RosterDrops::Drop : RosterDrops::Keep;
            const Result<RosterChange> change = gradebook.importRoster(read.students, authorNow(terminal), drops);
            if (!change) {
                return report(terminal, change.error());
            }
        }
        m_json ? printDocument(terminal, read, *preview) : print(terminal, read, *preview);
        return kDone;
    }

    void printDocument(const Terminal& terminal, const RosterRead& read, const RosterPreview& preview) const
    {
        QJsonObject document = readJson(read);
        document[QStringLiteral("added")] = studentsJson(preview.added);
        document[QStringLiteral("changed")] = changesJson(preview.changed);
        document[QStringLiteral("returned")] = changesJson(preview.returned);
        document[QStringLiteral("missing")] = studentsJson(preview.absent);
        document[QStringLiteral("missing_are")] = m_drop ? QStringLiteral("dropped") : QStringLiteral("kept");
        document[QStringLiteral("unchanged")] = preview.unchanged;
        document[QStringLiteral("applied")] = !m_preview;
        printJson(terminal, document);
    }

    void print(const Terminal& terminal, const RosterRead& read, const RosterPreview& preview) const
    {
        const char* missing = m_drop ? "dropped" : "kept";
        printRead(terminal, read);
        if (m_preview) {
            for (const Student& student : preview.added) {
                terminal.out << "added\t" << nameOf(student) << '\n';
            }
            printChanges(terminal, preview.changed, "changed");
            printChanges(terminal, preview.returned, "returned");
            for (const Student& student : preview.absent) {
                terminal.out << missing << '\t' << nameOf(student) << "\tnot in this roster\n";
            }
        }
        terminal.out << preview.added.size() << " added, " << preview.changed.size() << " changed, "
                     << preview.unchanged << " unchanged";
        if (!preview.returned.empty()) {
            terminal.out << ", " << preview.returned.size() << " returned";
        }
        if (!preview.absent.empty()) {
            terminal.out << ", " << preview.absent.size() << " not in this roster and " << missing;
        }
        terminal.out << (m_preview ? "; nothing was changed\n" : "\n");
    }

    std::string m_gradebook;
    std::string m_roster;
    std::vector<std::string> m_map;
    bool m_preview = false;
    bool m_drop = false;
    bool m_keep = false;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> gradebookRoster()
{
    return std::make_unique<GradebookRoster>();
}

} // namespace foresight::cli
