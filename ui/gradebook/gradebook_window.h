// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/areas/area_list.h"
#include "ui/gradebook/gradebook_session.h"

#include <QHash>
#include <QMainWindow>

#include <filesystem>
#include <functional>
#include <utility>

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;

namespace foresight::ui {

class AreaRail;
class CourseDialog;
class GradebookArea;
class GradebookWelcome;
class HandbookWindow;
struct HandbookPlace;

/// The instructor's window: menus, the rail, and the area that is looked at.
class GradebookWindow final : public QMainWindow
{
    Q_OBJECT

public:
    GradebookWindow(std::vector<std::filesystem::path> labs, const Clock& clock, QWidget* parent = nullptr);

    void openFile(const QString& file);
    /// A gradebook and hand-ins in any order; without a gradebook the hand-ins wait until one is open.
    void openFiles(const QStringList& files);
    [[nodiscard]] GradebookSession& session() { return *m_session; }
    /// Writes what was typed into forms and is not saved; for the end of a session, which may come at any moment.
    void keepTyped();
    /// What to remember from one start to the next, and where; without it nothing is kept.
    void remember(const QString& file);
    /// The English page that F1 opens, in a language if it is there.
    void setHandbook(const std::filesystem::path& file, const QString& language = QStringLiteral("en"));
    /// Asked before a gradebook is opened here: whether it is opened, or is open, somewhere else.
    void setElsewhere(std::function<bool(const QString& file)> elsewhere) { m_elsewhere = std::move(elsewhere); }
    /// The languages to choose from, and the one that is spoken.
    void setLanguages(const QStringList& codes, const QString& spoken);
    /// Shows an area by its name; needs an open gradebook.
    GradebookArea* showArea(const QString& name);

Q_SIGNALS:
    void languageRequested(const QString& code);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makeActions();
    void addAreaActions();
    void addLookActions(QMenu* view);
    void addHelpActions();
    void showHandbook();
    [[nodiscard]] HandbookPlace helpPlace() const;
    void showAbout();
    void look(const Appearance& appearance);
    [[nodiscard]] QWidget* makeWork();
    void connectSession();
    [[nodiscard]] GradebookArea* areaAt(int row);
    void showRow(int row);

    void askForCourse();
    void createFromFile();
    void createGradebook(const Course& course);
    bool create(const std::filesystem::path& courseFile, const QString& file);
    void openCourseDialog(CourseDialog* dialog, const FormPlace& place);
    void changeCourse();
    /// Says what a changed course changes, and asks.
    [[nodiscard]] bool agreesTo(const Course& changed);
    void setCourse(const Course& changed);
    void showPrivacy();
    void showKeys();
    void openCourse();
    void takeHandIns(const QStringList& paths);
    void showOpened();
    void showTitle(); ///< course and area
    void say(const QString& text);

    GradebookSession* m_session;
    QList<AreaEntry> m_entries;
    QHash<QString, GradebookArea*> m_made; ///< areas that were looked at
    QStackedWidget* m_pages;
    GradebookWelcome* m_welcome;
    QStackedWidget* m_areas = nullptr;
    AreaRail* m_rail = nullptr;
    QMenu* m_languages = nullptr;
    QList<QAction*> m_courseActions; ///< only with a gradebook open
    QLabel* m_status;
    std::filesystem::path m_handbook;
    QString m_handbookLanguage;
    std::function<bool(const QString& file)> m_elsewhere;
    HandbookWindow* m_help = nullptr;
    QStringList m_waiting; ///< hand-ins given before a gradebook was open
};

} // namespace foresight::ui
