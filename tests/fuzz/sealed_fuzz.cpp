// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/submission/sealed.h"
#include "target.h"

#include <algorithm>

using namespace foresight;

/// A sealed hand-in, to a reader who has the key of the example. What opens was sealed whole; what does not, gives
/// nothing.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const OpenKeys keys = [] {
        Secret secret(32);
        std::fill(secret.data(), secret.data() + secret.size(), static_cast<unsigned char>(1));
        OpenKeys made;
        made.add(CourseKey::of(std::move(secret)));
        return made;
    }();
    const std::string_view bytes = fuzz::text(data, size);
    const Unsealed opened = unsealed(bytes, &keys);
    fuzz::demand(!submissionFaultName(opened.verdict.fault).empty(), "a verdict has a name");
    fuzz::demand(opened.verdict.sound() || opened.plain.empty(), "nothing comes out of a seal that is not sound");
    fuzz::demand(opened.plain.size() <= size, "what comes out is no larger than the file");
    fuzz::demand(opened.header.recipients.size() <= kRecipientLimit, "recipients are few");
    const Unsealed closed = unsealed(bytes, nullptr);
    fuzz::demand(!closed.verdict.sound(), "nothing opens without a key");
    if (opened.verdict.sound())
        fuzz::demand(closed.verdict.fault == SubmissionFault::Sealed, "what opens with a key is sealed without it");
    return 0;
}
