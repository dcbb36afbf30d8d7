// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_source.h"
#include "core/lab/fault.h"
#include "core/lab/yaml_tree.h"
#include "core/units/quantity.h"

#include <functional>
#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace foresight {

/// Where each part of a lab stands in its file, by path ("acts.pipeline.predict.stem").
class LabPlaces
{
public:
    explicit LabPlaces(const YamlTree& tree) : m_tree(&tree) {}

    void add(const std::string& path, const YamlNode& node) { m_nodes.emplace(path, &node); }
    [[nodiscard]] bool has(const std::string& path) const { return m_nodes.count(path) > 0; }

    /// A fault at the value of a path, or of the nearest part around it that has a place.
    [[nodiscard]] Fault at(const std::string& path, std::string code, std::string message, std::string remedy) const;
    /// The same at the key that the value stands under.
    [[nodiscard]] Fault atKey(const std::string& path, std::string code, std::string message, std::string remedy) const;
    /// The same at the part of a text that starts with `token`, `offset` bytes into it.
    [[nodiscard]] Fault within(const std::string& path, std::size_t offset, std::string_view token, std::string code,
                               std::string message, std::string remedy) const;
    /// Where that part stands.
    [[nodiscard]] Place placeWithin(const std::string& path, std::size_t offset, std::string_view token) const;

private:
    [[nodiscard]] const YamlNode* nearest(std::string path) const;
    [[nodiscard]] Fault make(const std::string& path, Place place, std::string code, std::string message,
                             std::string remedy) const;

    const YamlTree* m_tree;
    std::map<std::string, const YamlNode*> m_nodes;
};

/// What reading a lab gathers besides its definition.
struct LabReading
{
    explicit LabReading(const YamlTree& tree) : places(tree) {}

    LabPlaces places;
    Faults faults;
    std::vector<std::string> contexts; ///< ids, known before any text is read
};

enum class Need { Required, Optional };

/// Name: what formulas may use ("io_ms"). Id: any other name ("healthy", "act1-commit", "100g").
enum class IdKind { Name, Id };

/// Whether text may serve as an id of that kind.
[[nodiscard]] bool isId(std::string_view text, IdKind kind);

/// The path of a part of what stands at a path.
[[nodiscard]] std::string below(std::string path, std::string_view part);
/// For messages.
[[nodiscard]] std::string inQuotes(std::string_view text);

/// The number at the start of a quantity and the unit after it, as written; both empty when no number is there.
[[nodiscard]] std::pair<std::string_view, std::string_view> splitQuantity(std::string_view text);

/// A mapping being read. Every key that is asked for is known; finish() reports the others. Whatever is wrong becomes a
/// fault and a default value, so that reading goes on.
class Fields
{
public:
    /// Reports a node that is not a mapping.
    Fields(LabReading& reading, const YamlNode& node, std::string path);

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] std::string pathOf(std::string_view key) const;
    [[nodiscard]] LabReading& reading() const { return m_reading; }

    /// The value under a key; null when there is none (a fault when it is required).
    const YamlNode* take(std::string_view key, Need need = Need::Required);
    TextSource text(std::string_view key, Need need = Need::Required);
    std::string plain(std::string_view key, Need need = Need::Required);
    std::string id(std::string_view key, IdKind kind, Need need = Need::Required);
    std::optional<double> number(std::string_view key, Need need = Need::Required);
    std::optional<int> integer(std::string_view key, int least, int greatest, Need need = Need::Required);
    std::optional<Quantity> quantity(std::string_view key, Unit* unit = nullptr, Need need = Need::Required);
    std::optional<Unit> unit(std::string_view key, Need need = Need::Required);
    bool flag(std::string_view key);
    /// A list of two numbers, the first not above the second; `isStrict`: below it.
    std::optional<std::pair<double, double>> range(std::string_view key, bool isStrict);
    /// A list of numbers.
    std::vector<double> numbers(std::string_view key);
    std::vector<TextSource> texts(std::string_view key, Need need = Need::Required);
    std::vector<std::string> ids(std::string_view key, IdKind kind, Need need = Need::Required);

    /// One of some words. Anything else is a fault and gives `otherwise`.
    template <typename T>
    T oneOf(std::string_view key, std::initializer_list<std::pair<const char*, T>> words, T otherwise,
            Need need = Need::Required)
    {
        const auto word = plain(key, need);
        std::string known;
        for (const auto& [name, value] : words) {
            if (word == name) {
                return value;
            }
            known += (known.empty() ? "" : ", ") + std::string(name);
        }
        if (!word.empty()) {
            report(pathOf(key), "wrong-value", "\"" + word + "\" is not known here", "Use one of: " + known + ".");
        }
        return otherwise;
    }

    /// Calls `read(fields)` for each mapping of a list. The item's path is `base` (without one, the list's own path)
    /// and its "id", or its index where it has none.
    void eachItem(std::string_view key, Need need, const std::function<void(Fields&)>& read, std::string base = {});
    /// Calls `read(id, node, path)` for each entry of a mapping whose keys are ids.
    void eachEntry(std::string_view key, Need need, IdKind kind,
                   const std::function<void(const std::string&, const YamlNode&, const std::string&)>& read);
    /// Keys that were not asked for so far.
    [[nodiscard]] std::vector<std::string> rest() const;

    /// Reports keys that nobody asked for.
    void finish();
    /// A fault at the value of a path.
    void report(const std::string& path, std::string code, std::string message, std::string remedy);

private:
    const YamlNode* list(std::string_view key, Need need);
    std::optional<TextSource> textOf(const YamlNode& node, const std::string& path);
    void checkContexts(const YamlNode& node, const std::string& path);

    LabReading& m_reading;
    const YamlNode* m_node;
    std::string m_path;
    std::map<std::string_view, const YamlNode*> m_values; ///< by key: mappings may be long
    std::vector<std::string> m_known;
    std::set<std::string> m_asked; ///< m_known, to look up
};

} // namespace foresight
