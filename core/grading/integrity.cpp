// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/integrity.h"

#include "core/grading/integrity_parts.h"

#include <algorithm>
#include <cassert>
#include <set>
#include <tuple>

namespace foresight {

namespace parts = integrity_parts;

std::string integrityKindName(IntegrityKind kind)
{
    switch (kind) {
    case IntegrityKind::SameLedger:
        return "same-ledger";
    case IntegrityKind::IdenticalTrajectory:
        return "identical-trajectory";
    case IntegrityKind::ChainFork:
        return "chain-fork";
    case IntegrityKind::IdenticalText:
        return "identical-text";
    case IntegrityKind::Recomputation:
        return "recomputation";
    case IntegrityKind::ClockBackwards:
        return "clock-backwards";
    case IntegrityKind::InhumanRate:
        return "inhuman-rate";
    case IntegrityKind::SameInstallation:
        return "same-installation";
    case IntegrityKind::OlderCopy:
        return "older-copy";
    }
    assert(false);
    return {};
}

std::string integrityWeightName(IntegrityWeight weight)
{
    switch (weight) {
    case IntegrityWeight::Weak:
        return "weak";
    case IntegrityWeight::Medium:
        return "medium";
    case IntegrityWeight::Strong:
        return "strong";
    }
    assert(false);
    return {};
}

IntegrityWeight weightOf(IntegrityKind kind)
{
    switch (kind) {
    case IntegrityKind::SameLedger:
    case IntegrityKind::IdenticalTrajectory:
    case IntegrityKind::Recomputation:
        return IntegrityWeight::Strong;
    case IntegrityKind::ChainFork:
    case IntegrityKind::IdenticalText:
    case IntegrityKind::ClockBackwards:
    case IntegrityKind::InhumanRate:
    case IntegrityKind::OlderCopy:
        return IntegrityWeight::Medium;
    case IntegrityKind::SameInstallation:
        return IntegrityWeight::Weak;
    }
    assert(false);
    return {};
}

std::vector<std::string> IntegrityFlag::students() const
{
    std::set<std::string> found;
    for (const IntegrityEvidence& each : evidence) {
        found.insert(each.studentId);
    }
    return {found.begin(), found.end()};
}

bool IntegrityFlag::concerns(const std::string& studentId) const
{
    return std::any_of(evidence.begin(), evidence.end(),
                       [&studentId](const IntegrityEvidence& each) { return each.studentId == studentId; });
}

IntegrityEvidence parts::evidenceOf(const HandInFacts& handIn, std::int64_t firstSeq, std::int64_t lastSeq,
                                    std::string value)
{
    return {handIn.contentHash, handIn.studentId, firstSeq, lastSeq, std::move(value)};
}

bool parts::areOfSeveral(const HandIns& handIns)
{
    return std::any_of(handIns.begin(), handIns.end(),
                       [&](const HandInFacts* each) { return each->studentId != handIns.front()->studentId; });
}

std::vector<IntegrityFlag> integrityFlags(const std::vector<HandInFacts>& handIns)
{
    parts::HandIns sorted;
    for (const HandInFacts& handIn : handIns) {
        sorted.push_back(&handIn);
    }
    std::sort(sorted.begin(), sorted.end(), [](const HandInFacts* a, const HandInFacts* b) {
        return std::tie(a->studentId, a->lab, a->attempt, a->signedUtcMs, a->contentHash) <
               std::tie(b->studentId, b->lab, b->attempt, b->signedUtcMs, b->contentHash);
    });
    std::vector<IntegrityFlag> flags;
    parts::addSharedOrigins(flags, sorted);
    parts::addForks(flags, sorted);
    parts::addTexts(flags, sorted);
    parts::addTrajectories(flags, sorted);
    for (const HandInFacts* handIn : sorted) {
        parts::addClock(flags, *handIn);
        parts::addRate(flags, *handIn);
        parts::addRecomputation(flags, *handIn);
        parts::addOlderCopy(flags, *handIn);
    }
    const auto rank = [](const IntegrityFlag& flag) {
        return std::make_tuple(-static_cast<int>(weightOf(flag.kind)), flag.kind,
                               std::cref(flag.evidence.front().studentId), std::cref(flag.evidence.front().contentHash),
                               flag.evidence.front().firstSeq);
    };
    std::stable_sort(flags.begin(), flags.end(), [&rank](const auto& a, const auto& b) { return rank(a) < rank(b); });
    return flags;
}

} // namespace foresight
