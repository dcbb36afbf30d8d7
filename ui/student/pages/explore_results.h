// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_state.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace foresight::ui {

class BookmarkBar;
class ChartCard;
class ComparisonCard;
class FormulasPanel;
class LimitLine;
class MetricCard;
class NoticeCard;
class Readout;
class SweepCard;

/// What the simulator shows for the settings of a readout: what limits, figures, notices, charts, the sweep, bookmarks,
/// formulas. Points on charts can be moved; who owns the settings hears of it.
class ExploreResults final : public QWidget
{
    Q_OBJECT

public:
    explicit ExploreResults(const Readout& readout, QWidget* parent = nullptr);

    /// Brings everything up to the readout's settings.
    void update(const std::vector<Bookmark>& bookmarks);
    /// Settings of earlier looks, oldest first: the way that charts of lines draw.
    void setLooks(std::vector<Settings> looks);
    void setEditable(bool editable);
    /// Tells moves that wait for the keyboard to rest; or drops them, when settings came from elsewhere.
    void settleNow();
    void forgetMoves();
    /// The bookmark to compare with; null when none is chosen.
    [[nodiscard]] const Bookmark* chosenBookmark() const;

Q_SIGNALS:
    /// A point moves on a chart; is let go; was put back.
    void moved(const foresight::Settings& change);
    void settled(const foresight::Settings& change);
    void moveCancelled();
    void bookmarkRequested();
    void bookmarkChosen();
    void restoreRequested();

private:
    void addCards(QVBoxLayout* layout);
    void addCharts(QVBoxLayout* layout);
    void addBookmarks(QVBoxLayout* layout);
    void listenTo(const ChartCard* chart);
    void drawCharts();

    const Readout& m_readout;
    std::vector<Settings> m_looks;
    LimitLine* m_limit = nullptr;
    std::vector<MetricCard*> m_cards;
    std::vector<NoticeCard*> m_notices;
    std::vector<ChartCard*> m_charts;
    SweepCard* m_sweep = nullptr;
    BookmarkBar* m_bookmarks = nullptr;
    ComparisonCard* m_comparison = nullptr;
    FormulasPanel* m_formulas = nullptr;
};

} // namespace foresight::ui
