// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/lab_graph.h"

#include "core/base/file.h"
#include "core/lab/lab_checker.h"
#include "core/session/earlier_lab.h"

#include <algorithm>
#include <memory>
#include <set>

namespace foresight {

namespace {

/// A lab with the tree that its places point into.
struct GraphLab
{
    explicit GraphLab(std::string content, const std::string& file)
        : tree(std::move(content), file), read(readLab(tree))
    {
    }

    YamlTree tree;
    ReadLab read;
};

class Drawing
{
public:
    Drawing(std::vector<std::unique_ptr<GraphLab>> labs, const std::vector<const LabDefinition*>& others)
        : m_labs(std::move(labs))
    {
        for (const auto& lab : m_labs) {
            m_known.emplace(lab->read.definition.id, &lab->read.definition);
        }
        for (const LabDefinition* other : others) {
            m_known.emplace(other->id, other);
        }
    }

    LabGraph draw()
    {
        for (const auto& lab : m_labs) {
            m_graph.labs.push_back(lab->read.definition.id);
            for (const GivenSpec& spec : lab->read.definition.given) {
                if (spec.isRead()) {
                    add(*lab, spec);
                }
            }
        }
        return std::move(m_graph);
    }

private:
    void add(const GraphLab& lab, const GivenSpec& spec)
    {
        const InputSpec& domain = spec.domain;
        m_graph.reads.push_back({lab.read.definition.id, spec.id(), spec.source->lab, spec.source->field,
                                 domain.isChoice() ? std::string() : domain.unit.symbol,
                                 domain.isChoice() ? domain.defaultChoice : numberText(domain.defaultNumber)});
        const auto earlier = m_known.find(spec.source->lab);
        if (earlier == m_known.end()) {
            report(lab, spec, ".lab", "read-unknown-lab", "There is no lab " + inQuotes(spec.source->lab),
                   "Use the id of a lab that is installed, or name its folder as well.");
            return;
        }
        if (leadsBack(spec.source->lab, lab.read.definition.id)) {
            report(lab, spec, ".lab", "read-cycle",
                   inQuotes(spec.source->lab) + " reads this lab, itself or by way of others",
                   "Let each lab read earlier ones only.");
        }
        const auto kind = recordFieldKind(*earlier->second, spec.source->field);
        if (!kind) {
            report(lab, spec, ".field", "read-unknown-field",
                   "The record of " + inQuotes(spec.source->lab) + " has no field " + inQuotes(spec.source->field),
                   "Use the id of a field of its \"record\".");
            return;
        }
        compare(lab, spec, *kind);
    }

    void compare(const GraphLab& lab, const GivenSpec& spec, const RecordFieldKind& kind)
    {
        const InputSpec& domain = spec.domain;
        if (domain.isChoice() == kind.unit.has_value()) {
            report(lab, spec, ".field", "read-kind",
                   kind.unit ? "This field is a number in " + inQuotes(kind.unit->symbol) : "This field is a word",
                   kind.unit ? "Give the reading a \"unit\" and a \"range\"." : "Give the reading \"choices\".");
        } else if (kind.unit && kind.unit->dimension != domain.unit.dimension) {
            report(lab, spec, ".unit", "formula-dimension",
                   "The field is in " + dimensionText(kind.unit->dimension) + ", the reading in " +
                       dimensionText(domain.unit.dimension),
                   "Use a unit such as " + inQuotes(kind.unit->symbol) + ".");
        }
        std::string missing;
        for (const std::string& word : domain.isChoice() ? kind.words : std::vector<std::string>{}) {
            if (!domain.choice(word)) {
                missing += (missing.empty() ? "" : ", ") + word;
            }
        }
        if (!missing.empty()) {
            report(lab, spec, ".choices", "read-words", "The field can also be " + missing,
                   "Add a choice for each, so that it is not taken for the default.");
        }
    }

    void report(const GraphLab& lab, const GivenSpec& spec, const std::string& part, std::string code,
                std::string message, std::string remedy)
    {
        m_graph.faults.push_back(
            lab.read.reading.places.at(givenPath(spec) + part, std::move(code), std::move(message), std::move(remedy)));
    }

    /// Whether reading from a lab on comes to another.
    [[nodiscard]] bool leadsBack(const std::string& from, const std::string& to) const
    {
        std::vector<std::string> open{from};
        std::set<std::string> seen;
        while (!open.empty()) {
            const std::string id = std::move(open.back());
            open.pop_back();
            if (id == to) {
                return true;
            }
            const auto lab = m_known.find(id);
            if (!seen.insert(id).second || lab == m_known.end()) {
                continue;
            }
            for (const GivenSpec& spec : lab->second->given) {
                if (spec.isRead()) {
                    open.push_back(spec.source->lab);
                }
            }
        }
        return false;
    }

    std::vector<std::unique_ptr<GraphLab>> m_labs;
    std::map<std::string, const LabDefinition*> m_known;
    LabGraph m_graph;
};

} // namespace

LabGraph labGraph(const std::vector<std::filesystem::path>& folders, const std::vector<const LabDefinition*>& others)
{
    std::vector<std::unique_ptr<GraphLab>> labs;
    for (const auto& folder : folders) {
        const auto file = folder / "lab.yaml";
        if (auto content = readFile(file, kYamlBytes)) {
            auto lab = std::make_unique<GraphLab>(std::move(*content), file.string());
            if (lab->read.isComplete) {
                labs.push_back(std::move(lab));
            }
        }
    }
    return Drawing(std::move(labs), others).draw();
}

} // namespace foresight
