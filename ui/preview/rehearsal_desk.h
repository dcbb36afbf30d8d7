// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/steps.h"
#include "ui/student/student_session.h"

#include <QTemporaryDir>

namespace foresight::ui {

/// Where an author's looks at a lab are kept: a folder inside the data folder that goes with the window. Each look is
/// an attempt of its own, played up to the step that is wanted.
class RehearsalDesk
{
public:
    RehearsalDesk(const std::filesystem::path& dataDir, const Clock& clock);

    /// A session at a step of a lab, with everything before it done. Errors: those of rehearsal(), playAttempt() and
    /// StudentSession::open(), FileUnwritable.
    [[nodiscard]] Result<std::unique_ptr<StudentSession>>
    open(const std::shared_ptr<const Lab>& lab, const std::string& context, const Step& step, const QLocale& locale);

private:
    const Clock& m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_failure;
    int m_count = 0;
};

} // namespace foresight::ui
