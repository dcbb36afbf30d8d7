// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

#include <vector>

namespace foresight::ui {

/// A read-only table over records that stay where they are: sorting and filtering move row numbers, and texts are made
/// for the cells that are looked at. So a hundred thousand records cost no more than what is on the screen.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The record that a row shows, and the row that shows a record; -1 when filtered away.
    [[nodiscard]] int recordAt(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(int record) const;
    [[nodiscard]] const QStringList& headers() const { return m_headers; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Column -1: the records' own order. Records that compare equal keep it.
    void sort(int column, Qt::SortOrder order) override;

protected:
    [[nodiscard]] virtual int recordCount() const = 0;
    [[nodiscard]] virtual QString text(int record, int column) const = 0;
    [[nodiscard]] virtual QString hint(int, int) const { return {}; }
    /// Less than zero: a comes first.
    [[nodiscard]] virtual int compared(int a, int b, int column) const = 0;
    [[nodiscard]] virtual bool accepts(int) const { return true; }

    void setHeaders(const QStringList& headers, const QList<int>& numeric = {});
    /// Records or filter are others now.
    void rebuild();
    /// Records came after those that were there: they are shown last, whatever the order.
    void takeAppended();

private:
    [[nodiscard]] std::vector<int> ordered() const;
    void order(std::vector<int>& rows) const;

    QStringList m_headers;
    QList<int> m_numeric;
    std::vector<int> m_shown;
    int m_known = 0; ///< records that were looked at for showing
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

/// As compared() wants it.
template <typename Value>
[[nodiscard]] int threeWay(const Value& a, const Value& b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

} // namespace foresight::ui
