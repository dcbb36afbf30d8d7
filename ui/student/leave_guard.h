// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/storage_plan.h"

#include <QString>

#include <map>
#include <optional>
#include <utility>

class QWidget;

namespace foresight::ui {

class StudentSession;

/// On a computer that forgets (a policy's word, storage/class = ephemeral): sees to it that nobody leaves work behind
/// unknowingly. Work is safe when it was handed in, saved as it stands, or copied to a mirror.
class LeaveGuard
{
public:
    void useStorage(const StoragePlan& plan) { m_storage = plan; }

    /// What stands over every screen; empty where nothing is forgotten. Where the place only looks as if it would
    /// be, one line of advice.
    [[nodiscard]] QString banner() const;
    [[nodiscard]] bool isAdvice() const { return m_storage.seemsEphemeral; }

    /// Whether the attempt has steps that would be gone with this computer's memory.
    [[nodiscard]] bool wouldLose(const StudentSession& session) const;
    /// Asks for a hand-in where something would be lost. False: stay.
    [[nodiscard]] bool mayLeave(QWidget* parent, StudentSession& session);
    /// Without a question, for an end from outside: hands in to the policy's folder where there is one. What cannot be
    /// written then stays unsaid.
    void keep(StudentSession& session);

private:
    [[nodiscard]] bool saveAsked(QWidget* parent, StudentSession& session);
    void note(const StudentSession& session);

    StoragePlan m_storage;
    std::map<std::pair<std::string, int>, std::int64_t> m_saved; ///< by lab and attempt: events that were written
};

} // namespace foresight::ui
