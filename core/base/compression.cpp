// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/compression.h"

#include <libdeflate.h>

#include <memory>
#include <new>

namespace foresight {

namespace {

constexpr int kFastest = 1;

struct Free
{
    void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
    void operator()(libdeflate_decompressor* decompressor) const { libdeflate_free_decompressor(decompressor); }
};

/// One a thread: making one takes longer than packing a small file.
template <typename Handle, typename Make>
Handle* ofThisThread(const Make& make)
{
    thread_local const std::unique_ptr<Handle, Free> handle(make());
    if (!handle) {
        throw std::bad_alloc();
    }
    return handle.get();
}

} // namespace

std::string deflated(std::string_view bytes)
{
    auto* compressor = ofThisThread<libdeflate_compressor>([] { return libdeflate_alloc_compressor(kFastest); });
    std::string stream(libdeflate_deflate_compress_bound(compressor, bytes.size()), '\0');
    stream.resize(libdeflate_deflate_compress(compressor, bytes.data(), bytes.size(), stream.data(), stream.size()));
    return stream;
}

std::optional<std::string> inflated(std::string_view stream, std::size_t size)
{
    auto* decompressor = ofThisThread<libdeflate_decompressor>([] { return libdeflate_alloc_decompressor(); });
    std::string bytes(size, '\0');
    const libdeflate_result done =
        libdeflate_deflate_decompress(decompressor, stream.data(), stream.size(), bytes.data(), bytes.size(), nullptr);
    return done == LIBDEFLATE_SUCCESS ? std::optional(std::move(bytes)) : std::nullopt;
}

std::uint32_t crc32(std::string_view bytes)
{
    return libdeflate_crc32(0, bytes.data(), bytes.size());
}

} // namespace foresight
