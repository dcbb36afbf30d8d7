// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/draft_panel.h"

#include "ui/labels.h"
#include "ui/preview/draft_tables.h"

#include <QCheckBox>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace foresight::ui {

DraftPanel::DraftPanel(QWidget* parent)
    : QWidget(parent), m_summary(textLabel({}, QStringLiteral("strong"), this)), m_tabs(new QTabWidget(this)),
      m_faults(new FaultTable), m_bindings(new BindingTable), m_allSteps(new QCheckBox(tr("Of every step")))
{
    setObjectName(QStringLiteral("draftPanel"));
    setAccessibleName(tr("Checker and bindings"));
    m_summary->setObjectName(QStringLiteral("draftSummaryLabel"));
    nameWidget(m_allSteps, QStringLiteral("allStepsCheckBox"), tr("Show the bindings of every step"));
    nameWidget(m_tabs, QStringLiteral("draftTabWidget"), tr("Checker and bindings"));
    auto* bound = new QWidget;
    auto* column = new QVBoxLayout(bound);
    column->addWidget(m_allSteps);
    column->addWidget(m_bindings, 1);
    m_tabs->addTab(m_faults, {});
    m_tabs->addTab(bound, tr("Bindings"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_tabs, 1);
    m_tabs->setUsesScrollButtons(false); // the names of both tabs are always in view
    connect(m_faults, &DraftTable::pathChosen, this, &DraftPanel::pathChosen);
    connect(m_bindings, &DraftTable::pathChosen, this, &DraftPanel::pathChosen);
    connect(m_allSteps, &QCheckBox::toggled, this, &DraftPanel::fillBindings);
    setFaults({});
}

void DraftPanel::setFaults(const Faults& faults)
{
    const auto figures = static_cast<int>(std::count_if(faults.begin(), faults.end(), isUnboundFigure));
    const auto count = static_cast<int>(faults.size());
    m_faults->setFaults(faults);
    m_tabs->setTabText(0, tr("Faults: %L1").arg(count));
    QString summary = count == 0 ? tr("The checker finds nothing wrong.") : tr("%Ln fault(s).", nullptr, count);
    if (figures > 0) {
        summary += QLatin1Char(' ') + tr("%Ln figure(s) typed into a text and not bound.", nullptr, figures);
    }
    m_summary->setText(summary);
}

void DraftPanel::setBindings(const std::vector<Binding>& bindings, const Step& step, const TextRenderer& text)
{
    m_fill = [this, &bindings, step, &text] {
        m_bindings->setBindings(bindings, text.lab().definition(),
                                m_allSteps->isChecked() ? std::nullopt : std::optional(step), text);
    };
    m_fill();
}

void DraftPanel::clearBindings()
{
    m_fill = nullptr;
    m_bindings->setRowCount(0);
}

void DraftPanel::fillBindings()
{
    if (m_fill) {
        m_fill();
    }
}

void DraftPanel::showFaults()
{
    m_tabs->setCurrentIndex(0);
}

} // namespace foresight::ui
