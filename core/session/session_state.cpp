// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_state.h"

#include "core/session/beginning.h"

namespace foresight {

Scenario SessionState::scenario() const
{
    return attemptScenario(origin, context);
}

const ActState& SessionState::act(const std::string& id) const
{
    static const ActState untouched;
    const auto it = acts.find(id);
    return it == acts.end() ? untouched : it->second;
}

} // namespace foresight
