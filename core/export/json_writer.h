// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace foresight {

/// Writes JSON as it goes, for documents that are too large to be built first. Commas are set by itself.
class JsonWriter
{
public:
    JsonWriter& beginObject() { return open('{'); }
    JsonWriter& endObject() { return close('}'); }
    JsonWriter& beginArray() { return open('['); }
    JsonWriter& endArray() { return close(']'); }
    /// The name of the next value.
    JsonWriter& key(std::string_view name);

    JsonWriter& text(std::string_view value);
    JsonWriter& number(double value);
    JsonWriter& integer(long long value);
    JsonWriter& boolean(bool value);
    JsonWriter& null();
    /// A value that is JSON already.
    JsonWriter& json(std::string_view value);
    /// White space between two values.
    void newLine() { m_json += '\n'; }
    [[nodiscard]] std::size_t size() const { return m_json.size(); }
    void reserve(std::size_t size) { m_json.reserve(size); }

    /// key() and text().
    JsonWriter& text(std::string_view name, std::string_view value) { return key(name).text(value); }
    /// The same, left out when there is nothing to say.
    JsonWriter& textIfAny(std::string_view name, std::string_view value);

    [[nodiscard]] std::string take() { return std::move(m_json); }

private:
    JsonWriter& open(char bracket);
    JsonWriter& close(char bracket);
    void beforeValue();

    std::string m_json;
    bool m_comma = false; ///< the next value or name follows another one
};

} // namespace foresight
