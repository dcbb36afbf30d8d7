// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QUndoGroup;

namespace foresight::ui {

/// The main window's menus: every action with its icon and keys. Signals say what was asked for.
class StudentMenus final : public QObject
{
    Q_OBJECT

public:
    explicit StudentMenus(QMainWindow& window);

    /// The stacks that Undo and Redo work on.
    [[nodiscard]] QUndoGroup& undoGroup() const { return *m_undo; }
    /// Which actions make sense: `inLab` while a step is on screen, `known` once the learner is known.
    void setState(bool inLab, bool labOpen, bool known);
    /// The primary button's words in the Lab menu.
    void setPrimary(const QString& text, bool enabled);
    void setAppearance(const Appearance& appearance);

Q_SIGNALS:
    void labsRequested();
    void labRequested();
    void previousRequested();
    void nextRequested();
    void primaryRequested();
    void paneRequested();
    void textStepRequested(int direction); ///< 1 larger, -1 smaller, 0 normal
    void themeRequested(foresight::ui::ThemeChoice choice);
    void motionRequested(bool reduced);
    void settingsRequested();
    void recordRequested();
    void recordExportRequested();
    void learnerRequested();
    void handbookRequested();
    void keysRequested();
    void tourRequested();
    void aboutRequested();

private:
    void makeLabMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeThemeMenu(QMenu& view);
    void makeRecordMenu();
    void makeHelpMenu();
    QMenu* addMenu(const QString& title, const QString& name);
    QAction* add(QMenu& menu, const QString& text, const QString& name, const QString& icon, const QKeySequence& keys);
    void refreshIcons();

    QMainWindow& m_window;
    QUndoGroup* m_undo = nullptr;
    QAction* m_labs = nullptr;
    QAction* m_lab = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_next = nullptr;
    QAction* m_primary = nullptr;
    QAction* m_pane = nullptr;
    QAction* m_record = nullptr;
    QAction* m_recordExport = nullptr;
    QAction* m_learner = nullptr;
    QAction* m_settings = nullptr;
    QAction* m_motion = nullptr;
    QActionGroup* m_themes = nullptr;
};

} // namespace foresight::ui
