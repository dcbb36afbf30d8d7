// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/course.h"

#include <QDateTime>
#include <QFrame>

#include <string_view>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace foresight::ui {

class LateForm;
class NumberBox;

/// A lab of a course: whether it is part of it, and the item that it fills.
class CourseLabCard final : public QFrame
{
    Q_OBJECT

public:
    /// What stands in the card when it is made.
    struct Start
    {
        CourseLab lab;
        const LabDefinition* definition = nullptr; ///< null when the lab is not installed
        bool taken = false;
        bool isOfCourse = false; ///< results may hang on the item's name
        bool ownRubric = false;  ///< its rubric is one that was set in the gradebook
        QString name;            ///< before the names of the fields
    };
    CourseLabCard(const Start& start, QWidget* parent);

    [[nodiscard]] bool isTaken() const;
    [[nodiscard]] CourseLab lab() const;
    [[nodiscard]] QWidget* firstField() const;

private:
    [[nodiscard]] QString named(const char* field) const;
    void addRubric(QFormLayout* form, const Start& start);
    void addDue(QFormLayout* form);
    void addLate(QVBoxLayout* column);
    void nameAfterLab();
    void addPlatforms(QVBoxLayout* column);

    CourseLab m_lab;
    QString m_name;
    QCheckBox* m_taken;
    QLineEdit* m_item;
    NumberBox* m_points;
    QComboBox* m_rubric = nullptr; ///< null when the rubric is edited elsewhere
    QCheckBox* m_isDue = nullptr;
    QDateTimeEdit* m_due = nullptr;
    QDateTime m_shownDue; ///< as the field gave it when it was filled
    QCheckBox* m_ownLate = nullptr;
    LateForm* m_late = nullptr;
    std::vector<std::pair<std::string, QLineEdit*>> m_platforms;
};

} // namespace foresight::ui
