// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook.h"
#include "ui/gradebook/chosen_cell.h"
#include "ui/gradebook/form_drafts.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace foresight::ui {

class DraftNotice;
class GradebookSession;

/// A small form that changes one thing about a chosen cell. What was typed stays while the table is read anew, and
/// comes back with its cell, also after the program was ended, until it is sent or discarded.
class CellForm : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the form's in FormPlace and goes before the names of some of its parts.
    CellForm(GradebookSession& session, const QString& name, QWidget* parent);

    void show(const ChosenCell& cell);

Q_SIGNALS:
    /// What was typed earlier is there again.
    void restored();

protected:
    /// Fills the fields from the cell.
    virtual void fill(const ChosenCell& cell) = 0;
    /// What stands in the fields, and how it is put there again.
    [[nodiscard]] virtual QStringList typed() const = 0;
    virtual void putTyped(const QStringList& fields) = 0;
    /// What depends on the cell and is not typed: buttons, ranges, explanations.
    virtual void adapt(const ChosenCell&) {}

    using Change = std::function<Result<void>(Gradebook&, const Author&)>;
    /// Sends a change, and makes grades again where they hang on it.
    void send(const Change& change, bool regrade = false);
    /// The reason as it can be stored; says so and goes to the field when there is none.
    [[nodiscard]] std::string reasonOrFault(QLineEdit* reason);
    void showFault(const QString& text, QWidget* field); ///< and goes to the field
    void markEdited();
    void addCaption(const QString& text, QWidget* field); ///< over the field that comes next
    [[nodiscard]] QLineEdit* addReason(const QString& objectName);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    [[nodiscard]] const ChosenCell& chosen() const { return m_cell; }
    [[nodiscard]] GradebookSession& session() const { return m_session; }

private:
    [[nodiscard]] FormPlace place() const;
    void fillAnew();
    void discard();

    GradebookSession& m_session;
    QString m_name;
    ChosenCell m_cell;
    QVBoxLayout* m_column;
    QLabel* m_fault;
    DraftNotice* m_notice;
    QStringList m_filled; ///< the fields before anything was typed
    bool m_filling = false;
    bool m_edited = false;
};

} // namespace foresight::ui
