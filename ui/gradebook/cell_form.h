// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook.h"
#include "ui/gradebook/chosen_cell.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace foresight::ui {

class GradebookSession;

/// A small form that changes one thing about a chosen cell. What was typed stays while the table is read anew, until it
/// was sent or another cell is chosen.
class CellForm : public QWidget
{
    Q_OBJECT

public:
    CellForm(GradebookSession& session, QWidget* parent);

    void show(const ChosenCell& cell);

protected:
    /// Fills the fields from the cell.
    virtual void fill(const ChosenCell& cell) = 0;
    /// What depends on the cell and is not typed: buttons, ranges, explanations.
    virtual void adapt(const ChosenCell&) {}

    using Change = std::function<Result<void>(Gradebook&, const Author&)>;
    /// Sends a change, and makes grades again where they hang on it.
    void send(const Change& change, bool regrade = false);
    /// The reason as it can be stored; says so and goes to the field when there is none.
    [[nodiscard]] std::string reasonOrFault(QLineEdit* reason);
    void showFault(const QString& text, QWidget* field); ///< and goes to the field
    void markEdited() { m_edited = true; }
    void addCaption(const QString& text, QWidget* field); ///< over the field that comes next
    [[nodiscard]] QLineEdit* addReason(const QString& objectName);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    [[nodiscard]] const ChosenCell& chosen() const { return m_cell; }
    [[nodiscard]] GradebookSession& session() const { return m_session; }

private:
    GradebookSession& m_session;
    ChosenCell m_cell;
    QVBoxLayout* m_column;
    QLabel* m_fault;
    bool m_edited = false;
};

} // namespace foresight::ui
