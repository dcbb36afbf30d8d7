// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/gradebook_session.h"
#include "ui/gradebook/shown_work.h"

#include <QWidget>

#include <map>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace foresight::ui {

class ReplayView;
class SegmentButton;
class WorkSummary;

/// One student: their items, the hand-ins of each, and the one that is looked at as a summary or as a replay.
class StudentPanel final : public QWidget
{
    Q_OBJECT

public:
    StudentPanel(GradebookSession& session, QWidget* parent);

    /// `item`: to turn to; empty keeps the one that is shown. A hand-in that is shown already stays as it is.
    void show(const std::shared_ptr<const GradeTable>& table, std::size_t row, const std::string& item);
    /// No student is chosen.
    void clear();
    void showFlags(const SharedFlags& flags);

Q_SIGNALS:
    void gradesRequested(const std::string& studentId, const std::string& item);

private:
    QWidget* makeChoices();
    QWidget* makeViews();
    void showItem();
    void showHandIn();
    void readReplayOf(const KeptHandIn& handIn);
    void showView(bool replay);
    [[nodiscard]] LabFinder cachedLabs();

    GradebookSession& m_session;
    std::shared_ptr<const GradeTable> m_table;
    std::size_t m_row = 0;
    ShownWork m_work;
    SharedFlags m_flags;
    std::map<std::string, Result<std::shared_ptr<const Lab>>> m_labs; ///< read once: reading a lab takes a while
    QLabel* m_name;
    QWidget* m_body;
    QWidget* m_switch = nullptr; ///< between the views
    QComboBox* m_items = nullptr;
    QComboBox* m_handIns = nullptr;
    QWidget* m_handInField = nullptr;
    SegmentButton* m_summaryButton = nullptr;
    SegmentButton* m_replayButton = nullptr;
    QStackedWidget* m_views = nullptr;
    WorkSummary* m_summary = nullptr;
    ReplayView* m_replay = nullptr;
};

} // namespace foresight::ui
