// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/course.h"
#include "core/grading/grade_table.h"
#include "ui/gradebook/record_model.h"

#include <QLocale>

#include <memory>

namespace foresight::ui {

/// What a student's cells have to be like.
enum class Standing { Any, WithResult, Missing, Excused, ByHand, Flagged, Late };

struct GradeFilter
{
    QString text;                       ///< in name, number, section, e-mail or login
    std::optional<std::string> section; ///< none: all sections
    Standing standing = Standing::Any;
    int item = -1; ///< in this item; -1: in any of them
};

/// Students x items over the gradebook's own table.
class GradeTableModel final : public RecordModel
{
    Q_OBJECT

public:
    /// Before the items stand the student's name, number and section.
    static constexpr int kFirstItem = 3;

    using RecordModel::RecordModel;

    void setTable(std::shared_ptr<const GradeTable> table, const Course& course, const QLocale& locale);
    void setFilter(const GradeFilter& filter);
    [[nodiscard]] const GradeRow& rowAt(int row) const { return record(recordAt(row)); }
    /// -1 when the student is not shown.
    [[nodiscard]] int rowOfStudent(const std::string& studentId) const;

protected:
    [[nodiscard]] int recordCount() const override;
    [[nodiscard]] QString text(int record, int column) const override;
    [[nodiscard]] QString hint(int record, int column) const override;
    [[nodiscard]] int compared(int a, int b, int column) const override;
    [[nodiscard]] bool accepts(int record) const override;

private:
    [[nodiscard]] const GradeRow& record(int at) const { return m_table->rows[static_cast<std::size_t>(at)]; }
    [[nodiscard]] const GradeCell& cell(int record, int column) const;
    [[nodiscard]] bool acceptsCells(const GradeRow& row) const;

    std::shared_ptr<const GradeTable> m_table;
    GradeFilter m_filter;
    QLocale m_locale;
};

} // namespace foresight::ui
