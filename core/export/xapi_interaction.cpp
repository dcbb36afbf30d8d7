// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xapi_interaction.h"

#include "core/lab/answer.h"

#include <algorithm>
#include <cassert>
#include <set>

namespace foresight {

namespace {

constexpr const char* kNext = "[,]";
constexpr const char* kOf = "[.]";
constexpr const char* kTo = "[:]";

const char* typeOf(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::SingleChoice:
    case QuestionKind::SeveralChoices:
        return "choice";
    case QuestionKind::Number:
        return "numeric";
    case QuestionKind::Ranking:
        return "sequencing";
    case QuestionKind::Matching:
        return "matching";
    case QuestionKind::Allocation:
        return "performance";
    case QuestionKind::Sentence:
        return "fill-in";
    case QuestionKind::ShortText:
        return "long-fill-in";
    }
    assert(false);
    return "other";
}

void append(std::string& text, const std::string& piece)
{
    text += (text.empty() ? "" : kNext) + piece;
}

std::string range(const NumberRange& numbers)
{
    return numberText(numbers.least) + kTo + numberText(numbers.greatest);
}

/// An answer in the pattern of its interaction; of the right answer the ranges that count.
std::string pattern(const Question& question, const std::string& answer, bool isRight)
{
    const AnswerParts parts = answerParts(question, answer);
    std::string text;
    switch (question.kind) {
    case QuestionKind::SingleChoice:
    case QuestionKind::SeveralChoices:
    case QuestionKind::Ranking:
        for (const std::string& id : parts.ids) {
            append(text, id);
        }
        break;
    case QuestionKind::Number:
        return !parts.number ? answer
               : isRight     ? range(rightRange(question.number, *parts.number))
                             : numberText(*parts.number);
    case QuestionKind::Matching:
        for (const auto& [slot, choice] : parts.chosen) {
            append(text, slot + kOf + choice);
        }
        break;
    case QuestionKind::Sentence:
        for (const auto& [slot, choice] : parts.chosen) {
            append(text, choice);
        }
        break;
    case QuestionKind::Allocation: {
        // What may lie in the wrong place, on either side of each part.
        const double slack = question.allocation.tolerance * question.allocation.budget;
        for (const auto& [option, amount] : parts.amounts) {
            append(text, option + kOf +
                             (isRight ? range({std::max(0.0, amount - slack), amount + slack}) : numberText(amount)));
        }
        break;
    }
    case QuestionKind::ShortText:
        return answer;
    }
    return text;
}

template <typename Items>
void addComponents(JsonWriter& json, const char* name, const Items& items)
{
    json.key(name).beginArray();
    for (const auto& item : items) {
        json.beginObject().text("id", item.id).endObject();
    }
    json.endArray();
}

} // namespace

void addInteraction(JsonWriter& json, const Question& question)
{
    json.text("interactionType", typeOf(question.kind));
    std::set<std::string> right;
    for (const auto& [scenario, answer] : question.rightBy) {
        right.insert(pattern(question, answer, true));
    }
    if (!question.isBound() && question.isScored()) {
        right.insert(pattern(question, question.answer, true));
    }
    if (!right.empty()) {
        json.key("correctResponsesPattern").beginArray();
        for (const std::string& each : right) {
            json.text(each);
        }
        json.endArray();
    }
    switch (question.kind) {
    case QuestionKind::SingleChoice:
    case QuestionKind::SeveralChoices:
    case QuestionKind::Ranking:
        addComponents(json, "choices", question.options);
        break;
    case QuestionKind::Matching:
        addComponents(json, "source", question.slots);
        addComponents(json, "target", question.targets);
        break;
    case QuestionKind::Allocation:
        addComponents(json, "steps", question.options);
        break;
    case QuestionKind::Number:
    case QuestionKind::Sentence:
    case QuestionKind::ShortText:
        break;
    }
}

std::string interactionResponse(const Question* question, const std::string& answer)
{
    return question && !answerFault(*question, answer) ? pattern(*question, answer, false) : answer;
}

} // namespace foresight
