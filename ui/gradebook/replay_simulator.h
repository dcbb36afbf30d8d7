// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/replay.h"
#include "ui/instrument/readout.h"

#include <QLocale>
#include <QWidget>

#include <memory>
#include <string>
#include <vector>

class QLabel;

namespace foresight::ui {

class ChartCard;
class MetricCard;
class MissionList;
class NoticeCard;

/// An act's simulator as the student saw it: settings, figures, notices, charts and missions, computed anew from the
/// lab's model. There is nothing to change on it.
class ReplaySimulator final : public QWidget
{
    Q_OBJECT

public:
    /// The replay has the lab, and the act is the lab's.
    ReplaySimulator(std::shared_ptr<const Replay> replay, const Act& act, const QLocale& locale,
                    QWidget* parent = nullptr);
    ~ReplaySimulator() override;

    [[nodiscard]] const std::string& act() const { return m_act.id; }
    /// A moment of this act that has a look.
    void show(std::size_t at);

private:
    void drawCharts(std::size_t at);

    std::shared_ptr<const Replay> m_replay;
    const Act& m_act;
    std::unique_ptr<Readout> m_readout;
    QLabel* m_settings;
    MissionList* m_missions = nullptr;
    std::vector<MetricCard*> m_cards;
    std::vector<NoticeCard*> m_notices;
    std::vector<ChartCard*> m_charts;
};

} // namespace foresight::ui
