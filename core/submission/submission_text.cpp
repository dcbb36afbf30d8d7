// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/submission/submission_text.h"

#include "core/submission/submission.h"

#include <initializer_list>

namespace foresight {

namespace submission {

namespace {

std::string joined(std::initializer_list<std::string_view> fields, char separator)
{
    std::string line;
    for (const std::string_view field : fields) {
        if (!line.empty())
            line += separator;
        line += field;
    }
    return line;
}

} // namespace

std::string firstLine()
{
    return std::string(kMagic) + std::to_string(kVersion);
}

std::string genesisLine(std::string_view genesis)
{
    return joined({"G", genesis}, '\t');
}

std::string eventLine(const StoredEvent& event)
{
    return joined({"E", std::to_string(event.seq), std::to_string(event.attempt), event.act, event.type,
                   std::to_string(event.utcMs), std::to_string(event.monotonicMs), hex(event.hash), event.payload},
                  '\t');
}

std::string headLine(const Head& head)
{
    return joined(
        {"H", std::to_string(head.count), head.hash, std::to_string(head.utcMs), head.publicKey, head.signature}, '\t');
}

std::string signedMessage(std::string_view genesis, const Head& head)
{
    return joined({"foresight-head-1", hex(genesisHash(genesis)), std::to_string(head.count), head.hash,
                   std::to_string(head.utcMs)},
                  '\n');
}

Head signedHead(std::string_view genesis, std::int64_t count, const std::string& hash, const InstallationKey& key,
                std::int64_t utcMs)
{
    Head head{count, hash, utcMs, key.publicKeyHex(), {}};
    head.signature = key.sign(signedMessage(genesis, head));
    return head;
}

} // namespace submission

std::string submissionBytes(std::string_view genesis, const std::vector<StoredEvent>& events,
                            const InstallationKey& key, std::int64_t utcMs)
{
    std::string bytes = submission::firstLine() + '\n' + submission::genesisLine(genesis) + '\n';
    for (const StoredEvent& event : events)
        bytes += submission::eventLine(event) + '\n';
    const std::string hash = hex(events.empty() ? genesisHash(genesis) : events.back().hash);
    const auto count = static_cast<std::int64_t>(events.size());
    return bytes + submission::headLine(submission::signedHead(genesis, count, hash, key, utcMs)) + '\n';
}

std::string receiptCode(std::string_view headLine)
{
    constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: no I, L, O, U
    constexpr int kLetters = 12;
    const Digest digest = blake2b("foresight-receipt-1\n" + std::string(headLine));
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < 8; ++i)
        bits = bits << 8 | digest[i];
    std::string code;
    for (int letter = 0; letter < kLetters; ++letter) {
        if (letter > 0 && letter % 4 == 0)
            code += '-';
        code += kDigits[bits >> 59]; // five bits at a time from the top
        bits <<= 5;
    }
    return code;
}

std::string submissionFaultName(SubmissionFault fault)
{
    switch (fault) {
    case SubmissionFault::None:
        return "none";
    case SubmissionFault::NotASubmission:
        return "not-a-submission";
    case SubmissionFault::TooNew:
        return "too-new";
    case SubmissionFault::Truncated:
        return "truncated";
    case SubmissionFault::Malformed:
        return "malformed";
    case SubmissionFault::ChainBroken:
        return "chain-broken";
    case SubmissionFault::SignatureInvalid:
        return "signature-invalid";
    case SubmissionFault::OtherCourse:
        return "other-course";
    case SubmissionFault::Sealed:
        return "sealed";
    case SubmissionFault::SealBroken:
        return "seal-broken";
    }
    return {};
}

} // namespace foresight
