// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>
#include <QVariant>

namespace foresight::ui {

/// One cell: what is shown, what it is sorted by, and what a hint says about it.
struct TableCell
{
    QString text;
    QVariant sortKey; ///< the text when invalid
    QString hint;
};

/// A read-only table of texts: grades, import verdicts and the audit trail are all shown through it.
class TextTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kSortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// Replaces everything at once. Every row has a cell per header; `numeric` columns are set right.
    void setTable(const QStringList& headers, QList<QList<TableCell>> rows, const QList<int>& numeric = {});
    void appendRow(const QList<TableCell>& row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    QList<QList<TableCell>> m_rows;
    QList<int> m_numeric;
};

} // namespace foresight::ui
