// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/event.h"

#include <optional>
#include <string>
#include <vector>

namespace foresight {

/// A value that the learner read off a chart, beside what the chart showed. Never graded.
struct ObservationReading
{
    double value = 0;            ///< in the output's unit
    std::optional<double> shown; ///< by the simulator, when it was read; none when it showed no such output
    int times = 1;               ///< readings of this act so far, this one included

    /// Within a tenth of what was shown.
    [[nodiscard]] bool isClose() const;
};

/// The last reading of an act; nothing when there is none.
[[nodiscard]] std::optional<ObservationReading> lastReading(const std::vector<Event>& events, const std::string& act);

} // namespace foresight
