// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/limit_line.h"

#include "ui/instrument/readout.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace foresight::ui {

LimitLine::LimitLine(const Readout& readout, const std::string& verdict, QWidget* parent)
    : QFrame(parent), m_readout(readout), m_verdict(verdict), m_label(textLabel({}))
{
    const Theme& theme = Theme::current();
    setProperty("role", QStringLiteral("notice"));
    setProperty("level", QStringLiteral("neutral")); // the cards below say how bad it is
    setObjectName(QStringLiteral("limitLine"));
    m_label->setObjectName(QStringLiteral("limitLabel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.scaled(16), theme.scaled(8), theme.scaled(16), theme.scaled(8));
    layout->addWidget(m_label);
    update();
}

void LimitLine::update()
{
    const VerdictRule* rule = m_readout.rule(m_verdict);
    setVisible(rule != nullptr);
    if (rule == nullptr) {
        return;
    }
    //: what limits at these settings: the question, its answer in a few words, a sentence with the figures
    const QString text = tr("%1: %2. %3")
                             .arg(m_readout.rendered(m_readout.spec().verdict(m_verdict)->label),
                                  m_readout.rendered(rule->label), m_readout.rendered(rule->text));
    m_label->setText(unbroken(text.trimmed()));
    setAccessibleName(text.trimmed());
}

} // namespace foresight::ui
