// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace foresight {
struct GivenRecord;
}

namespace foresight::ui {

class StudentSession;

/// The figures that this attempt was given at its start, and where each comes from: the learner's earlier lab, a
/// default, or a draw.
class GivenCard final : public QFrame
{
    Q_OBJECT

public:
    explicit GivenCard(StudentSession& session, QWidget* parent = nullptr);

private:
    [[nodiscard]] QString sourceWords(const StudentSession& session, const GivenRecord& record) const;
};

} // namespace foresight::ui
