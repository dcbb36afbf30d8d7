// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/student_session.h"

#include <QFrame>

namespace foresight::ui {

/// At the end of a report: the way to a new attempt, or from an earlier attempt to the latest.
class AttemptCard final : public QFrame
{
    Q_OBJECT

public:
    explicit AttemptCard(const StudentSession& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void attemptRequested(const foresight::ui::AttemptWish& wish);
};

} // namespace foresight::ui
