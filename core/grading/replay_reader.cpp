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
    const Genesis& genesis = read.submission.genesis;
    Result<std::shared_ptr<const Lab>> lab = labOfWork(labs, genesis.lab, genesis.labVersion, genesis.labHash);
    if (!lab) {
        lab = labs(genesis.lab); // says which version is here
    }
    return makeReplay(std::move(read), lab ? *lab : nullptr);
}

} // namespace foresight
