// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/control_panel.h"

#include "ui/instrument/choice_control.h"
#include "ui/instrument/disclosure_box.h"
#include "ui/instrument/range_control.h"
#include "ui/instrument/readout.h"
#include "ui/instrument/switch_control.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace foresight::ui {

ControlPanel::ControlPanel(const Readout& readout, const Settings& story, QWidget* parent)
    : QWidget(parent), m_readout(readout), m_story(story), m_later(textLabel({}, QStringLiteral("caption"), this))
{
    const Explore& explore = readout.act().explore;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().scaled(12));
    auto* card = roleFrame(QStringLiteral("card"));
    card->setAccessibleName(tr("Controls"));
    frameLayout(card)->setSpacing(Theme::current().scaled(12));
    addControls(frameLayout(card), explore.first);
    m_later->setObjectName(QStringLiteral("laterControlsLabel"));
    frameLayout(card)->addWidget(m_later);
    layout->addWidget(card);
    if (!explore.ideas.empty()) {
        auto* ideasCard = roleFrame(QStringLiteral("card"));
        auto* ideas = new DisclosureBox(readout.rendered(explore.ideasTitle), QStringLiteral("ideas"));
        ideas->content()->setSpacing(Theme::current().scaled(12));
        addControls(ideas->content(), explore.ideas);
        const int margin = Theme::current().scaled(8);
        frameLayout(ideasCard)->setContentsMargins(margin, margin, margin, margin);
        ideas->content()->setContentsMargins(margin, margin, margin, margin);
        frameLayout(ideasCard)->addWidget(ideas);
        layout->addWidget(ideasCard);
        m_ideas = ideasCard;
    }
    showStages({});
}

void ControlPanel::addControls(QVBoxLayout* layout, const std::vector<std::string>& inputs)
{
    for (const std::string& id : inputs) {
        const InputSpec* input = m_readout.spec().input(id);
        if (input != nullptr && input->from.empty()) { // an upper end comes with its lower one
            m_controls.push_back(make(*input));
            layout->addWidget(m_controls.back().widget);
        }
    }
}

ControlPanel::Control ControlPanel::make(const InputSpec& input)
{
    if (input.isChoice()) {
        return input.control == ControlKind::Switch ? makeSwitch(input) : makeChoice(input);
    }
    const InputSpec* upper = upperEnd(input);
    return upper != nullptr ? makeRange(input, *upper) : makeNumber(input);
}

const InputSpec* ControlPanel::upperEnd(const InputSpec& lower) const
{
    const auto& inputs = m_readout.spec().inputs;
    const auto it =
        std::find_if(inputs.begin(), inputs.end(), [&](const InputSpec& input) { return input.from == lower.id; });
    return it == inputs.end() ? nullptr : &*it;
}

double ControlPanel::storyNumber(const InputSpec& input) const
{
    const auto story = m_story.find(input.id);
    return story != m_story.end() ? std::get<double>(story->second) : input.defaultNumber;
}

NumberControl::Words ControlPanel::wordsOf(const InputSpec& input) const
{
    return {m_readout.rendered(input.label), m_readout.rendered(input.help)};
}

ControlPanel::Control ControlPanel::makeNumber(const InputSpec& input)
{
    auto* control = new NumberControl(input, wordsOf(input), storyNumber(input), m_readout.text().locale());
    connect(control, &NumberControl::moved, this, [this, id = input.id](double moved) {
        Q_EMIT this->moved({{id, moved}});
    });
    connect(control, &NumberControl::settled, this, [this, id = input.id](double settled) {
        Q_EMIT this->settled({{id, settled}});
    });
    const auto show = [control](const Settings& settings) {
        const auto it = settings.find(control->inputId());
        if (it != settings.end() && !control->hasOpenFault(std::get<double>(it->second))) {
            control->showValue(std::get<double>(it->second));
        }
    };
    return {input.id, control, show, [control] { control->settlePending(); }};
}

ControlPanel::Control ControlPanel::makeRange(const InputSpec& lower, const InputSpec& upper)
{
    auto* control = new RangeControl({lower, wordsOf(lower), storyNumber(lower)},
                                     {upper, wordsOf(upper), storyNumber(upper)}, m_readout.text().locale());
    connect(control, &RangeControl::moved, this, &ControlPanel::moved);
    connect(control, &RangeControl::settled, this, &ControlPanel::settled);
    return {lower.id, control, [control](const Settings& settings) { control->showSettings(settings); },
            [control] { control->settlePending(); }};
}

ControlPanel::Control ControlPanel::makeChoice(const InputSpec& input)
{
    ChoiceControl::Words words{m_readout.rendered(input.label), m_readout.rendered(input.help), {}};
    for (const ChoiceSpec& choice : input.choices) {
        words.choices << m_readout.rendered(choice.label);
    }
    auto* control = new ChoiceControl(input, words);
    connect(control, &ChoiceControl::moved, this, [this, id = input.id](const QString& moved) {
        Q_EMIT this->moved({{id, coreText(moved)}});
    });
    connect(control, &ChoiceControl::settled, this, [this, id = input.id](const QString& settled) {
        Q_EMIT this->settled({{id, coreText(settled)}});
    });
    const auto show = [control](const Settings& settings) {
        if (const auto it = settings.find(control->inputId()); it != settings.end()) {
            control->showChoice(std::get<std::string>(it->second));
        }
    };
    return {input.id, control, show, [control] { control->settlePending(); }};
}

ControlPanel::Control ControlPanel::makeSwitch(const InputSpec& input)
{
    SwitchControl::Words words{m_readout.rendered(input.label), m_readout.rendered(input.help), {}};
    for (const ChoiceSpec& choice : input.choices) {
        words.positions << m_readout.rendered(choice.label);
    }
    auto* control = new SwitchControl(input, words);
    connect(control, &SwitchControl::settled, this, [this, id = input.id](const QString& settled) {
        Q_EMIT this->settled({{id, coreText(settled)}});
    });
    const auto show = [control](const Settings& settings) {
        if (const auto it = settings.find(control->inputId()); it != settings.end()) {
            control->showChoice(std::get<std::string>(it->second));
        }
    };
    return {input.id, control, show, [] {}};
}

void ControlPanel::showSettings(const Settings& settings)
{
    for (const Control& control : m_controls) {
        control.show(settings);
    }
}

void ControlPanel::showStages(const std::set<std::string>& missionsMet)
{
    const Explore& explore = m_readout.act().explore;
    int later = 0;
    bool hasIdea = false;
    for (const Control& control : m_controls) {
        const auto stage = std::find_if(explore.stages.begin(), explore.stages.end(),
                                        [&](const ControlStage& each) { return each.input == control.input; });
        const bool comes =
            stage != explore.stages.end() && !stage->after.empty() && !missionsMet.contains(stage->after);
        const bool isThere = !comes && (stage == explore.stages.end() || m_readout.holds(stage->when));
        control.widget->setVisible(isThere);
        later += comes ? 1 : 0;
        hasIdea = hasIdea || (isThere && std::find(explore.ideas.begin(), explore.ideas.end(), control.input) !=
                                             explore.ideas.end());
    }
    m_later->setText(later > 0 ? tr("%n more controls come with the missions.", nullptr, later) : QString());
    m_later->setVisible(later > 0);
    if (m_ideas != nullptr) {
        m_ideas->setVisible(hasIdea);
    }
}

void ControlPanel::settleNow()
{
    for (const Control& control : m_controls) {
        control.settle();
    }
}

} // namespace foresight::ui
