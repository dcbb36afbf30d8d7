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

std::string_view trimmed(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(" \n\t");
    return from == std::string_view::npos ? std::string_view()
                                          : text.substr(from, text.find_last_not_of(" \n\t") - from + 1);
}

/// Walks the source once; each read...() consumes one token and appends to the code.
class Translator
{
public:
    Translator(std::string_view source, const ModelSpec& spec, std::string prefix, const ExpressionScope& scope)
        : m_rest(source), m_spec(spec), m_prefix(std::move(prefix)), m_scope(scope)
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
            m_rest.remove_prefix(1);
            readCall(name);
            return;
        }
        if (const InputSpec* input = m_spec.input(name); input && input->isChoice())
            readComparison(name, input->choices);
        else if (const ConstantSpec* constant = m_spec.constant(name); constant && constant->isWord())
            readComparison(name, constant->choices);
        else if (const VerdictSpec* verdict = m_spec.verdict(name))
            readComparison(name, verdict->rules);
        else
            readReference(name);
    }

    /// After the bracket that opens.
    void readCall(const std::string& name)
    {
        if (m_spec.table(name)) {
            m_result.tables.insert(name);
            append(tableFunctionName(name) + "("); // muParser wants no space between them
        } else if (std::find(kFunctions.begin(), kFunctions.end(), name) != kFunctions.end() && !isFoldOf(name)) {
            append(name + "(");
        } else if (const auto fold = foldNamed(name); fold && m_scope.canFold) {
            readFold(name, *fold);
        } else if (fold) {
            m_error = "\"" + name + "\" can only stand in the formula of an output";
        } else {
            m_error = "there is no function \"" + name + "\"";
        }
    }

    /// Whether min() or max() is meant of a series, and not of the numbers in the brackets.
    [[nodiscard]] bool isFoldOf(const std::string& name) const
    {
        return m_scope.canFold && foldNamed(name) && !seriesIn(argumentsAhead().front()).empty();
    }

    /// The arguments up to the bracket that closes, as written; the last is cut short where none does.
    [[nodiscard]] std::vector<std::string_view> argumentsAhead() const
    {
        std::vector<std::string_view> arguments;
        std::size_t from = 0;
        int depth = 0;
        for (std::size_t at = 0; at <= m_rest.size(); ++at) {
            const bool isEnd = at == m_rest.size();
            const char c = isEnd ? ')' : m_rest[at];
            if (isEnd || (depth == 0 && (c == ',' || c == ')'))) {
                arguments.push_back(m_rest.substr(from, at - from));
                from = at + 1;
                if (c == ')')
                    break;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return arguments;
    }

    /// The first name in an expression that is a series; empty when there is none.
    [[nodiscard]] std::string seriesIn(std::string_view expression) const
    {
        for (std::size_t at = 0; at < expression.size();) {
            std::size_t end = at;
            while (end < expression.size() && continuesName(expression[end]))
                ++end;
            std::string name(expression.substr(at, end - at));
            if (!name.empty() && m_spec.series(name))
                return name;
            at = std::max(end, at + 1);
        }
        return {};
    }

    /// "percentile(wait, 99 %)" after its bracket.
    void readFold(const std::string& name, Fold fold)
    {
        const auto arguments = argumentsAhead();
        const std::string series = seriesIn(arguments.front());
        const bool isShared = fold == Fold::Percentile;
        if (series.empty()) {
            m_error = "\"" + name + "\" takes a series of a simulation";
            return;
        }
        if (arguments.size() != (isShared ? 2U : 1U)) {
            m_error = isShared ? "\"percentile\" takes a series and a share: percentile(" + series + ", 99 %)"
                               : "\"" + name + "\" of a series takes nothing else";
            return;
        }
        if (isShared && parseNumber(trimmed(arguments[1])).value_or(0) > 1) {
            m_error = "a share goes up to 100 %: write percentile(" + series + ", 99 %)";
            return;
        }
        const std::size_t length = static_cast<std::size_t>(arguments.back().end() - m_rest.begin());
        if (length >= m_rest.size()) {
            m_error = "a bracket is missing after \"" + name + "(\"";
            return;
        }
        FoldCall call;
        call.name = m_prefix + "f" + std::to_string(m_result.folds.size());
        call.fold = fold;
        call.simulation = m_spec.series(series)->simulation;
        const ExpressionScope rows{m_spec.simulation(call.simulation), false};
        auto argument = Translator(arguments[0], m_spec, call.name + "r", rows).run();
        auto share = isShared ? Translator(arguments[1], m_spec, call.name + "s", {}).run() : Expression{};
        if (!argument || !share) {
            m_error = argument ? share.error() : argument.error();
            return;
        }
        call.argument = std::move(*argument);
        if (isShared)
            call.share = std::move(*share);
        m_rest.remove_prefix(length + 1);
        append(call.name);
        m_result.folds.push_back(std::move(call));
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
            const ConstantSpec* constant = m_spec.constant(name.substr(0, dot));
            const auto has = [&](const std::vector<ChoiceSpec>& choices) {
                return !choices.empty() && choices.front().attributes.count(name.substr(dot + 1)) > 0;
            };
            known = (input && has(input->choices)) || (constant && has(constant->choices));
        }
        if (m_scope.rowsOf && name == "step") {
            append(kRowVariable);
            return;
        }
        if (const auto series = known ? std::nullopt : m_spec.series(name)) {
            known = m_scope.rowsOf && m_scope.rowsOf->id == series->simulation;
            if (!known) {
                m_error = m_scope.rowsOf ? "\"" + name + "\" is of another simulation: take an output of it"
                                         : "\"" + name + "\" is a series: take last(), max() or mean() of it";
                return;
            }
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
    const std::string m_prefix;
    const ExpressionScope m_scope;
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

std::string tableFunctionName(const std::string& table)
{
    return "t_" + table;
}

bool isFunctionName(std::string_view name)
{
    return std::find(kFunctions.begin(), kFunctions.end(), name) != kFunctions.end() || foldNamed(name);
}

tl::expected<Expression, std::string> translateExpression(const std::string& source, const ModelSpec& spec,
                                                          const std::string& literalPrefix,
                                                          const ExpressionScope& scope)
{
    return Translator(source, spec, literalPrefix, scope).run();
}

} // namespace foresight
