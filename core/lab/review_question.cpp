// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/review_question.h"

#include "core/model/input_scale.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

namespace foresight {

namespace {

constexpr int kDraws = 60; ///< of settings, until the answers lie far enough apart
constexpr std::size_t kFewestAnswers = 3;
constexpr std::size_t kMostAnswers = 4;
constexpr double kApart = 1.2; ///< ratio of neighbouring answers

using Random = std::mt19937; // the same numbers on every machine; the standard's distributions are not

std::size_t below(Random& random, std::size_t count)
{
    return random() % count;
}

/// Another value of an input than the one it has.
Setting otherSetting(const InputSpec& input, const Setting& now, Random& random)
{
    if (input.isChoice()) {
        std::vector<std::string> others;
        for (const ChoiceSpec& choice : input.choices) {
            if (choice.isOffered && choice.id != std::get<std::string>(now)) {
                others.push_back(choice.id);
            }
        }
        return others.empty() ? now : Setting(others[below(random, others.size())]);
    }
    const InputScale scale(input);
    return scale.valueAt(static_cast<int>(below(random, static_cast<std::size_t>(scale.steps()) + 1)));
}

class QuestionMaker
{
public:
    QuestionMaker(const TextRenderer& text, const std::string& act, Random& random)
        : m_text(text), m_act(act), m_model(text.model(act)), m_random(random)
    {
    }

    [[nodiscard]] std::optional<ReviewQuestion> make(const std::string& output)
    {
        const Result<Evaluation> story = m_text.evaluation(m_act, "baseline");
        if (!story || m_model.spec().inputs.empty()) {
            return std::nullopt;
        }
        for (int draw = 0; draw < kDraws; ++draw) {
            ReviewQuestion question{m_act, output, story->inputs, changed(story->inputs), {}, 0};
            if (complete(question)) {
                return question;
            }
        }
        return std::nullopt;
    }

private:
    /// Settings with one or two inputs changed.
    Settings changed(Settings settings)
    {
        const auto& inputs = m_model.spec().inputs;
        const std::size_t changes = 1 + below(m_random, 2);
        for (std::size_t i = 0; i < changes; ++i) {
            const InputSpec& input = inputs[below(m_random, inputs.size())];
            settings[input.id] = otherSetting(input, settings.at(input.id), m_random);
        }
        return settings;
    }

    std::optional<ReviewQuestion::Answer> answerAt(const std::string& output, const Settings& settings) const
    {
        const Result<Evaluation> evaluation = m_model.evaluate(settings);
        const auto quantity = evaluation ? m_model.quantity(*evaluation, output) : std::nullopt;
        const auto unit = m_model.unitOf(output);
        if (!quantity || !unit || !(quantity->base > 0)) {
            return std::nullopt;
        }
        return ReviewQuestion::Answer{m_text.quantityOf(m_act, output, *quantity), quantity->in(*unit), settings};
    }

    static bool fits(const std::vector<ReviewQuestion::Answer>& answers, const ReviewQuestion::Answer& answer)
    {
        return std::all_of(answers.begin(), answers.end(), [&answer](const ReviewQuestion::Answer& other) {
            const double ratio = other.value / answer.value;
            return std::max(ratio, 1 / ratio) >= kApart && other.text != answer.text;
        });
    }

    /// The right answer, what the story's settings would give, and what other changes would.
    bool complete(ReviewQuestion& question)
    {
        const auto right = answerAt(question.output, question.asked);
        const auto story = answerAt(question.output, question.story);
        if (question.asked == question.story || !right || !story) {
            return false;
        }
        std::vector<ReviewQuestion::Answer> answers{*right};
        if (!fits(answers, *story)) {
            return false; // the changes would make no difference
        }
        answers.push_back(*story);
        for (int draw = 0; draw < kDraws && answers.size() < kMostAnswers; ++draw) {
            const auto other = answerAt(question.output, changed(draw % 2 == 0 ? question.asked : question.story));
            if (other && fits(answers, *other)) {
                answers.push_back(*other);
            }
        }
        if (answers.size() < kFewestAnswers) {
            return false;
        }
        std::sort(answers.begin(), answers.end(), [](const auto& a, const auto& b) { return a.value < b.value; });
        const auto isRight = [&right](const ReviewQuestion::Answer& answer) { return answer.value == right->value; };
        question.right =
            static_cast<std::size_t>(std::find_if(answers.begin(), answers.end(), isRight) - answers.begin());
        question.answers = std::move(answers);
        return true;
    }

    const TextRenderer& m_text;
    const std::string& m_act;
    const Model& m_model;
    Random& m_random;
};

/// The outputs of an act that its page shows on cards.
std::vector<std::string> outputsOf(const TextRenderer& text, const std::string& act)
{
    std::vector<std::string> outputs;
    if (const Act* found = text.lab().definition().act(act)) {
        for (const std::string& output : found->explore.cards) {
            if (text.model(act).spec().output(output) != nullptr) {
                outputs.push_back(output);
            }
        }
    }
    return outputs;
}

} // namespace

std::vector<ReviewQuestion> reviewQuestions(const TextRenderer& text, const std::vector<std::string>& acts,
                                            std::size_t count, std::uint32_t seed)
{
    Random random(seed);
    std::vector<ReviewQuestion> questions;
    std::set<std::pair<std::string, std::string>> asked;
    // Acts in turn; a round in which none has a further question is the last.
    for (bool found = true; found && questions.size() < count;) {
        found = false;
        for (const std::string& act : acts) {
            std::vector<std::string> outputs = outputsOf(text, act);
            std::erase_if(outputs, [&](const std::string& output) { return asked.contains({act, output}); });
            if (outputs.empty() || questions.size() == count) {
                continue;
            }
            const std::string output = outputs[below(random, outputs.size())];
            asked.insert({act, output});
            found = true;
            if (auto question = QuestionMaker(text, act, random).make(output)) {
                questions.push_back(std::move(*question));
            }
        }
    }
    return questions;
}

} // namespace foresight
