// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/event_store.h"
#include "core/session/session_reducer.h"

#include <optional>

namespace foresight {

/// Folds an attempt's events one by one, for whoever sees them go by: a long attempt has a million, and nobody holds
/// them all.
class SessionFold
{
public:
    explicit SessionFold(SessionRules rules) : m_rules(std::move(rules)) {}

    /// Takes the next event; after one that may not follow, nothing counts any more.
    void take(const Event& event);
    /// The number of the last event taken; kBeforeTheFirst before the first.
    [[nodiscard]] std::int64_t last() const { return m_last; }
    /// The state after all that was taken. Errors: Refused (place: number of the event), also when the events are of
    /// another attempt.
    [[nodiscard]] Result<SessionState> state(int attempt) const;

private:
    SessionRules m_rules;
    FoldResult m_folded;
    std::optional<std::int64_t> m_first;
    std::int64_t m_last = kBeforeTheFirst;
};

} // namespace foresight
