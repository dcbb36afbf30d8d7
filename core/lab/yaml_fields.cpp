// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/yaml_fields.h"

#include "core/base/file.h"
#include "core/units/quantity.h"

#include <algorithm>
#include <utility>

namespace foresight {

namespace {

std::string listed(std::initializer_list<std::string_view> words)
{
    std::string all;
    for (const std::string_view word : words) {
        all += all.empty() ? "" : ", ";
        all += word;
    }
    return all;
}

Error invalid(const std::string& file, const Place& place, std::string message)
{
    const std::string where = file + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
    return {ErrorCode::FormatInvalid, where, {}, std::move(message)};
}

} // namespace

YamlFields::YamlFields(std::unique_ptr<YamlTree> tree) : m_tree(std::move(tree)) {}

Result<YamlFields> YamlFields::read(const std::filesystem::path& file)
{
    Result<std::string> content = readFile(file, kYamlBytes);
    return content ? parse(std::move(*content), file.string()) : fail(content.error());
}

Result<YamlFields> YamlFields::parse(std::string content, std::string file)
{
    auto tree = std::make_unique<YamlTree>(std::move(content), std::move(file));
    if (!tree->faults().empty() || !tree->root()) {
        const Fault fault = tree->faults().empty() ? Fault{} : tree->faults().front();
        return fail(invalid(tree->file(), {fault.line, fault.column}, fault.message));
    }
    return YamlFields(std::move(tree));
}

Result<void> YamlFields::outcome() const
{
    return m_fault ? Result<void>(fail(*m_fault)) : Result<void>{};
}

bool YamlFields::isMap(const YamlNode* node, std::initializer_list<std::string_view> known)
{
    if (!isMap(node)) {
        return false;
    }
    for (std::size_t i = 0; i < node->keys.size(); ++i) {
        if (std::find(known.begin(), known.end(), node->keys[i]) != known.end()) {
            continue;
        }
        const YamlNode* child = node->children[i];
        if (!m_fault) {
            m_fault = invalid(m_tree->file(), child->keyPlace,
                              "unknown key \"" + node->keys[i] + "\"; known here: " + listed(known));
        }
        return false;
    }
    return true;
}

bool YamlFields::isMap(const YamlNode* node)
{
    if (!node || m_fault) {
        return false;
    }
    if (node->kind != YamlKind::Map) {
        fault(node, "a mapping of keys to values is needed here");
        return false;
    }
    return true;
}

std::vector<const YamlNode*> YamlFields::list(const YamlNode* map, std::string_view key)
{
    const YamlNode* node = map && !m_fault ? map->find(key) : nullptr;
    if (!node) {
        return {};
    }
    if (node->kind != YamlKind::List) {
        fault(node, "\"" + std::string(key) + "\" needs a list");
        return {};
    }
    return node->children;
}

std::string YamlFields::text(const YamlNode* map, std::string_view key, std::string otherwise)
{
    const YamlNode* node = map && !m_fault ? map->find(key) : nullptr;
    return node ? scalar(node) : std::move(otherwise);
}

std::string YamlFields::required(const YamlNode* map, std::string_view key)
{
    std::string found = text(map, key);
    if (found.empty() && map) {
        fault(map, "\"" + std::string(key) + "\" is missing");
    }
    return found;
}

std::optional<double> YamlFields::number(const YamlNode* map, std::string_view key, double least)
{
    const YamlNode* node = map && !m_fault ? map->find(key) : nullptr;
    if (!node) {
        return {};
    }
    const std::optional<double> value = node->kind == YamlKind::Scalar ? parseNumber(node->text) : std::nullopt;
    if (!value || *value < least) {
        fault(node, "\"" + std::string(key) + "\" needs a number of at least " + numberText(least));
        return {};
    }
    return value;
}

std::string YamlFields::word(const YamlNode* map, std::string_view key, std::initializer_list<std::string_view> words,
                             std::string otherwise)
{
    const YamlNode* node = map && !m_fault ? map->find(key) : nullptr;
    if (!node) {
        return otherwise;
    }
    if (node->kind != YamlKind::Scalar || std::find(words.begin(), words.end(), node->text) == words.end()) {
        fault(node, "\"" + std::string(key) + "\" is one of: " + listed(words));
        return otherwise;
    }
    return node->text;
}

std::string YamlFields::scalar(const YamlNode* node)
{
    if (node->kind != YamlKind::Scalar) {
        fault(node, "a single value is needed here");
        return {};
    }
    return node->text;
}

void YamlFields::fault(const YamlNode* node, std::string message)
{
    if (!m_fault) {
        m_fault = invalid(m_tree->file(), node->place, std::move(message));
    }
}

} // namespace foresight
