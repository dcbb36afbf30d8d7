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
    table->horizontalHeader()->setStretchLastSection(true);
    const auto measure = [table] {
        table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + Theme::current().scaled(12));
        table->setMinimumHeight(Theme::current().scaled(180));
        table->resizeColumnsToContents();
        table->horizontalHeader()->setStretchLastSection(false); // measured to its contents, and wide again
        table->horizontalHeader()->setStretchLastSection(true);
    };
    QObject::connect(&Theme::current(), &Theme::changed, table, measure);
    // Filtering resets a model as well: then columns stay as they are, and as they were drawn by hand.
    const auto measureNew = [table, model, measure, rows = 0, columns = 0]() mutable {
        if (model->columnCount() != std::exchange(columns, model->columnCount()) ||
            (std::exchange(rows, model->rowCount()) == 0 && rows > 0))
            measure();
    };
    QObject::connect(model, &QAbstractItemModel::modelReset, table, measureNew, Qt::QueuedConnection);
    measure();
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
