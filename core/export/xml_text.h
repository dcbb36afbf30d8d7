// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace foresight {

/// Text without the characters that XML 1.0 cannot hold even when escaped (control characters, U+FFFE, U+FFFF).
[[nodiscard]] std::string xmlCharacters(std::string_view text);

/// Text with references in place of the characters of markup (& < > ") and of one more.
[[nodiscard]] std::string markupText(std::string_view text, char another, std::string_view itsReference);

/// Text escaped for XML, as element content or inside a quoted attribute.
[[nodiscard]] std::string xmlText(std::string_view text);

/// Any text as an XML name without colon, which is what identifiers of QTI have to be: letters, digits, '.' and '-'
/// stay, every other byte becomes "_" and two hexadecimal digits, and "id-" stands before what does not begin with a
/// letter or has that beginning itself. Different texts have different names.
[[nodiscard]] std::string xmlName(std::string_view text);

} // namespace foresight
