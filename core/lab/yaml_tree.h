// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/fault.h"

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace foresight {

/// Most bytes of a YAML file that is read at all.
inline constexpr std::size_t kYamlBytes = std::size_t{4} * 1024 * 1024;
/// Most lists and mappings inside one another.
inline constexpr std::size_t kYamlDepth = 64;
/// Most scalars, lists and mappings in one file.
inline constexpr std::size_t kYamlNodes = 200'000;

/// A place in a file; both from 1, the column in characters.
struct Place
{
    int line = 0;
    int column = 0;

    bool operator==(const Place&) const = default;
};

enum class YamlKind { Null, Scalar, List, Map };

/// One value of a YAML file with its place. Lives as long as its tree.
struct YamlNode
{
    YamlKind kind = YamlKind::Null;
    bool isRefused = false; ///< an alias stood here: reported, and no more is known
    std::string text;       ///< Scalar
    Place place;
    Place keyPlace;                        ///< of the key it stands under; of the node itself elsewhere
    std::size_t begin = 0;                 ///< bytes of the file in which the node starts and,
    std::size_t end = 0;                   ///< for a scalar, ends (blank space and comments may follow it)
    std::vector<std::string> keys;         ///< Map: in the order of the file, each once
    std::vector<const YamlNode*> children; ///< Map: beside `keys`; List: the items

    /// The value under a key of a mapping, or null.
    [[nodiscard]] const YamlNode* find(std::string_view key) const;
};

/// A YAML document held within limits: plain data with a place for everything, no aliases, anchors, tags or key twice.
/// Nothing in a hostile file makes it throw, hang or use much memory.
class YamlTree
{
public:
    /// `file` is the name that faults carry.
    YamlTree(std::string content, std::string file);

    /// Null when the file could not be read as one YAML document; then faults() says why.
    [[nodiscard]] const YamlNode* root() const { return m_root; }
    [[nodiscard]] const Faults& faults() const { return m_faults; }
    [[nodiscard]] const std::string& file() const { return m_file; }

    /// Where the part of a scalar that starts with `token` stands in the file, `offset` bytes into the scalar's text;
    /// the scalar's own place when folding or escapes hide it.
    [[nodiscard]] Place within(const YamlNode& scalar, std::size_t offset, std::string_view token) const;

private:
    friend class YamlTreeBuilder;
    void parse();
    [[nodiscard]] bool isReadable();
    [[nodiscard]] Place placeOf(std::size_t byte) const;
    void report(std::string code, Place place, std::string message, std::string remedy);

    std::string m_content;
    std::string m_file;
    std::vector<std::size_t> m_lines; ///< byte at which each line starts
    struct Counted
    {
        std::size_t byte = 0;
        std::size_t characters = 0; ///< from the start of the line to `byte`
    };
    mutable Counted m_counted;
    std::deque<YamlNode> m_nodes; ///< a deque, so that nodes stay where they are
    const YamlNode* m_root = nullptr;
    Faults m_faults;
};

} // namespace foresight
