// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace foresight {

/// Most objects and lists inside one another.
inline constexpr int kJsonDepth = 100;

/// Whether bytes are one JSON value as RFC 8259 spells it, and nothing else. Qt's parser also takes control characters,
/// escapes that do not exist and "1."; in signed bytes everybody has to read the same.
[[nodiscard]] bool isStrictJson(std::string_view bytes);

} // namespace foresight
