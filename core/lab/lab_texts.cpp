// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_texts.h"

namespace foresight {
namespace {

/// Walks a lab, const or not, and hands each text with its use to `visit`.
template <typename Visit>
class Walk
{
public:
    explicit Walk(Visit& visit) : m_visit(visit) {}

    template <typename Lab>
    void lab(Lab& lab)
    {
        figures(lab.title);
        words(lab.summary);
        figures(lab.chapterTitle);
        for (auto& reading : lab.readings) {
            words(reading.title);
            words(reading.gives);
        }
        words(lab.contextPrompt);
        for (auto& context : lab.contexts) {
            words(context.title);
            words(context.summary);
            for (auto& [name, word] : context.words) {
                words(word);
            }
        }
        for (auto& profile : lab.profiles) {
            words(profile.title);
            words(profile.note);
        }
        for (auto& given : lab.given) {
            figures(given.domain.label);
            figures(given.domain.help);
            for (auto& choice : given.domain.choices) {
                figures(choice.label);
            }
        }
        for (auto& act : lab.acts) {
            m_use.act = &act;
            this->act(act);
        }
        m_use = {};
        for (auto& rubric : lab.rubrics) {
            words(rubric.title);
            for (auto& item : rubric.items) {
                words(item.title);
            }
        }
        for (auto& field : lab.record) {
            figures(field.statusLabel);
        }
    }

private:
    template <typename Text>
    void words(Text& text)
    {
        m_use.mayHoldFigures = false;
        m_visit(text, m_use);
    }

    template <typename Text>
    void figures(Text& text)
    {
        m_use.mayHoldFigures = true;
        m_visit(text, m_use);
    }

    template <typename Texts>
    void list(Texts& texts)
    {
        for (auto& text : texts) {
            words(text);
        }
    }

    template <typename AnAct>
    void act(AnAct& act)
    {
        m_use.stage = TextStage::BeforeLock;
        words(act.title);
        words(act.brief);
        words(act.message.from);
        words(act.message.text);
        question(act.predict);
        m_use.stage = TextStage::AfterLock;
        model(act.model);
        explore(act.explore);
        if (act.observe) {
            words(act.observe->prompt);
            words(act.observe->hint);
        }
        words(act.reveal.headline);
        words(act.reveal.detail);
        words(act.reveal.closing);
        question(act.reflect);
        equation(act.equation);
    }

    template <typename AQuestion>
    void question(AQuestion& question)
    {
        words(question.stem);
        words(question.lead);
        for (auto& option : question.options) {
            m_use.question = &question;
            m_use.option = &option;
            words(option.text);
            afterLock(option.explain);
        }
        m_use.question = nullptr;
        m_use.option = nullptr;
        words(question.sentence);
        for (auto& slot : question.slots) {
            words(slot.text);
            choices(slot.choices);
            afterLock(slot.explain);
        }
        choices(question.targets);
        for (auto& range : question.number.explain) {
            afterLock(range.text);
        }
        afterLock(question.explain);
    }

    template <typename Choices>
    void choices(Choices& choices)
    {
        for (auto& choice : choices) {
            words(choice.text);
        }
    }

    /// What is explained is read when an answer is given.
    template <typename Text>
    void afterLock(Text& text)
    {
        const auto stage = m_use.stage;
        m_use.stage = TextStage::AfterLock;
        words(text);
        m_use.stage = stage;
    }

    template <typename Entries>
    void series(Entries& entries)
    {
        for (auto& entry : entries) {
            figures(entry.label);
        }
    }

    template <typename Model>
    void model(Model& model)
    {
        for (auto& input : model.inputs) {
            figures(input.label);
            figures(input.help);
            for (auto& choice : input.choices) {
                figures(choice.label);
            }
        }
        for (auto& output : model.outputs) {
            figures(output.label);
            figures(output.note);
            words(output.counted);
        }
        for (auto& simulation : model.simulations) {
            series(simulation.draws);
            series(simulation.values);
            series(simulation.states);
        }
        for (auto& verdict : model.verdicts) {
            words(verdict.label);
            for (auto& rule : verdict.rules) {
                words(rule.label);
                words(rule.text);
                for (auto& advice : rule.advice) {
                    words(advice.text);
                }
            }
        }
    }

    template <typename AnExplore>
    void explore(AnExplore& explore)
    {
        words(explore.intro);
        words(explore.ideasTitle);
        for (auto& chart : explore.charts) {
            words(chart.title);
            list(chart.levelLabels);
            words(chart.limitLabel);
            words(chart.beyondLabel);
            words(chart.zeroLabel);
            for (auto& each : chart.cases) {
                words(each.label);
            }
            for (auto& line : chart.ceilings) {
                figures(line.label);
            }
            for (auto& line : chart.slopes) {
                figures(line.label);
            }
        }
        for (auto& mission : explore.missions) {
            words(mission.text);
            words(mission.hint);
        }
        list(explore.formulas);
        if (!explore.comparison) {
            return;
        }
        words(explore.comparison->title);
        for (auto& side : explore.comparison->sides) {
            words(side.title);
            for (auto& fact : side.facts) {
                words(fact.label);
                words(fact.value);
            }
        }
    }

    template <typename AnEquation>
    void equation(AnEquation& equation)
    {
        words(equation.intro);
        for (auto& formula : equation.formulas) {
            words(formula.spoken);
            words(formula.says);
        }
        list(equation.symbols);
        words(equation.workedTitle);
        list(equation.worked);
        list(equation.notes);
    }

    Visit& m_visit;
    TextUse m_use;
};

} // namespace

void forEachText(const LabDefinition& lab, const std::function<void(const TextSource&, const TextUse&)>& visit)
{
    Walk(visit).lab(lab);
}

void forEachText(LabDefinition& lab, const std::function<void(TextSource&)>& change)
{
    const auto visit = [&](TextSource& text, const TextUse&) { change(text); };
    Walk(visit).lab(lab);
}

} // namespace foresight
