// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/observation_card.h"

#include "core/units/quantity_text.h"
#include "ui/instrument/readout.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace foresight::ui {

ObservationCard::ObservationCard(const Readout& readout, const Observation& observation, QWidget* parent)
    : QFrame(parent), m_readout(readout), m_observation(observation), m_field(new QLineEdit(this)),
      m_button(new QPushButton(tr("Record"), this)),
      m_line(textLabel(readout.rendered(observation.hint), QStringLiteral("caption"), this))
{
    const Theme& theme = Theme::current();
    setProperty("role", QStringLiteral("card"));
    nameWidget(this, QStringLiteral("observationCard"), tr("Observation"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.scaled(16), theme.scaled(12), theme.scaled(16), theme.scaled(12));
    layout->setSpacing(theme.scaled(8));
    const QString prompt = readout.rendered(observation.prompt);
    auto* label = textLabel(prompt);
    label->setBuddy(m_field);
    layout->addWidget(label);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.scaled(8));
    row->addWidget(m_field);
    row->addWidget(m_button);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(m_line);
    nameWidget(m_field, QStringLiteral("observationLineEdit"), prompt);
    m_field->setMaximumWidth(theme.scaled(140));
    nameWidget(m_button, QStringLiteral("recordPushButton"), tr("Record the observation"));
    m_line->setObjectName(QStringLiteral("observationLabel"));
    m_field->installEventFilter(this);
    connect(m_button, &QPushButton::clicked, this, &ObservationCard::takeTyped);
}

void ObservationCard::takeTyped()
{
    const OutputSpec& output = *m_readout.spec().output(m_observation.output);
    const TypedValue typed = parseTyped(coreText(m_field->text()), output.unit, m_readout.text().locale());
    const bool usable = typed.quantity.has_value();
    setStyleProperty(*m_field, "invalid", !usable);
    setStyleProperty(*m_line, "role", usable ? QStringLiteral("caption") : QStringLiteral("error"));
    if (usable) {
        m_line->setText(m_readout.rendered(m_observation.hint));
        Q_EMIT recordRequested(typed.quantity->in(output.unit));
        return;
    }
    m_line->setText(tr("Type a figure, with its unit if you like: this one cannot be read. %1")
                        .arg(m_readout.rendered(m_observation.hint)));
    m_field->setAccessibleDescription(m_line->text());
}

void ObservationCard::showReading(const ObservationReading& reading)
{
    const OutputSpec& output = *m_readout.spec().output(m_observation.output);
    const auto words = [&](double value) {
        return qtText(
            m_readout.text().quantityOf(m_readout.act().id, m_observation.output, Quantity::of(value, output.unit)));
    };
    const bool again = !reading.isClose() && reading.times == 1;
    m_field->setVisible(again);
    m_button->setVisible(again);
    setStyleProperty(*m_line, "role", again ? QStringLiteral("caption") : QStringLiteral("strong"));
    if (again) {
        m_line->setText(tr("Recorded: %1. The chart shows something else. %2 Read it once more; it is not graded.")
                            .arg(words(reading.value), m_readout.rendered(m_observation.hint)));
        m_field->setAccessibleDescription(m_line->text());
        m_field->selectAll();
    } else if (reading.isClose()) {
        m_line->setText(tr("Recorded: %1").arg(words(reading.value)));
    } else {
        m_line->setText(tr("Recorded: %1. The chart showed %2.").arg(words(reading.value), words(*reading.shown)));
    }
}

bool ObservationCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            (key->modifiers() & ~Qt::KeypadModifier) == 0) {
            takeTyped();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace foresight::ui
