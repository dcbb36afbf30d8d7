// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace foresight {

/// A roster's bytes as UTF-8 without a byte order mark: UTF-8 with or without one, or UTF-16 of either order with one,
/// as Blackboard writes it. Errors: FormatInvalid (place: file:line) for bytes of no such text and for NUL characters.
[[nodiscard]] Result<std::string> rosterText(std::string_view bytes, const std::string& file);

} // namespace foresight
