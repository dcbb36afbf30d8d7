// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xml_text.h"

namespace foresight {

namespace {

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool staysInName(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == '.' || c == '-';
}

bool isForbiddenControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

} // namespace

std::string xmlCharacters(std::string_view text)
{
    std::string kept;
    kept.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view three = text.substr(i, 3);
        if (three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF") {
            i += 2;
        } else if (!isForbiddenControl(text[i])) {
            kept += text[i];
        }
    }
    return kept;
}

std::string markupText(std::string_view text, char another, std::string_view itsReference)
{
    std::string escaped;
    escaped.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        default:
            c == another ? escaped += itsReference : escaped += c;
        }
    }
    return escaped;
}

std::string xmlText(std::string_view text)
{
    // A reader of XML takes a bare carriage return for a line feed.
    return markupText(xmlCharacters(text), '\r', "&#13;");
}

std::string xmlName(std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string name;
    if (text.empty() || !isLetter(text.front()) || text.starts_with("id-")) {
        name = "id-";
    }
    for (const char c : text) {
        if (staysInName(c)) {
            name += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        name += '_';
        name += kDigits[byte >> 4];
        name += kDigits[byte & 0xF];
    }
    return name;
}

} // namespace foresight
