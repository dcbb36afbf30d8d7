// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/rehearsal_desk.h"

#include "core/base/file.h"
#include "core/session/rehearsal.h"
#include "core/submission/scripted_attempt.h"
#include "ui/qt_text.h"

#include "foresight_version.h"

namespace foresight::ui {

RehearsalDesk::RehearsalDesk(const std::filesystem::path& dataDir, const Clock& clock) : m_clock(clock)
{
    if (const auto made = makePrivateFolder(dataDir)) {
        m_folder = std::make_unique<QTemporaryDir>(qtText((dataDir / "preview-XXXXXX").string()));
        m_failure = coreText(m_folder->errorString());
    } else {
        m_failure = made.error().cause;
    }
}

Result<std::unique_ptr<StudentSession>> RehearsalDesk::open(const std::shared_ptr<const Lab>& lab,
                                                            const std::string& context, const Step& step,
                                                            const QLocale& locale)
{
    if (!m_folder || !m_folder->isValid()) {
        return fail({ErrorCode::FileUnwritable, m_folder ? coreText(m_folder->path()) : std::string(), {}, m_failure});
    }
    const auto script = rehearsal(*lab, context, step);
    if (!script) {
        return fail(script.error());
    }
    const Learner author{"author", {}};
    const std::filesystem::path place = coreText(m_folder->filePath(QString::number(++m_count)));
    const auto played = playAttempt(*script, lab, {place, author, {}, "foresight " FORESIGHT_VERSION}, m_clock);
    if (!played) {
        return fail(played.error());
    }
    return StudentSession::open(place, author, lab, m_clock, locale);
}

} // namespace foresight::ui
