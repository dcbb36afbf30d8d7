// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/submission/course_key.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace foresight {

namespace {

constexpr std::string_view kFingerprintDomain = "foresight-course-key-1\n";
constexpr std::string_view kSecretDomain = "foresight-secret-key-1\n";

static_assert(crypto_box_PUBLICKEYBYTES == PublicKey().size() && crypto_box_SECRETKEYBYTES == 32);
static_assert(kSealedKeyBytes == kContentKeyBytes + crypto_box_SEALBYTES);
static_assert(crypto_pwhash_SALTBYTES == LockedSecret().salt.size());
static_assert(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES == LockedSecret().nonce.size());
static_assert(crypto_aead_xchacha20poly1305_ietf_ABYTES + 32 == LockedSecret().box.size());

const unsigned char* raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

/// The key that a passphrase gives. Errors: NotHere where the memory for it is not to be had.
Result<Secret> stretched(const Secret& passphrase, const LockedSecret& locked)
{
    Secret key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const int failed =
        crypto_pwhash(key.data(), key.size(), passphrase.text().data(), passphrase.size(), locked.salt.data(),
                      locked.cost.operations, locked.cost.memory, crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return fail({ErrorCode::NotHere,
                     {},
                     {"Trying a passphrase",
                      "a machine with " + std::to_string(locked.cost.memory >> 20) + " MiB of free memory"},
                     {}});
    return key;
}

/// What a locked secret is bound to: the public half, and what opening it costs.
std::string boundTo(const PublicKey& key, const PassphraseCost& cost)
{
    return std::string(kSecretDomain) + hex(key) + "\n" + std::to_string(cost.operations) + "\n" +
           std::to_string(cost.memory);
}

} // namespace

std::optional<PublicKey> publicKeyFromHex(std::string_view text)
{
    const std::optional<Digest> key = digestFromHex(text); // as long as a key
    if (!key)
        return std::nullopt;
    // With a point of small order everybody could open what is sealed; libsodium then refuses to multiply.
    std::array<unsigned char, 32> product{};
    std::array<unsigned char, 32> one{1};
    if (crypto_scalarmult(product.data(), one.data(), key->data()) != 0)
        return std::nullopt;
    return *key;
}

Digest fingerprintOf(const PublicKey& key)
{
    std::string bytes(kFingerprintDomain);
    bytes.append(reinterpret_cast<const char*>(key.data()), key.size());
    return blake2b(bytes);
}

std::string keyWords(const PublicKey& key)
{
    return fingerprintWords(fingerprintOf(key));
}

CourseKey CourseKey::drawn()
{
    CourseKey key;
    key.m_secret = Secret(crypto_box_SECRETKEYBYTES);
    crypto_box_keypair(key.m_public.data(), key.m_secret.data());
    return key;
}

CourseKey CourseKey::of(Secret secret)
{
    CourseKey key;
    key.m_secret = std::move(secret);
    crypto_scalarmult_base(key.m_public.data(), key.m_secret.data());
    return key;
}

Result<LockedSecret> CourseKey::locked(const Secret& passphrase, const PassphraseCost& cost) const
{
    LockedSecret locked;
    locked.cost = cost;
    randombytes_buf(locked.salt.data(), locked.salt.size());
    randombytes_buf(locked.nonce.data(), locked.nonce.size());
    const Result<Secret> key = stretched(passphrase, locked);
    if (!key)
        return fail(key.error());
    const std::string bound = boundTo(m_public, cost);
    crypto_aead_xchacha20poly1305_ietf_encrypt(locked.box.data(), nullptr, m_secret.data(), m_secret.size(), raw(bound),
                                               bound.size(), nullptr, locked.nonce.data(), key->data());
    return locked;
}

Result<CourseKey> CourseKey::opened(const PublicKey& key, const LockedSecret& locked, const Secret& passphrase)
{
    const NoCoreDumps guard;
    const Result<Secret> stretchedKey = stretched(passphrase, locked);
    if (!stretchedKey)
        return fail(stretchedKey.error());
    Secret secret(crypto_box_SECRETKEYBYTES);
    const std::string bound = boundTo(key, locked.cost);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(secret.data(), nullptr, nullptr, locked.box.data(),
                                                   locked.box.size(), raw(bound), bound.size(), locked.nonce.data(),
                                                   stretchedKey->data()) != 0)
        return fail({ErrorCode::PassphraseWrong, {}, {}, {}});
    CourseKey opened = of(std::move(secret));
    if (opened.m_public != key)
        return fail({ErrorCode::PassphraseWrong, {}, {}, "the halves of the key do not belong together"});
    return opened;
}

std::optional<Secret> CourseKey::unbox(std::string_view sealedKey) const
{
    Secret content(kContentKeyBytes);
    if (sealedKey.size() != kSealedKeyBytes ||
        crypto_box_seal_open(content.data(), raw(sealedKey), sealedKey.size(), m_public.data(), m_secret.data()) != 0)
        return std::nullopt;
    return content;
}

void OpenKeys::add(CourseKey key)
{
    const Digest fingerprint = fingerprintOf(key.publicKey());
    m_open.push_back({fingerprint, std::move(key)});
}

void OpenKeys::addLocked(const PublicKey& key)
{
    m_locked.push_back(fingerprintOf(key));
}

const CourseKey* OpenKeys::find(const Digest& fingerprint) const
{
    const auto found =
        std::find_if(m_open.begin(), m_open.end(), [&](const Open& open) { return open.fingerprint == fingerprint; });
    return found == m_open.end() ? nullptr : &found->key;
}

bool OpenKeys::isLocked(const Digest& fingerprint) const
{
    return std::find(m_locked.begin(), m_locked.end(), fingerprint) != m_locked.end();
}

} // namespace foresight
