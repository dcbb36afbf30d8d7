// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/signing_key.h"

#include "core/base/file.h"
#include "core/base/hash.h"

#include <sodium.h>

namespace foresight {

namespace {

constexpr std::string_view kHead = "foresight-key 1\n";
constexpr std::size_t kSeedBytes = crypto_sign_SEEDBYTES;

std::string_view view(const unsigned char* bytes, std::size_t size)
{
    return {reinterpret_cast<const char*>(bytes), size};
}

const unsigned char* raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

/// The seed in a key file's bytes; empty when they are not one.
std::string seedOf(std::string_view content)
{
    const std::size_t digits = 2 * kSeedBytes;
    if (content.size() != kHead.size() + digits + 1 || !content.starts_with(kHead) || content.back() != '\n')
        return {};
    return fromHex(content.substr(kHead.size(), digits));
}

} // namespace

Result<void> SigningKey::make(const std::filesystem::path& file)
{
    const NoCoreDumps guard;
    std::array<unsigned char, kSeedBytes> seed{};
    randombytes_buf(seed.data(), seed.size());
    auto written = writeFile(file, std::string(kHead) + hex(view(seed.data(), seed.size())) + "\n");
    sodium_memzero(seed.data(), seed.size());
    return written;
}

Result<SigningKey> SigningKey::read(const std::filesystem::path& file)
{
    SigningKey key; // before the file is read, so that the seed is in no dump either
    auto content = readFile(file, 1024);
    if (!content)
        return fail(std::move(content.error()));
    std::string seed = seedOf(*content);
    if (seed.size() != kSeedBytes)
        return fail({ErrorCode::FormatInvalid, file.string(), {}, "not a key file"});
    crypto_sign_seed_keypair(key.m_public.data(), key.m_secret.data(), raw(seed));
    sodium_memzero(seed.data(), seed.size());
    sodium_memzero(content->data(), content->size());
    return key;
}

SigningKey::~SigningKey()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

std::string SigningKey::publicKeyHex() const
{
    return hex(view(m_public.data(), m_public.size()));
}

std::string SigningKey::sign(std::string_view message) const
{
    std::array<unsigned char, crypto_sign_BYTES> signature{};
    crypto_sign_detached(signature.data(), nullptr, raw(message), message.size(), m_secret.data());
    return hex(view(signature.data(), signature.size()));
}

bool verifySignature(std::string_view publicKeyHex, std::string_view message, std::string_view signatureHex)
{
    const std::string key = fromHex(publicKeyHex);
    const std::string signature = fromHex(signatureHex);
    if (key.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES)
        return false;
    return crypto_sign_verify_detached(raw(signature), raw(message), message.size(), raw(key)) == 0;
}

} // namespace foresight
