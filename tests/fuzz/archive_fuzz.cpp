// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/archive_reader.h"
#include "core/submission/submission.h"
#include "target.h"

using namespace foresight;

/// An archive with hand-ins, read to its end or its fault, with limits that a small input can reach.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr ArchiveReader::Limits kLimits{64, std::uint64_t{1} << 16, 100, std::uint64_t{1} << 20};
    const std::string_view bytes = fuzz::text(data, size);
    ArchiveReader reader(bytes, kLimits);
    std::uint64_t all = 0;
    std::int64_t entries = 0;
    while (const auto entry = reader.next()) {
        ++entries;
        all += entry->bytes.size();
        fuzz::demand(entry->bytes.size() <= kLimits.entryBytes, "an entry keeps to its limit");
        fuzz::demand(entry->fault.empty() || entry->bytes.empty(), "an entry with a fault is not half read");
        if (entry->fault.empty())
            (void)readSubmission(entry->bytes);
    }
    fuzz::demand(entries <= kLimits.entries && all <= kLimits.bytes, "the archive keeps to its limits");
    return 0;
}
