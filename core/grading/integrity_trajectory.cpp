// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/qt_text.h"
#include "core/base/word_locale.h"
#include "core/grading/integrity_parts.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace foresight::integrity_parts {

namespace {

/// Waits in a stretch that is compared. Two people do not wait eight times for the same number of milliseconds.
constexpr std::size_t kWaits = 8;
/// Waits shorter than this are the program's, not a person's.
constexpr std::int64_t kHumanWait = 250;
/// Different waits that a stretch needs: steps at equal distances are a clock's, not a person's.
constexpr std::size_t kDifferentWaits = 4;

/// A stretch of kWaits + 1 events.
struct Stretch
{
    std::uint64_t mark = 0;
    std::uint32_t handIn = 0;
    std::uint32_t start = 0;
};

std::uint64_t mixed(std::uint64_t mark, std::uint64_t value)
{
    constexpr std::uint64_t kOdd = 0x9E37'79B9'7F4A'7C15;
    mark ^= value + kOdd + (mark << 6) + (mark >> 2);
    return mark * kOdd;
}

/// Whether a stretch says something: it lies within one run of the computer, and its waits are a person's.
bool says(const std::vector<EventFact>& events, std::size_t start)
{
    std::array<std::int64_t, kWaits> waits{};
    for (std::size_t i = 0; i < kWaits; ++i) {
        waits[i] = events[start + i + 1].monotonicMs - events[start + i].monotonicMs;
    }
    std::sort(waits.begin(), waits.end());
    const auto human = std::lower_bound(waits.begin(), waits.end(), kHumanWait);
    const auto end = std::unique(human, waits.end());
    return waits.front() >= 0 && static_cast<std::size_t>(end - human) >= kDifferentWaits;
}

std::uint64_t markOf(const std::vector<EventFact>& events, std::size_t start)
{
    std::uint64_t mark = events[start].what;
    for (std::size_t i = start + 1; i <= start + kWaits; ++i) {
        mark = mixed(mark, events[i].what);
        mark = mixed(mark, static_cast<std::uint64_t>(events[i].monotonicMs - events[i - 1].monotonicMs));
    }
    return mark;
}

std::vector<Stretch> stretchesOf(const HandIns& handIns)
{
    std::vector<Stretch> found;
    for (std::size_t i = 0; i < handIns.size(); ++i) {
        const std::vector<EventFact>& events = handIns[i]->events;
        for (std::size_t start = 0; start + kWaits < events.size(); ++start) {
            if (says(events, start)) {
                found.push_back(
                    {markOf(events, start), static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(start)});
            }
        }
    }
    std::sort(found.begin(), found.end(), [](const Stretch& a, const Stretch& b) {
        return std::tie(a.mark, a.handIn, a.start) < std::tie(b.mark, b.handIn, b.start);
    });
    return found;
}

/// Hand-ins that share a stretch with another student's, joined into groups.
class Groups
{
public:
    explicit Groups(std::size_t size) : m_parent(size) { std::iota(m_parent.begin(), m_parent.end(), 0U); }

    std::uint32_t rootOf(std::uint32_t member)
    {
        while (m_parent[member] != member) {
            m_parent[member] = m_parent[m_parent[member]];
            member = m_parent[member];
        }
        return member;
    }

    void join(std::uint32_t a, std::uint32_t b) { m_parent[rootOf(b)] = rootOf(a); }

private:
    std::vector<std::uint32_t> m_parent;
};

/// What a hand-in shares with others.
struct Shared
{
    std::uint32_t first = 0; ///< start of the first stretch
    std::size_t stretches = 0;
};

QString waitsText(const HandInFacts& handIn, std::uint32_t start)
{
    QStringList waits;
    for (std::size_t i = start + 1; i <= start + kWaits; ++i) {
        waits << QString::number(handIn.events[i].monotonicMs - handIn.events[i - 1].monotonicMs);
    }
    //: %1: a list of times
    return IntegrityWords::tr("waits of %1 ms").arg(waits.join(listSeparator()));
}

void addGroup(Flags& flags, const HandIns& handIns, const std::map<std::uint32_t, Shared>& group)
{
    IntegrityFlag flag{IntegrityKind::IdenticalTrajectory, {}, {}};
    std::set<std::string> students;
    for (const auto& [index, shared] : group) {
        const HandInFacts& handIn = *handIns[index];
        if (!students.insert(handIn.studentId).second) {
            continue;
        }
        const auto first = static_cast<std::int64_t>(shared.first) + 1;
        flag.evidence.push_back(
            evidenceOf(handIn, first, first + static_cast<std::int64_t>(kWaits),
                       str(waitsText(handIn, shared.first) + clauseSeparator() +
                           IntegrityWords::tr("%n stretches like this", nullptr, static_cast<int>(shared.stretches)))));
    }
    flag.sentence = str(IntegrityWords::tr(
        "Several students took the same steps with the same settings after the same waits, to the millisecond. People "
        "do not repeat that; one hand-in was probably made from another."));
    flags.push_back(std::move(flag));
}

} // namespace

void addTrajectories(Flags& flags, const HandIns& handIns)
{
    const std::vector<Stretch> stretches = stretchesOf(handIns);
    Groups groups(handIns.size());
    std::map<std::uint32_t, Shared> shared;
    for (auto first = stretches.begin(); first != stretches.end();) {
        const auto end =
            std::find_if(first, stretches.end(), [first](const Stretch& s) { return s.mark != first->mark; });
        const bool isOfSeveral = std::any_of(first, end, [&](const Stretch& each) {
            return handIns[each.handIn]->studentId != handIns[first->handIn]->studentId;
        });
        for (auto each = first; isOfSeveral && each != end; ++each) {
            Shared& part = shared.try_emplace(each->handIn, Shared{each->start, 0}).first->second;
            part.first = std::min(part.first, each->start);
            ++part.stretches;
            groups.join(first->handIn, each->handIn);
        }
        first = end;
    }
    std::map<std::uint32_t, std::map<std::uint32_t, Shared>> byGroup;
    for (const auto& [handIn, part] : shared) {
        byGroup[groups.rootOf(handIn)].emplace(handIn, part);
    }
    for (const auto& [root, group] : byGroup) {
        addGroup(flags, handIns, group);
    }
}

} // namespace foresight::integrity_parts
