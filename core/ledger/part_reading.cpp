// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/part_reading.h"

#include "core/session/history.h"

#include <functional>
#include <set>
#include <utility>

namespace foresight {

namespace {

/// A history passes looks over once so many were added again: the one before twice as many looks is gone for certain.
constexpr std::size_t kLooksAfter = 2 * History::kLooks + 1;

bool isLook(const StoredEvent& event)
{
    static const std::string type = eventTypeName(Explored{});
    return event.type == type;
}

/// Which looks nothing but so many looks of the same act follow.
std::vector<bool> amongLooks(std::span<const StoredEvent> events)
{
    std::vector<bool> among(events.size(), false);
    std::size_t after = 0; // looks of one act in a row
    for (std::size_t i = events.size(); i-- > 0;) {
        const bool goesOn =
            isLook(events[i]) && i + 1 < events.size() && isLook(events[i + 1]) && events[i].act == events[i + 1].act;
        after = goesOn ? after + 1 : 0;
        among[i] = after >= kLooksAfter;
    }
    return among;
}

class Reader
{
public:
    explicit Reader(std::span<const StoredEvent> events) : m_among(amongLooks(events))
    {
        m_read.reserve(events.size());
    }

    /// Takes the next event; whether it can be read.
    bool take(const StoredEvent& stored)
    {
        const std::size_t place = m_read.size();
        if (isLook(stored)) {
            if (!isSoundLook(stored, m_verdicts))
                return false;
            if (m_among[place] && !isNew(stored.act)) {
                m_read.push_back(
                    {stored.seq, stored.attempt, stored.act, stored.utcMs, stored.monotonicMs, Explored{}});
                return true;
            }
        }
        auto event = parseStored(stored);
        if (event)
            m_read.push_back(std::move(*event));
        return event.has_value();
    }

    std::vector<Event> read() { return std::move(m_read); }

private:
    /// A history keeps the first look of an act, and the first with a verdict.
    bool isNew(const std::string& act)
    {
        m_verdicts += act;
        const bool isNew = !m_seen.contains(m_verdicts);
        if (isNew)
            m_seen.insert(m_verdicts);
        return isNew;
    }

    std::vector<bool> m_among;
    std::vector<Event> m_read;
    std::string m_verdicts;
    std::set<std::string> m_seen; ///< verdicts, each time with the act
};

bool isSound(const StoredEvent& stored, std::string& verdicts)
{
    return isLook(stored) ? isSoundLook(stored, verdicts) : parseStored(stored).has_value();
}

} // namespace

PartReading readPart(const Digest& previous, const Genesis& origin, std::span<const StoredEvent> events,
                     std::int64_t from, bool wanted)
{
    if (!wanted) {
        std::string verdicts;
        return {checkPart(previous, origin, events, from,
                          [&verdicts](const StoredEvent& event) { return isSound(event, verdicts); }),
                {}};
    }
    Reader reader(events);
    auto fault =
        checkPart(previous, origin, events, from, [&reader](const StoredEvent& event) { return reader.take(event); });
    if (fault)
        return {std::move(fault), {}};
    return {std::nullopt, reader.read()};
}

} // namespace foresight
