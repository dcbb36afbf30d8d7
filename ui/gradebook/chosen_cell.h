// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/course.h"
#include "core/grading/grade_table.h"

#include <cstddef>
#include <memory>

namespace foresight::ui {

/// One student's item in the table that is looked at; keeps the table alive.
struct ChosenCell
{
    std::shared_ptr<const GradeTable> table;
    std::size_t row = 0;
    std::size_t item = 0;
    CourseLab lab;

    [[nodiscard]] const Student& student() const { return table->rows[row].student; }
    [[nodiscard]] const GradeCell& cell() const { return table->rows[row].cells[item]; }
    [[nodiscard]] bool isSamePlace(const ChosenCell& other) const
    {
        return table && other.table && student().studentId == other.student().studentId && lab.item == other.lab.item;
    }
};

} // namespace foresight::ui
