// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/steps.h"

#include <QFrame>

#include <vector>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace foresight::ui {

class StudentSession;

/// The steps of the lab beside the page: what is done, locked, current, and why the others are not open yet. One stop
/// for Tab; up and down move between the rows that can be opened, Enter or Space opens one.
class StepRail final : public QFrame
{
    Q_OBJECT

public:
    explicit StepRail(StudentSession& session, QWidget* parent = nullptr);

    /// The step that is on screen.
    void setShownStep(const Step& step);
    /// Icons only, for narrow windows and large text; the words stay as tooltips and accessible names.
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    /// Width with words, in pixels.
    [[nodiscard]] int wideWidth() const;
    /// Gives the focus to the row of the step on screen.
    void focusShownStep();

Q_SIGNALS:
    void stepRequested(const foresight::Step& step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row
    {
        Step step;
        QToolButton* button = nullptr;
    };

    void addGroup(const QString& title);
    void addRow(const Step& step);
    void refresh();
    void refreshRow(const Row& row);
    void applyMeasures();
    void moveFocus(const QObject* from, int direction);
    [[nodiscard]] QString groupTitle(const Step& step) const;

    StudentSession& m_session;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_rowsLayout = nullptr;
    std::vector<Row> m_rows;
    std::vector<QLabel*> m_groups;
    Step m_shown;
    bool m_narrow = false;
};

} // namespace foresight::ui
