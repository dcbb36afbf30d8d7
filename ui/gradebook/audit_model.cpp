// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/audit_model.h"

#include "core/base/csv.h"
#include "ui/gradebook/audit_words.h"
#include "ui/gradebook/grade_words.h"
#include "ui/qt_text.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace foresight::ui {

namespace {

/// The columns after when.
constexpr std::array kColumns{&AuditRow::who,      &AuditRow::action,   &AuditRow::studentId, &AuditRow::item,
                              &AuditRow::oldValue, &AuditRow::newValue, &AuditRow::reason};
constexpr int kWhen = 0;
constexpr int kAction = 2;

} // namespace

AuditModel::AuditModel(QObject* parent) : RecordModel(parent)
{
    setHeaders({tr("When"), tr("Who"), tr("What"), tr("Student"), tr("Item"), tr("Before"), tr("After"), tr("Reason")});
}

void AuditModel::setRows(std::vector<AuditRow> rows, const QLocale& locale)
{
    m_rows = std::move(rows);
    std::reverse(m_rows.begin(), m_rows.end());
    m_locale = locale;
    rebuild();
}

void AuditModel::setFilter(const AuditFilter& filter)
{
    m_filter = filter;
    rebuild();
}

std::string AuditModel::csv() const
{
    std::string text = csvLine({"utc", "who", "action", "student_id", "item", "old_value", "new_value", "reason"});
    for (int shown = 0; shown < rowCount(); ++shown) {
        const AuditRow& each = row(recordAt(shown));
        std::vector<std::string> fields{
            coreText(QDateTime::fromMSecsSinceEpoch(each.utcMs, Qt::UTC).toString(Qt::ISODateWithMs))};
        for (const std::string AuditRow::*column : kColumns)
            fields.push_back(withoutFormula(each.*column));
        text += csvLine(fields);
    }
    return text;
}

QString AuditModel::text(int at, int column) const
{
    if (column == kWhen)
        return momentText(row(at).utcMs, m_locale);
    if (column == kAction)
        return actionWords(row(at).action);
    return shownText(row(at).*kColumns[static_cast<std::size_t>(column) - 1]);
}

QString AuditModel::hint(int at, int column) const
{
    return column > kAction + 2 ? text(at, column) : QString();
}

int AuditModel::compared(int a, int b, int column) const
{
    if (column == kWhen)
        return threeWay(row(a).utcMs, row(b).utcMs);
    const auto member = kColumns[static_cast<std::size_t>(column) - 1];
    return (row(a).*member).compare(row(b).*member);
}

bool AuditModel::accepts(int at) const
{
    const AuditRow& each = row(at);
    const auto is = [](const std::string& wanted, const std::string& there) {
        return wanted.empty() || wanted == there;
    };
    if (!is(m_filter.student, each.studentId) || !is(m_filter.item, each.item) || !is(m_filter.action, each.action) ||
        !is(m_filter.who, each.who))
        return false;
    return m_filter.text.isEmpty() ||
           std::any_of(kColumns.begin(), kColumns.end(), [&](const std::string AuditRow::*column) {
               return qtText(each.*column).contains(m_filter.text, Qt::CaseInsensitive);
           });
}

} // namespace foresight::ui
