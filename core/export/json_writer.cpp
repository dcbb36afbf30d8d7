// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/json_writer.h"

#include "core/units/quantity.h"

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
    for (std::size_t at = 0; at < value.size();) {
        std::size_t end = at;
        while (end < value.size() && isPlain(value[end])) {
            ++end;
        }
        m_json += value.substr(at, end - at);
        if (end < value.size()) {
            addEscaped(m_json, value[end]);
        }
        at = end + 1;
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
