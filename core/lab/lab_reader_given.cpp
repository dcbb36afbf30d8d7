// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_reader.h"

namespace foresight {
namespace {

/// Most values that are read or drawn: far above any lab.
constexpr std::size_t kMostGiven = 30;
constexpr int kMostDecimals = 9;

/// The number that stands for an earlier lab's; with its unit, or without one in the unit declared beside.
void readDefault(Fields& fields, InputSpec& domain)
{
    const auto text = fields.plain("default");
    const auto [number, symbol] = splitQuantity(text);
    const auto plain = symbol.empty() || symbol == domain.unit.symbol ? parseNumber(number) : std::nullopt;
    if (plain) {
        domain.defaultNumber = *plain;
    } else if (const auto quantity = fields.quantity("default")) {
        domain.defaultNumber = quantity->in(domain.unit);
        if (quantity->dimension != domain.unit.dimension) {
            fields.report(fields.pathOf("default"), "formula-dimension",
                          "The default is in " + dimensionText(quantity->dimension) + ", the reading in " +
                              dimensionText(domain.unit.dimension),
                          "Write it in a unit of the same kind.");
            return;
        }
    }
    const bool isRange = domain.least < domain.greatest;
    if (isRange && (domain.defaultNumber < domain.least || domain.defaultNumber > domain.greatest)) {
        fields.report(fields.pathOf("default"), "default-outside",
                      numberText(domain.defaultNumber) + " lies outside the range",
                      "Choose from " + numberText(domain.least) + " to " + numberText(domain.greatest) + ".");
    }
}

GivenSpec readReading(Fields fields, const std::string& id)
{
    GivenSpec spec;
    spec.domain.id = id;
    auto lab = fields.id("lab", IdKind::Id);
    spec.source = {std::move(lab), fields.id("field", IdKind::Id)};
    spec.domain.label = fields.text("label");
    if (fields.take("choices", Need::Optional)) {
        spec.domain.choices = readChoices(fields);
        spec.domain.defaultChoice = fields.plain("default");
        if (!spec.domain.defaultChoice.empty() && !spec.domain.choice(spec.domain.defaultChoice)) {
            fields.report(fields.pathOf("default"), "unknown-default",
                          "\"" + spec.domain.defaultChoice + "\" is not one of the choices", "Use the id of a choice.");
        }
    } else {
        spec.domain.unit = fields.unit("unit", Need::Optional).value_or(Unit{"1", 1, {}});
        if (const auto range = fields.range("range", true)) {
            std::tie(spec.domain.least, spec.domain.greatest) = *range;
        }
        readDefault(fields, spec.domain);
        spec.domain.decimals = fields.integer("decimals", 0, kMostDecimals, Need::Optional).value_or(0);
    }
    fields.finish();
    return spec;
}

} // namespace

void readGiven(Fields& lab, LabDefinition& definition)
{
    const auto each = [&](std::string_view key, auto read) {
        lab.eachEntry(key, Need::Optional, IdKind::Name,
                      [&](const std::string& id, const YamlNode& node, const std::string& path) {
                          definition.given.push_back(read(Fields(lab.reading(), node, path), id));
                      });
    };
    each("reads", readReading);
    each("parameters", [](Fields fields, const std::string& id) {
        return GivenSpec{readInputSpec(std::move(fields), id, InputUse::Parameter), {}};
    });
    if (definition.given.size() > kMostGiven) {
        lab.report(lab.reading().places.has("parameters") ? "parameters" : "reads", "too-large",
                   "There are too many of these", "Keep to " + std::to_string(kMostGiven) + ".");
        definition.given.clear();
    }
    for (auto& act : definition.acts) {
        for (const auto& spec : definition.given) {
            act.model.constants.push_back(givenConstant(spec, spec.defaultValue()));
        }
    }
}

} // namespace foresight
