// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/base/no_core_dumps.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The keys that hand-ins are sealed to. FORMAT.md says what every byte means.
namespace foresight {

/// An X25519 public key.
using PublicKey = std::array<unsigned char, 32>;

/// A key from 64 hexadecimal digits; nothing for other text, and for keys that nothing can be sealed to.
[[nodiscard]] std::optional<PublicKey> publicKeyFromHex(std::string_view text);

/// Who can open what is sealed: a name for people, and the key.
struct Recipient
{
    std::string name;
    PublicKey key{};
    bool operator==(const Recipient&) const = default;
};

[[nodiscard]] Digest fingerprintOf(const PublicKey& key);
/// Eight plain English words that people compare: 64 bits of the fingerprint. The same in every language.
[[nodiscard]] std::string fingerprintWords(const Digest& fingerprint);
/// The words of a key's fingerprint.
[[nodiscard]] std::string keyWords(const PublicKey& key);

/// Bytes of a content key, and of one sealed to a recipient.
inline constexpr std::size_t kContentKeyBytes = 32;
inline constexpr std::size_t kSealedKeyBytes = 80;

/// Work that a passphrase costs who tries one. Argon2id, version 1.3, as libsodium counts it.
struct PassphraseCost
{
    std::uint64_t operations = 3; ///< "moderate"
    std::size_t memory = std::size_t{256} * 1024 * 1024;
    bool operator==(const PassphraseCost&) const = default;
};

/// A secret key under a passphrase.
struct LockedSecret
{
    PassphraseCost cost;
    std::array<unsigned char, 16> salt{};
    std::array<unsigned char, 24> nonce{};
    std::array<unsigned char, 48> box{}; ///< 32 bytes and their tag
    bool operator==(const LockedSecret&) const = default;
};

/// A key pair while its secret half is open.
class CourseKey
{
public:
    /// A new pair.
    [[nodiscard]] static CourseKey drawn();
    /// The pair of a secret half of 32 bytes.
    [[nodiscard]] static CourseKey of(Secret secret);

    [[nodiscard]] const PublicKey& publicKey() const { return m_public; }
    /// Errors: NotHere when there is not the memory that the cost asks for.
    [[nodiscard]] Result<LockedSecret> locked(const Secret& passphrase, const PassphraseCost& cost) const;
    /// Takes as long as the cost says. Errors: PassphraseWrong (also when the bytes were changed), NotHere.
    [[nodiscard]] static Result<CourseKey> opened(const PublicKey& key, const LockedSecret& locked,
                                                  const Secret& passphrase);
    /// The content key in a box of kSealedKeyBytes that was sealed to this key.
    [[nodiscard]] std::optional<Secret> unbox(std::string_view sealedKey) const;

private:
    CourseKey() = default;
    NoCoreDumps m_guard;
    PublicKey m_public{};
    Secret m_secret;
};

/// Keys that hand-ins are opened with. To be shared between threads.
class OpenKeys
{
public:
    void add(CourseKey key);
    /// A key that is here, but under a passphrase that was not given.
    void addLocked(const PublicKey& key);

    /// Null when that key is not open.
    [[nodiscard]] const CourseKey* find(const Digest& fingerprint) const;
    [[nodiscard]] bool isLocked(const Digest& fingerprint) const;
    [[nodiscard]] std::size_t openCount() const { return m_open.size(); }

private:
    struct Open
    {
        Digest fingerprint;
        CourseKey key;
    };
    std::vector<Open> m_open;
    std::vector<Digest> m_locked;
};

} // namespace foresight
