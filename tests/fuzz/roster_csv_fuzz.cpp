// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/grading/roster_reader.h"
#include "target.h"

using namespace foresight;

/// A roster in CSV, under each identifier that a course can join by.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    for (const Identifier match : {Identifier::StudentId, Identifier::SisId, Identifier::Email}) {
        RosterOptions options;
        options.match = match;
        const auto read = readRosterText(fuzz::text(data, size), "roster.csv", options);
        if (!read)
            continue;
        for (const Student& student : read->students)
            fuzz::demand(isUtf8(student.studentId) && isUtf8(student.familyName) && isUtf8(student.identifier(match)),
                         "what is read is text");
        for (const RosterLine& line : read->faults())
            fuzz::demand(!line.reason.empty(), "a fault has a reason");
    }
    return 0;
}
