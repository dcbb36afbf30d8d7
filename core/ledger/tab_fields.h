// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <charconv>
#include <optional>
#include <string_view>
#include <system_error>

/// Lines of fields with tabs between them, as the files beside a ledger have them.
namespace foresight {

/// The fields of a line; the last one is all that follows the tabs that count. Nothing when there are fewer.
template <std::size_t kCount>
[[nodiscard]] std::optional<std::array<std::string_view, kCount>> tabFields(std::string_view line)
{
    std::array<std::string_view, kCount> fields;
    for (std::size_t i = 0; i + 1 < kCount; ++i) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string_view::npos)
            return std::nullopt;
        fields[i] = line.substr(0, tab);
        line.remove_prefix(tab + 1);
    }
    fields.back() = line;
    return fields;
}

/// A decimal number that the whole text is.
template <typename Number>
[[nodiscard]] std::optional<Number> wholeNumber(std::string_view text)
{
    Number number{};
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    return fault == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

} // namespace foresight
