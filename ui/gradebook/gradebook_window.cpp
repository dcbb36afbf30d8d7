// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/gradebook_window.h"

#include "core/base/text.h"
#include "core/grading/hand_in_files.h"
#include "ui/dialogs.h"
#include "ui/gradebook/area_rail.h"
#include "ui/gradebook/areas/gradebook_area.h"
#include "ui/gradebook/areas/import_area.h"
#include "ui/gradebook/areas/roster_area.h"
#include "ui/gradebook/gradebook_welcome.h"
#include "ui/labels.h"
#include "ui/qt_text.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>

#include <utility>

namespace foresight::ui {

GradebookWindow::GradebookWindow(std::vector<std::filesystem::path> labs, const Clock& clock, QWidget* parent)
    : QMainWindow(parent), m_session(new GradebookSession(std::move(labs), clock, this)), m_entries(gradebookAreas()),
      m_pages(new QStackedWidget(this)), m_welcome(new GradebookWelcome(this)), m_status(textLabel({}, {}, this))
{
    setObjectName(QStringLiteral("gradebookMainWindow"));
    setWindowTitle(tr("Foresight Gradebook"));
    setAcceptDrops(true);
    resize(1180, 760);
    makeActions();
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(makeWork());
    setCentralWidget(m_pages);
    nameWidget(m_status, QStringLiteral("statusLabel"), tr("Status"));
    m_status->setContentsMargins(12, 2, 12, 2);
    statusBar()->addWidget(m_status, 1);
    connectSession();
}

void GradebookWindow::makeActions()
{
    const auto add = [this](QMenu* menu, const QString& text, const QKeySequence& keys, auto slot, bool needsCourse) {
        QAction* action = menu->addAction(text, this, slot);
        action->setShortcut(keys);
        if (needsCourse) {
            action->setEnabled(false);
            m_courseActions.append(action);
        }
    };
    QMenu* course = menuBar()->addMenu(tr("&Course"));
    add(course, tr("&New from a course file…"), QKeySequence::New, &GradebookWindow::createCourse, false);
    add(course, tr("&Open…"), QKeySequence::Open, &GradebookWindow::openCourse, false);
    course->addSeparator();
    add(course, tr("&Quit"), QKeySequence::Quit, &QWidget::close, false);
    QMenu* collect = menuBar()->addMenu(tr("&Import"));
    add(
        collect, tr("&Roster…"), QKeySequence(QStringLiteral("Ctrl+R")),
        [this] { static_cast<RosterArea*>(showArea(QStringLiteral("roster")))->chooseFile(); }, true);
    add(
        collect, tr("&Hand-ins…"), QKeySequence(QStringLiteral("Ctrl+I")),
        [this] { static_cast<ImportArea*>(showArea(QStringLiteral("import")))->chooseFiles(); }, true);
    add(
        collect, tr("&Folder of hand-ins…"), QKeySequence(QStringLiteral("Ctrl+Shift+I")),
        [this] { static_cast<ImportArea*>(showArea(QStringLiteral("import")))->chooseFolder(); }, true);
    QMenu* exports = menuBar()->addMenu(tr("&Export"));
    add(
        exports, tr("Grades as &CSV…"), QKeySequence(QStringLiteral("Ctrl+E")),
        [this] { exportAs("csv", tr("Export grades"), tr("grades.csv")); }, true);
    add(
        exports, tr("Grades for C&anvas…"), QKeySequence(),
        [this] { exportAs("canvas", tr("Export grades for Canvas"), tr("canvas.csv")); }, true);
    addAreaActions();
}

void GradebookWindow::addAreaActions()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        QAction* action = view->addAction(m_entries[i].title);
        action->setObjectName(m_entries[i].name + QStringLiteral("AreaAction"));
        if (i < 9)
            action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)));
        action->setEnabled(false);
        m_courseActions.append(action);
        connect(action, &QAction::triggered, this, [this, name = m_entries[i].name] { showArea(name); });
    }
}

QWidget* GradebookWindow::makeWork()
{
    auto* page = new QWidget(this);
    m_rail = new AreaRail(m_entries, page);
    m_areas = new QStackedWidget(page);
    connect(m_rail, &QListWidget::currentRowChanged, this, &GradebookWindow::showRow);
    connect(m_welcome, &GradebookWelcome::openRequested, this, &GradebookWindow::openCourse);
    connect(m_welcome, &GradebookWelcome::newRequested, this, &GradebookWindow::createCourse);
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_areas, 1);
    return page;
}

void GradebookWindow::connectSession()
{
    connect(m_session, &GradebookSession::opened, this, &GradebookWindow::showOpened);
    connect(m_session, &GradebookSession::failed, this,
            [this](const Error& error) { Dialogs::instance().showError(this, error); });
    connect(m_session, &GradebookSession::rosterImported, this, [this](int added, int changed, int unchanged) {
        say(tr("Roster: %1 added, %2 changed, %3 as before").arg(added).arg(changed).arg(unchanged));
    });
}

GradebookArea* GradebookWindow::areaAt(int row)
{
    const AreaEntry& entry = m_entries[row];
    GradebookArea*& area = m_made[entry.name];
    if (!area) {
        area = entry.make(*m_session, m_areas);
        m_areas->addWidget(area);
        connect(area, &GradebookArea::said, this, &GradebookWindow::say);
        connect(area, &GradebookArea::areaRequested, this, [this](const QString& name) { showArea(name); });
    }
    return area;
}

void GradebookWindow::showRow(int row)
{
    if (row >= 0)
        m_areas->setCurrentWidget(areaAt(row));
}

GradebookArea* GradebookWindow::showArea(const QString& name)
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].name == name)
            m_rail->setCurrentRow(static_cast<int>(i));
    }
    return m_made.value(name);
}

void GradebookWindow::openFile(const QString& file)
{
    if (!file.isEmpty())
        m_session->open(coreText(file));
}

void GradebookWindow::openFiles(const QStringList& files)
{
    QStringList handIns;
    QString gradebook;
    for (const QString& file : files) {
        if (isHandInPath(coreText(file)))
            handIns.append(file);
        else if (gradebook.isEmpty())
            gradebook = file;
    }
    openFile(gradebook);
    takeHandIns(handIns);
}

void GradebookWindow::takeHandIns(const QStringList& paths)
{
    m_waiting += paths;
    if (m_session->isOpen() && !m_waiting.isEmpty()) {
        showArea(QStringLiteral("import"));
        m_session->importPaths(std::exchange(m_waiting, {}));
    }
    m_welcome->showWaiting(m_waiting.size());
}

void GradebookWindow::createCourse()
{
    const QStringList course =
        Dialogs::instance().openFiles(this, tr("Course file"), {}, tr("Course files (*.yaml *.yml)"));
    if (course.isEmpty())
        return;
    const QString file =
        Dialogs::instance().saveFile(this, tr("Save the gradebook as"), tr("course.fgb"), tr("Gradebooks (*.fgb)"));
    if (!file.isEmpty())
        m_session->create(coreText(course.first()), coreText(file));
}

void GradebookWindow::openCourse()
{
    const QStringList files =
        Dialogs::instance().openFiles(this, tr("Open a gradebook"), {}, tr("Gradebooks (*.fgb);;All files (*)"));
    if (!files.isEmpty())
        openFile(files.first());
}

void GradebookWindow::exportAs(const std::string& format, const QString& title, const QString& suggested)
{
    const QString file = Dialogs::instance().saveFile(this, title, suggested, tr("Comma-separated files (*.csv)"));
    if (!file.isEmpty() && m_session->exportGrades(format, coreText(file)))
        say(tr("Written: %1").arg(qtText(shownName(coreText(file)))));
}

void GradebookWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void GradebookWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!m_session->isOpen())
        openFiles(paths);
    else if (auto* area = static_cast<GradebookArea*>(m_areas->currentWidget()); !area->takeDropped(paths))
        takeHandIns(paths); // whatever their names are
    event->acceptProposedAction();
}

void GradebookWindow::showOpened()
{
    const Course& course = m_session->course();
    const QString name =
        course.term.empty() ? qtText(course.id) : tr("%1, %2").arg(qtText(course.id), qtText(course.term));
    setWindowTitle(tr("%1 - Foresight Gradebook").arg(name));
    for (QAction* action : std::as_const(m_courseActions))
        action->setEnabled(true);
    m_pages->setCurrentIndex(1);
    for (GradebookArea* area : std::as_const(m_made))
        area->markChanged();
    showArea(QStringLiteral("grades"));
    say(tr("Open: %1").arg(qtText(shownName(m_session->file().string()))));
    m_rail->setFocus();
    takeHandIns({});
}

void GradebookWindow::say(const QString& text)
{
    m_status->setText(text);
}

} // namespace foresight::ui
