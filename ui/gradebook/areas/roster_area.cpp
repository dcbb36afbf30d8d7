// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/areas/roster_area.h"

#include "ui/dialogs.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/grade_rows.h"
#include "ui/gradebook/text_table_model.h"
#include "ui/labels.h"
#include "ui/qt_text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>

namespace foresight::ui {

RosterArea::RosterArea(GradebookSession& session, QWidget* parent)
    : GradebookArea(session, QStringLiteral("roster"), tr("Roster"), parent), m_students(new TextTableModel(this))
{
    auto* row = new QHBoxLayout;
    auto* choose =
        areaButton(tr("&Roster…"), QStringLiteral("importRosterPushButton"), QStringLiteral("primary"), this);
    connect(choose, &QPushButton::clicked, this, &RosterArea::chooseFile);
    row->addWidget(choose);
    row->addStretch();
    column()->addLayout(row);
    column()->addWidget(areaTable(m_students, QStringLiteral("rosterTableView"), tr("Students"), this), 1);
}

void RosterArea::chooseFile()
{
    const QStringList files =
        Dialogs::instance().openFiles(this, tr("Roster"), {}, tr("Comma-separated files (*.csv)"));
    if (!files.isEmpty() && session().importRoster(coreText(files.first())))
        session().grade();
}

void RosterArea::refresh()
{
    const auto table = session().table();
    if (!table)
        return;
    m_students->setTable(rosterHeaders(), rosterRows(*table));
    setLead(tr("%n student(s)", nullptr, static_cast<int>(table->rows.size())));
}

} // namespace foresight::ui
