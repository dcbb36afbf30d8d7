// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/json_writer.h"

#include "core/units/quantity.h"

#include <cstdint>
#include <cstring>

namespace foresight {

namespace {

void addEscaped(std::string& json, char character)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    switch (character) {
    case '"':
        json += "\\\"";
        return;
    case '\\':
        json += "\\\\";
        return;
    case '\n':
        json += "\\n";
        return;
    default:
        const auto code = static_cast<unsigned char>(character);
        json += "\\u00";
        json += kDigits[code >> 4];
        json += kDigits[code & 0xF];
    }
}

bool isPlain(char character)
{
    return static_cast<unsigned char>(character) >= 0x20 && character != '"' && character != '\\';
}

/// How many characters from the front are plain, eight at a time while they are.
std::size_t plainLength(std::string_view text)
{
    constexpr std::uint64_t kOnes = 0x0101010101010101;
    constexpr std::uint64_t kHighs = 0x8080808080808080;
    const auto anyZero = [](std::uint64_t bytes) { return ((bytes - kOnes) & ~bytes & kHighs) != 0; };
    std::size_t at = 0;
    for (std::uint64_t word = 0; at + sizeof word <= text.size(); at += sizeof word) {
        std::memcpy(&word, text.data() + at, sizeof word);
        const bool control = ((word - kOnes * 0x20) & ~word & kHighs) != 0;
        if (control || anyZero(word ^ kOnes * '"') || anyZero(word ^ kOnes * '\\')) {
            break;
        }
    }
    while (at < text.size() && isPlain(text[at])) {
        ++at;
    }
    return at;
}

} // namespace

void JsonWriter::beforeValue()
{
    if (m_comma) {
        m_json += ',';
    }
    m_comma = true;
}

JsonWriter& JsonWriter::open(char bracket)
{
    beforeValue();
    m_json += bracket;
    m_comma = false;
    return *this;
}

JsonWriter& JsonWriter::close(char bracket)
{
    m_json += bracket;
    m_comma = true;
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name)
{
    text(name);
    m_json += ':';
    m_comma = false;
    return *this;
}

JsonWriter& JsonWriter::text(std::string_view value)
{
    beforeValue();
    m_json += '"';
    for (;;) {
        const std::size_t plain = plainLength(value);
        m_json += value.substr(0, plain);
        if (plain == value.size()) {
            break;
        }
        addEscaped(m_json, value[plain]);
        value.remove_prefix(plain + 1);
    }
    m_json += '"';
    return *this;
}

JsonWriter& JsonWriter::number(double value)
{
    beforeValue();
    m_json += numberText(value);
    return *this;
}

JsonWriter& JsonWriter::integer(long long value)
{
    beforeValue();
    m_json += std::to_string(value);
    return *this;
}

JsonWriter& JsonWriter::boolean(bool value)
{
    beforeValue();
    m_json += value ? "true" : "false";
    return *this;
}

JsonWriter& JsonWriter::null()
{
    beforeValue();
    m_json += "null";
    return *this;
}

JsonWriter& JsonWriter::json(std::string_view value)
{
    beforeValue();
    m_json += value;
    return *this;
}

JsonWriter& JsonWriter::textIfAny(std::string_view name, std::string_view value)
{
    return value.empty() ? *this : text(name, value);
}

} // namespace foresight
