// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/text_table_model.h"

#include <utility>

namespace foresight::ui {

void TextTableModel::setTable(const QStringList& headers, QList<QList<TableCell>> rows, const QList<int>& numeric)
{
    // Emptied first: rows of before have no cells under other headers.
    m_rows.clear();
    rebuild();
    setHeaders(headers, numeric);
    m_rows = std::move(rows);
    rebuild();
}

int TextTableModel::compared(int a, int b, int column) const
{
    return QString::localeAwareCompare(text(a, column), text(b, column));
}

} // namespace foresight::ui
