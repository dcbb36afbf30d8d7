// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/formulas_panel.h"

#include "ui/instrument/disclosure_box.h"
#include "ui/instrument/readout.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace foresight::ui {

FormulasPanel::FormulasPanel(const Readout& readout, QWidget* parent) : QWidget(parent), m_readout(readout)
{
    setObjectName(QStringLiteral("formulasPanel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* box = new DisclosureBox(tr("Formulas with these numbers"), QStringLiteral("formulas"));
    layout->addWidget(box);
    auto* card = roleFrame(QStringLiteral("card"));
    for (std::size_t i = 0; i < readout.act().explore.formulas.size(); ++i) {
        auto* line = textLabel({});
        line->setObjectName(QStringLiteral("formula%1Label").arg(i + 1));
        line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        frameLayout(card)->addWidget(line);
        m_lines.push_back(line);
    }
    box->content()->addWidget(card);
    update();
}

void FormulasPanel::update()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setText(m_readout.rendered(m_readout.act().explore.formulas[i]));
    }
}

} // namespace foresight::ui
