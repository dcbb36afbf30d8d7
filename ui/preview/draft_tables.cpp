// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/draft_tables.h"

#include "ui/labels.h"
#include "ui/preview/draft_steps.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QFileInfo>
#include <QHeaderView>

namespace foresight::ui {

namespace {

/// "12:5"; a fault of a whole file has no line.
QString placeText(const std::string& file, int line, int column)
{
    const QString name = QFileInfo(qtText(file)).fileName();
    const QString in = name == QLatin1String("lab.yaml") ? QString() : name + QLatin1Char(':');
    return line > 0 ? in + QStringLiteral("%1:%2").arg(line).arg(column) : name;
}

} // namespace

DraftTable::DraftTable(const QString& name, const QString& title, const QStringList& headers, QWidget* parent)
    : QTableWidget(0, static_cast<int>(headers.size()), parent)
{
    nameWidget(this, name, title);
    setHorizontalHeaderLabels(headers);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QTableWidget::cellActivated, this, [this](int row) { Q_EMIT pathChosen(path(row)); });
    connect(&Theme::current(), &Theme::changed, this, &DraftTable::measure);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &QTableView::resizeRowsToContents,
            Qt::QueuedConnection);
}

std::string DraftTable::path(int row) const
{
    return row < 0 || row >= rowCount() ? std::string() : coreText(item(row, 0)->data(Qt::UserRole).toString());
}

void DraftTable::addRow(const std::string& path, const QStringList& cells)
{
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < cells.size(); ++column) {
        auto* cell = new QTableWidgetItem(cells[column]);
        cell->setTextAlignment(Qt::AlignLeading | Qt::AlignTop);
        cell->setToolTip(qtText(path));
        setItem(row, column, cell);
    }
    item(row, 0)->setData(Qt::UserRole, qtText(path));
}

void DraftTable::measure()
{
    for (int column = 0; column + 1 < columnCount(); ++column) {
        resizeColumnToContents(column);
        setColumnWidth(column, std::min(columnWidth(column), Theme::current().scaled(260)));
    }
    resizeRowsToContents();
}

FaultTable::FaultTable(QWidget* parent)
    : DraftTable(QStringLiteral("faultsTableWidget"), tr("Faults"), {tr("Place"), tr("What is wrong and what to do")},
                 parent)
{
}

void FaultTable::setFaults(const Faults& faults)
{
    setRowCount(0);
    for (const Fault& fault : faults) {
        addRow(fault.path, {placeText(fault.file, fault.line, fault.column),
                            qtText(fault.message) + QStringLiteral(". ") + qtText(fault.remedy)});
    }
    measure();
}

BindingTable::BindingTable(QWidget* parent)
    : DraftTable(QStringLiteral("bindingsTableWidget"), tr("Bindings"), {tr("Place"), tr("Shows now"), tr("Written")},
                 parent)
{
}

void BindingTable::setBindings(const std::vector<Binding>& bindings, const LabDefinition& lab,
                               const std::optional<Step>& step, const TextRenderer& text)
{
    setRowCount(0);
    for (const Binding& binding : bindings) {
        const bool here = !step || stepOfPath(lab, binding.path) == step;
        if (here && (binding.context.empty() || binding.context == text.scenario().context)) {
            addRow(binding.path, {placeText("lab.yaml", binding.line, binding.column),
                                  qtText(text.render({binding.path, binding.written, {}}, binding.act, binding.option)),
                                  qtText(binding.written)});
        }
    }
    measure();
}

} // namespace foresight::ui
