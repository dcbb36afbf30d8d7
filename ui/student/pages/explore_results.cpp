// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/explore_results.h"

#include "ui/charts/chart_card.h"
#include "ui/instrument/bookmark_bar.h"
#include "ui/instrument/card_grid.h"
#include "ui/instrument/formulas_panel.h"
#include "ui/instrument/limit_line.h"
#include "ui/instrument/metric_card.h"
#include "ui/instrument/notice_card.h"
#include "ui/instrument/readout.h"
#include "ui/instrument/sweep_card.h"
#include "ui/qt_text.h"
#include "ui/student/pages/comparison_card.h"
#include "ui/theme.h"

#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr int kCardWidth = 138;

/// Whether parts of a chart stand for settings that can be chosen.
bool hasTargets(const ChartSpec& chart)
{
    const bool isOfParts = chart.kind == ChartKind::Bars || chart.kind == ChartKind::Scatter ||
                           chart.kind == ChartKind::HeatMap || chart.kind == ChartKind::Roofline;
    return isOfParts && (!chart.over.empty() || !chart.cases.empty());
}

} // namespace

ExploreResults::ExploreResults(const Readout& readout, QWidget* parent) : QWidget(parent), m_readout(readout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().scaled(12));
    addCards(layout);
    addCharts(layout);
    addBookmarks(layout);
    if (const auto& comparison = readout.act().explore.comparison) {
        m_comparison = new ComparisonCard(readout, *comparison);
        layout->addWidget(m_comparison);
    }
    m_formulas = new FormulasPanel(readout);
    layout->addWidget(m_formulas);
    layout->addStretch(1);
    setEditable(true); // charts that can be worked on take their place in the order of the Tab key
}

void ExploreResults::addCards(QVBoxLayout* layout)
{
    const Explore& explore = m_readout.act().explore;
    if (!explore.limitedBy.empty()) {
        m_limit = new LimitLine(m_readout, explore.limitedBy, this);
        layout->addWidget(m_limit);
    }
    auto* grid = new CardGrid(kCardWidth);
    for (const std::string& output : explore.cards) {
        m_cards.push_back(new MetricCard(m_readout, output));
        grid->addCard(m_cards.back());
    }
    layout->addWidget(grid);
    for (const std::string& verdict : explore.notices) {
        m_notices.push_back(new NoticeCard(m_readout, verdict, this));
        layout->addWidget(m_notices.back());
    }
}

void ExploreResults::addCharts(QVBoxLayout* layout)
{
    for (const ChartSpec& chart : m_readout.act().explore.charts) {
        m_charts.push_back(new ChartCard(chart.kind));
        m_charts.back()->setObjectName(qtText(chart.id) + QStringLiteral("ChartCard"));
        listenTo(m_charts.back());
        layout->addWidget(m_charts.back());
    }
    m_sweep = new SweepCard(m_readout, this);
    listenTo(m_sweep->chart());
    layout->addWidget(m_sweep);
}

void ExploreResults::addBookmarks(QVBoxLayout* layout)
{
    m_bookmarks = new BookmarkBar(m_readout);
    connect(m_bookmarks, &BookmarkBar::saveRequested, this, &ExploreResults::bookmarkRequested);
    connect(m_bookmarks, &BookmarkBar::chosenChanged, this, &ExploreResults::bookmarkChosen);
    connect(m_bookmarks, &BookmarkBar::restoreRequested, this, &ExploreResults::restoreRequested);
    layout->addWidget(m_bookmarks);
}

void ExploreResults::listenTo(const ChartCard* chart)
{
    connect(chart, &ChartCard::moved, this, &ExploreResults::moved);
    connect(chart, &ChartCard::settled, this, &ExploreResults::settled);
    connect(chart, &ChartCard::moveCancelled, this, &ExploreResults::moveCancelled);
}

void ExploreResults::settleNow()
{
    for (ChartCard* chart : findChildren<ChartCard*>()) {
        chart->settleNow();
    }
}

void ExploreResults::forgetMoves()
{
    for (ChartCard* chart : findChildren<ChartCard*>()) {
        chart->forgetMoves();
    }
}

const Bookmark* ExploreResults::chosenBookmark() const
{
    return m_bookmarks->chosen();
}

void ExploreResults::setLooks(std::vector<Settings> looks)
{
    m_looks = std::move(looks);
}

void ExploreResults::setEditable(bool editable)
{
    const auto& specs = m_readout.act().explore.charts;
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        const InputSpec* over = m_readout.spec().input(specs[i].over);
        const bool movable = editable && over != nullptr && specs[i].kind == ChartKind::Lines;
        m_charts[i]->setMovable(movable ? std::optional(InputScale(*over)) : std::nullopt);
        m_charts[i]->setSelectable(editable && hasTargets(specs[i]));
    }
    m_sweep->setEditable(editable);
    m_bookmarks->setEditable(editable);
}

void ExploreResults::update(const std::vector<Bookmark>& bookmarks)
{
    if (m_limit != nullptr) {
        m_limit->update();
    }
    for (MetricCard* card : m_cards) {
        card->update();
    }
    for (NoticeCard* notice : m_notices) {
        notice->update();
    }
    m_formulas->update();
    if (m_comparison != nullptr) {
        m_comparison->update();
    }
    m_bookmarks->update(bookmarks);
    drawCharts();
}

void ExploreResults::drawCharts()
{
    ChartExtras extras;
    if (const Bookmark* bookmark = m_bookmarks->chosen()) {
        extras.ghost = bookmark->settings;
        extras.ghostName = bookmark->name;
    }
    extras.path = m_looks;
    const Act& act = m_readout.act();
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        const auto drawn = chartData(m_readout.text(), act.id, act.explore.charts[i], m_readout.settings(), extras);
        if (drawn) {
            m_charts[i]->setData(*drawn);
        }
    }
    m_sweep->update(extras);
}

} // namespace foresight::ui
