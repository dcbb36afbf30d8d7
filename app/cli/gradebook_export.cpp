// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/gradebook_support.h"
#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/export/export_note.h"
#include "core/export/export_preview.h"
#include "core/export/grade_export.h"
#include "core/export/pseudonyms.h"

#include <filesystem>

namespace foresight::cli {

namespace {

constexpr std::size_t kPreviewLines = 12;

std::string formatList()
{
    std::string names;
    for (const ExportFormat& format : exportFormats()) {
        names += (names.empty() ? "" : ", ") + format.name;
    }
    return names;
}

QJsonArray jsonList(const std::vector<std::string>& texts)
{
    QJsonArray list;
    for (const std::string& text : texts) {
        list.append(QString::fromStdString(text));
    }
    return list;
}

QJsonObject jsonReport(const MergeReport& report)
{
    return {{QStringLiteral("matched"), jsonList(report.matched)},
            {QStringLiteral("ambiguous"), jsonList(report.ambiguous)},
            {QStringLiteral("unmatched"), jsonList(report.unmatched)},
            {QStringLiteral("missing"), jsonList(report.missing)}};
}

void printList(std::ostream& out, const std::string& title, const std::vector<std::string>& texts)
{
    for (const std::string& text : texts) {
        out << "  " << title << ": " << visibleName(text) << '\n';
    }
}

class GradebookExport final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("export", "Writes the grades for a learning platform or a person");
        command->add_option("GB", m_gradebook, "Gradebook file")->required();
        command->add_option("--format", m_format, "One of: " + formatList())->required();
        command->add_option("-o,--output", m_target, "File to write; one that is there is replaced");
        command->add_option("--merge", m_merge, "The platform's own file: only the items' cells are filled in");
        command
            ->add_option("--missing", m_missing,
                         "Students without a result: blank (or what the platform has), omit, zero")
            ->check(CLI::IsMember({"blank", "omit", "zero"}));
        command->add_flag("--rest", m_rest, "Export the others when students lack what the platform needs");
        command->add_option("--items", m_items, "Only these items, parted by commas")->delimiter(',');
        command->add_flag("--decimal-comma", m_comma, "Decimal comma, and ';' between cells");
        command->add_option("--pseudonyms", m_keyFile, "Key file for pseudonyms in place of names; made when missing");
        command->add_flag("--preview", m_preview, "Show what would be written, and write nothing");
        command->add_flag("--json", m_json, "Print one JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        if (m_target.empty() && !m_preview) {
            return report(terminal, usageError("-o names the file to write; or add --preview"));
        }
        if (const auto may = mayExportUnder(terminal.policy); !may && !m_preview) {
            return report(terminal, may.error());
        }
        Result<Gradebook> gradebook = Gradebook::open(m_gradebook);
        if (!gradebook) {
            return report(terminal, gradebook.error());
        }
        const Result<ExportOptions> options = readOptions();
        if (!options) {
            return report(terminal, options.error());
        }
        const Author author = authorNow(terminal);
        const Result<ExportedFile> made = make(terminal, *gradebook, *options, author);
        if (!made) {
            const ExitCode code = report(terminal, made.error());
            if (code == kNo && !m_rest) {
                terminal.err << "--rest exports the others\n";
            }
            return code;
        }
        if (!m_preview) {
            const Result<void> written = write(*gradebook, *options, *made, author);
            if (!written) {
                return report(terminal, written.error());
            }
        }
        m_json ? printDocument(terminal, *made) : print(terminal, *made);
        return kDone;
    }

private:
    [[nodiscard]] Result<ExportOptions> readOptions() const
    {
        ExportOptions options;
        options.missing = m_missing == "zero"   ? MissingResult::Zero
                          : m_missing == "omit" ? MissingResult::OmitRow
                                                : MissingResult::Blank;
        options.leaveOutUnidentified = m_rest;
        options.items = m_items;
        options.decimalComma = m_comma;
        if (!m_merge.empty()) {
            Result<std::string> bytes = readFile(m_merge, kMergeLimit);
            if (!bytes) {
                return fail(bytes.error());
            }
            options.merge = std::move(*bytes);
            options.mergeFile = m_merge;
        }
        if (!m_keyFile.empty() && m_preview && !std::filesystem::exists(m_keyFile)) {
            return fail(usageError("--preview writes nothing, and the key file is not there yet"));
        }
        if (!m_keyFile.empty()) {
            Result<std::string> key = openOrCreatePseudonymKey(m_keyFile);
            if (!key) {
                return fail(key.error());
            }
            options.pseudonymKey = std::move(*key);
        }
        return options;
    }

    [[nodiscard]] Result<ExportedFile> make(const Terminal& terminal, const Gradebook& gradebook,
                                            const ExportOptions& options, const Author& author) const
    {
        const ExportFormat* format = exportFormat(m_format);
        const Result<GradeTable> table =
            gradebook.table(format && format->needsWork ? TableDetail::Work : TableDetail::Lines);
        if (!table) {
            return fail(table.error());
        }
        return exportGrades(m_format, {gradebook.course(), *table, labFinder(terminal), author.utcMs, options});
    }

    [[nodiscard]] Result<void> write(Gradebook& gradebook, const ExportOptions& options, const ExportedFile& made,
                                     const Author& author) const
    {
        if (const Result<void> written = writeFile(m_target, made.bytes); !written) {
            return written;
        }
        return gradebook.noteExport(exportNote(m_format, gradebook.course(), options, made), author);
    }

    void printDocument(const Terminal& terminal, const ExportedFile& made) const
    {
        QJsonObject document{{QStringLiteral("format"), QString::fromStdString(m_format)},
                             {QStringLiteral("written"), !m_preview},
                             {QStringLiteral("students"), made.students},
                             {QStringLiteral("left_out"), jsonList(made.leftOut)},
                             {QStringLiteral("notes"), jsonList(made.notes)},
                             {QStringLiteral("sha256"), QString::fromStdString(hex(sha256(made.bytes)))}};
        if (!m_target.empty()) {
            document[QStringLiteral("file")] = QString::fromStdString(m_target);
        }
        if (made.merge) {
            document[QStringLiteral("merge")] = jsonReport(*made.merge);
        }
        if (m_preview) {
            document[QStringLiteral("lines")] = jsonList(exportPreview(made.bytes, kPreviewLines));
        }
        printJson(terminal, document);
    }

    void print(const Terminal& terminal, const ExportedFile& made) const
    {
        std::ostream& out = terminal.out;
        if (m_preview) {
            for (std::string line : exportPreview(made.bytes, kPreviewLines)) {
                for (std::size_t tab = line.find('\t'); tab != std::string::npos; tab = line.find('\t')) {
                    line.replace(tab, 1, " | ");
                }
                out << visibleName(line) << '\n';
            }
        }
        out << (m_preview ? "nothing written" : visibleName(m_target)) << ": " << made.students
            << " student(s), format " << m_format << '\n';
        if (made.merge) {
            out << "matched " << made.merge->matched.size() << ", ambiguous " << made.merge->ambiguous.size()
                << ", unmatched " << made.merge->unmatched.size() << ", missing " << made.merge->missing.size() << '\n';
            printList(out, "ambiguous", made.merge->ambiguous);
            printList(out, "unmatched", made.merge->unmatched);
            printList(out, "has a result and no row", made.merge->missing);
        }
        printList(out, "left out", made.leftOut);
        printList(out, "note", made.notes);
    }

    std::string m_gradebook;
    std::string m_format;
    std::string m_target;
    std::string m_merge;
    std::string m_missing = "blank";
    std::string m_keyFile;
    std::vector<std::string> m_items;
    bool m_rest = false;
    bool m_comma = false;
    bool m_preview = false;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> gradebookExport()
{
    return std::make_unique<GradebookExport>();
}

} // namespace foresight::cli
