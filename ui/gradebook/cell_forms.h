// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/cell_form.h"

class QComboBox;
class QDateTimeEdit;
class QPlainTextEdit;
class QPushButton;

namespace foresight::ui {

/// The instructor's comment for the student.
class CommentForm final : public CellForm
{
    Q_OBJECT

public:
    CommentForm(GradebookSession& session, QWidget* parent);

protected:
    void fill(const ChosenCell& cell) override;
    [[nodiscard]] QStringList typed() const override;
    void putTyped(const QStringList& fields) override;

private:
    void save();

    QPlainTextEdit* m_text;
};

/// A deadline of the student's own.
class ExtensionForm final : public CellForm
{
    Q_OBJECT

public:
    ExtensionForm(GradebookSession& session, QWidget* parent);

protected:
    void fill(const ChosenCell& cell) override;
    [[nodiscard]] QStringList typed() const override;
    void putTyped(const QStringList& fields) override;
    void adapt(const ChosenCell& cell) override;

private:
    void setDue(std::optional<std::int64_t> dueUtcMs);

    QDateTimeEdit* m_due;
    QLineEdit* m_reason;
    QPushButton* m_remove;
};

/// The hand-in that counts, where the course leaves that to the instructor.
class AttemptForm final : public CellForm
{
    Q_OBJECT

public:
    AttemptForm(GradebookSession& session, QWidget* parent);

protected:
    void fill(const ChosenCell& cell) override;
    [[nodiscard]] QStringList typed() const override;
    void putTyped(const QStringList& fields) override;

private:
    void choose();

    QComboBox* m_attempts;
    QLineEdit* m_reason;
};

} // namespace foresight::ui
