// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The course key: made, backed up, read back, and given to students as a course file.

#include "app/cli/commands.h"
#include "app/cli/passphrase.h"
#include "core/base/file.h"
#include "core/base/iso_time.h"
#include "core/grading/gradebook.h"
#include "core/submission/keyring.h"

#include <filesystem>
#include <optional>

namespace foresight::cli {

namespace {

/// `gradebook key`, which the first of its commands makes.
CLI::App& keyGroup(CLI::App& gradebook)
{
    const auto there = gradebook.get_subcommands([](CLI::App* each) { return each->get_name() == "key"; });
    return there.empty()
               ? *gradebook.add_subcommand("key", "Course keys that hand-ins are sealed to")->require_subcommand(1)
               : *there.front();
}

/// What commands about a keyring share.
class KeyCommand : public Command
{
protected:
    CLI::App& add(CLI::App& group, const char* name, const char* says)
    {
        CLI::App* command = keyGroup(group).add_subcommand(name, says);
        command->add_option("GB", m_gradebook, "Gradebook file (the keys lie beside it, GB.keys), or a *.keys file")
            ->required();
        return *command;
    }

    [[nodiscard]] std::filesystem::path file() const { return keyringFor(m_gradebook); }
    [[nodiscard]] const std::string& gradebook() const { return m_gradebook; }
    [[nodiscard]] bool isGradebook() const { return file() != std::filesystem::path(m_gradebook); }

    ExitCode change(const Terminal& terminal, const std::function<Result<void>(Keyring&)>& work) const
    {
        const Result<void> changed = changeKeyring(file(), work);
        return changed ? kDone : report(terminal, changed.error());
    }

private:
    std::string m_gradebook;
};

class KeyCreate final : public KeyCommand
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App& command = add(group, "create", "Makes a course key, under a passphrase");
        command.add_option("--name", m_name, "What people call it; from the course without it");
        m_passphrase.declare(command);
        return &command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        if (m_name.empty() && isGradebook()) {
            const Result<Gradebook> opened = Gradebook::open(gradebook());
            if (!opened) {
                return report(terminal, opened.error());
            }
            const Course& course = opened->course();
            m_name = course.id + (course.term.empty() ? "" : " " + course.term);
        }
        const Result<Secret> passphrase = m_passphrase.read(terminal, true);
        if (!passphrase) {
            return report(terminal, passphrase.error());
        }
        std::string words;
        const ExitCode code = change(terminal, [&](Keyring& ring) -> Result<void> {
            const Result<KeyEntry> made = ring.make(m_name, *passphrase, terminal.clock.utcMs());
            if (!made) {
                return fail(made.error());
            }
            words = keyWords(made->key);
            return {};
        });
        if (code == kDone) {
            terminal.out << visibleName(m_name) << ": " << words << "\nNot finished: write a backup to another place ("
                         << "gradebook key backup), then read it back (gradebook key confirm).\n";
        }
        return code;
    }

private:
    std::string m_name;
    PassphraseWords m_passphrase;
};

class KeyBackup final : public KeyCommand
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App& command = add(group, "backup", "Writes the current key, still under its passphrase, to a new file");
        command.add_option("--to", m_target, "File in another folder, such as on a USB stick")->required();
        return &command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        if (const Result<void> written = writeBackup(file(), m_target); !written) {
            return report(terminal, written.error());
        }
        terminal.out << m_target << ": written. Now read it back (gradebook key confirm).\n";
        return kDone;
    }

private:
    std::string m_target;
};

class KeyConfirm final : public KeyCommand
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App& command = add(group, "confirm", "Reads a backup back with its passphrase: that finishes the key");
        command.add_option("--backup", m_backup, "The backup, at its other place")->required();
        m_passphrase.declare(command);
        return &command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const Result<Secret> passphrase = m_passphrase.read(terminal);
        if (!passphrase) {
            return report(terminal, passphrase.error());
        }
        const Result<void> done = readBackupBack(file(), m_backup, *passphrase, terminal.clock.utcMs());
        if (!done) {
            return report(terminal, done.error());
        }
        terminal.out << m_backup << ": read back; the key is finished.\n";
        return kDone;
    }

private:
    std::string m_backup;
    PassphraseWords m_passphrase;
};

class KeyRestore final : public KeyCommand
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App& command = add(group, "restore", "Takes keys from a backup, or from the key file of an earlier term");
        command.add_option("BACKUP", m_backup, "Backup or *.keys file")->required();
        m_passphrase.declare(command);
        return &command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const Result<Keyring> backup = Keyring::read(m_backup);
        if (!backup) {
            return report(terminal, backup.error());
        }
        const Result<Secret> passphrase = m_passphrase.read(terminal);
        if (!passphrase) {
            return report(terminal, passphrase.error());
        }
        int added = 0;
        const ExitCode code = change(terminal, [&](Keyring& ring) -> Result<void> {
            const Result<int> restored = ring.restore(*backup, *passphrase, terminal.clock.utcMs());
            added = restored.value_or(0);
            return restored ? Result<void>() : fail(restored.error());
        });
        if (code == kDone) {
            terminal.out << added << " key(s) taken from " << m_backup << '\n';
        }
        return code;
    }

private:
    std::string m_backup;
    PassphraseWords m_passphrase;
};

class KeyPassphrase final : public KeyCommand
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App& command = add(group, "passphrase",
                                "Puts the keys under another passphrase, once a backup under it was written and read "
                                "back");
        command.add_option("--backup", m_backup, "New file in another folder, such as on a USB stick")->required();
        m_before.declare(command);
        m_after.declare(command, "--new-passphrase-file", "New passphrase");
        return &command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const Result<Secret> before = m_before.read(terminal);
        const Result<Secret> after = before ? m_after.read(terminal, true) : fail(before.error());
        if (!after) {
            return report(terminal, after.error());
        }
        const Result<int> changed = changePassphrase(file(), *before, *after, m_backup, terminal.clock.utcMs());
        if (!changed) {
            return report(terminal, changed.error());
        }
        terminal.out
            << *changed << " key(s) under the new passphrase; backup written and read back: " << m_backup
            << "\nBackups made before still open with the passphrase before: keep them apart, or destroy them.\n";
        return kDone;
    }

private:
    std::string m_backup;
    PassphraseWords m_before;
    PassphraseWords m_after;
};

class KeyAdd final : public KeyCommand
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App& command = add(group, "add", "Adds another's public key: who has its secret half opens hand-ins too");
        command.add_option("--name", m_name, "Whose it is, such as the department")->required();
        command.add_option("--public-key", m_key, "64 hexadecimal digits, as gradebook key list prints them")
            ->required();
        return &command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const std::optional<PublicKey> key = publicKeyFromHex(m_key);
        if (!key) {
            return report(terminal, usageError("this is no public key: 64 hexadecimal digits are"));
        }
        const ExitCode code = change(terminal, [&](Keyring& ring) { return ring.addOther({m_name, *key}); });
        if (code == kDone) {
            terminal.out << visibleName(m_name) << ": " << keyWords(*key)
                         << "\nCompare these words with its owner before you give out the course file.\n";
        }
        return code;
    }

private:
    std::string m_name;
    std::string m_key;
};

class KeyRemove final : public KeyCommand
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App& command = add(group, "remove", "Takes another's public key out, or a key that is not finished");
        command.add_option("--public-key", m_key, "As gradebook key list prints it")->required();
        return &command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const std::optional<PublicKey> key = publicKeyFromHex(m_key);
        if (!key) {
            return report(terminal, usageError("this is no public key: 64 hexadecimal digits are"));
        }
        const ExitCode code = change(terminal, [&](Keyring& ring) { return ring.remove(*key); });
        if (code == kDone) {
            terminal.out << keyWords(*key) << ": removed\n";
        }
        return code;
    }

private:
    std::string m_key;
};

class KeyList final : public KeyCommand
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App& command = add(group, "list", "Names the keys, with the words that people compare");
        command.add_flag("--json", m_json, "One JSON document");
        return &command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const Result<Keyring> ring = Keyring::read(file());
        if (!ring) {
            return report(terminal, ring.error());
        }
        if (m_json) {
            printJson(terminal, document(*ring));
            return kDone;
        }
        for (const KeyEntry& key : ring->keys()) {
            const bool isCurrent = key == ring->keys().back();
            terminal.out << visibleName(key.name) << ": " << keyWords(key.key) << " ("
                         << (isCurrent ? "current" : "earlier") << (key.isFinished() ? "" : ", not finished")
                         << ")\n  public key " << hex(key.key) << '\n';
        }
        for (const Recipient& other : ring->others()) {
            terminal.out << visibleName(other.name) << ": " << keyWords(other.key) << " (another's)\n  public key "
                         << hex(other.key) << '\n';
        }
        return kDone;
    }

private:
    static QJsonObject keyJson(const std::string& name, const PublicKey& key)
    {
        return {{QStringLiteral("name"), QString::fromStdString(name)},
                {QStringLiteral("words"), QString::fromStdString(keyWords(key))},
                {QStringLiteral("public_key"), QString::fromStdString(hex(key))}};
    }
    static QJsonObject document(const Keyring& ring)
    {
        QJsonArray keys;
        for (const KeyEntry& key : ring.keys()) {
            QJsonObject object = keyJson(key.name, key.key);
            object[QStringLiteral("made_utc_ms")] = static_cast<qint64>(key.madeUtcMs);
            object[QStringLiteral("finished")] = key.isFinished();
            object[QStringLiteral("current")] = key == ring.keys().back();
            keys.append(object);
        }
        QJsonArray others;
        for (const Recipient& other : ring.others()) {
            others.append(keyJson(other.name, other.key));
        }
        return {{QStringLiteral("keys"), keys}, {QStringLiteral("others"), others}};
    }

    bool m_json = false;
};

class KeyExportCourse final : public KeyCommand
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App& command =
            add(group, "export-course", "Writes the course file for students: they seal what they hand in");
        command.add_option("-o,--output", m_target, "File to write, *.foresight-course")->required();
        return &command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const Result<StudentCourse> course = write();
        if (!course) {
            return report(terminal, course.error());
        }
        terminal.out << m_target << ": course " << visibleName(course->id) << ' ' << visibleName(course->term)
                     << "\nStudents see these words; tell them which are right:\n";
        for (const Recipient& recipient : course->recipients) {
            terminal.out << "  " << visibleName(recipient.name) << ": " << keyWords(recipient.key) << '\n';
        }
        return kDone;
    }

private:
    Result<StudentCourse> write() const
    {
        if (!isGradebook()) {
            return fail(usageError("export-course needs the gradebook: the file names its course"));
        }
        const Result<Gradebook> opened = Gradebook::open(gradebook());
        if (!opened) {
            return fail(opened.error());
        }
        Result<Keyring> ring = Keyring::read(file());
        if (!ring && ring.error().code == ErrorCode::FileMissing) {
            ring = Keyring();
        }
        if (!ring) {
            return fail(ring.error());
        }
        Result<StudentCourse> course = ring->studentCourse(opened->course().id, opened->course().term);
        if (!course) {
            return course;
        }
        if (const Result<void> written = writeFile(m_target, studentCourseText(*course)); !written) {
            return fail(written.error());
        }
        return course;
    }

    std::string m_target;
};

} // namespace

CommandList gradebookKey()
{
    CommandList commands;
    commands.push_back(std::make_unique<KeyCreate>());
    commands.push_back(std::make_unique<KeyBackup>());
    commands.push_back(std::make_unique<KeyConfirm>());
    commands.push_back(std::make_unique<KeyRestore>());
    commands.push_back(std::make_unique<KeyPassphrase>());
    commands.push_back(std::make_unique<KeyAdd>());
    commands.push_back(std::make_unique<KeyRemove>());
    commands.push_back(std::make_unique<KeyList>());
    commands.push_back(std::make_unique<KeyExportCourse>());
    return commands;
}

} // namespace foresight::cli
