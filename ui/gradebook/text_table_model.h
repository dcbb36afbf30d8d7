// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/record_model.h"

namespace foresight::ui {

/// One cell: what is shown, and what a hint says about it.
struct TableCell
{
    QString text;
    QString hint;
};

/// A table of texts that are made beforehand: for what has at most some thousand rows, such as previews.
class TextTableModel final : public RecordModel
{
    Q_OBJECT

public:
    using RecordModel::RecordModel;

    /// Replaces everything at once. Every row has a cell per header; `numeric` columns are set right.
    void setTable(const QStringList& headers, QList<QList<TableCell>> rows, const QList<int>& numeric = {});

protected:
    [[nodiscard]] int recordCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QString text(int record, int column) const override { return m_rows[record][column].text; }
    [[nodiscard]] QString hint(int record, int column) const override { return m_rows[record][column].hint; }
    [[nodiscard]] int compared(int a, int b, int column) const override;

private:
    QList<QList<TableCell>> m_rows;
};

} // namespace foresight::ui
