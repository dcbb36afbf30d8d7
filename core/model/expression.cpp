// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/expression.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace foresight {

namespace {

constexpr std::array<std::string_view, 8> kFunctions{"min", "max", "abs", "sqrt", "log10", "ln", "exp", "round"};

bool startsName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool continuesName(char c)
{
    return startsName(c) || (c >= '0' && c <= '9') || c == '.';
}

/// Walks the source once; each read...() consumes one token and appends to the code.
class Translator
{
public:
    Translator(const std::string& source, const ModelSpec& spec, const std::string& prefix)
        : m_rest(source), m_spec(spec), m_prefix(prefix)
    {
    }

    tl::expected<Expression, std::string> run()
    {
        for (skipSpace(); !m_rest.empty() && m_error.empty(); skipSpace())
            readToken();
        if (m_error.empty() && m_result.code.empty())
            m_error = "the expression is empty";
        if (!m_error.empty())
            return tl::unexpected(m_error);
        return std::move(m_result);
    }

private:
    void skipSpace()
    {
        while (!m_rest.empty() && (m_rest.front() == ' ' || m_rest.front() == '\n' || m_rest.front() == '\t'))
            m_rest.remove_prefix(1);
    }

    void readToken()
    {
        const char c = m_rest.front();
        if ((c >= '0' && c <= '9') || c == '.')
            readNumber();
        else if (startsName(c))
            readName();
        else
            readOperator();
    }

    void readOperator()
    {
        static constexpr std::array<std::string_view, 17> kOperators{"<=", ">=", "==", "!=", "+", "-", "*", "/", "^",
                                                                     "<",  ">",  "(",  ")",  ",", "?", ":", "%"};
        for (const auto op : kOperators) {
            if (m_rest.substr(0, op.size()) != op)
                continue;
            if (op == "%")
                break; // only after a number
            append(std::string(op));
            m_rest.remove_prefix(op.size());
            return;
        }
        m_error = "\"" + std::string(1, m_rest.front()) + "\" cannot stand here";
    }

    void readNumber()
    {
        std::size_t end = 0;
        while (end < m_rest.size() && ((m_rest[end] >= '0' && m_rest[end] <= '9') || m_rest[end] == '.'))
            ++end;
        if (end < m_rest.size() && (m_rest[end] == 'e' || m_rest[end] == 'E')) {
            std::size_t exponent = end + 1;
            if (exponent < m_rest.size() && (m_rest[exponent] == '-' || m_rest[exponent] == '+'))
                ++exponent;
            if (exponent < m_rest.size() && m_rest[exponent] >= '0' && m_rest[exponent] <= '9') {
                end = exponent;
                while (end < m_rest.size() && m_rest[end] >= '0' && m_rest[end] <= '9')
                    ++end;
            }
        }
        const std::string digits(m_rest.substr(0, end));
        const auto value = parseNumber(digits);
        if (!value) {
            m_error = "\"" + digits + "\" is not a number";
            return;
        }
        m_rest.remove_prefix(end);
        const Unit unit = readUnit();
        const Quantity quantity = Quantity::of(*value, unit);
        if (quantity.dimension.isNumber()) {
            append(numberText(quantity.base));
            return;
        }
        const std::string name = m_prefix + std::to_string(m_result.literals.size());
        m_result.literals.push_back({name, quantity});
        append(name);
    }

    /// The longest unit that follows a number: "%", "GB", "GB/s"; no unit when what follows is none.
    Unit readUnit()
    {
        std::string_view ahead = m_rest;
        while (!ahead.empty() && ahead.front() == ' ')
            ahead.remove_prefix(1);
        std::size_t best = 0;
        Unit unit{"1", 1, {}};
        for (std::size_t end = 1; end <= ahead.size() && isUnitCharacter(ahead[end - 1]); ++end) {
            const bool whole = end == ahead.size() || !continuesName(ahead[end]);
            const auto candidate = whole ? parseUnit(ahead.substr(0, end)) : std::nullopt;
            if (candidate && !(ahead[0] >= '0' && ahead[0] <= '9')) {
                best = end;
                unit = *candidate;
            }
        }
        if (best > 0)
            m_rest = ahead.substr(best);
        return unit;
    }

    static bool isUnitCharacter(char c) { return startsName(c) || c == '%' || c == '/'; }

    void readName()
    {
        std::size_t end = 0;
        while (end < m_rest.size() && continuesName(m_rest[end]))
            ++end;
        const std::string name(m_rest.substr(0, end));
        m_rest.remove_prefix(end);
        if (name == "and" || name == "or" || name == "not") {
            append(name == "and" ? "&&" : name == "or" ? "||" : "!");
            return;
        }
        skipSpace();
        if (!m_rest.empty() && m_rest.front() == '(') {
            if (std::find(kFunctions.begin(), kFunctions.end(), name) == kFunctions.end())
                m_error = "there is no function \"" + name + "\"";
            append(name + "("); // muParser wants no space between them
            m_rest.remove_prefix(1);
            return;
        }
        if (const InputSpec* input = m_spec.input(name); input && input->isChoice())
            readComparison(name, input->choices);
        else if (const VerdictSpec* verdict = m_spec.verdict(name))
            readComparison(name, verdict->rules);
        else
            readReference(name);
    }

    /// "storage == hdd": a name whose values are words can only be compared with one of them.
    template <typename Entry>
    void readComparison(const std::string& name, const std::vector<Entry>& entries)
    {
        const std::string_view op = m_rest.substr(0, 2);
        if (op != "==" && op != "!=") {
            m_error = "\"" + name + "\" is a choice: compare it with == or !=";
            return;
        }
        m_rest.remove_prefix(2);
        skipSpace();
        std::size_t end = 0;
        while (end < m_rest.size() && (continuesName(m_rest[end]) || m_rest[end] == '-'))
            ++end;
        const std::string id(m_rest.substr(0, end));
        const auto found =
            std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.id == id; });
        if (found == entries.end()) {
            m_error = "\"" + name + "\" is never \"" + id + "\"";
            return;
        }
        m_rest.remove_prefix(end);
        m_result.names.insert(name);
        append("(" + variableName(name) + std::string(op) + std::to_string(found - entries.begin()) + ")");
    }

    void readReference(const std::string& name)
    {
        const std::size_t dot = name.find('.');
        bool known = m_spec.constant(name) || m_spec.input(name) || m_spec.output(name);
        if (dot != std::string::npos) {
            const InputSpec* input = m_spec.input(name.substr(0, dot));
            known = input && input->isChoice() && input->choices.front().attributes.count(name.substr(dot + 1)) > 0;
        }
        if (!known) {
            m_error = "there is no \"" + name + "\" in this model";
            return;
        }
        m_result.names.insert(name);
        append(variableName(name));
    }

    void append(const std::string& token) { m_result.code += (m_result.code.empty() ? "" : " ") + token; }

    std::string_view m_rest;
    const ModelSpec& m_spec;
    const std::string& m_prefix;
    Expression m_result;
    std::string m_error;
};

} // namespace

std::string variableName(const std::string& name)
{
    std::string variable = "v_" + name;
    std::replace(variable.begin(), variable.end(), '.', '_');
    // "a.b" and "a_b" must stay different.
    return name.find('.') == std::string::npos ? variable : "a" + variable;
}

tl::expected<Expression, std::string> translateExpression(const std::string& source, const ModelSpec& spec,
                                                          const std::string& literalPrefix)
{
    return Translator(source, spec, literalPrefix).run();
}

} // namespace foresight
