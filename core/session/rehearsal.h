// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/play_script.h"

namespace foresight {

/// The script of a learner who answers everything rightly and meets every mission at once, until a step has come: how
/// an author gets to a page without working through the lab. `context` is the lab's first one when it is empty.
/// Errors: those of Lab::model(), UnknownName for a mission that no settings meet.
[[nodiscard]] Result<PlayScript> rehearsal(const Lab& lab, const std::string& context, const Step& until);

} // namespace foresight
