// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/areas/area_parts.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

#include <utility>

namespace foresight::ui {

namespace {

/// Sizes a table's columns to what is in them when its columns or the theme change, or when the first rows come. The
/// last one takes the room that is left; where there is none, it keeps its own width and the table scrolls.
class ColumnFitter final : public QObject
{
public:
    explicit ColumnFitter(QTableView* table) : QObject(table), m_table(table)
    {
        connect(&Theme::current(), &Theme::changed, this, &ColumnFitter::measure);
        // Filtering resets a model as well: then columns stay as they are, and as they were drawn by hand.
        connect(table->model(), &QAbstractItemModel::modelReset, this, &ColumnFitter::measureNew, Qt::QueuedConnection);
        connect(table->horizontalHeader(), &QHeaderView::geometriesChanged, this, &ColumnFitter::fitLast,
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
        m_last = header->count() > 0 ? header->sectionSize(header->count() - 1) : 0;
        fitLast();
    }

    void measureNew()
    {
        const QAbstractItemModel* model = m_table->model();
        const int rows = std::exchange(m_rows, model->rowCount());
        const int columns = std::exchange(m_columns, model->columnCount());
        if (columns != m_columns || (rows == 0 && m_rows > 0))
            measure();
    }

    void fitLast()
    {
        QHeaderView* header = m_table->horizontalHeader();
        const bool room = m_natural <= m_table->viewport()->width();
        if (room == header->stretchLastSection())
            return;
        header->setStretchLastSection(room);
        if (!room && header->count() > 0)
            header->resizeSection(header->count() - 1, m_last);
    }

    QTableView* m_table;
    int m_natural = 0; ///< width of all columns as their contents want them
    int m_last = 0;
    int m_rows = 0;
    int m_columns = 0;
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
                      QWidget* parent)
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
    new ColumnFitter(table);
    nameWidget(table, objectName, accessibleName);
    return table;
}

QLabel* fieldLabel(const QString& text, QWidget* field, QWidget* parent)
{
    QLabel* label = textLabel(text, QStringLiteral("caption"), parent);
    label->setWordWrap(false);
    label->setBuddy(field);
    return label;
}

} // namespace foresight::ui
