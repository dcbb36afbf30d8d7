// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iso_time.h"
#include "core/base/qt_text.h"
#include "core/grading/integrity_parts.h"

#include <algorithm>
#include <map>

namespace foresight::integrity_parts {

namespace {

/// One hand-in of each student, the first: enough to show what they have in common.
HandIns oneOfEach(const HandIns& handIns)
{
    HandIns found;
    for (const HandInFacts* handIn : handIns) {
        if (found.empty() || found.back()->studentId != handIn->studentId) {
            found.push_back(handIn);
        }
    }
    return found;
}

/// Flags every group of hand-ins that share a value and are of several students.
void addGroups(Flags& flags, const HandIns& handIns, IntegrityKind kind, std::string HandInFacts::*value,
               const QString& sentence)
{
    std::map<std::string, HandIns> groups;
    for (const HandInFacts* handIn : handIns) {
        groups[handIn->*value].push_back(handIn);
    }
    for (const auto& [shared, group] : groups) {
        if (!areOfSeveral(group)) {
            continue;
        }
        IntegrityFlag flag{kind, {}, str(sentence)};
        for (const HandInFacts* handIn : oneOfEach(group)) {
            flag.evidence.push_back(evidenceOf(*handIn, 0, 0, shared));
        }
        flags.push_back(std::move(flag));
    }
}

bool begins(const HandInFacts& longer, const HandInFacts& shorter)
{
    return shorter.events.empty() || longer.events[shorter.events.size() - 1].chain == shorter.events.back().chain;
}

/// Number of events that two chains have in common. Once apart, chains never meet again.
std::size_t commonEvents(const HandInFacts& a, const HandInFacts& b)
{
    std::size_t least = 0;
    std::size_t most = std::min(a.events.size(), b.events.size());
    while (least < most) {
        const std::size_t middle = (least + most + 1) / 2;
        if (a.events[middle - 1].chain == b.events[middle - 1].chain) {
            least = middle;
        } else {
            most = middle - 1;
        }
    }
    return least;
}

std::string branchText(const HandInFacts& handIn, std::size_t common)
{
    return str(
        IntegrityWords::tr("%n events of its own, signed %1", nullptr, static_cast<int>(handIn.events.size() - common))
            .arg(qt(isoTime(handIn.signedUtcMs))));
}

void addForksOf(Flags& flags, const HandIns& group)
{
    const HandInFacts& longest =
        **std::max_element(group.begin(), group.end(), [](const HandInFacts* a, const HandInFacts* b) {
            return a->events.size() < b->events.size();
        });
    IntegrityFlag flag{IntegrityKind::ChainFork, {}, {}};
    for (const HandInFacts* handIn : group) {
        if (begins(longest, *handIn)) {
            continue;
        }
        const std::size_t common = commonEvents(longest, *handIn);
        const auto first = static_cast<std::int64_t>(common) + 1;
        if (flag.evidence.empty()) {
            flag.evidence.push_back(evidenceOf(longest, first, static_cast<std::int64_t>(longest.events.size()),
                                               branchText(longest, common)));
        }
        flag.evidence.push_back(
            evidenceOf(*handIn, first, static_cast<std::int64_t>(handIn->events.size()), branchText(*handIn, common)));
    }
    if (flag.evidence.empty()) {
        return;
    }
    flag.sentence = str(IntegrityWords::tr(
        "Hand-ins of one attempt share their beginning and then go apart: the ledger was put back to an earlier state "
        "and the work done again from there. Restoring a backup after a fault does the same."));
    flags.push_back(std::move(flag));
}

} // namespace

void addSharedOrigins(Flags& flags, const HandIns& handIns)
{
    addGroups(flags, handIns, IntegrityKind::SameLedger, &HandInFacts::ledgerId,
              IntegrityWords::tr("Hand-ins under several student numbers come from one ledger, which is made once for "
                                 "one learner. One of the numbers may be a slip of the pen."));
    addGroups(flags, handIns, IntegrityKind::SameInstallation, &HandInFacts::installation,
              IntegrityWords::tr("Several students worked with one installation. That is usual on shared computers and "
                                 "on computers set up from one image, and says nothing by itself."));
}

void addForks(Flags& flags, const HandIns& handIns)
{
    std::map<std::uint64_t, HandIns> attempts;
    for (const HandInFacts* handIn : handIns) {
        attempts[handIn->genesis].push_back(handIn);
    }
    for (const auto& [genesis, group] : attempts) {
        if (group.size() > 1) {
            addForksOf(flags, group);
        }
    }
}

void addTexts(Flags& flags, const HandIns& handIns)
{
    using Text = std::pair<const HandInFacts*, const TextFact*>;
    std::map<std::uint64_t, std::vector<Text>> texts;
    for (const HandInFacts* handIn : handIns) {
        for (const TextFact& text : handIn->texts) {
            texts[text.text].emplace_back(handIn, &text);
        }
    }
    for (const auto& [mark, group] : texts) {
        IntegrityFlag flag{IntegrityKind::IdenticalText, {}, {}};
        for (const auto& [handIn, text] : group) {
            if (flag.evidence.empty() || flag.evidence.back().studentId != handIn->studentId) {
                flag.evidence.push_back(evidenceOf(*handIn, text->seq, text->seq, text->excerpt));
            }
        }
        if (flag.evidence.size() < 2) {
            continue;
        }
        flag.sentence =
            str(IntegrityWords::tr("A long text is word for word the same for several students. They may have worked "
                                   "together, or copied from the same page."));
        flags.push_back(std::move(flag));
    }
}

} // namespace foresight::integrity_parts
