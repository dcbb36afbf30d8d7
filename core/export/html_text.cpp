// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/html_text.h"

#include "core/base/text.h"
#include "core/export/xml_text.h"

namespace foresight {

std::string htmlText(std::string_view text)
{
    return markupText(storable(text, text.size()), '\'', "&#39;");
}

std::string htmlParagraphs(std::string_view text)
{
    const std::string escaped = htmlText(text);
    std::string result;
    std::size_t from = 0;
    while (from < escaped.size()) {
        std::size_t to = escaped.find("\n\n", from);
        if (to == std::string::npos)
            to = escaped.size();
        std::string paragraph;
        for (const char c : std::string_view(escaped).substr(from, to - from))
            paragraph += c == '\n' ? std::string("<br>") : std::string(1, c);
        if (!paragraph.empty())
            result += "<p>" + paragraph + "</p>";
        from = to + 2;
    }
    return result;
}

} // namespace foresight
