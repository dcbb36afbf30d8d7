// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/submission/student_course.h"

#include <QFrame>

#include <optional>

class QVBoxLayout;

namespace foresight::ui {

class StudentSession;

/// For whom hand-ins are sealed: the course and the words of each key that opens them, or that they are plain text. A
/// course file is chosen and given up here.
class CourseCard final : public QFrame
{
    Q_OBJECT

public:
    explicit CourseCard(StudentSession& session, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Its lines and buttons were made anew.
    void refreshed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void addButtons(bool hasCourse);
    void choose();
    void giveUp();

    StudentSession& m_session;
    QVBoxLayout* m_column;
    Result<std::optional<StudentCourse>> m_shown;
};

} // namespace foresight::ui
