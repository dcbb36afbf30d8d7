// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/gradebook_support.h"
#include "app/cli/passphrase.h"
#include "core/grading/drop_folder.h"
#include "core/submission/keyring.h"

#include <QJsonDocument>

#include <chrono>
#include <csignal>
#include <map>
#include <system_error>
#include <thread>

namespace foresight::cli {

namespace {

/// Set by an interrupt: the import ends where it is, with what it has.
volatile std::sig_atomic_t g_interrupted = 0;

void interrupt(int)
{
    g_interrupted = 1;
}

/// Interrupts end the command instead of the program while this lives.
class Interrupts
{
public:
    Interrupts()
    {
        g_interrupted = 0;
        m_int = std::signal(SIGINT, interrupt);
        m_term = std::signal(SIGTERM, interrupt);
    }
    Interrupts(const Interrupts&) = delete;
    Interrupts& operator=(const Interrupts&) = delete;
    ~Interrupts()
    {
        std::signal(SIGINT, m_int);
        std::signal(SIGTERM, m_term);
    }

private:
    void (*m_int)(int);
    void (*m_term)(int);
};

QJsonObject fileJson(const ImportedFile& file)
{
    QJsonObject object;
    object[QStringLiteral("file")] = QString::fromStdString(file.file.string());
    object[QStringLiteral("verdict")] = QString::fromStdString(importVerdictName(file.verdict));
    object[QStringLiteral("reason")] = QString::fromStdString(file.reason);
    object[QStringLiteral("place")] = static_cast<qint64>(file.place);
    object[QStringLiteral("learner")] = QString::fromStdString(file.learnerId);
    object[QStringLiteral("lab")] = QString::fromStdString(file.lab);
    if (!file.detail.empty()) {
        object[QStringLiteral("detail")] = QString::fromStdString(file.detail);
    }
    return object;
}

class GradebookImport final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("import", "Takes hand-in files in, with a verdict for each");
        command->add_option("GB", m_gradebook, "Gradebook file")->required();
        command->add_option("PATH", m_paths, "Hand-in file, zip or tar archive, or folder with any of these");
        command->add_option("--watch", m_watch, "Then take what comes into this folder, until interrupted");
        command->add_option("--keys", m_keyFile, "Keys that open sealed hand-ins; without it GB.keys");
        m_passphrase.declare(*command);
        command->add_flag("--progress", m_progress, "Say on the error stream how far it is");
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        if (m_paths.empty() && m_watch.empty()) {
            return report(terminal, usageError("import needs a PATH or --watch"));
        }
        Result<Gradebook> gradebook = Gradebook::open(m_gradebook);
        if (!gradebook) {
            return report(terminal, gradebook.error());
        }
        if (const Result<void> opened = openKeys(terminal); !opened) {
            return report(terminal, opened.error());
        }
        const Interrupts interrupts;
        begin(terminal);
        Result<void> done = import(terminal, *gradebook, there(terminal), false);
        if (done && !m_watch.empty()) {
            done = watch(terminal, *gradebook);
        }
        finish(terminal);
        return done ? m_code : std::max(m_code, report(terminal, done.error()));
    }

private:
    /// With a passphrase sealed hand-ins are opened; without one the keys only say which of them are locked.
    Result<void> openKeys(const Terminal& terminal)
    {
        const Result<Keyring> ring = Keyring::read(keyringFor(m_keyFile.empty() ? m_gradebook : m_keyFile));
        const bool wanted = m_passphrase.isGiven() || !m_keyFile.empty();
        if (!ring) {
            return wanted || ring.error().code != ErrorCode::FileMissing ? fail(ring.error()) : Result<void>();
        }
        Result<OpenKeys> keys = ring->locked();
        if (wanted) {
            const Result<Secret> passphrase = m_passphrase.read(terminal);
            keys = passphrase ? ring->open(*passphrase) : fail(passphrase.error());
        }
        if (!keys) {
            return fail(keys.error());
        }
        m_keys = std::make_shared<const OpenKeys>(std::move(*keys));
        return {};
    }

    /// The paths that exist; the others are reported.
    std::vector<std::filesystem::path> there(const Terminal& terminal)
    {
        std::vector<std::filesystem::path> paths;
        for (const std::string& path : m_paths) {
            std::error_code fault;
            if (std::filesystem::status(path, fault).type() == std::filesystem::file_type::not_found) {
                m_code = std::max(m_code, report(terminal, {ErrorCode::FileMissing, path, {}, {}}));
            } else {
                paths.emplace_back(path);
            }
        }
        return paths;
    }

    Result<void> import(const Terminal& terminal, Gradebook& gradebook, const std::vector<std::filesystem::path>& paths,
                        bool watched)
    {
        ImportOptions options;
        options.labs = labFinder(terminal);
        options.author = authorNow(terminal);
        options.each = [&](const ImportedFile& file) { take(terminal, file); };
        options.cancelled = [] { return g_interrupted != 0; };
        options.passOver = watched;
        options.keys = m_keys;
        if (m_progress) {
            options.progress = [&terminal](const ImportProgress& progress) {
                terminal.err << progress.read << " of " << progress.known << std::endl;
            };
        }
        const Result<ImportSummary> summary = gradebook.importPaths(paths, options);
        if (!summary) {
            return fail(summary.error());
        }
        for (const auto& [verdict, count] : summary->counts) {
            m_counts[importVerdictName(verdict)] += count;
        }
        m_passedOver += summary->passedOver;
        if (summary->cancelled && !watched) {
            m_interrupted = true;
            m_code = std::max(m_code, kWorld);
        }
        return {};
    }

    Result<void> watch(const Terminal& terminal, Gradebook& gradebook)
    {
        constexpr std::chrono::milliseconds kPause{250};
        std::error_code fault;
        if (!std::filesystem::is_directory(m_watch, fault)) {
            return fail({ErrorCode::NotAFolder, m_watch, {}, {}});
        }
        const SystemClock clock;
        DropFolder folder(m_watch);
        while (g_interrupted == 0) {
            const std::vector<std::filesystem::path> files = folder.look(clock.monotonicMs());
            if (!files.empty()) {
                if (Result<void> done = import(terminal, gradebook, files, true); !done) {
                    return done;
                }
                terminal.out.flush();
            }
            std::this_thread::sleep_for(kPause);
        }
        return {};
    }

    void begin(const Terminal& terminal) const
    {
        if (m_json) {
            terminal.out << R"({"files":[)";
        }
    }

    /// Verdicts go out as they come: there may be a great many.
    void take(const Terminal& terminal, const ImportedFile& file)
    {
        m_code = std::max(m_code, isKept(file.verdict) ? kDone : kNo);
        if (m_json) {
            terminal.out << (m_any ? "," : "")
                         << QJsonDocument(fileJson(file)).toJson(QJsonDocument::Compact).toStdString();
        } else {
            terminal.out << visibleName(file.file.string()) << ": " << importVerdictName(file.verdict);
            if (!file.reason.empty()) {
                const std::string place = file.place > 0 ? " at " + std::to_string(file.place) : "";
                terminal.out << " (" << file.reason << place;
                terminal.out << (file.detail.empty() ? "" : "; it is for " + visibleName(file.detail)) << ')';
            }
            terminal.out << '\n';
        }
        m_any = true;
    }

    void finish(const Terminal& terminal) const
    {
        QJsonObject counts;
        for (const auto& [verdict, count] : m_counts) {
            counts[QString::fromStdString(verdict)] = static_cast<qint64>(count);
            if (!m_json) {
                terminal.out << count << ' ' << verdict << '\n';
            }
        }
        if (m_json) {
            terminal.out << R"(],"counts":)" << QJsonDocument(counts).toJson(QJsonDocument::Compact).toStdString()
                         << R"(,"passed_over":)" << m_passedOver << R"(,"interrupted":)"
                         << (m_interrupted ? "true" : "false") << "}\n";
        } else if (m_passedOver > 0) {
            terminal.out << m_passedOver << " passed over\n";
        }
    }

    std::string m_gradebook;
    std::vector<std::string> m_paths;
    std::string m_watch;
    std::string m_keyFile;
    PassphraseWords m_passphrase;
    std::shared_ptr<const OpenKeys> m_keys;
    bool m_progress = false;
    bool m_json = false;
    bool m_any = false;
    bool m_interrupted = false;
    std::map<std::string, std::int64_t> m_counts;
    std::int64_t m_passedOver = 0;
    ExitCode m_code = kDone;
};

} // namespace

std::unique_ptr<Command> gradebookImport()
{
    return std::make_unique<GradebookImport>();
}

} // namespace foresight::cli
