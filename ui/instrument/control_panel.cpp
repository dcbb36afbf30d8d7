// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/control_panel.h"

#include "ui/instrument/choice_control.h"
#include "ui/instrument/disclosure_box.h"
#include "ui/instrument/number_control.h"
#include "ui/instrument/readout.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QVBoxLayout>

namespace foresight::ui {

ControlPanel::ControlPanel(const Readout& readout, const Settings& story, QWidget* parent)
    : QWidget(parent), m_readout(readout), m_story(story)
{
    const Explore& explore = readout.act().explore;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().scaled(12));
    auto* card = roleFrame(QStringLiteral("card"));
    card->setAccessibleName(tr("Controls"));
    frameLayout(card)->setSpacing(Theme::current().scaled(12));
    addControls(frameLayout(card), explore.first);
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
    }
}

void ControlPanel::addControls(QVBoxLayout* layout, const std::vector<std::string>& inputs)
{
    for (const std::string& id : inputs) {
        if (const InputSpec* input = m_readout.spec().input(id)) {
            layout->addWidget(input->isChoice() ? makeChoice(*input) : makeNumber(*input));
        }
    }
}

QWidget* ControlPanel::makeNumber(const InputSpec& input)
{
    const auto story = m_story.find(input.id);
    const double value = story != m_story.end() ? std::get<double>(story->second) : input.defaultNumber;
    auto* control = new NumberControl(input, {m_readout.rendered(input.label), m_readout.rendered(input.help)}, value,
                                      m_readout.text().locale());
    connect(control, &NumberControl::moved, this, [this, id = input.id](double moved) {
        Q_EMIT this->moved({{id, moved}});
    });
    connect(control, &NumberControl::settled, this, [this, id = input.id](double settled) {
        Q_EMIT this->settled({{id, settled}});
    });
    m_numbers.push_back(control);
    return control;
}

QWidget* ControlPanel::makeChoice(const InputSpec& input)
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
    m_choices.push_back(control);
    return control;
}

void ControlPanel::showSettings(const Settings& settings)
{
    for (NumberControl* control : m_numbers) {
        const auto it = settings.find(control->inputId());
        if (it != settings.end() && !control->hasOpenFault(std::get<double>(it->second))) {
            control->showValue(std::get<double>(it->second));
        }
    }
    for (ChoiceControl* control : m_choices) {
        const auto it = settings.find(control->inputId());
        if (it != settings.end()) {
            control->showChoice(std::get<std::string>(it->second));
        }
    }
}

void ControlPanel::settleNow()
{
    for (NumberControl* control : m_numbers) {
        control->settlePending();
    }
    for (ChoiceControl* control : m_choices) {
        control->settlePending();
    }
}

} // namespace foresight::ui
