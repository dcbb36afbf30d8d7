// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/instrument/readout.h"
#include "ui/student/step_page.h"

#include <memory>
#include <optional>
#include <vector>

class QGridLayout;
class QPushButton;
class QUndoStack;

namespace foresight::ui {

class BookmarkBar;
class ChartCard;
class ComparisonCard;
class ControlPanel;
class FormulasPanel;
class MetricCard;
class MissionList;
class NoticeCard;
class ObservationCard;

/// The act's simulator: controls, figures, charts, missions, bookmarks. Moves show live values; a settled change is one
/// event and one step of undo.
class ExplorePage final : public StepPage
{
    Q_OBJECT

public:
    ExplorePage(const Step& step, StudentSession& session, QWidget* parent = nullptr);
    ~ExplorePage() override;

    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] bool primaryEnabled() const override;
    [[nodiscard]] QString primaryReason() const override;
    bool activatePrimary() override;
    [[nodiscard]] QUndoStack* undoStack() const override { return m_undo; }

    /// Records settings as one look; what undo and redo do.
    bool apply(const Settings& settings);

protected:
    void build() override;
    void refresh() override;
    void left() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addIntro();
    QWidget* makeSettings();
    void makeTasks();
    QWidget* makeActions();
    QWidget* makeResults();
    void showLive(const Settings& change);
    void settle(const Settings& change);
    void changeTo(const Settings& settings);
    void showCurrent();
    void redraw();
    void drawCharts();
    void saveBookmark();
    void arrange();
    void place(bool narrow);
    [[nodiscard]] bool revealed() const;
    [[nodiscard]] bool editable() const;
    [[nodiscard]] std::vector<Settings> earlierLooks() const;

    QUndoStack* m_undo;
    std::unique_ptr<Readout> m_readout;
    ControlPanel* m_controls = nullptr;
    QWidget* m_actions = nullptr;
    QPushButton* m_storyButton = nullptr;
    MissionList* m_missions = nullptr;
    BookmarkBar* m_bookmarks = nullptr;
    FormulasPanel* m_formulas = nullptr;
    ComparisonCard* m_comparison = nullptr;
    ObservationCard* m_observation = nullptr;
    QGridLayout* m_grid = nullptr;
    QWidget* m_settings = nullptr; ///< controls, undo and redo
    QWidget* m_results = nullptr;
    std::optional<bool> m_narrow; ///< as arranged
    std::vector<MetricCard*> m_cards;
    std::vector<NoticeCard*> m_notices;
    std::vector<ChartCard*> m_charts;
};

} // namespace foresight::ui
