// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/roster_sample.h"

#include "core/base/csv.h"
#include "core/base/file.h"
#include "core/grading/roster.h"
#include "core/grading/roster_text.h"

namespace foresight {

Result<RosterSample> rosterSample(const std::filesystem::path& file, std::size_t records)
{
    const Result<std::string> bytes = readFile(file, kRosterLimit);
    if (!bytes) {
        return fail(bytes.error());
    }
    const Result<std::string> text = rosterText(*bytes, file.string());
    if (!text) {
        return fail(text.error());
    }
    RosterSample sample;
    bool enough = false;
    const Result<void> read =
        readCsv(*text, file.string(), csvSeparator(*text, ",;\t"), [&](CsvRow row) -> Result<void> {
            if (sample.headings.empty()) {
                sample.headings = std::move(row.fields);
            } else if (sample.records.size() < records) {
                sample.records.push_back(std::move(row.fields));
            } else {
                enough = true;
                return fail({ErrorCode::FormatInvalid, {}, {}, {}}); // ends the reading, and is not passed on
            }
            return {};
        });
    return read || enough ? Result<RosterSample>(std::move(sample)) : fail(read.error());
}

} // namespace foresight
