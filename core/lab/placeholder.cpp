// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/placeholder.h"

#include <algorithm>

namespace foresight {
namespace {

constexpr std::string_view kGiven = "given:";
constexpr std::string_view kSpace = " \t\n";
constexpr std::size_t kNone = std::string_view::npos;
constexpr int kMostDecimals = 9;
/// Most bytes between the brackets; bounds the search for the closing ones.
constexpr std::size_t kLongest = 300;

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(kSpace);
    if (first == kNone) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

/// Ids, joined by dots for "input.attribute".
bool isName(std::string_view text)
{
    const auto isPart = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    };
    return !text.empty() && text.front() != '.' && text.back() != '.' && text.find("..") == kNone &&
           std::all_of(text.begin(), text.end(), [&](char c) { return c == '.' || isPart(c); });
}

class Parser
{
public:
    explicit Parser(std::string_view text) : m_text(text) {}

    ParsedText parse()
    {
        while (m_at < m_text.size()) {
            const auto next = nextMark();
            addLiteral(next);
            if (m_at < m_text.size()) {
                readMarked();
            }
        }
        return std::move(m_parsed);
    }

private:
    [[nodiscard]] std::size_t nextMark() const
    {
        auto next = m_text.find_first_of("{}[]", m_at);
        while (next != kNone && (next + 1 == m_text.size() || m_text[next + 1] != m_text[next])) {
            next = m_text.find_first_of("{}[]", next + 1);
        }
        return std::min(next, m_text.size());
    }

    void addLiteral(std::size_t end)
    {
        if (end > m_at) {
            m_parsed.pieces.push_back(
                {PieceKind::Literal, m_at, end - m_at, std::string(m_text.substr(m_at, end - m_at)), {}});
            m_at = end;
        }
    }

    void fault(std::size_t offset, std::string message) { m_parsed.faults.push_back({offset, std::move(message)}); }

    /// At one of the four marks.
    void readMarked()
    {
        const bool isPlaceholder = m_text[m_at] == '{';
        const auto open = m_text.substr(m_at, 2);
        if (open == "}}" || open == "]]") {
            fault(m_at, "\"" + std::string(open) + "\" closes nothing");
            addLiteral(m_at + 2);
            return;
        }
        const std::string close = isPlaceholder ? "}}" : "]]";
        const auto ahead = m_text.substr(m_at + 2, kLongest);
        const auto length = ahead.find(close);
        if (length == kNone || ahead.substr(0, length).find(open) != kNone) {
            fault(m_at, "\"" + std::string(open) + "\" is not closed by \"" + close + "\"");
            addLiteral(m_at + 2);
            return;
        }
        const auto inside = ahead.substr(0, length);
        TextPiece piece{isPlaceholder ? PieceKind::Placeholder : PieceKind::Given, m_at, inside.size() + 4, {}, {}};
        if (isPlaceholder) {
            piece.placeholder = readPlaceholder(inside);
        } else {
            piece.text = readGiven(inside);
        }
        m_parsed.pieces.push_back(std::move(piece));
        m_at += length + 4;
    }

    std::string readGiven(std::string_view inside)
    {
        const auto words = trimmed(inside);
        if (words.substr(0, kGiven.size()) != kGiven || trimmed(words.substr(kGiven.size())).empty()) {
            fault(m_at, "double square brackets hold \"given:\" and a figure");
            return std::string(words);
        }
        return std::string(trimmed(words.substr(kGiven.size())));
    }

    Placeholder readPlaceholder(std::string_view inside)
    {
        Placeholder placeholder;
        auto bar = inside.find('|');
        const auto target = trimmed(inside.substr(0, bar));
        while (bar != kNone) {
            inside.remove_prefix(bar + 1);
            bar = inside.find('|');
            readFormat(trimmed(inside.substr(0, bar)), placeholder);
        }
        readTarget(target, placeholder);
        return placeholder;
    }

    void readTarget(std::string_view target, Placeholder& placeholder)
    {
        const auto colon = target.find(':');
        const auto act = colon == kNone ? std::string_view{} : trimmed(target.substr(0, colon));
        const auto path = trimmed(colon == kNone ? target : target.substr(colon + 1));
        const auto dot = path.find('.');
        if (!isName(path) || dot == kNone || (colon != kNone && !isName(act))) {
            fault(m_at, "\"" + std::string(target) + "\" does not name a value");
            return;
        }
        placeholder.act = act;
        placeholder.scope = path.substr(0, dot);
        placeholder.name = path.substr(dot + 1);
    }

    void readFormat(std::string_view format, Placeholder& placeholder)
    {
        const auto space = std::min(format.find_first_of(kSpace), format.size());
        const auto word = format.substr(0, space);
        const auto value = trimmed(format.substr(space));
        const bool isDigit = value.size() == 1 && value[0] >= '0' && value[0] <= '0' + kMostDecimals;
        if (word == "decimals" && isDigit) {
            placeholder.decimals = value[0] - '0';
        } else if (word == "unit" && !value.empty()) {
            placeholder.unit = value;
        } else if (word == "plain" && value.empty()) {
            placeholder.plain = true;
        } else if (word == "readable" && value.empty()) {
            placeholder.readable = true;
        } else {
            fault(m_at, "\"" + std::string(format) + "\" is not a format");
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    ParsedText m_parsed;
};

} // namespace

ParsedText parseText(std::string_view text)
{
    return Parser(text).parse();
}

} // namespace foresight
