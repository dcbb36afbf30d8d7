// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/gradebook_session.h"

#include <QMainWindow>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace foresight::ui {

class OverrideBar;
class TextTableModel;

/// The instructor's window: open or make a gradebook, take in roster and hand-ins, see and change grades, write them
/// out.
class GradebookWindow final : public QMainWindow
{
    Q_OBJECT

public:
    GradebookWindow(std::vector<std::filesystem::path> labs, const Clock& clock, QWidget* parent = nullptr);

    void openFile(const QString& file);
    /// A gradebook and hand-ins in any order; without a gradebook the hand-ins wait until one is open.
    void openFiles(const QStringList& files);
    [[nodiscard]] GradebookSession& session() { return *m_session; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum Area { Import, Grades, Audit };
    void makeActions();
    [[nodiscard]] QWidget* makeWelcome();
    [[nodiscard]] QWidget* makeWork();
    [[nodiscard]] QWidget* makeImportPage();
    [[nodiscard]] QWidget* makeGradesPage();
    [[nodiscard]] QWidget* makeAuditPage();
    QTableView* makeTable(TextTableModel* model, const QString& objectName, const QString& accessibleName);
    void connectSession();

    void createCourse();
    void openCourse();
    void importRoster();
    void importFiles();
    void importFolder();
    void takeHandIns(const QStringList& paths);
    void exportAs(const std::string& format, const QString& title, const QString& suggested);
    void showOpened();
    void refresh();
    void chooseCell(const QModelIndex& index);
    void say(const QString& text);

    GradebookSession* m_session;
    QStackedWidget* m_pages;
    QStackedWidget* m_areas = nullptr;
    QListWidget* m_rail = nullptr;
    QList<QAction*> m_courseActions; ///< only with a gradebook open
    TextTableModel* m_importModel;
    TextTableModel* m_gradeModel;
    TextTableModel* m_auditModel;
    QSortFilterProxyModel* m_gradeProxy = nullptr;
    QLabel* m_importProgress = nullptr;
    QPushButton* m_cancelImport = nullptr;
    QLabel* m_gradeSummary = nullptr;
    QLineEdit* m_filter = nullptr;
    OverrideBar* m_override = nullptr;
    QLabel* m_status;
    QLabel* m_waitingNotice = nullptr;
    QStringList m_waiting; ///< hand-ins given before a gradebook was open
    std::optional<GradeTable> m_table;
};

} // namespace foresight::ui
