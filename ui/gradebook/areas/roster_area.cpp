// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/areas/roster_area.h"

#include "ui/dialogs.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/grade_words.h"
#include "ui/gradebook/roster_preview_panel.h"
#include "ui/gradebook/text_table_model.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace foresight::ui {

namespace {

QList<QList<TableCell>> studentRows(const GradeTable& table)
{
    QList<QList<TableCell>> rows;
    for (const GradeRow& row : table.rows) {
        QList<TableCell> cells;
        for (const std::string Student::*member :
             {&Student::familyName, &Student::givenName, &Student::studentId, &Student::section, &Student::email,
              &Student::login, &Student::lmsId, &Student::sisId})
            cells.append({shownText(row.student.*member), {}});
        cells.append({row.dropped ? RosterArea::tr("left") : RosterArea::tr("on the roster"), {}});
        rows.append(cells);
    }
    return rows;
}

} // namespace

RosterArea::RosterArea(GradebookSession& session, QWidget* parent)
    : GradebookArea(session, QStringLiteral("roster"), tr("Roster"), parent), m_pages(new QStackedWidget(this)),
      m_students(new TextTableModel(this)), m_preview(new RosterPreviewPanel(session, this))
{
    m_pages->addWidget(makeStudents());
    m_pages->addWidget(m_preview);
    connect(m_preview, &RosterPreviewPanel::closed, this, [this] { m_pages->setCurrentIndex(0); });
    connect(m_preview, &RosterPreviewPanel::said, this, &RosterArea::said);
    connect(&session, &GradebookSession::opened, this, [this] { m_pages->setCurrentIndex(0); });
    column()->addWidget(m_pages, 1);
}

QWidget* RosterArea::makeStudents()
{
    auto* page = new QWidget(this);
    auto* choose =
        areaButton(tr("&Roster file…"), QStringLiteral("importRosterPushButton"), QStringLiteral("primary"), page);
    connect(choose, &QPushButton::clicked, this, &RosterArea::chooseFile);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(choose, 0, Qt::AlignLeading);
    layout->addWidget(areaTable(m_students, QStringLiteral("rosterTableView"), tr("Students"), page), 1);
    return page;
}

void RosterArea::chooseFile()
{
    const QStringList files = Dialogs::instance().openFiles(
        this, tr("Roster"), {}, tr("Rosters (*.csv *.txt *.tsv *.xls *.zip);;All files (*)"));
    if (!files.isEmpty())
        showFile(files.first());
}

bool RosterArea::takeDropped(const QStringList& paths)
{
    if (paths.size() != 1)
        return false;
    showFile(paths.first());
    return true;
}

void RosterArea::showFile(const QString& file)
{
    m_pages->setCurrentIndex(1);
    m_preview->show(file);
}

void RosterArea::refresh()
{
    const auto table = session().table();
    if (!table)
        return;
    m_students->setTable({tr("Family name"), tr("Given name"), tr("Number"), tr("Section"), tr("E-mail"), tr("Login"),
                          tr("Platform's number"), tr("SIS number"), tr("State")},
                         studentRows(*table));
    setLead(table->rows.empty() ? tr("No students yet. Choose a roster file; you see what it changes before it does.")
                                : tr("%n student(s)", nullptr, static_cast<int>(table->rows.size())));
}

} // namespace foresight::ui
