// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/submission/student_course.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace foresight {

/// Fewest characters of a passphrase.
inline constexpr std::size_t kPassphraseLeast = 10;

/// A key of ours: its secret half lies there under a passphrase.
struct KeyEntry
{
    std::string name;
    PublicKey key{};
    std::int64_t madeUtcMs = 0;
    std::int64_t readBackUtcMs = 0; ///< when a backup of it was read back; 0: never, and the key is not finished
    LockedSecret secret;

    [[nodiscard]] bool isFinished() const { return readBackUtcMs > 0; }
    bool operator==(const KeyEntry&) const = default;
};

/// The course keys of an instructor, of this term and of earlier ones, and the public keys of others who shall be able
/// to open hand-ins too. The last key is the one that students get. A backup is a keyring with one key.
class Keyring
{
public:
    /// Errors: FormatInvalid, FormatTooNew; `file` is the name that errors carry.
    [[nodiscard]] static Result<Keyring> parse(std::string_view content, const std::string& file);
    /// The same from a file; and FileMissing, FileUnreadable, NotAFile, TooLarge.
    [[nodiscard]] static Result<Keyring> read(const std::filesystem::path& file);
    [[nodiscard]] std::string text() const;

    [[nodiscard]] const std::vector<KeyEntry>& keys() const { return m_keys; }
    [[nodiscard]] const std::vector<Recipient>& others() const { return m_others; }
    /// Whether a key is here, ours or another's.
    [[nodiscard]] bool has(const PublicKey& key) const;
    /// The key that students get: the last one. Errors: KeyMissing.
    [[nodiscard]] Result<KeyEntry> current() const;

    /// Makes a key that becomes the current one. Errors: PassphraseShort, UsageInvalid (name), KeyUnfinished (the
    /// current one: finish or remove it first), TooLarge (number of keys).
    [[nodiscard]] Result<KeyEntry> make(const std::string& name, const Secret& passphrase, std::int64_t utcMs,
                                        const PassphraseCost& cost = {});
    /// The current key's backup. Errors: KeyMissing.
    [[nodiscard]] Result<std::string> backup() const;
    /// Finishes each key of a backup that its passphrase opens. Errors: PassphraseWrong, KeyMissing (none of its keys
    /// is here).
    [[nodiscard]] Result<void> confirm(const Keyring& backup, const Secret& passphrase, std::int64_t utcMs);
    /// Takes the keys of a backup that its passphrase opens, such as those of an earlier term; they do not become
    /// current where there is a key. How many were new. Errors: PassphraseWrong, KeyMissing (it has none), TooLarge.
    [[nodiscard]] Result<int> restore(const Keyring& backup, const Secret& passphrase, std::int64_t utcMs);
    /// Errors: UsageInvalid (name, or a key that is here), TooLarge.
    [[nodiscard]] Result<void> addOther(const Recipient& other);
    /// Takes another's key out, or a key of ours that is not finished. Errors: KeyMissing, Refused for a finished one.
    [[nodiscard]] Result<void> remove(const PublicKey& key);

    /// The keys that `before` opens, each under `after`: a backup of them, and what takeSecrets() takes. Errors:
    /// PassphraseWrong, PassphraseShort, KeyMissing (there is none).
    [[nodiscard]] Result<Keyring> underPassphrase(const Secret& before, const Secret& after,
                                                  const PassphraseCost& cost = {}) const;
    /// Puts keys that are here under what another keyring has them under, which was read back.
    void takeSecrets(const Keyring& readBack, std::int64_t utcMs);

    /// What students get. Errors: KeyMissing, KeyUnfinished, UsageInvalid (names).
    [[nodiscard]] Result<StudentCourse> studentCourse(const std::string& id, const std::string& term) const;

    /// All keys, those open that the passphrase opens. Errors: PassphraseWrong when it opens none.
    [[nodiscard]] Result<OpenKeys> open(const Secret& passphrase) const;
    /// All keys, none of them open: enough to say what is missing.
    [[nodiscard]] OpenKeys locked() const;

private:
    [[nodiscard]] const KeyEntry* find(const PublicKey& key) const;

    std::vector<KeyEntry> m_keys;
    std::vector<Recipient> m_others;
};

/// Where a gradebook's keyring lies: beside it, "course.fgb.keys". A file that is called *.keys is meant itself.
[[nodiscard]] std::filesystem::path keyringFor(const std::filesystem::path& gradebook);

/// Reads the keyring of a file (an empty one where there is none), changes it and writes it back, mode 0600, while no
/// other program does the same. Errors: those of reading, writing and of the change.
[[nodiscard]] Result<void> changeKeyring(const std::filesystem::path& file,
                                         const std::function<Result<void>(Keyring&)>& change);

/// Whether a file is lost when the keyring's folder is: no place for a backup.
[[nodiscard]] bool liesBeside(const std::filesystem::path& keyring, const std::filesystem::path& file);
/// Writes the current key's backup to a new file in another folder. Errors: KeyMissing, FileExists, NotHere (the same
/// folder), those of writeFile().
[[nodiscard]] Result<void> writeBackup(const std::filesystem::path& keyring, const std::filesystem::path& target);
/// Reads a backup back and finishes its key. Errors: NotHere (it lies beside the keyring), those of read() and
/// confirm().
[[nodiscard]] Result<void> readBackupBack(const std::filesystem::path& keyring, const std::filesystem::path& backup,
                                          const Secret& passphrase, std::int64_t utcMs);

/// Puts the keys that `before` opens under another passphrase: writes them to a new file in another folder, reads it
/// back with that passphrase, and only then changes the keyring. Backups made before still open with the passphrase
/// before. How many keys. Errors: those of underPassphrase(), NotHere (the backup would lie beside the keyring),
/// FileExists, those of writeFile() and changeKeyring().
[[nodiscard]] Result<int> changePassphrase(const std::filesystem::path& keyring, const Secret& before,
                                           const Secret& after, const std::filesystem::path& backup, std::int64_t utcMs,
                                           const PassphraseCost& cost = {});

} // namespace foresight
