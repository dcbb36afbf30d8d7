// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/metric_card.h"

#include "ui/instrument/level_words.h"
#include "ui/instrument/readout.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QLabel>

namespace foresight::ui {

MetricCard::MetricCard(const Readout& readout, const std::string& output, QWidget* parent)
    : FigureCard(qtText(output), readout.rendered(readout.spec().output(output)->label), parent), m_readout(readout),
      m_output(output), m_verdictLabel(textLabel({}, QStringLiteral("strong")))
{
    setObjectName(qtText(output) + QStringLiteral("MetricCard"));
    const auto& verdicts = readout.act().explore.cardVerdicts;
    if (const auto it = verdicts.find(output); it != verdicts.end()) {
        m_verdict = it->second;
    }
    insertLabel(m_verdictLabel);
    update();
}

void MetricCard::update()
{
    const OutputSpec& output = *m_readout.spec().output(m_output);
    const QString value = m_readout.outputText(m_output);
    setFigure(value, m_readout.rendered(output.note));
    const VerdictRule* rule = m_verdict.empty() ? nullptr : m_readout.rule(m_verdict);
    const QString label = rule != nullptr ? m_readout.rendered(rule->label) : QString();
    m_verdictLabel->setVisible(rule != nullptr);
    if (rule != nullptr) {
        m_verdictLabel->setText(levelMark(rule->level) + QLatin1Char(' ') + label);
        setStyleProperty(*m_verdictLabel, "level", levelName(rule->level));
        setStyleProperty(*this, "level", levelName(rule->level));
    }
    if (!label.isEmpty()) {
        //: accessible name of a figure: its label, value and verdict
        setAccessibleName(tr("%1: %2, %3").arg(m_readout.rendered(output.label), value, label));
    }
}

} // namespace foresight::ui
