// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_reader_fields.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace foresight {
namespace {

constexpr std::size_t kIdLimit = 64;

} // namespace

std::string below(std::string path, std::string_view part)
{
    if (!path.empty()) {
        path += '.';
    }
    path += part;
    return path;
}

std::string inQuotes(std::string_view text)
{
    return "\"" + std::string(text) + "\"";
}

bool isId(std::string_view text, IdKind kind)
{
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto isPart = [&](char c) {
        return isLower(c) || (c >= '0' && c <= '9') || c == '_' ||
               (kind == IdKind::Id && (c == '-' || (c >= 'A' && c <= 'Z')));
    };
    return !text.empty() && text.size() <= kIdLimit && std::all_of(text.begin(), text.end(), isPart) &&
           (kind == IdKind::Name ? isLower(text.front()) : text.front() != '-' && text.front() != '_');
}

std::pair<std::string_view, std::string_view> splitQuantity(std::string_view text)
{
    constexpr std::size_t kLongestNumber = 40;
    for (auto length = std::min(text.size(), kLongestNumber); length > 0; --length) {
        if (parseNumber(text.substr(0, length))) {
            const auto unit = text.find_first_not_of(' ', length);
            return {text.substr(0, length), unit == std::string_view::npos ? "" : text.substr(unit)};
        }
    }
    return {};
}

Fields::Fields(LabReading& reading, const YamlNode& node, std::string path)
    : m_reading(reading), m_node(&node), m_path(std::move(path))
{
    m_reading.places.add(m_path, node);
    for (std::size_t i = 0; i < node.keys.size(); ++i) {
        m_values.emplace(node.keys[i], node.children[i]);
    }
    if (node.kind != YamlKind::Map) {
        report(m_path, "not-a-mapping", "Names with values are needed here", "Write \"name: value\" lines.");
    }
}

std::string Fields::pathOf(std::string_view key) const
{
    return below(m_path, key);
}

void Fields::report(const std::string& path, std::string code, std::string message, std::string remedy)
{
    m_reading.faults.push_back(m_reading.places.at(path, std::move(code), std::move(message), std::move(remedy)));
}

const YamlNode* Fields::take(std::string_view key, Need need)
{
    if (m_asked.emplace(key).second) {
        m_known.emplace_back(key);
    }
    const auto found = m_values.find(key);
    const auto* node = found == m_values.end() ? nullptr : found->second;
    if (node) {
        m_reading.places.add(pathOf(key), *node);
    } else if (need == Need::Required && m_node->kind == YamlKind::Map) {
        m_reading.faults.push_back(m_reading.places.atKey(m_path, "missing-field", inQuotes(key) + " is missing here",
                                                          "Add \"" + std::string(key) + ":\" with its value."));
    }
    return node && node->isRefused ? nullptr : node;
}

std::string Fields::plain(std::string_view key, Need need)
{
    const auto* node = take(key, need);
    if (!node) {
        return {};
    }
    if (node->kind == YamlKind::Null || (node->kind == YamlKind::Scalar && node->text.empty())) {
        report(pathOf(key), "empty-text", inQuotes(key) + " is empty", "Write its value.");
        return {};
    }
    if (node->kind != YamlKind::Scalar) {
        report(pathOf(key), "not-a-text", inQuotes(key) + " takes one value", "Write it on the same line.");
    }
    return node->text;
}

std::string Fields::id(std::string_view key, IdKind kind, Need need)
{
    auto value = plain(key, need);
    if (!value.empty() && !isId(value, kind)) {
        report(pathOf(key), "bad-id", inQuotes(value) + " cannot be an id",
               kind == IdKind::Name ? "Use lower-case letters, digits and \"_\", a letter first."
                                    : "Use letters, digits, \"-\" and \"_\", a letter or digit first.");
        return {};
    }
    return value;
}

std::optional<double> Fields::number(std::string_view key, Need need)
{
    const auto value = plain(key, need);
    const auto number = parseNumber(value);
    if (!value.empty() && !number) {
        report(pathOf(key), "not-a-number", inQuotes(value) + " is not a number", "Write digits, such as 64 or 0.5.");
    }
    return number;
}

std::optional<int> Fields::integer(std::string_view key, int least, int greatest, Need need)
{
    const auto value = number(key, need);
    if (!value) {
        return std::nullopt;
    }
    if (*value != std::floor(*value)) {
        report(pathOf(key), "not-a-number", numberText(*value) + " is not a whole number", "Write a whole number.");
        return std::nullopt;
    }
    if (*value < least || *value > greatest) {
        report(pathOf(key), "bad-range", numberText(*value) + " is out of range",
               "Choose from " + std::to_string(least) + " to " + std::to_string(greatest) + ".");
        return std::nullopt;
    }
    return static_cast<int>(*value);
}

std::optional<Quantity> Fields::quantity(std::string_view key, Unit* unit, Need need)
{
    const auto value = plain(key, need);
    if (value.empty()) {
        return std::nullopt;
    }
    const auto [number, symbol] = splitQuantity(value);
    const auto parsedUnit = parseUnit(symbol);
    const auto parsed = parseQuantity(value);
    if (!parsed) {
        const bool isUnit = !number.empty() && !parsedUnit;
        report(pathOf(key), isUnit ? "unknown-unit" : "not-a-quantity",
               isUnit ? inQuotes(symbol) + " is not a unit" : inQuotes(value) + " is not a quantity",
               "Write a number and a unit, such as \"0.15 GB/s\".");
    } else if (unit && parsedUnit) {
        *unit = *parsedUnit;
    }
    return parsed;
}

std::optional<Unit> Fields::unit(std::string_view key, Need need)
{
    const auto value = plain(key, need);
    const auto unit = parseUnit(value);
    if (!value.empty() && !unit) {
        report(pathOf(key), "unknown-unit", inQuotes(value) + " is not a unit",
               "Write a unit such as \"GB/s\" or \"ms\".");
    }
    return value.empty() ? std::nullopt : unit;
}

bool Fields::flag(std::string_view key)
{
    return oneOf<bool>(key, {{"true", true}, {"false", false}}, false, Need::Optional);
}

std::optional<std::pair<double, double>> Fields::range(std::string_view key, bool isStrict)
{
    const auto* node = list(key, Need::Required);
    if (!node) {
        return std::nullopt;
    }
    std::vector<double> ends;
    for (const auto* item : node->children) {
        const auto value = parseNumber(item->text);
        if (item->kind != YamlKind::Scalar || !value) {
            report(pathOf(key), "not-a-number", inQuotes(item->text) + " is not a number",
                   "Write two numbers: [1, 32].");
            return std::nullopt;
        }
        ends.push_back(*value);
    }
    if (ends.size() != 2 || ends[0] > ends[1] || (isStrict && ends[0] == ends[1])) {
        report(pathOf(key), "bad-range", "A range is two numbers, the least first", "Write it as [1, 32].");
        return std::nullopt;
    }
    return std::pair(ends[0], ends[1]);
}

std::vector<double> Fields::numbers(std::string_view key)
{
    std::vector<double> numbers;
    const auto* node = list(key, Need::Required);
    for (std::size_t i = 0; node && i < node->children.size(); ++i) {
        const auto& item = *node->children[i];
        const auto path = pathOf(key) + "." + std::to_string(i);
        m_reading.places.add(path, item);
        const auto value = item.kind == YamlKind::Scalar ? parseNumber(item.text) : std::nullopt;
        if (!value) {
            report(path, "not-a-number", inQuotes(item.text) + " is not a number", "Write digits, such as 64 or 0.5.");
            return {};
        }
        numbers.push_back(*value);
    }
    return numbers;
}

const YamlNode* Fields::list(std::string_view key, Need need)
{
    const auto* node = take(key, need);
    if (node && node->kind != YamlKind::List) {
        report(pathOf(key), "not-a-list", inQuotes(key) + " takes a list", "Write \"- \" items or [a, b].");
        return nullptr;
    }
    return node;
}

std::vector<std::string> Fields::ids(std::string_view key, IdKind kind, Need need)
{
    std::vector<std::string> ids;
    const auto* node = list(key, need);
    for (std::size_t i = 0; node && i < node->children.size(); ++i) {
        const auto& item = *node->children[i];
        const auto path = pathOf(key) + "." + std::to_string(i);
        m_reading.places.add(path, item);
        if (item.kind != YamlKind::Scalar || !isId(item.text, kind)) {
            report(path, "bad-id", inQuotes(item.text) + " cannot be an id", "Write the id of something in this lab.");
        }
        // Kept in its place all the same: paths of later items count from the start.
        ids.push_back(item.text);
    }
    return ids;
}

void Fields::eachItem(std::string_view key, Need need, const std::function<void(Fields&)>& read, std::string base)
{
    const auto* node = list(key, need);
    if (base.empty()) {
        base = pathOf(key);
    }
    std::set<std::string> seen;
    for (std::size_t i = 0; node && i < node->children.size(); ++i) {
        const auto& item = *node->children[i];
        const auto* id = item.find("id");
        auto name = id && isId(id->text, IdKind::Id) ? id->text : std::to_string(i);
        const bool isNew = seen.insert(name).second;
        if (!isNew) {
            name = std::to_string(i);
        }
        Fields fields(m_reading, item, below(base, name));
        if (!isNew) {
            m_reading.places.add(fields.pathOf("id"), *id);
            report(fields.pathOf("id"), "duplicate-id", inQuotes(id->text) + " is the id of an earlier item",
                   "Give each item its own id.");
        }
        if (item.kind == YamlKind::Map) {
            read(fields);
            fields.finish();
        }
    }
}

void Fields::eachEntry(std::string_view key, Need need, IdKind kind,
                       const std::function<void(const std::string&, const YamlNode&, const std::string&)>& read)
{
    const auto* node = take(key, need);
    if (!node) {
        return;
    }
    if (node->kind != YamlKind::Map) {
        report(pathOf(key), "not-a-mapping", inQuotes(key) + " takes names with values",
               "Write \"name: value\" lines.");
        return;
    }
    for (std::size_t i = 0; i < node->keys.size(); ++i) {
        const auto& id = node->keys[i];
        const auto path = pathOf(key) + "." + id;
        m_reading.places.add(path, *node->children[i]);
        if (isId(id, kind)) {
            read(id, *node->children[i], path);
            continue;
        }
        m_reading.faults.push_back(m_reading.places.atKey(
            path, "bad-id", inQuotes(id) + " cannot be an id",
            kind == IdKind::Name ? "Use lower-case letters, digits and \"_\", a letter first."
                                 : "Use letters, digits, \"-\" and \"_\", a letter or digit first."));
    }
}

std::vector<std::string> Fields::rest() const
{
    std::vector<std::string> rest;
    for (const auto& key : m_node->keys) {
        if (m_asked.count(key) == 0) {
            rest.push_back(key);
        }
    }
    return rest;
}

void Fields::finish()
{
    std::string known;
    for (const auto& key : m_known) {
        known += (known.empty() ? "" : ", ") + key;
    }
    for (const auto& key : rest()) {
        m_reading.places.add(pathOf(key), *m_values.at(key));
        m_reading.faults.push_back(m_reading.places.atKey(pathOf(key), "unknown-field",
                                                          inQuotes(key) + " is not known here",
                                                          "Remove it, or use one of: " + known + "."));
    }
}

} // namespace foresight
