// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/sweep_card.h"

#include "core/lab/sweep_data.h"
#include "ui/charts/chart_card.h"
#include "ui/instrument/disclosure_box.h"
#include "ui/instrument/readout.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace foresight::ui {

SweepCard::SweepCard(const Readout& readout, QWidget* parent)
    : QWidget(parent), m_readout(readout), m_box(new DisclosureBox(tr("Sweep a control"), QStringLiteral("sweep"))),
      m_chart(new ChartCard(ChartKind::Lines))
{
    setObjectName(QStringLiteral("sweepCard"));
    m_chart->setObjectName(QStringLiteral("sweepChartCard"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::current().scaled(12));
    grid->setVerticalSpacing(Theme::current().scaled(8));
    grid->setColumnStretch(2, 1); // the boxes keep to their words
    m_output = addChoice(grid, 0, tr("Figure"), QStringLiteral("sweepOutputComboBox"));
    m_input = addChoice(grid, 1, tr("Over the range of"), QStringLiteral("sweepInputComboBox"));
    for (const std::string& id : sweepOutputs(readout.act())) {
        m_output->addItem(readout.rendered(readout.spec().output(id)->label), qtText(id));
    }
    for (const std::string& id : sweepInputs(readout.act())) {
        m_input->addItem(readout.rendered(readout.spec().input(id)->label), qtText(id));
    }
    if (const std::string first = firstSweepOutput(readout.act(), coreText(m_input->currentData().toString()));
        !first.empty()) {
        m_output->setCurrentIndex(m_output->findData(qtText(first)));
    }
    m_box->content()->addLayout(grid);
    m_box->content()->addWidget(m_chart);
    connect(m_output, &QComboBox::currentIndexChanged, this, &SweepCard::draw);
    connect(m_input, &QComboBox::currentIndexChanged, this, [this] {
        setSteps();
        draw();
    });
    connect(m_box, &DisclosureBox::opened, this, &SweepCard::draw);
    setSteps();
    setVisible(m_input->count() > 0);
}

QComboBox* SweepCard::addChoice(QGridLayout* grid, int row, const QString& words, const QString& name)
{
    auto* box = new QComboBox(this);
    nameWidget(box, name, words);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setFocusPolicy(Qt::StrongFocus);
    auto* label = textLabel(words, QStringLiteral("caption"), this);
    label->setWordWrap(false);
    label->setBuddy(box);
    grid->addWidget(label, row, 0);
    grid->addWidget(box, row, 1);
    return box;
}

void SweepCard::setSteps()
{
    const InputSpec* input = m_readout.spec().input(coreText(m_input->currentData().toString()));
    m_chart->setMovable(input != nullptr && m_editable ? std::optional(InputScale(*input)) : std::nullopt);
}

void SweepCard::setEditable(bool editable)
{
    if (m_editable != editable) {
        m_editable = editable;
        setSteps();
    }
}

void SweepCard::update(const ChartExtras& extras)
{
    m_extras = extras;
    draw();
}

void SweepCard::draw()
{
    if (!m_box->isOpen() || m_input->count() == 0) {
        return;
    }
    const auto drawn = sweepData(m_readout.text(), m_readout.act(), coreText(m_input->currentData().toString()),
                                 coreText(m_output->currentData().toString()), m_readout.settings(), m_extras);
    if (drawn) {
        m_chart->setData(*drawn);
    }
}

} // namespace foresight::ui
