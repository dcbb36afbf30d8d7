// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook.h"
#include "ui/gradebook/record_model.h"

#include <QLocale>

namespace foresight::ui {

struct AuditFilter
{
    QString text;        ///< in old and new value and reason
    std::string student; ///< number; empty for all, likewise the others
    std::string item;
    std::string action;
    std::string who;
};

/// The audit trail, newest first.
class AuditModel final : public RecordModel
{
    Q_OBJECT

public:
    explicit AuditModel(QObject* parent);

    void setRows(std::vector<AuditRow> rows, const QLocale& locale);
    void setFilter(const AuditFilter& filter);
    [[nodiscard]] const std::vector<AuditRow>& rows() const { return m_rows; }
    /// The rows as they are shown, as CSV with the stable names and times in UTC.
    [[nodiscard]] std::string csv() const;

protected:
    [[nodiscard]] int recordCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QString text(int record, int column) const override;
    [[nodiscard]] QString hint(int record, int column) const override;
    [[nodiscard]] int compared(int a, int b, int column) const override;
    [[nodiscard]] bool accepts(int record) const override;

private:
    [[nodiscard]] const AuditRow& row(int at) const { return m_rows[static_cast<std::size_t>(at)]; }

    std::vector<AuditRow> m_rows;
    AuditFilter m_filter;
    QLocale m_locale;
};

} // namespace foresight::ui
