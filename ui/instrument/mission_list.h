// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/lab/lab_definition.h"
#include "core/session/session_state.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace foresight::ui {

class IconMark;
class Readout;

/// The act's missions with what is met, under a button that folds them. A hint for the first open mission is there for
/// the asking; after two minutes in which no mission was met it shows by itself, once, and can be put away.
class MissionList final : public QFrame
{
    Q_OBJECT

public:
    /// Without a clock it is for looking at: no hints.
    MissionList(const Readout& readout, const Clock* clock, QWidget* parent = nullptr);

    void showMet(const std::set<std::string>& met);
    /// Whether hints are of use: not in an act that is finished.
    void setActive(bool active);
    /// Folds or unfolds; on narrow pages, where the missions stand above the controls, they begin folded.
    void setFolded(bool folded);
    /// Looks at the clock: a timer does that while the list is shown.
    void tick();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Row
    {
        std::string id;
        QString text;
        QString hint;
        QWidget* frame;
        IconMark* icon;
        bool isMet = false;
    };
    void addRow(const Mission& mission, const Readout& readout, QVBoxLayout* rows);
    void addHint(QVBoxLayout* layout);
    void showFolded();
    void showHint(bool shown);
    [[nodiscard]] std::int64_t now() const { return m_clock != nullptr ? m_clock->monotonicMs() : 0; }
    [[nodiscard]] const Row* hinted() const; ///< first open mission that has a hint

    const Clock* m_clock;
    std::vector<Row> m_rows;
    QPushButton* m_fold;
    QWidget* m_body;
    QFrame* m_hint;
    QLabel* m_hintText;
    QPushButton* m_hintButton;
    std::int64_t m_sinceMs; ///< when a mission was met last, or the list was shown
    bool m_active;
    bool m_offered = false; ///< the hint came by itself, or was put away, since then
};

} // namespace foresight::ui
