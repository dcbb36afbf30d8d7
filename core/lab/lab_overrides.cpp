// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_overrides.h"

#include "core/lab/lab_reader_fields.h"

#include <algorithm>

namespace foresight {
namespace {

std::vector<std::string> split(const std::string& path)
{
    std::vector<std::string> parts;
    std::size_t start = 0;
    for (auto dot = path.find('.'); dot != std::string::npos; dot = path.find('.', start)) {
        parts.push_back(path.substr(start, dot - start));
        start = dot + 1;
    }
    parts.push_back(path.substr(start));
    return parts;
}

template <typename T>
T* withId(std::vector<T>& items, const std::string& id)
{
    const auto it = std::find_if(items.begin(), items.end(), [&](const T& item) { return item.id == id; });
    return it == items.end() ? nullptr : &*it;
}

OverrideFault setConstant(ConstantSpec& constant, const std::string& value)
{
    const auto quantity = parseQuantity(value);
    const auto unit = parseUnit(splitQuantity(value).second);
    if (!quantity || !unit) {
        return OverrideFault::NotAQuantity;
    }
    if (quantity->dimension != constant.value.dimension) {
        return OverrideFault::WrongDimension;
    }
    constant.value = *quantity;
    constant.unit = *unit;
    return OverrideFault::None;
}

/// A quantity as a number in the input's unit.
std::optional<double> inUnitOf(const InputSpec& input, const std::string& value, OverrideFault& fault)
{
    const auto quantity = parseQuantity(value);
    if (!quantity || quantity->dimension != input.unit.dimension) {
        fault = quantity ? OverrideFault::WrongDimension : OverrideFault::NotAQuantity;
        return std::nullopt;
    }
    // In the input's own unit the number is taken as typed: going through base units could change its last digit.
    const auto [number, symbol] = splitQuantity(value);
    const auto typed = symbol == input.unit.symbol ? parseNumber(number) : std::nullopt;
    return typed.value_or(quantity->in(input.unit));
}

std::vector<std::string> splitList(const std::string& list)
{
    std::vector<std::string> items;
    for (std::size_t start = 0; start <= list.size();) {
        const auto comma = std::min(list.find(',', start), list.size());
        const auto first = std::min(list.find_first_not_of(' ', start), comma);
        items.push_back(list.substr(first, comma - first));
        start = comma + 1;
    }
    return items;
}

OverrideFault setValues(InputSpec& input, const std::string& list)
{
    auto fault = OverrideFault::None;
    std::vector<double> values;
    for (const auto& item : splitList(list)) {
        const auto value = inUnitOf(input, item, fault);
        if (!value) {
            return fault;
        }
        if (!values.empty() && *value <= values.back()) {
            return OverrideFault::OutOfRange;
        }
        values.push_back(*value);
    }
    if (values.size() < 2) {
        return OverrideFault::OutOfRange;
    }
    input.least = values.front();
    input.greatest = values.back();
    input.values = std::move(values);
    return OverrideFault::None;
}

OverrideFault setOffered(InputSpec& input, const std::string& list)
{
    const auto ids = splitList(list);
    for (const auto& id : ids) {
        if (!input.choice(id)) {
            return OverrideFault::UnknownChoice;
        }
    }
    for (auto& choice : input.choices) {
        choice.isOffered = std::find(ids.begin(), ids.end(), choice.id) != ids.end();
    }
    return OverrideFault::None;
}

OverrideFault setBounds(InputSpec& input, const std::string& bound, const std::string& value)
{
    if (input.isChoice()) {
        return bound == "choices" ? setOffered(input, value) : OverrideFault::UnknownName;
    }
    if (bound == "values") {
        return input.values.empty() ? OverrideFault::UnknownName : setValues(input, value);
    }
    if ((bound != "least" && bound != "greatest") || !input.values.empty()) {
        return OverrideFault::UnknownName;
    }
    auto fault = OverrideFault::None;
    if (const auto number = inUnitOf(input, value, fault)) {
        (bound == "least" ? input.least : input.greatest) = *number;
    }
    return fault;
}

OverrideFault setDefault(InputSpec& input, const std::string& value)
{
    if (input.isChoice()) {
        if (!input.choice(value)) {
            return OverrideFault::UnknownChoice;
        }
        input.defaultChoice = value;
        return OverrideFault::None;
    }
    auto fault = OverrideFault::None;
    const auto number = inUnitOf(input, value, fault);
    if (!number) {
        return fault;
    }
    const bool isListed = input.values.empty() || std::binary_search(input.values.begin(), input.values.end(), *number);
    if (*number < input.least || *number > input.greatest || !isListed) {
        return OverrideFault::OutOfRange;
    }
    input.defaultNumber = *number;
    return OverrideFault::None;
}

OverrideFault setTable(TableSpec& table, const std::string& file)
{
    const auto other = table.others.find(file);
    if (other == table.others.end()) {
        return file == table.file ? OverrideFault::None : OverrideFault::NoTable;
    }
    table.file = file;
    table.data = other->second;
    return OverrideFault::None;
}

OverrideFault setAttribute(InputSpec& input, const std::string& choiceId, const std::string& name,
                           const std::string& value)
{
    auto* choice = withId(input.choices, choiceId);
    if (!choice || choice->attributes.count(name) == 0) {
        return OverrideFault::UnknownName;
    }
    const auto quantity = parseQuantity(value);
    if (!quantity) {
        return OverrideFault::NotAQuantity;
    }
    auto& attribute = choice->attributes[name];
    if (quantity->dimension != attribute.dimension) {
        return OverrideFault::WrongDimension;
    }
    attribute = *quantity;
    return OverrideFault::None;
}

} // namespace

bool setsBounds(const Override& change)
{
    return split(change.path).size() == 3;
}

std::vector<Override> inOrderOfUse(std::vector<Override> changes)
{
    std::stable_partition(changes.begin(), changes.end(), setsBounds);
    return changes;
}

std::string overrideAct(const Override& change)
{
    return split(change.path).front();
}

OverrideFault applyOverride(ModelSpec& model, const Override& change)
{
    const auto parts = split(change.path);
    auto* input = parts.size() > 1 ? withId(model.inputs, parts[1]) : nullptr;
    if (parts.size() == 2) {
        if (auto* constant = withId(model.constants, parts[1])) {
            return setConstant(*constant, change.value);
        }
        if (auto* table = withId(model.tables, parts[1])) {
            return setTable(*table, change.value);
        }
        return input ? setDefault(*input, change.value) : OverrideFault::UnknownName;
    }
    if (parts.size() == 3 && input) {
        return setBounds(*input, parts[2], change.value);
    }
    if (parts.size() == 4 && input) {
        return setAttribute(*input, parts[2], parts[3], change.value);
    }
    return OverrideFault::UnknownName;
}

} // namespace foresight
