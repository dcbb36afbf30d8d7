// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "core/session/history.h"
#include "core/session/session.h"
#include "ui/student/student_session.h"

#include <memory>
#include <optional>
#include <string>

namespace foresight::ui {

/// Reads the attempt that is wished for while its ledger is opened: folds it by the rules of its own version of the lab
/// and keeps what happened in it, so that nobody has to read it again.
class AttemptReading final : public ReadAlong
{
public:
    /// `own` finds the lab of an attempt at another version; without it all get the lab given.
    AttemptReading(std::shared_ptr<const Lab> lab, const OwnLabFinder& own, const AttemptWish& wish);

    [[nodiscard]] std::optional<std::int64_t> wanted(const std::vector<AttemptInfo>& attempts) override;
    void take(Event& event) override;

    /// Opens what was wished for of an open ledger. Errors: the ledger's.
    [[nodiscard]] Result<AttemptInfo> beginOrResume(Ledger& ledger, const InstallationKey& key, const Clock& clock,
                                                    const std::string& program) const;
    /// The lab of an attempt. Errors: the finder's.
    [[nodiscard]] Result<std::shared_ptr<const Lab>> labOf(const AttemptInfo& attempt) const;
    /// What was read of an attempt; nothing when it was another one.
    [[nodiscard]] std::optional<SessionFold> foldOf(const AttemptInfo& attempt) const;
    [[nodiscard]] History historyOf(const AttemptInfo& attempt) const;

private:
    [[nodiscard]] bool isRead(const AttemptInfo& attempt) const { return m_fold && attempt.rowId == m_row; }
    [[nodiscard]] Result<bool> isFinished(Ledger& ledger, const AttemptInfo& attempt) const;

    std::shared_ptr<const Lab> m_lab;
    OwnLabFinder m_own;
    AttemptWish m_wish;
    std::int64_t m_row = 0;
    std::shared_ptr<const Lab> m_ofRow; ///< the lab of what is read
    std::optional<SessionFold> m_fold;
    History m_history;
};

} // namespace foresight::ui
