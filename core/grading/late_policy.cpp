// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/late_policy.h"

#include <algorithm>
#include <cmath>

namespace foresight {

namespace {

constexpr double kMsPerMinute = 60'000;
constexpr double kMsPerDay = 24 * 60 * kMsPerMinute;
constexpr double kWhole = 100;

} // namespace

bool isLate(const LatePolicy& policy, std::optional<std::int64_t> dueUtcMs, std::int64_t handedInUtcMs)
{
    return dueUtcMs && static_cast<double>(handedInUtcMs - *dueUtcMs) > policy.graceMinutes * kMsPerMinute;
}

double latePenalty(const LatePolicy& policy, std::optional<std::int64_t> dueUtcMs, std::int64_t handedInUtcMs,
                   double rawPoints)
{
    if (rawPoints <= 0 || !isLate(policy, dueUtcMs, handedInUtcMs)) {
        return 0;
    }
    const double days = static_cast<double>(handedInUtcMs - *dueUtcMs) / kMsPerDay;
    if (policy.hardStopDays && days > *policy.hardStopDays) {
        return rawPoints;
    }
    const double most = std::min(policy.capPercent, kWhole - policy.floorPercent);
    const double percent = std::min(std::ceil(days) * policy.percentPerDay, most);
    return rawPoints * percent / kWhole;
}

} // namespace foresight
