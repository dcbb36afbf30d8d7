// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/answer.h"
#include "core/lab/lab_reader.h"

namespace foresight {
namespace {

constexpr int kMostTries = 5;
constexpr std::size_t kMostChoices = 100;
constexpr int kLongestText = 4000;
constexpr int kUsualTextLimit = 500;
/// With an error factor and nothing else said: a further factor of ten earns nothing.
constexpr double kUsualSpan = 10;

void reportKey(Fields& fields, const std::string& path, std::string code, std::string message, std::string remedy)
{
    auto& reading = fields.reading();
    reading.faults.push_back(reading.places.atKey(path, std::move(code), std::move(message), std::move(remedy)));
}

/// Words under "explain", which every answer needs.
TextSource readExplanation(Fields& fields, std::string missing, std::string remedy)
{
    auto text = fields.text("explain", Need::Optional);
    if (!fields.reading().places.has(fields.pathOf("explain"))) {
        reportKey(fields, fields.path(), "missing-explanation", std::move(missing), std::move(remedy));
    }
    return text;
}

void readGeneralExplanation(Fields& fields, Question& question)
{
    question.explain =
        readExplanation(fields, "This question has no explanation", "Add \"explain:\" with what is right and why.");
}

Option readOption(Fields fields, const std::string& id)
{
    Option option;
    option.id = id;
    option.text = fields.text("text");
    option.explain = readExplanation(fields, "This answer has no explanation",
                                     "Add \"explain:\" with what the answer gets right or wrong.");
    option.value = fields.quantity("value", nullptr, Need::Optional);
    option.valueOf = fields.plain("value_of", Need::Optional);
    if (option.value && !option.valueOf.empty()) {
        fields.report(fields.pathOf("value_of"), "wrong-value", "This answer has a value already",
                      "Keep either \"value:\" or \"value_of:\".");
    }
    fields.finish();
    return option;
}

/// Keeps what a question offers, up to a number that a page can show and a hostile file cannot make slow.
template <typename T>
void keep(Fields& fields, std::vector<T>& items, T item, const std::string& path)
{
    if (items.size() < kMostChoices) {
        items.push_back(std::move(item));
    } else if (items.size() == kMostChoices) {
        items.push_back(std::move(item));
        reportKey(fields, path, "too-many-options", "A question offers at most " + std::to_string(kMostChoices),
                  "Remove some.");
    }
}

void readOptions(Fields& fields, Question& question)
{
    fields.eachEntry("options", Need::Required, IdKind::Id,
                     [&](const std::string& id, const YamlNode& node, const std::string& path) {
                         keep(fields, question.options, readOption(Fields(fields.reading(), node, path), id), path);
                     });
}

/// A list of option ids. As written where one of them is unknown or said twice, for the checker to say which.
void readAnswerList(Fields& fields, Question& question)
{
    auto ids = fields.ids("answer", IdKind::Id);
    if (ids.size() > kMostChoices) {
        reportKey(fields, fields.pathOf("answer"), "too-many-options",
                  "A question offers at most " + std::to_string(kMostChoices), "Remove some.");
        ids.resize(kMostChoices);
    }
    for (const auto& id : ids) {
        question.answer += (question.answer.empty() ? "" : ",") + id;
    }
    question.answer = canonicalAnswer(question, question.answer).value_or(question.answer);
}

std::vector<SlotChoice> readChoices(Fields& fields, std::string_view key)
{
    std::vector<SlotChoice> choices;
    std::optional<Fields> entries;
    fields.eachEntry(key, Need::Required, IdKind::Id,
                     [&](const std::string& id, const YamlNode&, const std::string& path) {
                         if (!entries) {
                             entries.emplace(fields.reading(), *fields.take(key), fields.pathOf(key));
                         }
                         auto text = entries->text(id);
                         keep(fields, choices, SlotChoice{id, std::move(text)}, path);
                     });
    return choices;
}

Slot readSlot(Fields fields, const std::string& id, bool isBlank)
{
    Slot slot;
    slot.id = id;
    slot.text = fields.text(isBlank ? "label" : "text");
    slot.answer = fields.id("answer", IdKind::Id);
    if (isBlank) {
        slot.choices = readChoices(fields, "choices");
    }
    slot.explain = readExplanation(fields, isBlank ? "This blank has no explanation" : "This item has no explanation",
                                   "Add \"explain:\" with why its answer is right.");
    fields.finish();
    return slot;
}

void readSlots(Fields& fields, Question& question, bool areBlanks)
{
    fields.eachEntry(areBlanks ? "blanks" : "items", Need::Required, IdKind::Id,
                     [&](const std::string& id, const YamlNode& node, const std::string& path) {
                         keep(fields, question.slots, readSlot(Fields(fields.reading(), node, path), id, areBlanks),
                              path);
                     });
    for (const Slot& slot : question.slots) {
        question.answer += (question.answer.empty() ? "" : ",") + slot.id + "=" + slot.answer;
    }
}

/// "0.5x" (times the right value), or a quantity in a unit of the question's kind.
std::optional<RangeEnd> readRangeEnd(Fields& fields, std::string_view key, const Unit& unit)
{
    const auto text = fields.plain(key, Need::Optional);
    if (text.ends_with('x')) {
        if (const auto factor = parseNumber(std::string_view(text).substr(0, text.size() - 1)); factor && *factor > 0) {
            return RangeEnd{*factor, true};
        }
        fields.report(fields.pathOf(key), "not-a-number", inQuotes(text) + " is not a factor",
                      "Write it as 0.5x, above zero.");
        return std::nullopt;
    }
    const auto quantity = fields.quantity(key, nullptr, Need::Optional);
    if (quantity && quantity->dimension != unit.dimension) {
        fields.report(fields.pathOf(key), "formula-dimension",
                      "This is in " + dimensionText(quantity->dimension) + ", the answers are in " +
                          dimensionText(unit.dimension),
                      "Use a unit of the same kind, or a factor such as 0.5x.");
        return std::nullopt;
    }
    return quantity ? std::optional(RangeEnd{quantity->in(unit), false}) : std::nullopt;
}

RangeExplanation readRange(Fields& fields, const Unit& unit)
{
    RangeExplanation range;
    const bool isRight = fields.flag("right");
    const bool isOtherwise = fields.flag("otherwise");
    range.from = readRangeEnd(fields, "from", unit);
    range.below = readRangeEnd(fields, "below", unit);
    range.text = fields.text("text");
    const auto has = [&](std::string_view key) { return fields.reading().places.has(fields.pathOf(key)); };
    const bool hasEnd = has("from") || has("below");
    if ((isRight ? 1 : 0) + (isOtherwise ? 1 : 0) + (hasEnd ? 1 : 0) != 1) {
        reportKey(fields, fields.path(), "wrong-value", "A range says one of from and below, right, or otherwise",
                  "Keep one of them.");
    }
    range.holds = isRight       ? RangeExplanation::Holds::Right
                  : isOtherwise ? RangeExplanation::Holds::Otherwise
                                : RangeExplanation::Holds::Between;
    return range;
}

/// A share written as a percentage, above zero and below `most`.
std::optional<double> readShare(Fields& fields, std::string_view key, double most, Need need)
{
    const auto share = fields.quantity(key, nullptr, need);
    if (share && (share->dimension != Dimension{} || !(share->base > 0) || share->base > most)) {
        fields.report(fields.pathOf(key), "bad-range", "A tolerance is a share such as 5 %",
                      "Write a percentage above zero, at most " + numberText(most * 100) + " %.");
        return std::nullopt;
    }
    return share ? std::optional(share->base) : std::nullopt;
}

void readTolerance(Fields& fields, NumberQuestion& number)
{
    number.tolerance = readShare(fields, "tolerance", 1, Need::Optional);
    if (const auto within = fields.quantity("within", nullptr, Need::Optional)) {
        if (within->dimension != number.unit.dimension || !(within->base > 0)) {
            fields.report(fields.pathOf("within"), "bad-range",
                          "A distance is a quantity above zero of the same kind as the answers",
                          "Write it in a unit such as the question's.");
        } else {
            number.within = within->in(number.unit);
        }
    }
    number.factor = fields.number("factor", Need::Optional);
    const auto nothing = fields.number("nothing_beyond", Need::Optional);
    if (number.factor && !(*number.factor > 1)) {
        fields.report(fields.pathOf("factor"), "bad-range", "An error factor is above 1", "Write it as 2 or 1.5.");
        number.factor.reset();
    }
    number.nothingBeyond = nothing.value_or(number.factor.value_or(1) * kUsualSpan);
    if (nothing && !(number.factor && *nothing > *number.factor)) {
        fields.report(fields.pathOf("nothing_beyond"), "bad-range",
                      "Nothing is earned from an error factor that is above \"factor\"",
                      "Write a greater one, or leave it out.");
    }
    const auto has = [&](std::string_view key) { return fields.reading().places.has(fields.pathOf(key)); };
    if ((has("tolerance") ? 1 : 0) + (has("within") ? 1 : 0) + (has("factor") ? 1 : 0) != 1) {
        reportKey(fields, fields.path(), "missing-tolerance",
                  "A number is judged by one of tolerance, within and factor",
                  "Write one: tolerance: 5 %, within: 2 min, or factor: 2.");
    }
}

void readNumber(Fields& fields, Question& question)
{
    NumberQuestion& number = question.number;
    number.unit = fields.unit("unit").value_or(Unit{});
    if (const auto bounds = fields.range("bounds", true)) {
        number.least = bounds->first;
        number.greatest = bounds->second;
    }
    number.isLogarithmic =
        fields.oneOf<bool>("scale", {{"linear", false}, {"logarithmic", true}}, false, Need::Optional);
    if (number.isLogarithmic && !(number.least > 0)) {
        fields.report(fields.pathOf("scale"), "bad-range", "A logarithmic scale begins above zero",
                      "Raise the first of the bounds.");
    }
    const auto answer = fields.plain("answer");
    if (!answer.empty() && answer.front() >= 'a' && answer.front() <= 'z') {
        number.valueOf = answer;
    } else {
        number.value = fields.quantity("answer");
        if (number.value) {
            question.answer = numberText(number.value->in(number.unit));
        }
    }
    readTolerance(fields, number);
    fields.eachItem("explain", Need::Required,
                    [&](Fields& item) { keep(fields, number.explain, readRange(item, number.unit), item.path()); });
}

void readAllocation(Fields& fields, Question& question)
{
    AllocationQuestion& allocation = question.allocation;
    if (const auto budget = fields.quantity("budget", &allocation.unit)) {
        allocation.budget = budget->in(allocation.unit);
        if (!(allocation.budget > 0)) {
            fields.report(fields.pathOf("budget"), "bad-range", "A budget is above zero", "Write it as 100 %.");
        }
    }
    allocation.tolerance = readShare(fields, "tolerance", 0.5, Need::Required).value_or(0);
    readOptions(fields, question);
    readGeneralExplanation(fields, question);
}

void readKind(Fields& fields, Question& question)
{
    switch (question.kind) {
    case QuestionKind::SingleChoice:
        question.answer = fields.id("answer", IdKind::Id);
        readOptions(fields, question);
        break;
    case QuestionKind::SeveralChoices:
        readOptions(fields, question);
        readAnswerList(fields, question);
        break;
    case QuestionKind::Number:
        readNumber(fields, question);
        break;
    case QuestionKind::Ranking:
        readOptions(fields, question);
        readAnswerList(fields, question);
        readGeneralExplanation(fields, question);
        break;
    case QuestionKind::Matching:
        question.targets = readChoices(fields, "targets");
        readSlots(fields, question, false);
        readGeneralExplanation(fields, question);
        break;
    case QuestionKind::Allocation:
        readAllocation(fields, question);
        break;
    case QuestionKind::Sentence:
        question.sentence = fields.text("sentence");
        readSlots(fields, question, true);
        readGeneralExplanation(fields, question);
        break;
    case QuestionKind::ShortText:
        question.textLimit = fields.integer("limit", 1, kLongestText, Need::Optional).value_or(kUsualTextLimit);
        readGeneralExplanation(fields, question);
        break;
    }
}

} // namespace

Question readQuestion(Fields fields, bool hasTries)
{
    Question question;
    question.kind = fields.oneOf<QuestionKind>("kind",
                                               {{"single-choice", QuestionKind::SingleChoice},
                                                {"several-choices", QuestionKind::SeveralChoices},
                                                {"number", QuestionKind::Number},
                                                {"ranking", QuestionKind::Ranking},
                                                {"matching", QuestionKind::Matching},
                                                {"allocation", QuestionKind::Allocation},
                                                {"sentence", QuestionKind::Sentence},
                                                {"short-text", QuestionKind::ShortText}},
                                               QuestionKind::SingleChoice);
    question.stem = fields.text("stem");
    question.lead = fields.text("lead", Need::Optional);
    readKind(fields, question);
    if (hasTries && question.isScored()) {
        // There is nothing to try again where nothing is judged.
        question.tries = fields.integer("tries", 1, kMostTries).value_or(1);
    }
    fields.finish();
    return question;
}

} // namespace foresight
