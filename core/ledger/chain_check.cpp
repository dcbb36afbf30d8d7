// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/chain_check.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace foresight {

namespace {

constexpr std::size_t kPart = 4096; ///< fewer events are checked before another thread has begun

/// Parts that are checked beside the reading: one thread more than there are processors would only wait.
std::size_t partsAtATime()
{
    constexpr unsigned kMost = 8;
    return std::clamp(std::thread::hardware_concurrency(), 1U, kMost);
}

} // namespace

ChainCheck::ChainCheck(std::string_view genesis, Show show) : m_show(std::move(show))
{
    m_before = m_last = genesisHash(genesis);
    if (auto origin = parseGenesis(genesis))
        m_origin = std::move(*origin);
    else
        m_first = ChainBreak{1, "genesis-mismatch"};
}

void ChainCheck::add(StoredEvent event)
{
    ++m_events;
    m_last = event.hash;
    if (m_first) // what comes later cannot be the first
        return;
    m_part.push_back(std::move(event));
    if (m_part.size() >= kPart)
        giveAway();
}

std::optional<ChainBreak> ChainCheck::finish()
{
    while (!m_checking.empty())
        awaitOldest();
    if (!m_first)
        take(readPart(m_before, *m_origin, m_part, m_events - static_cast<std::int64_t>(m_part.size()), bool(m_show)));
    m_part.clear();
    return m_first;
}

void ChainCheck::giveAway()
{
    if (m_checking.size() >= partsAtATime())
        awaitOldest();
    const std::int64_t from = m_events - static_cast<std::int64_t>(m_part.size());
    m_checking.push_back(
        std::async([previous = std::exchange(m_before, m_last), origin = *m_origin, part = std::move(m_part), from,
                    wanted = bool(m_show)] { return readPart(previous, origin, part, from, wanted); }));
    m_part = {};
    m_part.reserve(kPart);
}

void ChainCheck::take(PartReading part)
{
    if (m_first)
        return;
    m_first = std::move(part.fault);
    for (Event& event : part.events)
        m_show(event);
}

void ChainCheck::awaitOldest()
{
    take(m_checking.front().get());
    m_checking.pop_front();
}

} // namespace foresight
