// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/history.h"

#include <set>
#include <utility>

namespace foresight {

namespace {

const Explored* lookOf(const Event& event)
{
    return std::get_if<Explored>(&event.body);
}

/// The last looks of each act, and those that something else in the act follows.
void markLast(const std::vector<Event>& events, std::vector<bool>& kept)
{
    struct Later
    {
        std::size_t looks = 0;
        bool isLook = false;
    };
    std::map<std::string, Later> acts;
    for (std::size_t i = events.size(); i-- > 0;) {
        Later& later = acts[events[i].act];
        const bool isLook = lookOf(events[i]) != nullptr;
        if (isLook)
            kept[i] = later.looks++ < History::kLooks || !later.isLook;
        later.isLook = isLook;
    }
}

/// The first look of each act, and those that are the first with one of their verdicts.
void markFirst(const std::vector<Event>& events, std::vector<bool>& kept)
{
    std::map<std::string, std::set<std::pair<std::string, std::string>>> seen;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (const Explored* look = lookOf(events[i])) {
            if (!seen.contains(events[i].act)) {
                seen[events[i].act] = {};
                kept[i] = true;
            }
            for (const auto& verdict : look->verdicts) {
                if (seen[events[i].act].insert(verdict).second)
                    kept[i] = true;
            }
        }
    }
}

} // namespace

void History::add(Event event)
{
    const bool full = lookOf(event) != nullptr && ++m_added[event.act] > kLooks;
    m_events.push_back(std::move(event));
    if (full)
        passOver();
}

void History::passOver()
{
    std::vector<bool> kept(m_events.size(), true);
    markLast(m_events, kept);
    markFirst(m_events, kept);
    std::vector<Event> left;
    for (std::size_t i = 0; i < m_events.size(); ++i) {
        if (kept[i])
            left.push_back(std::move(m_events[i]));
    }
    m_events = std::move(left);
    m_added.clear();
}

} // namespace foresight
