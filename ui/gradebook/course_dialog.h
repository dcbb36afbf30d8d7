// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/course.h"
#include "core/lab/lab_library.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;

namespace foresight::ui {

/// Asks for what a course needs at the least. accepted() comes only with a course that can be read back from its file.
class CourseDialog final : public QDialog
{
    Q_OBJECT

public:
    CourseDialog(const std::vector<LabEntry>& labs, QWidget* parent);

    [[nodiscard]] Course course() const;
    void accept() override;

private:
    struct LabRow
    {
        std::string lab;
        QCheckBox* taken = nullptr;
        QLineEdit* item = nullptr;
        QDoubleSpinBox* points = nullptr;
        QComboBox* rubric = nullptr;
        QCheckBox* isDue = nullptr;
        QDateTimeEdit* due = nullptr;
    };
    [[nodiscard]] QWidget* makeCourse(QWidget* parent);
    void addLab(const Lab& lab, QWidget* parent);
    [[nodiscard]] QWidget* makeLate(QWidget* parent);
    void showFault(const QString& text, QWidget* field);

    QLineEdit* m_id = nullptr;
    QLineEdit* m_term = nullptr;
    QComboBox* m_match = nullptr;
    QComboBox* m_attempt = nullptr;
    QDoubleSpinBox* m_grace = nullptr;
    QDoubleSpinBox* m_perDay = nullptr;
    QDoubleSpinBox* m_stop = nullptr;
    std::vector<LabRow> m_labs;
    QLabel* m_fault = nullptr;
};

} // namespace foresight::ui
