// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/switch_control.h"

#include "ui/instrument/switch_button.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace foresight::ui {

SwitchControl::SwitchControl(const InputSpec& input, Words words, QWidget* parent)
    : QWidget(parent), m_input(input), m_words(std::move(words)), m_button(new SwitchButton(this))
{
    nameWidget(m_button, qtText(input.id) + QStringLiteral("SwitchButton"), m_words.label);
    m_button->setToolTip(m_words.help);
    // A context may leave one of the two out.
    m_button->setEnabled(m_input.choices.front().isOffered && m_input.choices.back().isOffered);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().scaled(4));
    auto* label = textLabel(m_words.label, QStringLiteral("caption"));
    label->setBuddy(m_button);
    layout->addWidget(label);
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    tellPosition();
    connect(m_button, &QCheckBox::toggled, this, [this](bool on) {
        tellPosition();
        Q_EMIT settled(qtText((on ? m_input.choices.back() : m_input.choices.front()).id));
    });
}

void SwitchControl::tellPosition()
{
    const QString position = m_words.positions.value(m_button->isChecked() ? 1 : 0);
    m_button->setText(position);
    m_button->setAccessibleDescription(m_words.help.isEmpty() ? position : position + QLatin1Char('\n') + m_words.help);
    m_button->updateGeometry();
}

void SwitchControl::showChoice(const std::string& id)
{
    const QSignalBlocker blocker(m_button);
    m_button->setChecked(id == m_input.choices.back().id);
    tellPosition();
}

} // namespace foresight::ui
