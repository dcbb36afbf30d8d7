// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/lab/yaml_tree.h"

#include <filesystem>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foresight {

/// Reads a small YAML file of known fields (a play script, a course file) and keeps the first thing wrong with it as an
/// error with its place. After a fault every reading gives an empty value, so that callers ask once, at the end.
class YamlFields
{
public:
    /// Errors: FileMissing, FileUnreadable, NotAFile, TooLarge, FormatInvalid.
    [[nodiscard]] static Result<YamlFields> read(const std::filesystem::path& file);
    /// The same from text; `file` is the name that errors carry. Errors: FormatInvalid.
    [[nodiscard]] static Result<YamlFields> parse(std::string content, std::string file);

    [[nodiscard]] const YamlNode* root() const { return m_tree->root(); }
    /// What was wrong first, if anything.
    [[nodiscard]] Result<void> outcome() const;

    /// Whether `node` is a mapping whose keys are all known; null gives false without a fault.
    bool isMap(const YamlNode* node, std::initializer_list<std::string_view> known);
    /// Whether it is a mapping, whatever its keys.
    bool isMap(const YamlNode* node);
    /// The items of a list under a key; empty when it is left out.
    [[nodiscard]] std::vector<const YamlNode*> list(const YamlNode* map, std::string_view key);
    /// Text under a key; `otherwise` when it is left out.
    [[nodiscard]] std::string text(const YamlNode* map, std::string_view key, std::string otherwise = {});
    /// Text under a key that has to be there.
    [[nodiscard]] std::string required(const YamlNode* map, std::string_view key);
    /// A number of at least `least`.
    [[nodiscard]] std::optional<double> number(const YamlNode* map, std::string_view key, double least);
    /// One of several words; `otherwise` when it is left out.
    [[nodiscard]] std::string word(const YamlNode* map, std::string_view key,
                                   std::initializer_list<std::string_view> words, std::string otherwise);
    /// Text of a scalar that is an item of a list.
    [[nodiscard]] std::string scalar(const YamlNode* node);

    void fault(const YamlNode* node, std::string message);

private:
    explicit YamlFields(std::unique_ptr<YamlTree> tree);
    std::unique_ptr<YamlTree> m_tree;
    std::optional<Error> m_fault;
};

} // namespace foresight
