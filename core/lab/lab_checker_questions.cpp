// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/lab/answer.h"
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

/// Whether an option is a right one.
bool isRightOption(const Question& question, const std::string& id)
{
    const auto ids = answerParts(question, question.answer).ids;
    return std::find(ids.begin(), ids.end(), id) != ids.end();
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
    const bool isRight = isRightOption(question, option.id);
    if (next > 0 && most > (isRight ? kRightStandsOut : kStandsOut) * next) {
        check.at(path + ".options." + option.id + ".text", "answer-longest",
                 "This answer is far longer than the others" + std::string(isRight ? ", and it is the right one" : ""),
                 "Shorten it, or say more in the others.");
    }
}

/// What is wrong with one question; paths of its parts begin with its own.
class QuestionCheck
{
public:
    QuestionCheck(LabCheck& check, const Question& question, std::string path)
        : m_check(check), m_question(question), m_path(std::move(path))
    {
    }

    void run()
    {
        switch (m_question.kind) {
        case QuestionKind::SingleChoice:
            fewest("options", m_question.options.size(), "answers");
            if (!m_question.answer.empty() && !m_question.option(m_question.answer)) {
                missing(m_path + ".answer", m_question.answer, "options");
            }
            break;
        case QuestionKind::SeveralChoices:
            fewest("options", m_question.options.size(), "answers");
            answerList();
            if (m_answers.size() == m_question.options.size() && !m_answers.empty()) {
                m_check.at(m_path + ".answer", "answer-everything",
                           "Every option is right, so there is nothing to choose", "Add options that are not right.");
            }
            break;
        case QuestionKind::Ranking:
            fewest("options", m_question.options.size(), "options to rank");
            answerList();
            notRanked();
            break;
        case QuestionKind::Matching:
            fewest("items", m_question.slots.size(), "items");
            fewest("targets", m_question.targets.size(), "targets");
            slotAnswers("items", "targets");
            break;
        case QuestionKind::Sentence:
            slotAnswers("blanks", "choices");
            for (const Slot& slot : m_question.slots) {
                fewest("blanks." + slot.id + ".choices", slot.choices.size(), "choices");
            }
            break;
        case QuestionKind::Allocation:
            fewest("options", m_question.options.size(), "parts");
            break;
        case QuestionKind::Number:
        case QuestionKind::ShortText:
            break;
        }
    }

private:
    void fewest(const std::string& key, std::size_t count, const char* what)
    {
        const auto path = m_path + "." + key;
        if (count < kFewestOptions && m_check.has(path) && !m_check.isFaulty(path)) {
            m_check.atKey(path, "too-few-options", "A question needs at least two " + std::string(what),
                          "Add " + std::string(what) + ".");
        }
    }

    void missing(const std::string& path, const std::string& id, const char* what)
    {
        m_check.at(path, "answer-missing", inQuotes(id) + " is not one of the " + what,
                   "Use the id of " + std::string(what == std::string("options") ? "an option." : "one of them."));
    }

    /// Ids under "answer", each known and once.
    void answerList()
    {
        const std::string& answer = m_question.answer;
        const auto path = m_path + ".answer";
        if (answer.empty() && m_check.has(path) && !m_check.isFaulty(path)) {
            m_check.at(path, "answer-missing", "No option is right", "Name those that are.");
        }
        for (std::size_t from = 0, index = 0; from < answer.size(); ++index) {
            const auto comma = std::min(answer.find(',', from), answer.size());
            const auto id = answer.substr(from, comma - from);
            const auto place = path + "." + std::to_string(index);
            if (std::find(m_answers.begin(), m_answers.end(), id) != m_answers.end()) {
                m_check.at(place, "duplicate-id", inQuotes(id) + " is there already", "Name it once.");
            } else if (!m_question.option(id)) {
                missing(place, id, "options");
            }
            m_answers.push_back(id);
            from = comma + 1;
        }
    }

    void notRanked()
    {
        for (const Option& option : m_question.options) {
            if (!m_answers.empty() && std::find(m_answers.begin(), m_answers.end(), option.id) == m_answers.end()) {
                m_check.at(m_path + ".answer", "answer-missing",
                           inQuotes(option.id) + " has no place in the right order",
                           "Name every option, the first one first.");
            }
        }
    }

    void slotAnswers(const char* key, const char* what)
    {
        for (const Slot& slot : m_question.slots) {
            if (!slot.answer.empty() && !m_question.choice(slot, slot.answer)) {
                missing(m_path + "." + key + "." + slot.id + ".answer", slot.answer, what);
            }
        }
    }

    LabCheck& m_check;
    const Question& m_question;
    const std::string m_path;
    std::vector<std::string> m_answers;
};

void checkQuestion(LabCheck& check, const Act& act, const Question& question, const std::string& path)
{
    QuestionCheck(check, question, path).run();
    checkBoundQuestion(check, act, question, path);
    if (question.kind == QuestionKind::SingleChoice || question.kind == QuestionKind::SeveralChoices) {
        for (const auto& context : check.lab.contexts) {
            checkLengths(check, question, path, context.id);
        }
    }
}

} // namespace

void checkQuestions(LabCheck& check)
{
    for (const auto& act : check.lab.acts) {
        checkQuestion(check, act, act.predict, actPath(act) + ".predict");
        checkQuestion(check, act, act.reflect, actPath(act) + ".reflect");
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
