// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace foresight {

Secret::Secret(std::size_t size) : m_size(size)
{
    static const bool ready = sodium_init() >= 0; // the guarded memory is the library's
    static_cast<void>(ready);
    m_bytes.reset(static_cast<unsigned char*>(sodium_malloc(size > 0 ? size : 1)));
    if (!m_bytes)
        throw std::bad_alloc();
    sodium_memzero(m_bytes.get(), size);
}

Secret Secret::taken(std::string& text)
{
    Secret secret(text.size());
    if (!text.empty())
        std::memcpy(secret.data(), text.data(), text.size());
    wipe(text);
    return secret;
}

std::string_view Secret::text() const
{
    return {reinterpret_cast<const char*>(m_bytes.get()), m_size};
}

bool Secret::equals(const Secret& other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(data(), other.data(), m_size) == 0);
}

void Secret::Free::operator()(unsigned char* bytes) const
{
    sodium_free(bytes); // wipes first
}

void wipe(std::string& text)
{
    sodium_memzero(text.data(), text.size());
    text.clear();
}

} // namespace foresight
