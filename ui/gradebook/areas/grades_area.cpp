// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/areas/grades_area.h"

#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/cell_panel.h"
#include "ui/gradebook/drafts_card.h"
#include "ui/gradebook/grade_table_model.h"
#include "ui/gradebook/grade_words.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/flow_layout.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <set>

namespace foresight::ui {

namespace {

constexpr int kPanelWidth = 268; ///< a small screen still shows an item's points beside it
constexpr int kBeside = 700;     ///< from this width on, table and panel stand side by side

} // namespace

GradesArea::GradesArea(GradebookSession& session, QWidget* parent)
    : GradebookArea(session, QStringLiteral("grades"), tr("Grades"), parent), m_model(new GradeTableModel(this))
{
    m_drafts = new DraftsCard(GradebookArea::session(), this);
    column()->addWidget(m_drafts);
    connect(m_drafts, &DraftsCard::placeRequested, this, [this](const FormPlace& place) {
        if (place.student.empty())
            Q_EMIT areaRequested(QStringLiteral("rubric"), {}, place.item);
        else
            showFor(place.student, place.item);
    });
    addFilters();
    addTable();
}

void GradesArea::addFilters()
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(8, 4);
    m_text = new QLineEdit(row);
    m_text->setPlaceholderText(tr("Find a student"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(Theme::current().scaled(200));
    nameWidget(m_text, QStringLiteral("filterLineEdit"), tr("Find a student"));
    connect(m_text, &QLineEdit::textChanged, this, &GradesArea::applyFilter);
    flow->addWidget(m_text);
    const auto combo = [&](const char* name, const QString& title) {
        auto* made = new QComboBox(row);
        nameWidget(made, QString::fromLatin1(name), title);
        connect(made, &QComboBox::currentIndexChanged, this, &GradesArea::applyFilter);
        flow->addWidget(made);
        return made;
    };
    m_section = combo("sectionComboBox", tr("Section"));
    m_standing = combo("standingComboBox", tr("State"));
    m_item = combo("itemComboBox", tr("Item"));
    const QSignalBlocker quiet(m_standing);
    for (const QString& each :
         {tr("Any state"), tr("With a result"), tr("Missing"), tr("Excused"), tr("By hand"), tr("Flagged"), tr("Late")})
        m_standing->addItem(each);
    column()->addWidget(row);
    m_shown = textLabel({}, QStringLiteral("caption"), this);
    m_shown->setObjectName(QStringLiteral("gradesShownLabel"));
    column()->addWidget(m_shown);
}

void GradesArea::addTable()
{
    m_view =
        areaTable(m_model, QStringLiteral("gradeTableView"), tr("Grades: students and items"), this, SpareRoom::None);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &GradesArea::chooseCell);
    m_panel = new CellPanel(session(), this);
    m_splitter = areaSplitter(QStringLiteral("gradesSplitter"), this);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({4 * Theme::current().scaled(kPanelWidth), Theme::current().scaled(kPanelWidth)});
    column()->addWidget(m_splitter, 1);
}

void GradesArea::resizeEvent(QResizeEvent* event)
{
    GradebookArea::resizeEvent(event);
    // Side by side where there is room for both, else one above the other; then the screen scrolls.
    const int panel = Theme::current().scaled(kPanelWidth);
    const bool beside = event->size().width() > Theme::current().scaled(kBeside);
    m_splitter->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    m_panel->setMinimumWidth(beside ? panel : 0);
    m_panel->setMaximumWidth(beside ? panel + Theme::current().scaled(120) : QWIDGETSIZE_MAX);
    m_panel->setMinimumHeight(Theme::current().scaled(beside ? 180 : 300));
}

void GradesArea::fillFilters()
{
    const QSignalBlocker quietSection(m_section);
    const QSignalBlocker quietItem(m_item);
    const QVariant section = m_section->currentData();
    const int item = m_item->currentIndex();
    std::set<std::string> sections;
    for (const GradeRow& row : m_table->rows)
        sections.insert(row.student.section);
    m_section->clear();
    m_section->addItem(tr("All sections"));
    for (const std::string& each : sections)
        m_section->addItem(each.empty() ? tr("No section") : shownText(each), qtText(each));
    m_section->setCurrentIndex(std::max(0, section.isValid() ? m_section->findData(section) : 0));
    m_item->clear();
    m_item->addItem(tr("In any item"));
    for (const CourseLab& lab : session().course().labs)
        m_item->addItem(shownText(lab.item));
    m_item->setCurrentIndex(item < m_item->count() ? std::max(0, item) : 0);
    m_section->setVisible(sections.size() > 1);
    m_item->setVisible(session().course().labs.size() > 1);
}

void GradesArea::refresh()
{
    m_table = session().table();
    if (!m_table)
        return;
    fillFilters();
    m_model->setTable(m_table, session().course(), locale());
    setLead(gradeSummary(*m_table, locale()));
    m_drafts->setTable(m_table);
    applyFilter();
}

void GradesArea::applyFilter()
{
    if (!m_table)
        return;
    GradeFilter filter{
        m_text->text().trimmed(), {}, static_cast<Standing>(m_standing->currentIndex()), m_item->currentIndex() - 1};
    if (m_section->currentData().isValid())
        filter.section = coreText(m_section->currentData().toString());
    {
        const QSignalBlocker quiet(m_view->selectionModel()); // the chosen cell is looked for below
        m_model->setFilter(filter);
    }
    const bool all = m_model->rowCount() == static_cast<int>(m_table->rows.size());
    m_shown->setText(
        all ? QString()
            : tr("Shown: %1 of %2")
                  .arg(locale().toString(m_model->rowCount()), locale().toString(qsizetype(m_table->rows.size()))));
    m_shown->setVisible(!all);
    restoreChoice();
}

void GradesArea::restoreChoice()
{
    const int row = m_studentId.empty() ? -1 : m_model->rowOfStudent(m_studentId);
    const QModelIndex index = row < 0 ? QModelIndex() : m_model->index(row, m_column);
    {
        const QSignalBlocker quiet(m_view->selectionModel());
        m_view->setCurrentIndex(index);
    }
    chooseCell(index);
}

void GradesArea::chooseCell(const QModelIndex& index)
{
    const int item = index.column() - GradeTableModel::kFirstItem;
    if (!index.isValid() || !m_table) {
        m_panel->clear();
        return;
    }
    m_studentId = m_model->rowAt(index.row()).student.studentId;
    m_column = index.column();
    if (item < 0) {
        m_panel->clear();
        return;
    }
    m_panel->show({m_table, static_cast<std::size_t>(m_model->recordAt(index.row())), static_cast<std::size_t>(item),
                   session().course().labs[static_cast<std::size_t>(item)]});
}

void GradesArea::showFor(const std::string& studentId, const std::string& item)
{
    const std::vector<CourseLab>& labs = session().course().labs;
    for (std::size_t i = 0; i < labs.size(); ++i) {
        if (labs[i].item == item)
            m_column = GradeTableModel::kFirstItem + static_cast<int>(i);
    }
    m_studentId = studentId;
    m_text->clear();
    restoreChoice();
    if (m_view->currentIndex().isValid())
        m_view->scrollTo(m_view->currentIndex());
}

} // namespace foresight::ui
