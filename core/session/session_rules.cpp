// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_rules.h"

#include <algorithm>

namespace foresight {

const ActRules* SessionRules::act(const std::string& id) const
{
    const auto it = std::find_if(acts.begin(), acts.end(), [&id](const ActRules& act) { return act.id == id; });
    return it == acts.end() ? nullptr : &*it;
}

} // namespace foresight
