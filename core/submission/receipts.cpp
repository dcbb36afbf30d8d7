// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/submission/submission.h"
#include "core/submission/submission_text.h"

namespace foresight {

std::string receiptOf(std::string_view genesis, const StoredEvent& handedIn, const InstallationKey& key)
{
    return receiptCode(
        submission::headLine(submission::signedHead(genesis, handedIn.seq, hex(handedIn.hash), key, handedIn.utcMs)));
}

std::vector<HandInRecord> handInsOf(const AttemptInfo& attempt, const std::vector<StoredEvent>& events,
                                    const InstallationKey* key)
{
    const bool signs = key != nullptr && key->publicKeyHex() == attempt.genesis.publicKey;
    std::vector<HandInRecord> records;
    for (const StoredEvent& stored : events) {
        const auto event = parseStored(stored);
        const auto* handedIn = event ? std::get_if<HandedIn>(&event->body) : nullptr;
        if (handedIn == nullptr)
            continue;
        records.push_back({stored.utcMs, handedIn->number, handedIn->file,
                           signs ? receiptOf(attempt.genesisBytes, stored, *key) : std::string()});
    }
    return records;
}

} // namespace foresight
