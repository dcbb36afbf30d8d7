// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/steps.h"
#include "ui/student/student_session.h"

#include <QWizardPage>

#include <optional>
#include <vector>

class QScrollArea;
class QUndoStack;
class QVBoxLayout;

namespace foresight::ui {

/// One step of the lab in the wizard. Nothing of a page is built before it is first entered, so what lies behind a lock
/// does not exist in any widget until the lock is passed.
///
/// The window shows one primary button for the current page: its text, whether it may be pressed, and the reason beside
/// it when it may not, all come from here; pressing it calls activatePrimary().
class StepPage : public QWizardPage
{
    Q_OBJECT

public:
    StepPage(Step step, StudentSession& session, QWidget* parent = nullptr);

    [[nodiscard]] const Step& step() const { return m_step; }
    [[nodiscard]] StudentSession& session() const { return m_session; }
    [[nodiscard]] const Act& act() const; ///< only for steps of an act

    /// Called each time the page is entered; builds it the first time and again when texts must change (another
    /// context). Does nothing while the step is barred.
    void enter();
    /// Called when another step is shown: the page keeps what it has not kept yet (drafts).
    void leave();
    /// Keeps the same while the page stays as it is.
    void keep();
    /// What stands under the page while it is the current one, from the row with the primary button on. In a low window
    /// it scrolls with the page, which needs the room.
    void setFoot(const std::vector<QWidget*>& parts, bool scrolls);
    /// Scrolls to the top and gives the focus to the page as a whole, so that a reader begins at its title.
    void focusTop();
    /// Gives the focus to the first thing that can be worked with.
    void focusFirst();

    /// Named after the act it does: "Lock prediction", "See the reveal".
    [[nodiscard]] virtual QString primaryText() const = 0;
    [[nodiscard]] virtual bool primaryEnabled() const { return true; }
    /// Why the primary button is disabled; shown beside it. May be a hint when it is enabled.
    [[nodiscard]] virtual QString primaryReason() const { return {}; }
    /// Does the page's act. Answers whether the wizard may go on to the next step.
    virtual bool activatePrimary() { return true; }
    /// F1: anchor in the handbook.
    [[nodiscard]] virtual QString helpAnchor() const;
    /// What Edit > Undo and Redo (Ctrl+Z, Ctrl+Y) work on while this page is shown; the window owns those keys.
    [[nodiscard]] virtual QUndoStack* undoStack() const { return nullptr; }

Q_SIGNALS:
    /// primaryText(), primaryEnabled() or primaryReason() may have changed.
    void primaryChanged();
    /// The page asks for a step (a link to Explore, the inline confirm row's "Lock it").
    void stepRequested(const foresight::Step& step);
    /// The page asks for another attempt at the lab.
    void attemptRequested(const foresight::ui::AttemptWish& wish);
    /// The page did its act by itself and the wizard may go on.
    void advanceRequested();

protected:
    /// Makes the content into content(); called once per build, when the step may be entered.
    virtual void build() = 0;
    /// Brings what is shown up to the session's state; after build() and after each stateChanged() while shown.
    virtual void refresh() {}
    /// After the page was left; see leave(). By default it keeps what keep() keeps.
    virtual void left() { keepTyped(); }
    /// Writes what was typed and is not written yet.
    virtual void keepTyped() {}
    /// Gives the focus to a part that has just appeared and brings it into view, so that neither eye nor screen reader
    /// loses its place when what had the focus went away.
    void focusOn(QWidget* part);
    /// The vertical layout that build() fills; inside a scroll area, so pages may be taller than the window. Pages for
    /// reading are kept to a comfortable line length, those with charts (Explore, Reveal, Report) take the whole width.
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    /// Page title and the secondary line under it.
    void addHeading(const QString& title, const QString& lead = {});

private:
    void makeFrame();
    void rebuild();
    void setMeasures();

    Step m_step;
    StudentSession& m_session;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_column = nullptr;
    QVBoxLayout* m_content = nullptr;
    QVBoxLayout* m_frame = nullptr;
    QVBoxLayout* m_surface = nullptr;      ///< what scrolls: the content and, in a low window, the foot
    std::optional<std::string> m_builtFor; ///< context whose words the page shows
    bool m_shown = false;
};

} // namespace foresight::ui
