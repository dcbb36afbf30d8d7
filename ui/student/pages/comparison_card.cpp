// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/comparison_card.h"

#include "ui/instrument/card_grid.h"
#include "ui/instrument/readout.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr int kLeastSideWidth = 220;

} // namespace

ComparisonCard::ComparisonCard(const Readout& readout, const Comparison& comparison, QWidget* parent)
    : QFrame(parent), m_readout(readout), m_comparison(comparison), m_decision(textLabel({}, QStringLiteral("strong"))),
      m_reason(textLabel({}))
{
    const Theme& theme = Theme::current();
    setProperty("role", QStringLiteral("card"));
    setObjectName(QStringLiteral("comparisonCard"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.scaled(16), theme.scaled(12), theme.scaled(16), theme.scaled(12));
    layout->setSpacing(theme.scaled(8));
    const QString title = readout.rendered(comparison.title);
    setAccessibleName(title);
    layout->addWidget(textLabel(title, QStringLiteral("section")));
    auto* grid = new CardGrid(kLeastSideWidth);
    for (const Comparison::Side& side : comparison.sides) {
        m_sides.push_back(makeSide(side, m_sides.size() + 1));
        grid->addCard(m_sides.back().frame);
    }
    layout->addWidget(grid);
    m_decision->setObjectName(QStringLiteral("decisionLabel"));
    m_reason->setObjectName(QStringLiteral("decidedByLabel"));
    layout->addWidget(m_decision);
    layout->addWidget(m_reason);
    update();
}

ComparisonCard::Side ComparisonCard::makeSide(const Comparison::Side& side, std::size_t number)
{
    auto* frame = roleFrame(QStringLiteral("option"));
    frame->setObjectName(QStringLiteral("side%1Frame").arg(number));
    frameLayout(frame)->setSpacing(Theme::current().scaled(4));
    Side made{frame, textLabel({}, QStringLiteral("strong")), textLabel({}, QStringLiteral("caption")), {}};
    frameLayout(frame)->addWidget(made.title);
    auto* facts = new QGridLayout;
    facts->setHorizontalSpacing(Theme::current().scaled(12));
    facts->setColumnStretch(0, 1); // labels wrap, values keep in one piece
    for (const Fact& fact : side.facts) {
        const int row = static_cast<int>(made.values.size());
        facts->addWidget(textLabel(m_readout.rendered(fact.label), QStringLiteral("caption")), row, 0);
        made.values.push_back(textLabel({}));
        made.values.back()->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        made.values.back()->setWordWrap(false);
        facts->addWidget(made.values.back(), row, 1);
    }
    frameLayout(frame)->addLayout(facts);
    frameLayout(frame)->addWidget(made.mark);
    frameLayout(frame)->addStretch(1);
    return made;
}

void ComparisonCard::update()
{
    const VerdictRule* decision = m_readout.rule(m_comparison.verdict);
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        const Comparison::Side& side = m_comparison.sides[i];
        const Side& shown = m_sides[i];
        const bool chosen = decision != nullptr && decision->id == side.chosenWhen;
        shown.title->setText(m_readout.rendered(side.title));
        for (std::size_t fact = 0; fact < side.facts.size(); ++fact) {
            shown.values[fact]->setText(unbroken(m_readout.rendered(side.facts[fact].value)));
        }
        shown.mark->setText(chosen ? tr("✓ the decision at these settings") : QString());
        setStyleProperty(*shown.frame, "checked", chosen);
        shown.frame->setAccessibleName(chosen ? tr("%1: the decision").arg(shown.title->text()) : shown.title->text());
    }
    //: %1 is a decision such as "move compute"
    m_decision->setText(decision != nullptr ? tr("Decision: %1").arg(m_readout.rendered(decision->label)) : QString());
    const VerdictRule* reason = m_readout.rule(m_comparison.decidedBy);
    m_reason->setText(reason != nullptr ? unbroken(m_readout.rendered(reason->text)) : QString());
    m_reason->setVisible(!m_reason->text().isEmpty());
}

} // namespace foresight::ui
