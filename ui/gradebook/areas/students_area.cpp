// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/areas/students_area.h"

#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/grade_table_model.h"
#include "ui/gradebook/grade_words.h"
#include "ui/gradebook/integrity_job.h"
#include "ui/gradebook/student_panel.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QLineEdit>
#include <QResizeEvent>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace foresight::ui {

namespace {

constexpr int kSection = 2; ///< column of the model that a list of names has no room for
constexpr int kListWidth = 240;
constexpr int kBeside = 700; ///< from this width on, list and student stand side by side

} // namespace

StudentsArea::StudentsArea(GradebookSession& session, QWidget* parent)
    : GradebookArea(session, QStringLiteral("students"), tr("Students"), parent), m_model(new GradeTableModel(this)),
      m_job(new IntegrityJob(this))
{
    m_panel = new StudentPanel(session, this);
    m_splitter = areaSplitter(QStringLiteral("studentsSplitter"), this);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({Theme::current().scaled(kListWidth), 4 * Theme::current().scaled(kListWidth)});
    column()->addWidget(m_splitter, 1);
    connect(m_panel, &StudentPanel::gradesRequested, this,
            [this](const std::string& studentId, const std::string& item) {
                Q_EMIT areaRequested(QStringLiteral("grades"), studentId, item);
            });
    connect(m_job, &IntegrityJob::found, this, [this](const std::vector<IntegrityFlag>& flags) {
        m_panel->showFlags(std::make_shared<const std::vector<IntegrityFlag>>(flags));
    });
}

QWidget* StudentsArea::makeList()
{
    auto* list = new QWidget(this);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().scaled(8));
    m_text = new QLineEdit(list);
    m_text->setPlaceholderText(tr("Find a student"));
    m_text->setClearButtonEnabled(true);
    nameWidget(m_text, QStringLiteral("studentsFilterLineEdit"), tr("Find a student"));
    m_view = areaTable(m_model, QStringLiteral("studentsTableView"), tr("Students"), list);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    connect(m_text, &QLineEdit::textChanged, this, &StudentsArea::applyFilter);
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        m_view->setFocus(Qt::OtherFocusReason);
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_model->index(0, 0));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StudentsArea::choose);
    layout->addWidget(m_text);
    layout->addWidget(m_view, 1);
    return list;
}

void StudentsArea::refresh()
{
    m_table = session().table();
    if (!m_table)
        return;
    Course people = session().course();
    people.labs.clear(); // names and numbers only
    m_model->setTable(m_table, people, locale());
    setLead(gradeSummary(*m_table, locale()));
    m_panel->showFlags(nullptr);
    m_job->start(session().file(), session().finder());
    applyFilter();
}

void StudentsArea::applyFilter()
{
    if (!m_table)
        return;
    m_model->setFilter({m_text->text().trimmed(), {}, Standing::Any, -1});
    m_view->setColumnHidden(kSection, true); // columns come with the first table
    restoreChoice();                         // a filtered table has no current row any more
}

void StudentsArea::restoreChoice()
{
    const int row = m_studentId.empty() ? -1 : m_model->rowOfStudent(m_studentId);
    const QModelIndex index = row < 0 ? QModelIndex() : m_model->index(row, 0);
    const bool told = m_view->currentIndex().row() != row; // -1 for none
    m_view->setCurrentIndex(index);
    if (!told)
        choose(index);
}

void StudentsArea::choose(const QModelIndex& index)
{
    if (!index.isValid() || !m_table) {
        m_panel->clear();
        return;
    }
    m_studentId = m_model->rowAt(index.row()).student.studentId;
    m_panel->show(m_table, static_cast<std::size_t>(m_model->recordAt(index.row())), std::exchange(m_item, {}));
}

void StudentsArea::showFor(const std::string& studentId, const std::string& item)
{
    m_studentId = studentId;
    m_item = item;
    m_text->clear();
    restoreChoice();
    if (m_view->currentIndex().isValid())
        m_view->scrollTo(m_view->currentIndex());
}

void StudentsArea::resizeEvent(QResizeEvent* event)
{
    GradebookArea::resizeEvent(event);
    // Side by side where there is room for both, else one above the other; then the screen scrolls.
    const Theme& theme = Theme::current();
    const bool beside = event->size().width() >= theme.scaled(kBeside);
    m_splitter->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    m_panel->setMinimumHeight(theme.scaled(beside ? 300 : 480));
}

} // namespace foresight::ui
