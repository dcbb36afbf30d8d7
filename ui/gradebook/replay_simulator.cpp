// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/replay_simulator.h"

#include "core/grading/replay_words.h"
#include "ui/charts/chart_card.h"
#include "ui/gradebook/grade_words.h"
#include "ui/instrument/card_grid.h"
#include "ui/instrument/metric_card.h"
#include "ui/instrument/mission_list.h"
#include "ui/instrument/notice_card.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace foresight::ui {

namespace {

constexpr int kCardWidth = 138;
constexpr std::size_t kMostLooks = 60; ///< on a chart's path, as the student saw it

} // namespace

ReplaySimulator::ReplaySimulator(std::shared_ptr<const Replay> replay, const Act& act, const QLocale& locale,
                                 QWidget* parent)
    : QWidget(parent), m_replay(std::move(replay)), m_act(act), m_settings(textLabel({}, {}, this))
{
    setObjectName(QStringLiteral("replaySimulator"));
    std::optional<Prediction> prediction;
    for (const Event& event : m_replay->events) {
        const auto* locked = std::get_if<PredictionLocked>(&event.body);
        if (locked != nullptr && event.act == act.id && !prediction)
            prediction = Prediction{locked->answer, locked->confidence, {}, event.utcMs, locked->placed};
    }
    m_readout = std::make_unique<Readout>(m_replay->lab, m_replay->scenario, locale, act, prediction, Settings{});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().scaled(12));
    m_settings->setObjectName(QStringLiteral("replaySettingsLabel"));
    layout->addWidget(m_settings);
    auto* grid = new CardGrid(kCardWidth, this);
    for (const std::string& output : act.explore.cards) {
        m_cards.push_back(new MetricCard(*m_readout, output));
        grid->addCard(m_cards.back());
    }
    layout->addWidget(grid);
    for (const std::string& verdict : act.explore.notices) {
        m_notices.push_back(new NoticeCard(*m_readout, verdict, this));
        layout->addWidget(m_notices.back());
    }
    for (const ChartSpec& chart : act.explore.charts) {
        m_charts.push_back(new ChartCard(chart.kind, this));
        m_charts.back()->setObjectName(qtText(chart.id) + QStringLiteral("ChartCard"));
        layout->addWidget(m_charts.back());
    }
    m_missions = new MissionList(*m_readout, nullptr, this);
    layout->addWidget(m_missions);
}

ReplaySimulator::~ReplaySimulator() = default;

void ReplaySimulator::show(std::size_t at)
{
    const Explored* look = m_replay->look(at);
    if (look == nullptr)
        return;
    m_readout->setSettings(look->settings);
    QStringList settings;
    for (const NamedValue& each : lookSettings(*look, &m_readout->text(), m_act.id)) {
        const QString name = shownWords(each.name);
        const QString value = shownWords(each.value);
        settings.append(each.differs ? tr("%1: %2 (changed)").arg(name, value) : tr("%1: %2").arg(name, value));
    }
    m_settings->setText(unbroken(settings.join(QStringLiteral(" · "))));
    for (MetricCard* card : m_cards)
        card->update();
    for (NoticeCard* notice : m_notices)
        notice->update();
    m_missions->showMet(m_replay->missionsMet(at));
    drawCharts(at);
}

void ReplaySimulator::drawCharts(std::size_t at)
{
    ChartExtras extras;
    extras.path = m_replay->looks(at, kMostLooks);
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        const auto drawn =
            chartData(m_readout->text(), m_act.id, m_act.explore.charts[i], m_readout->settings(), extras);
        m_charts[i]->setVisible(drawn.has_value());
        if (drawn)
            m_charts[i]->setData(*drawn);
    }
}

} // namespace foresight::ui
