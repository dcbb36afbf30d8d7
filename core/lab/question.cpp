// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/question.h"

#include <algorithm>
#include <cassert>

namespace foresight {
namespace {

template <typename T>
const T* withId(const std::vector<T>& items, const std::string& id)
{
    const auto it = std::find_if(items.begin(), items.end(), [&](const T& item) { return item.id == id; });
    return it == items.end() ? nullptr : &*it;
}

} // namespace

std::string questionKindName(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::SingleChoice:
        return "single-choice";
    case QuestionKind::SeveralChoices:
        return "several-choices";
    case QuestionKind::Number:
        return "number";
    case QuestionKind::Ranking:
        return "ranking";
    case QuestionKind::Matching:
        return "matching";
    case QuestionKind::Allocation:
        return "allocation";
    case QuestionKind::Sentence:
        return "sentence";
    case QuestionKind::ShortText:
        return "short-text";
    }
    assert(false);
    return {};
}

const Option* Question::option(const std::string& optionId) const
{
    return withId(options, optionId);
}

const Slot* Question::slot(const std::string& slotId) const
{
    return withId(slots, slotId);
}

const std::vector<SlotChoice>& Question::choicesOf(const Slot& slot) const
{
    return kind == QuestionKind::Matching ? targets : slot.choices;
}

const SlotChoice* Question::choice(const Slot& slot, const std::string& choiceId) const
{
    return withId(choicesOf(slot), choiceId);
}

bool Question::isBound() const
{
    return kind == QuestionKind::Allocation || (kind == QuestionKind::Number && !number.valueOf.empty());
}

std::string Question::right(const Scenario& scenario) const
{
    if (!isBound()) {
        return answer;
    }
    if (rightAt && (!scenario.given.empty() || scenario.seed || scenario.attemptSeed)) {
        return rightAt(scenario);
    }
    for (const Scenario& nearest : {scenario, Scenario{scenario.context, {}, {}, {}}, Scenario{}}) {
        if (const auto found = rightBy.find(nearest); found != rightBy.end()) {
            return found->second;
        }
    }
    return answer;
}

} // namespace foresight
