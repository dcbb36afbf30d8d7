// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"
#include "tests/core/export/small_gradebook.h"

#include "core/export/lms_file.h"

using namespace foresight;

/// A platform's own file: kept byte for byte when nothing is filled in, and filled in by every format that merges.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const test::SmallGradebook gradebook;
    const std::string bytes(fuzz::text(data, size));
    if (const auto lms = LmsFile::read(bytes, "lms.csv")) {
        fuzz::demand(lms->bytes() == bytes, "what is not filled in stays");
        for (std::size_t record = 0; record < lms->records(); ++record)
            (void)lms->cells(record);
    }
    ExportOptions options;
    options.merge = bytes;
    options.mergeFile = "lms.csv";
    options.leaveOutUnidentified = true;
    for (const ExportFormat& format : exportFormats()) {
        if (format.merges)
            (void)gradebook.exported(format.name, options);
    }
    return 0;
}
