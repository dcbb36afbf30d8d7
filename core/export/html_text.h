// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace foresight {

/// Text for an HTML or SVG document, as element content or inside a quoted attribute: markup characters are escaped,
/// control characters are left out, ill-formed bytes become U+FFFD.
[[nodiscard]] std::string htmlText(std::string_view text);

/// Paragraphs (separated by empty lines) as <p> elements, single line breaks as <br>.
[[nodiscard]] std::string htmlParagraphs(std::string_view text);

} // namespace foresight
