// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/metric_card.h"

#include "ui/instrument/level_words.h"
#include "ui/instrument/readout.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QFontMetrics>
#include <QLabel>
#include <QVBoxLayout>

namespace foresight::ui {

MetricCard::MetricCard(const Readout& readout, const std::string& output, QWidget* parent)
    : QFrame(parent), m_readout(readout), m_output(output), m_figure(textLabel({}, QStringLiteral("figure"))),
      m_verdictLabel(textLabel({}, QStringLiteral("strong"))), m_note(textLabel({}, QStringLiteral("caption")))
{
    setProperty("role", QStringLiteral("metric"));
    setObjectName(qtText(output) + QStringLiteral("MetricCard"));
    const auto& verdicts = readout.act().explore.cardVerdicts;
    if (const auto it = verdicts.find(output); it != verdicts.end()) {
        m_verdict = it->second;
    }
    const Theme& theme = Theme::current();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.scaled(12), theme.scaled(10), theme.scaled(12), theme.scaled(10));
    layout->setSpacing(theme.scaled(2));
    layout->addWidget(textLabel(readout.rendered(readout.spec().output(output)->label), QStringLiteral("caption")));
    layout->addWidget(m_figure);
    layout->addWidget(m_verdictLabel);
    layout->addWidget(m_note);
    layout->addStretch(1);
    m_figure->setObjectName(qtText(output) + QStringLiteral("FigureLabel"));
    m_figure->setWordWrap(false);
    m_figure->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    update();
}

void MetricCard::update()
{
    const OutputSpec& output = *m_readout.spec().output(m_output);
    const QString value = m_readout.outputText(m_output);
    m_figure->setText(value);
    fitFigure();
    const QString note = m_readout.rendered(output.note);
    m_note->setText(unbroken(note));
    m_note->setVisible(!note.isEmpty());
    const VerdictRule* rule = m_verdict.empty() ? nullptr : m_readout.rule(m_verdict);
    const QString label = rule != nullptr ? m_readout.rendered(rule->label) : QString();
    m_verdictLabel->setVisible(rule != nullptr);
    if (rule != nullptr) {
        m_verdictLabel->setText(levelMark(rule->level) + QLatin1Char(' ') + label);
        setStyleProperty(*m_verdictLabel, "level", levelName(rule->level));
        setStyleProperty(*this, "level", levelName(rule->level));
    }
    const QString name = m_readout.rendered(output.label);
    //: accessible name of a figure: its label and value; then also its verdict
    setAccessibleName(label.isEmpty() ? tr("%1: %2").arg(name, value) : tr("%1: %2, %3").arg(name, value, label));
    setAccessibleDescription(note);
}

void MetricCard::fitFigure()
{
    // A long figure on a narrow card is set in the running text's size rather than cut.
    const int available =
        contentsRect().width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    const bool fits = QFontMetrics(Theme::current().figureFont()).horizontalAdvance(m_figure->text()) <= available;
    setStyleProperty(*m_figure, "role", fits ? QStringLiteral("figure") : QStringLiteral("strong"));
}

void MetricCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitFigure();
}

} // namespace foresight::ui
