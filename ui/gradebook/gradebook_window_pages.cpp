// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/grade_rows.h"
#include "ui/gradebook/gradebook_window.h"
#include "ui/gradebook/override_bar.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

// The window's construction: menus and pages, without behaviour.
namespace foresight::ui {

namespace {

QPushButton* button(const QString& text, const QString& objectName, const QString& role, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setProperty("role", role);
    nameWidget(made, objectName, QString(text).remove(QLatin1Char('&')));
    return made;
}

QVBoxLayout* pageLayout(QWidget* page, const QString& title)
{
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(28, 24, 28, 16);
    layout->setSpacing(12);
    layout->addWidget(textLabel(title, QStringLiteral("title"), page));
    return layout;
}

} // namespace

void GradebookWindow::makeActions()
{
    const auto add = [this](QMenu* menu, const QString& text, const QKeySequence& keys, auto slot, bool needsCourse) {
        QAction* action = menu->addAction(text, this, slot);
        action->setShortcut(keys);
        if (needsCourse) {
            action->setEnabled(false);
            m_courseActions.append(action);
        }
        return action;
    };
    QMenu* course = menuBar()->addMenu(tr("&Course"));
    add(course, tr("&New from a course file…"), QKeySequence::New, &GradebookWindow::createCourse, false);
    add(course, tr("&Open…"), QKeySequence::Open, &GradebookWindow::openCourse, false);
    course->addSeparator();
    add(course, tr("&Quit"), QKeySequence::Quit, &QWidget::close, false);
    QMenu* collect = menuBar()->addMenu(tr("&Import"));
    add(collect, tr("&Roster…"), QKeySequence(QStringLiteral("Ctrl+R")), &GradebookWindow::importRoster, true);
    add(collect, tr("&Hand-ins…"), QKeySequence(QStringLiteral("Ctrl+I")), &GradebookWindow::importFiles, true);
    add(collect, tr("&Folder of hand-ins…"), QKeySequence(QStringLiteral("Ctrl+Shift+I")),
        &GradebookWindow::importFolder, true);
    QMenu* exports = menuBar()->addMenu(tr("&Export"));
    add(
        exports, tr("Grades as &CSV…"), QKeySequence(QStringLiteral("Ctrl+E")),
        [this] { exportAs("csv", tr("Export grades"), tr("grades.csv")); }, true);
    add(
        exports, tr("Grades for C&anvas…"), QKeySequence(),
        [this] { exportAs("canvas", tr("Export grades for Canvas"), tr("canvas.csv")); }, true);
}

QWidget* GradebookWindow::makeWelcome()
{
    auto* page = new QWidget(this);
    auto* layout = pageLayout(page, tr("Gradebook"));
    layout->addWidget(
        textLabel(tr("A gradebook is one file for one course: its roster, the hand-ins, the grades and every change."),
                  QStringLiteral("lead"), page));
    m_waitingNotice = textLabel({}, QStringLiteral("strong"), page);
    m_waitingNotice->setObjectName(QStringLiteral("waitingNoticeLabel"));
    m_waitingNotice->hide();
    layout->addWidget(m_waitingNotice);
    auto* row = new QHBoxLayout;
    auto* open = button(tr("&Open a gradebook…"), QStringLiteral("openPushButton"), QStringLiteral("primary"), page);
    auto* create =
        button(tr("&New from a course file…"), QStringLiteral("newPushButton"), QStringLiteral("secondary"), page);
    connect(open, &QPushButton::clicked, this, &GradebookWindow::openCourse);
    connect(create, &QPushButton::clicked, this, &GradebookWindow::createCourse);
    row->addWidget(open);
    row->addWidget(create);
    row->addStretch();
    layout->addSpacing(8);
    layout->addLayout(row);
    layout->addStretch();
    return page;
}

QWidget* GradebookWindow::makeWork()
{
    auto* page = new QWidget(this);
    m_rail = new QListWidget(page);
    m_rail->setProperty("role", QStringLiteral("rail"));
    nameWidget(m_rail, QStringLiteral("areaListWidget"), tr("Areas"));
    const QList<std::pair<QString, QString>> areas{{QStringLiteral("import"), tr("Import")},
                                                   {QStringLiteral("grades"), tr("Grades")},
                                                   {QStringLiteral("audit"), tr("Audit")}};
    const auto showIcons = [this, areas] {
        const int side = Theme::current().scaled(18);
        m_rail->setIconSize({side, side});
        for (int i = 0; i < m_rail->count(); ++i) {
            // The chosen row is a tint, not the accent, so its icon keeps the colour of text.
            const QPixmap drawn = Theme::current().icon(areas[i].first).pixmap(side, side);
            QIcon icon(drawn);
            icon.addPixmap(drawn, QIcon::Selected);
            m_rail->item(i)->setIcon(icon);
        }
    };
    for (const auto& area : areas)
        new QListWidgetItem(area.second, m_rail);
    showIcons();
    connect(&Theme::current(), &Theme::changed, m_rail, showIcons);
    m_rail->setFixedWidth(qMax(190, m_rail->sizeHintForColumn(0) + Theme::current().scaled(36)));
    m_areas = new QStackedWidget(page);
    m_areas->addWidget(makeImportPage());
    m_areas->addWidget(makeGradesPage());
    m_areas->addWidget(makeAuditPage());
    connect(m_rail, &QListWidget::currentRowChanged, m_areas, &QStackedWidget::setCurrentIndex);
    connect(m_rail, &QListWidget::itemSelectionChanged, m_rail, [this] {
        if (m_rail->selectedItems().isEmpty() && m_rail->currentItem() != nullptr)
            m_rail->currentItem()->setSelected(true); // a click below the last row
    });
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_areas, 1);
    return page;
}

QTableView* GradebookWindow::makeTable(TextTableModel* model, const QString& objectName, const QString& accessibleName)
{
    auto* proxy = new QSortFilterProxyModel(this);
    proxy->setSourceModel(model);
    proxy->setSortRole(TextTableModel::kSortRole);
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy->setFilterKeyColumn(-1);
    auto* table = new QTableView(this);
    table->setModel(proxy);
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    nameWidget(table, objectName, accessibleName);
    return table;
}

QWidget* GradebookWindow::makeImportPage()
{
    auto* page = new QWidget(this);
    auto* layout = pageLayout(page, tr("Import"));
    layout->addWidget(
        textLabel(tr("Drop hand-ins or folders anywhere on this window. Importing a file twice changes nothing."),
                  QStringLiteral("lead"), page));
    auto* row = new QHBoxLayout;
    auto* files = button(tr("&Hand-ins…"), QStringLiteral("importFilesPushButton"), QStringLiteral("primary"), page);
    auto* roster = button(tr("&Roster…"), QStringLiteral("importRosterPushButton"), QStringLiteral("secondary"), page);
    auto* folder = button(tr("&Folder…"), QStringLiteral("importFolderPushButton"), QStringLiteral("secondary"), page);
    m_cancelImport = button(tr("Stop"), QStringLiteral("cancelImportPushButton"), QStringLiteral("secondary"), page);
    m_cancelImport->setEnabled(false);
    m_importProgress = textLabel(tr("Nothing imported in this session"), {}, page);
    m_importProgress->setObjectName(QStringLiteral("importProgressLabel"));
    connect(files, &QPushButton::clicked, this, &GradebookWindow::importFiles);
    connect(roster, &QPushButton::clicked, this, &GradebookWindow::importRoster);
    connect(folder, &QPushButton::clicked, this, &GradebookWindow::importFolder);
    connect(m_cancelImport, &QPushButton::clicked, m_session, &GradebookSession::cancelImport);
    for (QWidget* widget : {files, folder, roster})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_cancelImport);
    layout->addLayout(row);
    layout->addWidget(m_importProgress);
    layout->addWidget(
        makeTable(m_importModel, QStringLiteral("importTableView"), tr("Imported files and their verdicts")), 1);
    return page;
}

QWidget* GradebookWindow::makeGradesPage()
{
    auto* page = new QWidget(this);
    auto* layout = pageLayout(page, tr("Grades"));
    m_gradeSummary = textLabel({}, QStringLiteral("lead"), page);
    m_gradeSummary->setObjectName(QStringLiteral("gradeSummaryLabel"));
    m_filter = new QLineEdit(page);
    m_filter->setPlaceholderText(tr("Find a student"));
    m_filter->setClearButtonEnabled(true);
    nameWidget(m_filter, QStringLiteral("filterLineEdit"), tr("Find a student"));
    QTableView* table = makeTable(m_gradeModel, QStringLiteral("gradeTableView"), tr("Grades: students and items"));
    m_gradeProxy = static_cast<QSortFilterProxyModel*>(table->model());
    connect(m_filter, &QLineEdit::textChanged, m_gradeProxy, &QSortFilterProxyModel::setFilterFixedString);
    m_override = new OverrideBar(page);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &GradebookWindow::chooseCell);
    connect(m_override, &OverrideBar::overrideRequested, m_session, &GradebookSession::setOverride);
    layout->addWidget(m_gradeSummary);
    layout->addWidget(m_filter);
    layout->addWidget(table, 1);
    layout->addWidget(m_override);
    return page;
}

QWidget* GradebookWindow::makeAuditPage()
{
    auto* page = new QWidget(this);
    auto* layout = pageLayout(page, tr("Audit"));
    layout->addWidget(
        textLabel(tr("Every change with who made it, when and why; the newest first."), QStringLiteral("lead"), page));
    layout->addWidget(makeTable(m_auditModel, QStringLiteral("auditTableView"), tr("Audit trail")), 1);
    return page;
}

} // namespace foresight::ui
