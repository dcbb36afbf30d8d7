// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/grade_table.h"
#include "ui/gradebook/form_drafts.h"

#include <QFrame>

#include <memory>

class QLabel;
class QPushButton;

namespace foresight::ui {

class GradebookSession;

/// Names what was typed before the gradebook was opened and is not saved yet, and leads there. Hidden when there is
/// nothing of the kind.
class DraftsCard final : public QFrame
{
    Q_OBJECT

public:
    DraftsCard(GradebookSession& session, QWidget* parent);

    /// The students and items that there are; what was typed about others goes.
    void setTable(const std::shared_ptr<const GradeTable>& table);

Q_SIGNALS:
    void placeRequested(const foresight::ui::FormPlace& place);

private:
    void refresh();
    void showNext();
    /// Each once, whichever forms it is about.
    [[nodiscard]] std::vector<FormPlace> places() const;
    [[nodiscard]] QString words(const FormPlace& place) const;
    [[nodiscard]] bool exists(const FormPlace& place) const;

    GradebookSession& m_session;
    std::shared_ptr<const GradeTable> m_table;
    QLabel* m_text;
    QPushButton* m_show;
    FormPlace m_shown; ///< that the button led to
};

} // namespace foresight::ui
