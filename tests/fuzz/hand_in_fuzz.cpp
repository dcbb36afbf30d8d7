// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/submission/submission.h"
#include "core/submission/submission_text.h"
#include "target.h"

#include <algorithm>

using namespace foresight;

/// A hand-in. A sound one has one spelling: written again from what was read, it is the same file.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes = fuzz::text(data, size);
    const ReadSubmission read = readSubmission(bytes);
    fuzz::demand(!submissionFaultName(read.verdict.fault).empty(), "a verdict has a name");
    if (!read.verdict.sound())
        return 0;
    const Submission& submission = read.submission;
    std::string again = submission::firstLine() + '\n' + submission::genesisLine(submission.genesisBytes) + '\n';
    for (const StoredEvent& event : submission.events)
        again += submission::eventLine(event) + '\n';
    const std::size_t head = bytes.rfind("\nH\t");
    fuzz::demand(head != std::string_view::npos, "a sound hand-in has a head");
    fuzz::demand(again == bytes.substr(0, head + 1), "a sound hand-in has one spelling");
    return 0;
}
