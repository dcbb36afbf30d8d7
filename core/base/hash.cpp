// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"

#include <sodium.h>

#include <array>
#include <cstdint>

namespace foresight {

namespace {

constexpr std::string_view kDigits = "0123456789abcdef";

/// Lets libsodium choose the code that suits the processor; without that it takes what every processor can.
void makeReady()
{
    static const bool ready = sodium_init() >= 0;
    static_cast<void>(ready);
}

constexpr std::uint8_t kNoDigit = 0xFF;

constexpr std::array<std::uint8_t, 256> digitValues()
{
    std::array<std::uint8_t, 256> values{};
    values.fill(kNoDigit);
    for (std::size_t i = 0; i < kDigits.size(); ++i) {
        const auto digit = static_cast<unsigned char>(kDigits[i]);
        values[digit] = static_cast<std::uint8_t>(i);
        if (i >= 10)
            values[digit - 'a' + 'A'] = static_cast<std::uint8_t>(i);
    }
    return values;
}

constexpr std::array<std::uint8_t, 256> kDigitValues = digitValues();

} // namespace

Digest blake2b(std::string_view bytes)
{
    makeReady();
    Digest digest{};
    crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                       nullptr, 0);
    return digest;
}

Digest keyedBlake2b(std::string_view key, std::string_view bytes)
{
    Digest digest{};
    crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                       reinterpret_cast<const unsigned char*>(key.data()), key.size());
    return digest;
}

std::string randomBytes(std::size_t count)
{
    std::string bytes(count, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

Digest sha256(std::string_view bytes)
{
    Digest digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    return digest;
}

std::string hex(std::string_view bytes)
{
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    text.pop_back();
    return text;
}

std::string hex(const Digest& digest)
{
    return hex(std::string_view(reinterpret_cast<const char*>(digest.data()), digest.size()));
}

void appendHex(std::string& text, const Digest& digest)
{
    std::array<char, 2 * Digest().size()> digits{};
    for (std::size_t i = 0; i < digest.size(); ++i) {
        digits[2 * i] = kDigits[digest[i] >> 4];
        digits[2 * i + 1] = kDigits[digest[i] & 0xF];
    }
    text.append(digits.data(), digits.size());
}

std::optional<Digest> digestFromHex(std::string_view text)
{
    Digest digest{};
    if (text.size() != 2 * digest.size())
        return std::nullopt;
    unsigned bits = 0;
    for (std::size_t i = 0; i < digest.size(); ++i) {
        const std::uint8_t high = kDigitValues[static_cast<unsigned char>(text[2 * i])];
        const std::uint8_t low = kDigitValues[static_cast<unsigned char>(text[2 * i + 1])];
        bits |= high | low; // a digit's value has none of the upper bits
        digest[i] = static_cast<unsigned char>(high << 4 | (low & 0xF));
    }
    return bits <= 0xF ? std::optional(digest) : std::nullopt;
}

std::string fromHex(std::string_view text)
{
    if (text.size() % 2 != 0)
        return {};
    std::string bytes(text.size() / 2, '\0');
    std::size_t length = 0;
    const int failed = sodium_hex2bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(),
                                      text.size(), nullptr, &length, nullptr);
    if (failed != 0 || length != bytes.size())
        return {};
    return bytes;
}

} // namespace foresight
