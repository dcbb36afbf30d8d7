// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/roster_text.h"

#include "core/base/text.h"
#include "core/base/utf16.h"

#include <algorithm>

namespace foresight {

namespace {

Error fault(const std::string& file, std::string_view before, std::size_t offset, const std::string& what)
{
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    return {ErrorCode::FormatInvalid,
            file + ":" + std::to_string(line),
            {},
            what + " at byte " + std::to_string(offset + 1) + " of the file"};
}

/// The text after the byte order mark.
Result<std::string> fromUtf16(std::string_view bytes, ByteOrder order, const std::string& file)
{
    constexpr std::size_t kMark = 2;
    const std::string_view marked = bytes.substr(kMark);
    tl::expected<std::string, Utf16Fault> text = utf8FromUtf16(marked, order);
    if (!text) {
        const auto [at, isHalf] = text.error();
        const std::string before = utf8FromUtf16(marked.substr(0, at), order).value_or("");
        return fail(fault(file, before, kMark + at,
                          isHalf ? "the text is UTF-16 and ends within a character," : "half a character of UTF-16"));
    }
    return std::move(*text);
}

} // namespace

Result<std::string> rosterText(std::string_view bytes, const std::string& file)
{
    constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
    Result<std::string> text;
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        text = fromUtf16(bytes, bytes.front() == '\xFF' ? ByteOrder::Little : ByteOrder::Big, file);
    } else if (const std::size_t bad = illFormedAt(bytes); bad != std::string_view::npos) {
        return fail(fault(file, bytes.substr(0, bad), bad, "not UTF-8 text (save it as CSV UTF-8)"));
    } else {
        text = std::string(bytes.starts_with(kUtf8Mark) ? bytes.substr(kUtf8Mark.size()) : bytes);
    }
    const std::size_t nul = text ? text->find('\0') : std::string::npos;
    if (nul != std::string::npos) {
        return fail(fault(file, std::string_view(*text).substr(0, nul), nul, "a NUL character"));
    }
    return text;
}

} // namespace foresight
