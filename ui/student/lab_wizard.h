// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/steps.h"
#include "ui/student/student_session.h"

#include <QWizard>

#include <vector>

namespace foresight::ui {

class LabFooter;
class StepPage;
class StepRail;

/// The lab as a wizard inside the main window: one page a step, the rail beside it. What may be entered is decided by
/// the session alone; whichever way the wizard is asked for a step that is not open, it goes to one that is. Nothing
/// closes it.
class LabWizard final : public QWizard
{
    Q_OBJECT

public:
    explicit LabWizard(StudentSession& session, QWidget* parent = nullptr);

    [[nodiscard]] const Step& shownStep() const;
    [[nodiscard]] StepPage& shownPage() const;
    /// Goes to a step; answers false and stays when it is not open yet.
    bool showStep(const Step& step);
    /// The step before or after, if it is open.
    bool showPrevious();
    bool showNext();
    /// What the primary button does, if it may be pressed now.
    void activatePrimary();
    /// Moves the focus between rail, page and footer.
    void focusNextPane();
    /// Lets the footer, and `strip` after it, scroll with the page; null puts the footer back below the page.
    void setScrollingFoot(QWidget* strip);

    [[nodiscard]] int nextId() const override;
    void accept() override;
    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    void shownStepChanged(const foresight::Step& step);
    /// What the primary button says or does may have changed.
    void primaryChanged();
    void attemptRequested(const foresight::ui::AttemptWish& wish);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int indexOf(const Step& step) const;
    [[nodiscard]] bool isOpen(int index) const;
    [[nodiscard]] StepPage* pageAt(int index) const;
    void addStepPage(const Step& step, int index);
    bool showIndex(int index);
    void showCurrent(int id);
    void showFooter();
    void placeFoot();
    void orderTabs();
    void fitRail();
    void flatten();

    StudentSession& m_session;
    std::vector<Step> m_steps;
    StepRail* m_rail = nullptr;
    LabFooter* m_footer = nullptr;
    QWidget* m_strip = nullptr; ///< only while it scrolls with the page
    int m_shown = -1;
};

} // namespace foresight::ui
