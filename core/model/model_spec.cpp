// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_spec.h"

#include <algorithm>

namespace foresight {

namespace {

template <typename T>
const T* find(const std::vector<T>& list, const std::string& id)
{
    const auto it = std::find_if(list.begin(), list.end(), [&](const T& entry) { return entry.id == id; });
    return it == list.end() ? nullptr : &*it;
}

} // namespace

const ChoiceSpec* InputSpec::choice(const std::string& choiceId) const
{
    return find(choices, choiceId);
}

const InputSpec* ModelSpec::input(const std::string& inputId) const
{
    return find(inputs, inputId);
}

const OutputSpec* ModelSpec::output(const std::string& outputId) const
{
    return find(outputs, outputId);
}

const VerdictSpec* ModelSpec::verdict(const std::string& verdictId) const
{
    return find(verdicts, verdictId);
}

const ConstantSpec* ModelSpec::constant(const std::string& constantId) const
{
    return find(constants, constantId);
}

} // namespace foresight
