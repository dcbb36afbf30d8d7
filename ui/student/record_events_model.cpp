// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/record_events_model.h"

#include "ui/qt_text.h"

namespace foresight::ui {

namespace {

QString cell(const LearnerRecord::Row& row, int column)
{
    switch (column) {
    case RecordEventsModel::Time:
        return row.time;
    case RecordEventsModel::LabName:
        return row.lab;
    case RecordEventsModel::ActName:
        return row.act;
    case RecordEventsModel::What:
        return qtText(row.words.what);
    case RecordEventsModel::Details:
        return qtText(row.words.details);
    default:
        return {};
    }
}

} // namespace

int RecordEventsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecordEventsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant RecordEventsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return cell(m_rows[static_cast<std::size_t>(index.row())], index.column());
    case Qt::ToolTipRole: // details may have no room
        return cell(m_rows[static_cast<std::size_t>(index.row())], index.column()).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeading | Qt::AlignTop);
    default:
        return {};
    }
}

QVariant RecordEventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    const QString titles[kColumns] = {tr("Time"), tr("Lab"), tr("Act"), tr("What"), tr("Details")};
    return section < kColumns ? titles[section] : QString();
}

} // namespace foresight::ui
