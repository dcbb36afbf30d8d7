// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab.h"
#include "core/session/session_state.h"

#include <map>
#include <string>
#include <variant>

namespace foresight {

/// A field of the design record; monostate when it is not known yet.
using RecordValue = std::variant<std::monostate, bool, double, std::string>;

/// What later labs may read of this one, derived from the events, never stored as truth: field id -> value.
/// Values "now" of verdict fields are under `now`.
struct DesignRecord
{
    int chapter = 0;
    std::map<std::string, RecordValue> design;
    std::map<std::string, RecordValue> now;
};

[[nodiscard]] DesignRecord designRecord(const LabDefinition& lab, const std::vector<Event>& events);
/// The same where the state is known; of the events, those that History keeps are enough.
[[nodiscard]] DesignRecord designRecord(const LabDefinition& lab, const SessionState& state,
                                        const std::vector<Event>& events);

} // namespace foresight
