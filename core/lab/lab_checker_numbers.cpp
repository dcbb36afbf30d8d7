// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/answer.h"
#include "core/lab/lab_checker_right_number.h"
#include "core/lab/right_answers.h"

#include <algorithm>

namespace foresight {
namespace {

using Holds = RangeExplanation::Holds;

/// A number and an allocation: what comes from the model, and explanations by range.
class BoundCheck
{
public:
    BoundCheck(LabCheck& check, const Act& act, const Question& question, std::string path)
        : m_check(check), m_act(act), m_question(question), m_rule(question.number), m_path(std::move(path))
    {
    }

    void number()
    {
        if (!m_rule.valueOf.empty() && !m_check.isFaulty(m_path + ".answer")) {
            valueOf();
        }
        const auto given = m_rule.value ? std::optional(m_rule.value->dimension) : std::nullopt;
        sameKind(m_path + ".answer", given);
        explanations();
        if (m_check.isFaulty(m_path) || m_check.isFaulty(actPath(m_act) + ".model")) {
            return;
        }
        for (const auto& scenario : scenarios()) {
            const auto model = m_question.isBound() ? m_check.models.at(m_act, scenario) : nullptr;
            const auto answer = model ? modelAnswer(*model, m_act, m_question)
                                      : Result<std::string>(m_question.isBound() ? std::string() : m_question.answer);
            const auto right = answer ? answerParts(m_question, *answer).number : std::nullopt;
            if (right) {
                checkRightNumber(m_check, m_question, m_path, *right, scenario.context + ", " + scenario.profile);
            }
        }
    }

    void allocation()
    {
        std::optional<Dimension> measured;
        double sum = 0;
        for (const Option& option : m_question.options) {
            const auto path = m_path + ".options." + option.id;
            if (!option.value && option.valueOf.empty()) {
                if (!m_check.isFaulty(path)) {
                    m_check.atKey(path, "missing-field", "This part has no value",
                                  "Add \"value:\" or \"value_of:\"; the values are scaled to the budget.");
                }
                continue;
            }
            const auto key = path + (option.value ? ".value" : ".value_of");
            const auto kind = option.value ? std::optional(option.value->dimension) : dimensionOf(option.valueOf);
            if (measured && kind && *kind != *measured) {
                m_check.at(key, "formula-dimension", "This is of another kind than the parts before it",
                           "Take the parts from quantities of one kind.");
            }
            if (option.value && option.value->base < 0) {
                m_check.at(key, "bad-range", "A part cannot be below zero", "Write zero or more.");
            }
            measured = measured ? measured : kind;
            sum += option.value ? option.value->base : 1;
        }
        if (!m_question.options.empty() && !(sum > 0) && !m_check.isFaulty(m_path + ".options")) {
            m_check.at(m_path + ".options", "bad-range", "All parts are zero", "Give one of them a value.");
        }
    }

private:
    [[nodiscard]] std::vector<Scenario> scenarios() const
    {
        std::vector<Scenario> all;
        for (const auto& context : m_check.lab.contexts) {
            for (const auto& profile : m_check.lab.profiles) {
                all.push_back({context.id, profile.id});
            }
        }
        return all;
    }

    [[nodiscard]] std::optional<Dimension> dimensionOf(const std::string& valueOf) const
    {
        const auto dot = valueOf.find('.');
        return dot == std::string::npos ? std::nullopt : m_check.dimension(m_act, valueOf.substr(dot + 1));
    }

    void sameKind(const std::string& path, const std::optional<Dimension>& kind)
    {
        if (kind && *kind != m_rule.unit.dimension && !m_check.isFaulty(m_path + ".unit") && !m_check.isFaulty(path)) {
            m_check.at(path, "formula-dimension",
                       "This is in " + dimensionText(*kind) + ", the answers are in " +
                           dimensionText(m_rule.unit.dimension),
                       "Choose a unit of the same kind for the answers.");
        }
    }

    void valueOf()
    {
        const auto path = m_path + ".answer";
        const auto dot = std::min(m_rule.valueOf.find('.'), m_rule.valueOf.size());
        const auto caseId = m_rule.valueOf.substr(0, dot);
        const auto name = m_rule.valueOf.substr(std::min(dot + 1, m_rule.valueOf.size()));
        const auto* input = m_act.model.input(name);
        if (!m_act.caseNamed(caseId)) {
            m_check.at(path, "unknown-case", inQuotes(caseId) + " is not a case of this act", "Use the id of a case.");
        } else if (!m_act.model.output(name) && !(input && !input->isChoice())) {
            m_check.at(path, "unknown-output", inQuotes(name) + " is neither an output nor a number input",
                       "Write the case and the output: baseline.total_s.");
        } else {
            sameKind(path, dimensionOf(m_rule.valueOf));
        }
    }

    void explanations()
    {
        bool hasRight = false;
        bool hasOtherwise = false;
        for (std::size_t i = 0; i < m_rule.explain.size(); ++i) {
            const auto& range = m_rule.explain[i];
            if (range.holds == Holds::Between) {
                continue;
            }
            bool& has = range.holds == Holds::Right ? hasRight : hasOtherwise;
            if (has) {
                m_check.at(m_path + ".explain." + std::to_string(i), "range-overlap",
                           "These answers are explained already", "Keep one of the two.");
            }
            has = true;
        }
        if (!hasRight && m_check.has(m_path + ".explain") && !m_check.isFaulty(m_path + ".explain")) {
            m_check.atKey(m_path + ".explain", "missing-explanation", "The right answer has no explanation",
                          "Add an item with \"right: true\".");
        }
    }

    LabCheck& m_check;
    const Act& m_act;
    const Question& m_question;
    const NumberQuestion& m_rule;
    const std::string m_path;
};

/// Marks of blanks in one text of a sentence: each blank once, and nothing else in braces.
void checkMarks(LabCheck& check, const Question& question, const std::string& path, const std::string& words)
{
    std::vector<std::string> found;
    for (std::size_t open = words.find('{'); open != std::string::npos; open = words.find('{', open + 1)) {
        const auto close = words.find('}', open);
        if (words.compare(open, 2, "{{") == 0 || close == std::string::npos) {
            open = words.find("}}", open); // a placeholder of the text
            if (open == std::string::npos) {
                break;
            }
            continue;
        }
        const auto id = words.substr(open + 1, close - open - 1);
        if (!question.slot(id)) {
            check.within(path, open, "{", "blank-unknown",
                         inQuotes("{" + id + "}") + " is not a blank of this sentence",
                         "Use the ids under \"blanks\".");
        } else if (std::find(found.begin(), found.end(), id) != found.end()) {
            check.within(path, open, "{", "blank-unknown", inQuotes("{" + id + "}") + " stands here twice",
                         "Let each blank stand once.");
        }
        found.push_back(id);
    }
    for (const Slot& slot : question.slots) {
        if (std::find(found.begin(), found.end(), slot.id) == found.end()) {
            check.at(path, "blank-missing", "The sentence has no place for " + inQuotes("{" + slot.id + "}"),
                     "Write it where the blank stands.");
        }
    }
}

} // namespace

void checkBoundQuestion(LabCheck& check, const Act& act, const Question& question, const std::string& path)
{
    if (question.kind == QuestionKind::Number) {
        BoundCheck(check, act, question, path).number();
    } else if (question.kind == QuestionKind::Allocation) {
        BoundCheck(check, act, question, path).allocation();
    }
}

void checkSentences(LabCheck& check, const Translation* translation)
{
    for (const auto& act : check.lab.acts) {
        for (const Question* question : {&act.predict, &act.reflect}) {
            const auto marks = [&](const std::string& key, const std::string& words) {
                if (!words.empty() && (!translation || translation->texts.count(key) > 0)) {
                    checkMarks(check, *question, translation ? "texts." + key : key, words);
                }
            };
            if (question->kind != QuestionKind::Sentence) {
                continue;
            }
            marks(question->sentence.key, question->sentence.text);
            for (const auto& [context, words] : question->sentence.byContext) {
                marks(question->sentence.key + "." + context, words);
            }
        }
    }
}

} // namespace foresight
