// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/course.h"

#include <cstdint>
#include <optional>

namespace foresight {

/// Whether a hand-in came after the deadline and its grace.
[[nodiscard]] bool isLate(const LatePolicy& policy, std::optional<std::int64_t> dueUtcMs, std::int64_t handedInUtcMs);

/// Points that lateness takes off raw points: never more than there are, nothing off a negative mark. Days are counted
/// from the deadline; the grace only decides whether they count at all.
[[nodiscard]] double latePenalty(const LatePolicy& policy, std::optional<std::int64_t> dueUtcMs,
                                 std::int64_t handedInUtcMs, double rawPoints);

} // namespace foresight
