// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/areas/grades_area.h"

#include "core/base/text.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/grade_rows.h"
#include "ui/gradebook/override_bar.h"
#include "ui/labels.h"
#include "ui/qt_text.h"

#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace foresight::ui {

GradesArea::GradesArea(GradebookSession& session, QWidget* parent)
    : GradebookArea(session, QStringLiteral("grades"), tr("Grades"), parent), m_model(new TextTableModel(this)),
      m_proxy(new QSortFilterProxyModel(this)), m_filter(new QLineEdit(this)), m_override(new OverrideBar(this))
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(TextTableModel::kSortRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterKeyColumn(-1);
    m_filter->setPlaceholderText(tr("Find a student"));
    m_filter->setClearButtonEnabled(true);
    nameWidget(m_filter, QStringLiteral("filterLineEdit"), tr("Find a student"));
    QTableView* table = areaTable(m_proxy, QStringLiteral("gradeTableView"), tr("Grades: students and items"), this);
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &GradesArea::chooseCell);
    connect(m_override, &OverrideBar::overrideRequested, &session, &GradebookSession::setOverride);
    column()->addWidget(m_filter);
    column()->addWidget(table, 1);
    column()->addWidget(m_override);
}

void GradesArea::refresh()
{
    m_table = session().table();
    if (!m_table)
        return;
    QList<int> numeric;
    for (qsizetype i = 0; i < static_cast<qsizetype>(session().course().labs.size()); ++i)
        numeric.append(kFirstItemColumn + static_cast<int>(i));
    m_model->setTable(gradeHeaders(session().course()), gradeRows(*m_table, locale()), numeric);
    setLead(gradeSummary(*m_table, locale()));
    m_override->clear();
}

void GradesArea::chooseCell(const QModelIndex& index)
{
    const int item = index.column() - kFirstItemColumn;
    if (!index.isValid() || item < 0 || !m_table) {
        m_override->clear();
        return;
    }
    const int row = m_proxy->mapToSource(index).row();
    const Student& student = m_table->rows[static_cast<std::size_t>(row)].student;
    const CourseLab& lab = session().course().labs[static_cast<std::size_t>(item)];
    m_override->show(qtText(shownName(student.givenName + " " + student.familyName)), student.studentId,
                     qtText(lab.item), lab.points);
}

} // namespace foresight::ui
