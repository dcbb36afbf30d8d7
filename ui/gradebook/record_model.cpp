// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/record_model.h"

#include <algorithm>

namespace foresight::ui {

int RecordModel::rowOf(int record) const
{
    const auto found = std::find(m_shown.begin(), m_shown.end(), record);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int RecordModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RecordModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant RecordModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(recordAt(index.row()), index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const QString said = hint(recordAt(index.row()), index.column());
        return said.isEmpty() ? QVariant() : said;
    }
    case Qt::TextAlignmentRole:
        return m_numeric.contains(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headers.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_headers[section];
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((m_numeric.contains(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void RecordModel::order(std::vector<int>& rows) const
{
    if (m_column < 0)
        return;
    // Equal records keep their own order in both directions, so that a column can be sorted within another.
    const int sign = m_order == Qt::AscendingOrder ? 1 : -1;
    std::stable_sort(rows.begin(), rows.end(),
                     [this, sign](int a, int b) { return sign * compared(a, b, m_column) < 0; });
}

std::vector<int> RecordModel::ordered() const
{
    std::vector<int> rows;
    rows.reserve(static_cast<std::size_t>(recordCount()));
    for (int record = 0; record < recordCount(); ++record) {
        if (accepts(record))
            rows.push_back(record);
    }
    order(rows);
    return rows;
}

void RecordModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> records;
    for (const QModelIndex& index : before)
        records.push_back(recordAt(index.row()));
    m_column = column < columnCount() ? column : -1;
    m_order = order;
    m_shown = ordered();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(records[static_cast<std::size_t>(i)]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RecordModel::setHeaders(const QStringList& headers, const QList<int>& numeric)
{
    if (headers == m_headers && numeric == m_numeric)
        return;
    beginResetModel();
    m_headers = headers;
    m_numeric = numeric;
    endResetModel();
}

void RecordModel::rebuild()
{
    beginResetModel();
    m_shown = ordered();
    m_known = recordCount();
    endResetModel();
}

void RecordModel::takeAppended()
{
    std::vector<int> added;
    for (; m_known < recordCount(); ++m_known) {
        if (accepts(m_known))
            added.push_back(m_known);
    }
    if (added.empty())
        return;
    const int at = rowCount();
    beginInsertRows({}, at, at + static_cast<int>(added.size()) - 1);
    m_shown.insert(m_shown.end(), added.begin(), added.end());
    endInsertRows();
}

} // namespace foresight::ui
