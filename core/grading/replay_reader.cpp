// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/replay_reader.h"

namespace foresight {

Result<Replay> readReplay(const Gradebook& gradebook, const std::string& contentHash, const LabFinder& labs)
{
    const Result<std::string> bytes = gradebook.handInBytes(contentHash);
    if (!bytes) {
        return fail(bytes.error());
    }
    ReadSubmission read = readSubmission(*bytes);
    const Result<std::shared_ptr<const Lab>> lab = labs(read.submission.genesis.lab);
    return makeReplay(std::move(read), lab ? *lab : nullptr);
}

} // namespace foresight
