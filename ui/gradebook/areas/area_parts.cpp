// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/areas/area_parts.h"

#include "core/grading/course.h"
#include "ui/gradebook/grade_words.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace foresight::ui {

namespace {

/// Sizes a table's columns to what is in them when its columns or the theme change, or while the first rows come. One
/// of them takes the room that is left; where there is none, it keeps its own width and the table scrolls.
class ColumnFitter final : public QObject
{
public:
    ColumnFitter(QTableView* table, SpareRoom room) : QObject(table), m_table(table), m_room(room)
    {
        connect(&Theme::current(), &Theme::changed, this, &ColumnFitter::measure);
        // Filtering resets a model as well: then columns stay as they are, and as they were drawn by hand.
        connect(table->model(), &QAbstractItemModel::modelReset, this, &ColumnFitter::measureNew, Qt::QueuedConnection);
        connect(table->model(), &QAbstractItemModel::rowsInserted, this, &ColumnFitter::measureAdded,
                Qt::QueuedConnection);
        connect(table->horizontalHeader(), &QHeaderView::geometriesChanged, this, &ColumnFitter::fit,
                Qt::QueuedConnection);
        measure();
    }

private:
    void measure()
    {
        const int text = m_table->fontMetrics().height();
        m_table->verticalHeader()->setDefaultSectionSize(text + Theme::current().scaled(12));
        m_table->setMinimumHeight(Theme::current().scaled(180));
        QHeaderView* header = m_table->horizontalHeader();
        header->setStretchLastSection(false);
        m_table->resizeColumnsToContents();
        m_natural = header->length();
        m_own = header->count() > 0 ? header->sectionSize(m_room == SpareRoom::First ? 0 : header->count() - 1) : 0;
        fit();
    }

    void measureNew()
    {
        const QAbstractItemModel* model = m_table->model();
        const int rows = std::exchange(m_rows, model->rowCount());
        const int columns = std::exchange(m_columns, model->columnCount());
        if (columns != m_columns || (rows == 0 && m_rows > 0))
            measure();
    }

    /// Files come in one by one; the later ones need no other widths than so many before them.
    void measureAdded(const QModelIndex&, int first)
    {
        if (first < m_table->horizontalHeader()->resizeContentsPrecision())
            measure();
    }

    void fit()
    {
        QHeaderView* header = m_table->horizontalHeader();
        const int left = m_table->viewport()->width() - m_natural;
        if (m_room == SpareRoom::First) {
            if (header->count() > 0 && header->sectionSize(0) != m_own + std::max(0, left))
                header->resizeSection(0, m_own + std::max(0, left));
            return;
        }
        if (m_room == SpareRoom::None || (left >= 0) == header->stretchLastSection())
            return;
        header->setStretchLastSection(left >= 0);
        if (left < 0 && header->count() > 0)
            header->resizeSection(header->count() - 1, m_own);
    }

    QTableView* m_table;
    SpareRoom m_room;
    int m_natural = 0; ///< width of all columns as their contents want them
    int m_own = 0;     ///< width of the column with the room, as its contents want it
    int m_rows = 0;
    int m_columns = 0;
};

/// A turn of the wheel that was meant for the page must not choose something else.
class PageWheel final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

QPushButton* areaButton(const QString& text, const QString& objectName, const QString& role, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setProperty("role", role);
    nameWidget(made, objectName, QString(text).remove(QLatin1Char('&')));
    return made;
}

QTableView* areaTable(QAbstractItemModel* model, const QString& objectName, const QString& accessibleName,
                      QWidget* parent, SpareRoom room)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    // Widths come from a hundred rows and heights are one for all: ten thousand students must not be measured.
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setResizeContentsPrecision(100);
    table->horizontalHeader()->setHighlightSections(false);
    new ColumnFitter(table, room);
    nameWidget(table, objectName, accessibleName);
    return table;
}

QSplitter* areaSplitter(const QString& objectName, QWidget* parent)
{
    auto* made = new QSplitter(Qt::Horizontal, parent);
    made->setObjectName(objectName);
    made->setChildrenCollapsible(false);
    // Wide enough to be caught; the theme draws only a line in its middle.
    const auto measure = [made] { made->setHandleWidth(Theme::current().scaled(8)); };
    QObject::connect(&Theme::current(), &Theme::changed, made, measure);
    measure();
    return made;
}

QComboBox* areaCombo(const QString& objectName, const QString& accessibleName, QWidget* parent)
{
    auto* made = new QComboBox(parent);
    made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    made->setMinimumWidth(Theme::current().scaled(90));
    made->installEventFilter(new PageWheel(made));
    nameWidget(made, objectName, accessibleName);
    return made;
}

void fillItems(QComboBox* combo, const Course& course, const std::string& wanted)
{
    const QSignalBlocker quiet(combo);
    const QVariant chosen = wanted.empty() ? combo->currentData() : QVariant(qtText(wanted));
    combo->clear();
    for (const CourseLab& lab : course.labs)
        combo->addItem(shownText(lab.item), qtText(lab.item));
    combo->setCurrentIndex(combo->count() == 0 ? -1 : std::max(0, combo->findData(chosen)));
}

QWidget* captionedField(const QString& text, QWidget* field, QWidget* parent)
{
    auto* pair = new QWidget(parent);
    auto* layout = new QVBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(fieldLabel(text.isEmpty() ? QStringLiteral(" ") : text, field, pair));
    layout->addWidget(field);
    return pair;
}

QLabel* fieldLabel(const QString& text, QWidget* field, QWidget* parent)
{
    QLabel* label = textLabel(text, QStringLiteral("caption"), parent);
    label->setWordWrap(false);
    label->setBuddy(field);
    return label;
}

} // namespace foresight::ui
