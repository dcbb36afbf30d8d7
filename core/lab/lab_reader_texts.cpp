// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_reader_fields.h"

#include <algorithm>

namespace foresight {
namespace {

/// Block scalars end in a line break that no text means.
std::string withoutEnd(const std::string& text)
{
    const auto last = text.find_last_not_of(" \t\r\n");
    return last == std::string::npos ? std::string() : text.substr(0, last + 1);
}

} // namespace

TextSource Fields::text(std::string_view key, Need need)
{
    const auto* node = take(key, need);
    if (!node) {
        return {pathOf(key), {}, {}};
    }
    return textOf(*node, pathOf(key)).value_or(TextSource{pathOf(key), {}, {}});
}

std::vector<TextSource> Fields::texts(std::string_view key, Need need)
{
    std::vector<TextSource> texts;
    const auto* node = list(key, need);
    for (std::size_t i = 0; node && i < node->children.size(); ++i) {
        const auto path = pathOf(key) + "." + std::to_string(i);
        m_reading.places.add(path, *node->children[i]);
        texts.push_back(textOf(*node->children[i], path).value_or(TextSource{path, {}, {}}));
    }
    return texts;
}

std::optional<TextSource> Fields::textOf(const YamlNode& node, const std::string& path)
{
    TextSource source{path, {}, {}};
    if (node.kind == YamlKind::List) {
        report(path, "not-a-text", "A list stands where a text is needed", "Write a text.");
        return std::nullopt;
    }
    if (node.kind != YamlKind::Map) {
        source.text = withoutEnd(node.text);
        if (source.text.empty()) {
            report(path, "empty-text", "This text is empty", "Write the text, or leave the key out if it may be.");
        }
        return source;
    }
    checkContexts(node, path);
    for (std::size_t i = 0; i < node.keys.size(); ++i) {
        const auto& child = *node.children[i];
        const auto childPath = path + "." + node.keys[i];
        m_reading.places.add(childPath, child);
        if (child.kind == YamlKind::List || child.kind == YamlKind::Map) {
            report(childPath, "not-a-text", "The words for one context are a text", "Write a text.");
            continue;
        }
        source.byContext[node.keys[i]] = withoutEnd(child.text);
        if (source.byContext[node.keys[i]].empty()) {
            report(childPath, "empty-text", "This text is empty", "Write the text for this context.");
        }
    }
    return source;
}

void Fields::checkContexts(const YamlNode& node, const std::string& path)
{
    for (const auto& context : m_reading.contexts) {
        if (!node.find(context)) {
            m_reading.faults.push_back(m_reading.places.atKey(path, "unknown-context",
                                                              "This text has no words for context \"" + context + "\"",
                                                              "Write one text, or one for every context."));
        }
    }
    for (std::size_t i = 0; i < node.keys.size(); ++i) {
        const auto& key = node.keys[i];
        if (std::find(m_reading.contexts.begin(), m_reading.contexts.end(), key) == m_reading.contexts.end()) {
            m_reading.places.add(below(path, key), *node.children[i]);
            m_reading.faults.push_back(m_reading.places.atKey(below(path, key), "unknown-context",
                                                              "\"" + key + "\" is not a context of this lab",
                                                              "Use the ids of the lab's contexts as keys."));
        }
    }
}

} // namespace foresight
