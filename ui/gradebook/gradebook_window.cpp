// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/gradebook_window.h"

#include "core/base/error_text.h"
#include "core/base/text.h"
#include "core/grading/hand_in_files.h"
#include "ui/dialogs.h"
#include "ui/gradebook/grade_rows.h"
#include "ui/gradebook/override_bar.h"
#include "ui/labels.h"
#include "ui/qt_text.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>

#include <utility>

namespace foresight::ui {

GradebookWindow::GradebookWindow(std::vector<std::filesystem::path> labs, const Clock& clock, QWidget* parent)
    : QMainWindow(parent), m_session(new GradebookSession(std::move(labs), clock, this)),
      m_pages(new QStackedWidget(this)), m_importModel(new TextTableModel(this)),
      m_gradeModel(new TextTableModel(this)), m_auditModel(new TextTableModel(this)), m_status(textLabel({}, {}, this))
{
    setObjectName(QStringLiteral("gradebookMainWindow"));
    setWindowTitle(tr("Foresight Gradebook"));
    setAcceptDrops(true);
    resize(1180, 760);
    m_importModel->setTable(importHeaders(), {});
    m_auditModel->setTable(auditHeaders(), {});
    makeActions();
    m_pages->addWidget(makeWelcome());
    m_pages->addWidget(makeWork());
    setCentralWidget(m_pages);
    nameWidget(m_status, QStringLiteral("statusLabel"), tr("Status"));
    m_status->setContentsMargins(12, 2, 12, 2);
    statusBar()->addWidget(m_status, 1);
    connectSession();
}

void GradebookWindow::connectSession()
{
    connect(m_session, &GradebookSession::opened, this, &GradebookWindow::showOpened);
    connect(m_session, &GradebookSession::changed, this, &GradebookWindow::refresh);
    connect(m_session, &GradebookSession::failed, this,
            [this](const Error& error) { Dialogs::instance().showError(this, error); });
    connect(m_session, &GradebookSession::rosterImported, this, [this](int added, int changed, int unchanged) {
        say(tr("Roster: %1 added, %2 changed, %3 as before").arg(added).arg(changed).arg(unchanged));
    });
    connect(m_session, &GradebookSession::imported, this, [this](const ImportedFile& file, int done, int total) {
        m_importModel->appendRow(importRow(file));
        m_importProgress->setText(tr("Import %1 of %2").arg(locale().toString(done), locale().toString(total)));
        m_cancelImport->setEnabled(true);
    });
    connect(m_session, &GradebookSession::importFinished, this, [this](int done, bool cancelled) {
        m_importProgress->setText(cancelled ? tr("Stopped after %n file(s)", nullptr, done)
                                            : tr("%n file(s) imported; their verdicts are below", nullptr, done));
        m_cancelImport->setEnabled(false);
        m_session->grade();
    });
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
        m_rail->setCurrentRow(Import);
        m_session->importPaths(std::exchange(m_waiting, {}));
    }
    m_waitingNotice->setText(tr("Hand-ins waiting: %1. Open the gradebook of their course, or make a new one, and they "
                                "are imported into it.")
                                 .arg(locale().toString(m_waiting.size())));
    m_waitingNotice->setVisible(!m_waiting.isEmpty());
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

void GradebookWindow::importRoster()
{
    const QStringList files =
        Dialogs::instance().openFiles(this, tr("Roster"), {}, tr("Comma-separated files (*.csv)"));
    if (!files.isEmpty() && m_session->importRoster(coreText(files.first())))
        m_session->grade();
}

void GradebookWindow::importFiles()
{
    const QStringList files =
        Dialogs::instance().openFiles(this, tr("Hand-ins"), {}, tr("Hand-ins (*.foresight);;All files (*)"));
    takeHandIns(files);
}

void GradebookWindow::importFolder()
{
    const QString folder = Dialogs::instance().openFolder(this, tr("Folder of hand-ins"), {});
    if (!folder.isEmpty())
        takeHandIns({folder});
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
    if (m_session->isOpen())
        takeHandIns(paths); // whatever their names are
    else
        openFiles(paths);
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
    m_rail->setCurrentRow(Grades);
    m_importModel->setTable(importHeaders(), {});
    say(tr("Open: %1").arg(qtText(shownName(m_session->file().string()))));
    refresh();
    m_rail->setFocus();
    takeHandIns({});
}

void GradebookWindow::refresh()
{
    m_table = m_session->table();
    if (!m_table)
        return;
    QList<int> numeric;
    int graded = 0;
    int missing = 0;
    for (const GradeRow& row : m_table->rows) {
        for (const GradeCell& cell : row.cells)
            (cell.state == CellState::Missing ? missing : graded) += 1;
    }
    for (qsizetype i = 0; i < static_cast<qsizetype>(m_session->course().labs.size()); ++i)
        numeric.append(kFirstItemColumn + static_cast<int>(i));
    m_gradeModel->setTable(gradeHeaders(m_session->course()), gradeRows(*m_table, locale()), numeric);
    m_auditModel->setTable(auditHeaders(), auditRows(m_session->audit(), locale()));
    if (m_table->rows.empty()) {
        m_gradeSummary->setText(tr("No students yet. Import the roster, then the hand-ins."));
    } else {
        QStringList facts{tr("Students: %1").arg(locale().toString(qsizetype(m_table->rows.size()))),
                          tr("with a result: %1").arg(locale().toString(graded)),
                          tr("missing: %1").arg(locale().toString(missing))};
        if (!m_table->parked.empty())
            facts.append(tr("hand-ins of unknown students, kept aside: %1")
                             .arg(locale().toString(qsizetype(m_table->parked.size()))));
        m_gradeSummary->setText(facts.join(QStringLiteral(" · ")));
    }
    m_override->clear();
}

void GradebookWindow::chooseCell(const QModelIndex& index)
{
    const int item = index.column() - kFirstItemColumn;
    if (!index.isValid() || item < 0 || !m_table) {
        m_override->clear();
        return;
    }
    const int row = m_gradeProxy->mapToSource(index).row();
    const Student& student = m_table->rows[static_cast<std::size_t>(row)].student;
    const CourseLab& lab = m_session->course().labs[static_cast<std::size_t>(item)];
    m_override->show(qtText(shownName(student.givenName + " " + student.familyName)), student.studentId,
                     qtText(lab.item), lab.points);
}

void GradebookWindow::say(const QString& text)
{
    m_status->setText(text);
}

} // namespace foresight::ui
