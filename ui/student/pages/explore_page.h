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

class ControlPanel;
class ExploreResults;
class MissionList;
class ObservationCard;
class TonePlayer;

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
    void makeResults();
    void showLive(const Settings& change);
    void settle(const Settings& change);
    /// Tells changes of controls and charts that wait for the keyboard to rest.
    void settleNow();
    void changeTo(const Settings& settings);
    void showCurrent();
    void redraw();
    void sound();
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
    ObservationCard* m_observation = nullptr;
    QGridLayout* m_grid = nullptr;
    QWidget* m_settings = nullptr; ///< controls, undo and redo
    ExploreResults* m_results = nullptr;
    std::optional<bool> m_narrow;  ///< as arranged
    TonePlayer* m_tones = nullptr; ///< made for the first tone
    std::optional<double> m_heard; ///< share that sounded last, or was there when the page was opened
};

} // namespace foresight::ui
