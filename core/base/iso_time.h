// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace foresight {

/// UTC milliseconds of a time such as 2026-10-01T23:59:00+02:00 (seconds may be left out, Z for UTC). Nothing without
/// an offset, because such a time means something else in every place, and for days that the calendar has not.
[[nodiscard]] std::optional<std::int64_t> parseIsoTime(std::string_view text);

/// The same instant in UTC, "2026-10-01T21:59:00Z"; milliseconds are cut off.
[[nodiscard]] std::string isoTime(std::int64_t utcMs);

} // namespace foresight
