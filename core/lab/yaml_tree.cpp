// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/yaml_tree.h"

#include "core/base/text.h"

#include <yaml-cpp/yaml.h>

#include <yaml-cpp/eventhandler.h>

#include <algorithm>
#include <set>
#include <sstream>

namespace foresight {
namespace {

/// Leaves yaml-cpp's parser once a limit is passed; never leaves this file.
struct Stop
{
};

std::size_t count(std::string_view text, std::string_view token)
{
    std::size_t found = 0;
    for (auto at = text.find(token); at != std::string_view::npos; at = text.find(token, at + 1)) {
        ++found;
    }
    return found;
}

} // namespace

const YamlNode* YamlNode::find(std::string_view key) const
{
    const auto it = std::find(keys.begin(), keys.end(), key);
    return it == keys.end() ? nullptr : children[static_cast<std::size_t>(it - keys.begin())];
}

/// Makes the tree from yaml-cpp's events, which come without recursion on our side.
class YamlTreeBuilder final : public YAML::EventHandler
{
public:
    explicit YamlTreeBuilder(YamlTree& tree) : m_tree(tree) {}

    void OnDocumentStart(const YAML::Mark& mark) override
    {
        if (m_tree.m_root) {
            m_tree.report("syntax", placeOf(mark), "A second document starts here", "Keep one document in a file.");
            throw Stop{};
        }
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { addLeaf(mark, YamlKind::Null, {}); }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override
    {
        m_tree.report("alias", placeOf(mark), "An alias stands here", "Write the value out.");
        addLeaf(mark, YamlKind::Null, {}).isRefused = true;
    }
    void OnAnchor(const YAML::Mark& mark, const std::string& name) override
    {
        m_tree.report("alias", placeOf(mark), "The anchor \"" + name + "\" is defined here",
                      "Remove it and write values out where they are used.");
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, const std::string& value) override
    {
        refuseTag(mark, tag);
        addLeaf(mark, YamlKind::Scalar, value);
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        open(mark, tag, YamlKind::List);
    }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        open(mark, tag, YamlKind::Map);
    }
    void OnSequenceEnd() override { m_open.pop_back(); }
    void OnMapEnd() override { m_open.pop_back(); }

private:
    struct Open
    {
        YamlNode* node;
        std::set<std::string> keys;
        bool hasKey = false; ///< a key was read, its value comes next
        bool isKept = true;  ///< the value of a key that stands twice is dropped
        Place keyPlace;
    };

    [[nodiscard]] std::size_t byteOf(const YAML::Mark& mark) const
    {
        const auto line = std::min(static_cast<std::size_t>(std::max(mark.line, 0)), m_tree.m_lines.size() - 1);
        const auto column = static_cast<std::size_t>(std::max(mark.column, 0));
        return std::min(m_tree.m_lines[line] + column, m_tree.m_content.size());
    }
    [[nodiscard]] Place placeOf(const YAML::Mark& mark) const { return m_tree.placeOf(byteOf(mark)); }

    void refuseTag(const YAML::Mark& mark, const std::string& tag)
    {
        const auto byte = byteOf(mark);
        const bool isBare = byte < m_tree.m_content.size() && m_tree.m_content[byte] == '!';
        if (isBare || (!tag.empty() && tag != "?" && tag != "!")) {
            m_tree.report("tag", m_tree.placeOf(byte), "A tag stands here", "Remove it; types follow from the format.");
        }
    }

    YamlNode& add(const YAML::Mark& mark, YamlKind kind)
    {
        if (m_tree.m_nodes.size() >= kYamlNodes) {
            m_tree.report("too-large", placeOf(mark), "The file holds too many values", "Split or shorten it.");
            throw Stop{};
        }
        auto& node = m_tree.m_nodes.emplace_back();
        node.kind = kind;
        node.begin = byteOf(mark);
        node.end = m_tree.m_content.size();
        node.place = node.keyPlace = m_tree.placeOf(node.begin);
        if (m_lastScalar && node.begin >= m_lastScalar->begin) {
            m_lastScalar->end = node.begin;
        }
        m_lastScalar = kind == YamlKind::Scalar ? &node : nullptr;
        return node;
    }

    /// Puts a finished or opened value where it belongs.
    void place(YamlNode& node)
    {
        if (m_open.empty()) {
            m_tree.m_root = &node;
            return;
        }
        auto& parent = m_open.back();
        if (parent.node->kind == YamlKind::Map) {
            node.keyPlace = parent.keyPlace;
            parent.hasKey = false;
            if (node.kind == YamlKind::Null && isLeftOut(node)) {
                node.place = parent.keyPlace;
            }
        }
        if (parent.node->kind == YamlKind::List || parent.isKept) {
            parent.node->children.push_back(&node);
        }
    }

    /// yaml-cpp gives a value that was left out the place of whatever comes next.
    [[nodiscard]] bool isLeftOut(const YamlNode& node) const
    {
        const auto rest = std::string_view(m_tree.m_content).substr(node.begin);
        return rest.empty() || std::string_view("~nN*").find(rest.front()) == std::string_view::npos;
    }

    YamlNode& addLeaf(const YAML::Mark& mark, YamlKind kind, const std::string& value)
    {
        auto& node = add(mark, kind);
        node.text = value;
        if (!isKeyNext()) {
            place(node);
            return node;
        }
        auto& map = m_open.back();
        map.hasKey = true;
        map.keyPlace = node.place;
        if (kind == YamlKind::Null) {
            m_tree.report("syntax", node.place, "A key is empty", "Write a name before the colon.");
        }
        map.isKept = kind == YamlKind::Scalar && map.keys.insert(value).second;
        if (map.isKept) {
            map.node->keys.push_back(value);
        } else if (kind == YamlKind::Scalar) {
            m_tree.report("duplicate-key", node.place, "The key \"" + value + "\" stands twice in this mapping",
                          "Keep one of them.");
        }
        return node;
    }

    void open(const YAML::Mark& mark, const std::string& tag, YamlKind kind)
    {
        refuseTag(mark, tag);
        if (m_open.size() >= kYamlDepth) {
            m_tree.report("too-deep", placeOf(mark), "Lists and mappings lie too deep inside one another",
                          "Nest at most " + std::to_string(kYamlDepth) + " of them.");
            throw Stop{};
        }
        if (isKeyNext()) {
            m_tree.report("syntax", placeOf(mark), "A key is a list or a mapping, or a bracket is not closed",
                          "Use a name as the key, and close what is open.");
            throw Stop{};
        }
        auto& node = add(mark, kind);
        place(node);
        m_open.push_back({&node, {}, false, true, {}});
    }

    [[nodiscard]] bool isKeyNext() const
    {
        return !m_open.empty() && m_open.back().node->kind == YamlKind::Map && !m_open.back().hasKey;
    }

    YamlTree& m_tree;
    std::vector<Open> m_open;
    YamlNode* m_lastScalar = nullptr;
};

YamlTree::YamlTree(std::string content, std::string file) : m_content(std::move(content)), m_file(std::move(file))
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (m_content.starts_with(kByteOrderMark)) {
        m_content.erase(0, kByteOrderMark.size());
    }
    if (isReadable()) {
        parse();
    }
}

bool YamlTree::isReadable()
{
    if (m_content.size() > kYamlBytes) {
        report("too-large", {}, "The file is larger than 4 MiB", "Split or shorten it.");
        return false;
    }
    m_lines = {0};
    for (std::size_t i = 0; i < m_content.size(); ++i) {
        if (m_content[i] == '\n') {
            m_lines.push_back(i + 1);
        }
    }
    const auto isControl = [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t') || c == 0x7f;
    };
    const auto control = std::find_if(m_content.begin(), m_content.end(), isControl);
    if (!isUtf8(m_content)) {
        std::size_t line = 0;
        while (line + 1 < m_lines.size() && isUtf8(std::string_view(m_content).substr(0, m_lines[line + 1]))) {
            ++line;
        }
        report("bad-encoding", {static_cast<int>(line) + 1, 1}, "This line is not UTF-8", "Save the file as UTF-8.");
        return false;
    }
    if (control != m_content.end()) {
        report("bad-encoding", placeOf(static_cast<std::size_t>(control - m_content.begin())),
               "A control character stands here", "Remove it.");
        return false;
    }
    return true;
}

void YamlTree::parse()
{
    const auto fail = [this](Place place, const std::string& message) {
        m_root = nullptr;
        report("syntax", place, "This is not YAML: " + message, "Check indentation, quotes and brackets here.");
    };
    try {
        std::istringstream stream(m_content);
        YAML::Parser parser(stream);
        YamlTreeBuilder builder(*this);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const Stop&) {
        m_root = nullptr;
    } catch (const YAML::Exception& exception) {
        const auto line = static_cast<std::size_t>(std::max(exception.mark.line, 0));
        const auto start = m_lines[std::min(line, m_lines.size() - 1)];
        const auto column = static_cast<std::size_t>(std::max(exception.mark.column, 0));
        fail(placeOf(std::min(start + column, m_content.size())), exception.msg);
    } catch (const std::exception& exception) {
        fail({}, exception.what());
    }
    if (!m_root && m_faults.empty()) {
        report("not-a-mapping", {1, 1}, "The file is empty", "Write a mapping of names to values.");
    }
}

Place YamlTree::placeOf(std::size_t byte) const
{
    const auto next = std::upper_bound(m_lines.begin(), m_lines.end(), byte);
    const auto start = *(next - 1);
    // Places are asked for in nearly rising order; counting on from the last one keeps long lines cheap.
    if (m_counted.byte < start || m_counted.byte > byte) {
        m_counted = {start, 0};
    }
    m_counted.characters += codePoints(std::string_view(m_content).substr(m_counted.byte, byte - m_counted.byte));
    m_counted.byte = byte;
    return {static_cast<int>(next - m_lines.begin()), static_cast<int>(m_counted.characters) + 1};
}

Place YamlTree::within(const YamlNode& scalar, std::size_t offset, std::string_view token) const
{
    const auto raw = std::string_view(m_content).substr(scalar.begin, scalar.end - scalar.begin);
    const auto before = count(std::string_view(scalar.text).substr(0, offset + token.size() - 1), token);
    auto at = raw.find(token);
    for (std::size_t i = 0; i < before && at != std::string_view::npos; ++i) {
        at = raw.find(token, at + 1);
    }
    return token.empty() || at == std::string_view::npos ? scalar.place : placeOf(scalar.begin + at);
}

void YamlTree::report(std::string code, Place place, std::string message, std::string remedy)
{
    m_faults.push_back({std::move(code), m_file, place.line, place.column, {}, std::move(message), std::move(remedy)});
}

} // namespace foresight
