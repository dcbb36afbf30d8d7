// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foresight {

/// A JSON object as payloads of events are: texts, numbers, truths, objects and lists; null is only known to be
/// something else. Values lie flat, each object and list before what is in it. Refers to the bytes that were read.
class PayloadJson
{
public:
    enum class Kind { Other, Text, Number, Truth, Object, List };
    struct Value
    {
        std::string_view key;
        Kind kind = Kind::Other;
        std::string_view text; ///< of a number: its digits, where it is an integer
        double number = 0;     ///< of a truth: 1 or 0
        std::size_t end = 0;   ///< place of what comes after it and its members
    };

    /// Errors: FormatInvalid.
    [[nodiscard]] static Result<PayloadJson> read(std::string_view bytes);
    PayloadJson(PayloadJson&&) noexcept = default;
    PayloadJson& operator=(PayloadJson&&) noexcept = default;
    PayloadJson(const PayloadJson&) = delete;
    PayloadJson& operator=(const PayloadJson&) = delete;
    ~PayloadJson();

    [[nodiscard]] const Value& at(std::size_t place) const { return m_values[place]; }
    /// The whole object's place.
    [[nodiscard]] static constexpr std::size_t root() { return 0; }
    /// The member of an object, or null.
    [[nodiscard]] const Value* member(std::size_t object, std::string_view key) const;
    /// A number that is one; nothing for other numbers and what is none.
    [[nodiscard]] static std::optional<std::int64_t> integer(const Value& value);
    /// Where a value of this object stands.
    [[nodiscard]] std::size_t placeOf(const Value& value) const
    {
        return static_cast<std::size_t>(&value - m_values.data());
    }

private:
    PayloadJson();
    friend class PlainPayloadReader;
    friend class QtPayloadReader;

    std::vector<Value> m_values;
    std::list<std::string> m_texts; ///< that do not stand in the bytes as they are
};

} // namespace foresight
