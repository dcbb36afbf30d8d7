// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/qti_response.h"

#include "core/export/xml_text.h"
#include "core/lab/answer.h"

#include <algorithm>

namespace foresight {

namespace {

QtiResponse response(std::string cardinality, std::string baseType, std::vector<QtiValue> values = {})
{
    return {{}, std::move(cardinality), std::move(baseType), std::move(values)};
}

std::vector<QtiValue> names(const std::vector<std::string>& ids)
{
    std::vector<QtiValue> values;
    for (const std::string& id : ids) {
        values.push_back({xmlName(id), {}});
    }
    return values;
}

std::vector<QtiValue> pairs(const AnswerParts& parts)
{
    std::vector<QtiValue> values;
    for (const auto& [slot, choice] : parts.chosen) {
        values.push_back({xmlName(slot) + " " + xmlName(choice), {}});
    }
    return values;
}

std::vector<QtiValue> fields(const AnswerParts& parts)
{
    std::vector<QtiValue> values;
    for (const auto& [option, amount] : parts.amounts) {
        values.push_back({numberText(amount), xmlName(option)});
    }
    return values;
}

std::vector<QtiResponse> blanks(const Question& question, const AnswerParts& parts)
{
    std::vector<QtiResponse> responses;
    for (const Slot& slot : question.slots) {
        QtiResponse blank = response("single", "identifier");
        blank.part = xmlName(slot.id);
        for (const auto& [id, choice] : parts.chosen) {
            if (id == slot.id) {
                blank.values.push_back({xmlName(choice), {}});
            }
        }
        responses.push_back(std::move(blank));
    }
    return responses;
}

} // namespace

std::vector<QtiResponse> qtiResponses(const Question* question, const std::string& answer, bool isText)
{
    // A right allocation may be off its budget by a rounding; what is read out of it is right all the same.
    const bool isKnown =
        question && (answer.empty() || question->kind == QuestionKind::Allocation || !answerFault(*question, answer));
    if (!isKnown || question->kind == QuestionKind::ShortText) {
        QtiResponse whole = response("single", isText ? "string" : "identifier");
        if (!answer.empty()) {
            whole.values.push_back({isText ? xmlText(answer) : xmlName(answer), {}});
        }
        return {whole};
    }
    const AnswerParts parts = answerParts(*question, answer);
    switch (question->kind) {
    case QuestionKind::SingleChoice:
        return {response("single", "identifier", names(parts.ids))};
    case QuestionKind::SeveralChoices:
        return {response("multiple", "identifier", names(parts.ids))};
    case QuestionKind::Number:
        return {
            response("single", "float",
                     parts.number ? std::vector<QtiValue>{{numberText(*parts.number), {}}} : std::vector<QtiValue>{})};
    case QuestionKind::Ranking:
        return {response("ordered", "identifier", names(parts.ids))};
    case QuestionKind::Matching:
        return {response("multiple", "directedPair", pairs(parts))};
    case QuestionKind::Sentence:
        return blanks(*question, parts);
    case QuestionKind::Allocation:
        return {response("record", {}, fields(parts))};
    case QuestionKind::ShortText:
        break;
    }
    return {};
}

} // namespace foresight
