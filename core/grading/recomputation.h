// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab.h"
#include "core/session/event.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace foresight {

/// A recorded figure that the model does not produce from the recorded settings.
struct Disagreement
{
    std::int64_t seq = 0;
    std::string output;
    double recorded = 0;
    std::optional<double> computed; ///< nothing when the model has no value there
};

/// Recomputes every explored event from its settings, in the session's context and profile; figures agree when they
/// differ by no more than 1e-9 relative. Also checks that recorded missions were met. Errors: those of Lab::model().
[[nodiscard]] Result<std::vector<Disagreement>> recompute(const Lab& lab, const std::vector<Event>& events);

} // namespace foresight
