// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/no_core_dumps.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace foresight {

/// Bytes that nobody else may see, such as a key or a passphrase: kept out of swap where the system allows it, between
/// pages that cannot be touched, and wiped when they go. While one lives there are no core dumps. Can be moved, not
/// copied.
class Secret
{
public:
    Secret() = default;
    /// `size` bytes, zero at first.
    explicit Secret(std::size_t size);
    /// Takes a text over and wipes it.
    [[nodiscard]] static Secret taken(std::string& text);

    [[nodiscard]] unsigned char* data() { return m_bytes.get(); }
    [[nodiscard]] const unsigned char* data() const { return m_bytes.get(); }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::string_view text() const;
    /// In a time that does not depend on the bytes.
    [[nodiscard]] bool equals(const Secret& other) const;

private:
    struct Free
    {
        void operator()(unsigned char* bytes) const;
    };
    NoCoreDumps m_guard;
    std::unique_ptr<unsigned char, Free> m_bytes;
    std::size_t m_size = 0;
};

/// Wipes a text before it goes.
void wipe(std::string& text);

} // namespace foresight
