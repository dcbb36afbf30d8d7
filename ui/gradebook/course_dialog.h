// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/course.h"
#include "core/lab/lab_library.h"

#include <QDialog>

#include <functional>
#include <set>
#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace foresight::ui {

class CourseLabCard;
class DraftNotice;
struct FormDraft;
class LateForm;

/// Asks for what a course says: for a new one, or to change that of an open gradebook. accepted() comes only with a
/// course that can be read back from its file.
class CourseDialog final : public QDialog
{
    Q_OBJECT

public:
    /// For a new course. `draft` is what was typed into it earlier; null for nothing.
    CourseDialog(const std::vector<LabEntry>& labs, const FormDraft* draft, QWidget* parent);
    /// For the course of an open gradebook; `ownRubrics` are the items whose rubric was set in it. `agree` is asked
    /// with the changed course; what it refuses stays in the dialog.
    CourseDialog(const std::vector<LabEntry>& labs, const Course& course, const std::set<std::string>& ownRubrics,
                 std::function<bool(const Course&)> agree, const FormDraft* draft, QWidget* parent);

    [[nodiscard]] Course course() const;
    [[nodiscard]] bool isNew() const { return !m_agree; }
    /// Whether it says anything else than when it was opened.
    [[nodiscard]] bool isEdited() const;
    void accept() override;

private:
    void build(const std::vector<LabEntry>& labs, const std::set<std::string>& ownRubrics);
    [[nodiscard]] QWidget* makeCourse(QWidget* parent);
    void addLabs(const std::vector<LabEntry>& labs, const std::set<std::string>& ownRubrics, QWidget* parent);
    [[nodiscard]] QWidget* makeLate(QWidget* parent);
    [[nodiscard]] QWidget* makeKeeping(QWidget* parent);
    void addButtons(QVBoxLayout* outer);
    void showFault(const QString& text, QWidget* field);
    void takeDraft(const FormDraft* draft);

    Course m_base;
    Course m_shown; ///< what the fields are filled from
    std::string m_atFirst;
    std::function<bool(const Course&)> m_agree;
    DraftNotice* m_notice = nullptr;
    QLineEdit* m_id = nullptr;
    QLineEdit* m_term = nullptr;
    QComboBox* m_match = nullptr;
    QComboBox* m_attempt = nullptr;
    LateForm* m_late = nullptr;
    QCheckBox* m_reasons = nullptr;
    QCheckBox* m_isKept = nullptr;
    QDateEdit* m_keptUntil = nullptr;
    std::vector<CourseLabCard*> m_labs;
    QLabel* m_fault = nullptr;
};

} // namespace foresight::ui
