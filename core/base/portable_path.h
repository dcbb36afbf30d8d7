// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace foresight {

/// Most bytes of a path in an archive, of one name in it, and most names.
inline constexpr std::size_t kPathBytes = 200;
inline constexpr std::size_t kPathPartBytes = 100;
inline constexpr std::size_t kPathParts = 8;

/// What keeps a path of others from being one that names the same file below a folder on every system; a stable name,
/// empty when nothing does. Sound are names of ASCII letters, digits, '.', '_' and '-', parted by '/'.
/// "name-empty", "name-too-long", "name-absolute" (also "C:" and "\\server"), "name-climbs" (".."), "name-backslash",
/// "name-control" (NUL too), "name-hidden" (begins with '.'), "name-trailing" (a dot or blank at an end),
/// "name-device" (CON, NUL, COM1, ... with any ending), "name-character".
[[nodiscard]] std::string pathFault(std::string_view path);

/// The same path as every system compares it that takes no notice of case.
[[nodiscard]] std::string withoutCase(std::string_view path);

} // namespace foresight
