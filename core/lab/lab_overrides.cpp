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

OverrideFault setDefault(InputSpec& input, const std::string& value)
{
    if (input.isChoice()) {
        if (!input.choice(value)) {
            return OverrideFault::UnknownChoice;
        }
        input.defaultChoice = value;
        return OverrideFault::None;
    }
    const auto quantity = parseQuantity(value);
    if (!quantity) {
        return OverrideFault::NotAQuantity;
    }
    if (quantity->dimension != input.unit.dimension) {
        return OverrideFault::WrongDimension;
    }
    // In the input's own unit the number is taken as typed: going through base units could change its last digit.
    const auto [number, symbol] = splitQuantity(value);
    const auto typed = symbol == input.unit.symbol ? parseNumber(number) : std::nullopt;
    const double inUnit = typed.value_or(quantity->in(input.unit));
    if (inUnit < input.least || inUnit > input.greatest) {
        return OverrideFault::OutOfRange;
    }
    input.defaultNumber = inUnit;
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
        return input ? setDefault(*input, change.value) : OverrideFault::UnknownName;
    }
    if (parts.size() == 4 && input) {
        return setAttribute(*input, parts[2], parts[3], change.value);
    }
    return OverrideFault::UnknownName;
}

} // namespace foresight
