// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/lab/lab_checker.h"
#include "core/lab/placeholder.h"

#include <algorithm>

namespace foresight {
namespace {

constexpr std::size_t kFewestOptions = 2;
/// Any answer this many times as long as the next longest stands out, the right one already at the second figure.
constexpr double kStandsOut = 2.0;
constexpr double kRightStandsOut = 1.5;
/// Letters that a placeholder is taken to fill.
constexpr std::size_t kPlaceholderLength = 6;

double length(const std::string& text)
{
    std::size_t sum = 0;
    for (const auto& piece : parseText(text).pieces) {
        sum += piece.kind == PieceKind::Placeholder ? kPlaceholderLength : codePoints(piece.text);
    }
    return static_cast<double>(sum);
}

void checkLengths(LabCheck& check, const Question& question, const std::string& path, const std::string& context)
{
    std::vector<double> lengths;
    for (const auto& option : question.options) {
        lengths.push_back(length(option.text.in(context)));
    }
    if (lengths.size() < kFewestOptions) {
        return;
    }
    // Only the longest can stand out, against the next longest.
    const auto longest = std::max_element(lengths.begin(), lengths.end());
    const auto& option = question.options[static_cast<std::size_t>(longest - lengths.begin())];
    const double most = *longest;
    *longest = 0;
    const double next = *std::max_element(lengths.begin(), lengths.end());
    const bool isRight = option.id == question.answer;
    if (next > 0 && most > (isRight ? kRightStandsOut : kStandsOut) * next) {
        check.at(path + ".options." + option.id + ".text", "answer-longest",
                 "This answer is far longer than the others" + std::string(isRight ? ", and it is the right one" : ""),
                 "Shorten it, or say more in the others.");
    }
}

void checkQuestion(LabCheck& check, const Question& question, const std::string& path)
{
    if (!question.answer.empty() && !question.option(question.answer)) {
        check.at(path + ".answer", "answer-missing", inQuotes(question.answer) + " is not one of the options",
                 "Use the id of an option.");
    }
    if (question.options.size() < kFewestOptions && check.has(path + ".options") &&
        !check.isFaulty(path + ".options")) {
        check.atKey(path + ".options", "too-few-options", "A question needs at least two answers", "Add answers.");
    }
    for (const auto& context : check.lab.contexts) {
        checkLengths(check, question, path, context.id);
    }
}

} // namespace

void checkQuestions(LabCheck& check)
{
    for (const auto& act : check.lab.acts) {
        checkQuestion(check, act.predict, actPath(act) + ".predict");
        checkQuestion(check, act.reflect, actPath(act) + ".reflect");
    }
}

void checkFiles(LabCheck& check, const std::filesystem::path& folder)
{
    for (const auto& act : check.lab.acts) {
        const auto& formulas = act.equation.formulas;
        for (std::size_t i = 0; i < formulas.size(); ++i) {
            std::string missing;
            for (const char* ending : {".svg", ".tex", ".txt"}) {
                const auto file = formulas[i].name + ending;
                std::error_code ignored;
                if (!std::filesystem::is_regular_file(folder / "math" / file, ignored)) {
                    missing += (missing.empty() ? "math/" : ", math/") + file;
                }
            }
            if (!missing.empty() && !formulas[i].name.empty()) {
                check.at(actPath(act) + ".equation.formulas." + std::to_string(i) + ".name", "unknown-formula-file",
                         "The lab's folder lacks " + missing, "Draw the formula, or correct the name.");
            }
        }
    }
}

} // namespace foresight
