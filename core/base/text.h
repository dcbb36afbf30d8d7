// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace foresight {

/// Most characters (Unicode code points) of a free-text answer that are kept.
inline constexpr std::size_t kReasonLimit = 4000;
/// Most characters of a name or student number.
inline constexpr std::size_t kNameLimit = 200;

/// Whether bytes are well-formed UTF-8 (no overlong forms, surrogates or values over U+10FFFF).
[[nodiscard]] bool isUtf8(std::string_view bytes);

/// Offset of the first byte that is not of well-formed UTF-8; npos when all are.
[[nodiscard]] std::size_t illFormedAt(std::string_view bytes);

/// Number of code points in well-formed UTF-8.
[[nodiscard]] std::size_t codePoints(std::string_view text);

/// The first `limit` code points.
[[nodiscard]] std::string firstCodePoints(std::string_view text, std::size_t limit);

/// Free text made fit to keep: well-formed (ill-formed bytes become U+FFFD), NUL and other control characters except
/// line feed and tab removed, CR LF as LF, cut to `limit` code points. Everything else is kept as typed.
[[nodiscard]] std::string storable(std::string_view text, std::size_t limit);

/// A name made fit to show in one line: bidirectional overrides, isolates, zero-width and line-breaking characters are
/// written visibly as <U+202E>, and the whole is isolated (U+2068 ... U+2069) so that it cannot reorder its
/// surroundings.
[[nodiscard]] std::string shownName(std::string_view name);

/// A sentence of our own around texts of others, fit to show in one line: as shownName(), but the marks and isolates
/// that keep values of a right-to-left sentence together (U+200E, U+200F, U+2066 to U+2069) work. An isolate
/// that is not closed is closed at the end, and one end too many is written visibly.
[[nodiscard]] std::string shownSentence(std::string_view sentence);

} // namespace foresight
