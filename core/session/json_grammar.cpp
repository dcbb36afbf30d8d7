// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/json_grammar.h"

#include <algorithm>

namespace foresight {

namespace {

constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kHexDigits = "0123456789abcdefABCDEF";

class Grammar
{
public:
    explicit Grammar(std::string_view bytes) : m_rest(bytes) {}

    bool isOneValue()
    {
        skipBlanks();
        const bool found = value(0);
        skipBlanks();
        return found && m_rest.empty();
    }

private:
    bool take(char c)
    {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool take(std::string_view word)
    {
        if (!m_rest.starts_with(word))
            return false;
        m_rest.remove_prefix(word.size());
        return true;
    }

    /// How many characters of these stand at the front; they are passed over.
    std::size_t skip(std::string_view characters, std::size_t most = std::string_view::npos)
    {
        const std::size_t count = std::min({m_rest.find_first_not_of(characters), m_rest.size(), most});
        m_rest.remove_prefix(count);
        return count;
    }

    void skipBlanks() { skip(" \t\r\n"); }

    bool value(int depth)
    {
        if (m_rest.empty())
            return false;
        switch (m_rest.front()) {
        case '{':
            return members('{', '}', depth);
        case '[':
            return members('[', ']', depth);
        case '"':
            return text();
        case 't':
            return take("true");
        case 'f':
            return take("false");
        case 'n':
            return take("null");
        default:
            return number();
        }
    }

    bool members(char open, char close, int depth)
    {
        if (depth == kJsonDepth || !take(open))
            return false;
        skipBlanks();
        if (take(close))
            return true;
        do {
            skipBlanks();
            if (open == '{') {
                if (!text())
                    return false;
                skipBlanks();
                if (!take(':'))
                    return false;
                skipBlanks();
            }
            if (!value(depth + 1))
                return false;
            skipBlanks();
        } while (take(','));
        return take(close);
    }

    bool text()
    {
        constexpr std::size_t kCodeDigits = 4;
        if (!take('"'))
            return false;
        while (!m_rest.empty() && m_rest.front() != '"') {
            const auto c = static_cast<unsigned char>(m_rest.front());
            m_rest.remove_prefix(1);
            if (c < ' ')
                return false;
            if (c != '\\')
                continue;
            if (take('u') ? skip(kHexDigits, kCodeDigits) != kCodeDigits : skip("\"\\/bfnrt", 1) != 1)
                return false;
        }
        return take('"');
    }

    bool number()
    {
        take('-');
        if (!take('0') && skip(kDigits) == 0)
            return false;
        if (take('.') && skip(kDigits) == 0)
            return false;
        if (skip("eE", 1) == 1) {
            skip("+-", 1);
            return skip(kDigits) > 0;
        }
        return true;
    }

    std::string_view m_rest;
};

} // namespace

bool isStrictJson(std::string_view bytes)
{
    return Grammar(bytes).isOneValue();
}

} // namespace foresight
