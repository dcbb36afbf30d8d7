// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/hand_in_judge.h"

namespace foresight {

HandInJudge::HandInJudge(const LabShelf& labs) : m_labs(labs) {}
HandInJudge::~HandInJudge() = default;

HandInReader* HandInJudge::begun(const Genesis& genesis)
{
    const std::shared_ptr<const Lab> lab = m_labs.version(genesis.lab, genesis.labHash);
    if (!lab) {
        return nullptr;
    }
    std::unique_ptr<HandInReader>& reader = m_readers[lab->contentHash()];
    if (!reader) {
        reader = std::make_unique<HandInReader>(*lab); // the shelf keeps the lab
    }
    reader->begin(genesis);
    return reader.get();
}

JudgedHandIn HandInJudge::judge(std::string_view bytes, const std::atomic<bool>& stopped, const SealedHeader* seal)
{
    HandInReader* reader = nullptr;
    bool begins = true;
    ReadSubmission read = readSubmission(bytes, [&](const Genesis& genesis, const Event& event) {
        if (std::exchange(begins, false)) {
            reader = begun(genesis);
        }
        if (reader) {
            reader->take(event);
        }
        return !stopped;
    });
    if (begins && read.verdict.sound()) { // without any event
        reader = begun(read.submission.genesis);
    }
    JudgedHandIn judged{std::move(read.verdict), std::move(read.submission), {}, {}};
    const std::vector<StoredEvent>& events = judged.submission.events;
    judged.headHash = hex(events.empty() ? genesisHash(judged.submission.genesisBytes) : events.back().hash);
    if (seal && judged.verdict.sound() && !agreesWith(*seal, events.empty() ? nullptr : &events.back())) {
        judged.verdict = {SubmissionFault::OtherCourse, 2, "it says itself that it was sealed for others"};
    }
    judged.submission.events = {};
    if (judged.verdict.sound() && reader) {
        judged.reading = reader->reading();
    }
    return judged;
}

} // namespace foresight
