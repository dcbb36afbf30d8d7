// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/course.h"

#include <QWidget>

namespace foresight::ui {

class NumberBox;

/// What lateness costs: of a course, or of one item.
class LateForm final : public QWidget
{
    Q_OBJECT

public:
    /// `prefix` goes before the fields' names; empty for the course's.
    LateForm(const QString& prefix, QWidget* parent);

    void setPolicy(const LatePolicy& policy);
    [[nodiscard]] LatePolicy policy() const;

private:
    NumberBox* m_grace;
    NumberBox* m_perDay;
    NumberBox* m_floor;
    NumberBox* m_cap;
    NumberBox* m_stop;
};

} // namespace foresight::ui
