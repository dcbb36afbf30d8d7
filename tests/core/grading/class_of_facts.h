// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/hand_in_facts.h"

#include <random>
#include <string>
#include <utility>
#include <vector>

namespace foresight::test {

/// Makes the facts of hand-ins as people would leave them, and then some as they would not.
class ClassOfFacts
{
public:
    explicit ClassOfFacts(std::uint32_t seed) : m_random(seed) {}

    std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return std::uniform_int_distribution<std::int64_t>(least, most)(m_random);
    }
    std::string digits(int count)
    {
        std::string text;
        for (int i = 0; i < count; ++i) {
            text += static_cast<char>('0' + between(0, 9));
        }
        return text;
    }

    /// One honest hand-in of a student who has an installation and a ledger.
    HandInFacts honest(const std::string& student, const std::string& installation)
    {
        HandInFacts facts;
        facts.contentHash = digits(64);
        facts.studentId = student;
        facts.lab = "data-gravity-trap";
        facts.ledgerId = digits(32);
        facts.installation = installation;
        facts.genesis = static_cast<std::uint64_t>(between(1, INT64_MAX));
        m_utcMs = 1'790'000'000'000 + between(0, 20) * 86'400'000 + between(0, 80'000'000);
        m_monotonicMs = between(20'000, 900'000'000);
        m_corrected = false;
        const auto looks = between(4, 25);
        for (std::uint32_t act = 1; act <= 2; ++act) {
            step(facts, act, Deed::Other, 5'000, 90'000);
            step(facts, act, Deed::Locked, 15'000, 200'000);
            write(facts);
            for (std::int64_t look = 0; look < looks; ++look) {
                step(facts, act, Deed::Other, 300, 40'000);
                facts.events.back().what = static_cast<std::uint64_t>(between(100, 160)); // few settings, many looks
                interrupt();
            }
            step(facts, act, Deed::Other, 1'000, 20'000);
            step(facts, act, Deed::Reflected, 4'000, 60'000);
            if (between(0, 2) == 0) {
                step(facts, act, Deed::Reflected, 700, 20'000);
            }
            step(facts, act, Deed::Other, 1'000, 30'000);
        }
        facts.signedUtcMs = m_utcMs + between(500, 60'000);
        return facts;
    }

    /// The next hand-in of the same attempt: the same events and some more.
    HandInFacts handedInAgain(HandInFacts facts)
    {
        facts.contentHash = digits(64);
        m_utcMs = facts.signedUtcMs;
        m_monotonicMs = facts.events.back().monotonicMs + 60'000;
        step(facts, 0, Deed::Other, 500, 5'000);
        facts.signedUtcMs = m_utcMs;
        return facts;
    }

    /// Work taken back to an earlier event and done again from there.
    HandInFacts fork(HandInFacts facts)
    {
        const auto kept = static_cast<std::size_t>(between(1, static_cast<std::int64_t>(facts.events.size()) - 2));
        const std::vector<EventFact> rest(facts.events.begin() + static_cast<std::ptrdiff_t>(kept), facts.events.end());
        facts.events.resize(kept);
        facts.contentHash = digits(64);
        m_utcMs = facts.signedUtcMs + between(60'000, 9'000'000);
        m_monotonicMs = facts.events.back().monotonicMs + between(60'000, 9'000'000);
        for (const EventFact& event : rest) {
            step(facts, event.act, event.deed, 15'000, 50'000);
        }
        facts.signedUtcMs = m_utcMs;
        return facts;
    }

    /// Somebody's work under another name, signed anew: other chain, other answers, the same steps and waits. Some
    /// events are new, and the whole lies at another time.
    HandInFacts copied(const HandInFacts& from, const std::string& student)
    {
        HandInFacts facts = from;
        facts.contentHash = digits(64);
        facts.studentId = student;
        facts.ledgerId = digits(32);
        facts.installation = digits(64);
        facts.genesis = static_cast<std::uint64_t>(between(1, INT64_MAX));
        facts.texts.clear();
        const std::int64_t shift = between(-90'000'000, 90'000'000);
        for (EventFact& event : facts.events) {
            event.chain = static_cast<std::uint64_t>(between(1, INT64_MAX));
            event.utcMs += shift;
            event.monotonicMs += 10'000'000;
        }
        facts.events.erase(facts.events.begin());
        facts.signedUtcMs += shift;
        return facts;
    }

    /// A text of so many letters.
    std::string words(std::size_t letters)
    {
        std::string text;
        while (text.size() < letters * 5 / 4) {
            for (auto left = between(1, 9); left > 0; --left) {
                text += static_cast<char>('a' + between(0, 25));
            }
            text += ' ';
        }
        return text;
    }

    static void say(HandInFacts& facts, const std::string& text)
    {
        for (TextFact& fact : textFacts(static_cast<std::int64_t>(facts.events.size()), text)) {
            facts.texts.push_back(std::move(fact));
        }
    }

private:
    void step(HandInFacts& facts, std::uint32_t act, Deed deed, std::int64_t least, std::int64_t most)
    {
        const std::int64_t wait = between(least, most);
        m_utcMs += wait;
        m_monotonicMs += wait;
        EventFact event;
        event.what = act * 10 + static_cast<std::uint64_t>(deed);
        event.chain = static_cast<std::uint64_t>(between(1, INT64_MAX));
        event.utcMs = m_utcMs;
        event.monotonicMs = m_monotonicMs;
        event.act = act;
        event.deed = deed;
        facts.events.push_back(event);
    }

    /// A reason: mostly short and often the same as others', now and then long and one's own.
    void write(HandInFacts& facts)
    {
        static const std::vector<std::string> kUsual{"", "I guess", "the disk is slow", "because of the feeding tax"};
        const auto which = static_cast<std::size_t>(between(0, 7));
        say(facts, which < kUsual.size() ? kUsual[which] : words(static_cast<std::size_t>(between(20, 600))));
    }

    /// What happens to honest computers between two events.
    void interrupt()
    {
        switch (between(0, 150)) {
        case 0: // switched off and on again
            m_utcMs += between(60'000, 90'000'000);
            m_monotonicMs = between(10'000, 400'000);
            break;
        case 1: // asleep, on a system whose monotonic clock sleeps too
            m_utcMs += between(60'000, 30'000'000);
            break;
        case 2: // the network time came, three minutes back: once, then the clock is right
            m_utcMs -= m_corrected ? 0 : 180'000;
            m_corrected = true;
            break;
        case 3: // on another computer, switched on long ago, its clock two minutes slow
            m_utcMs += between(200'000, 9'000'000) - 120'000;
            m_monotonicMs = between(20'000, 4'000'000'000);
            break;
        case 4: // a zone's clocks are changed: UTC does not know of it, an hour passes unused
            m_utcMs += 3'600'000;
            m_monotonicMs += 3'600'000;
            break;
        default:
            break;
        }
    }

    std::mt19937 m_random;
    std::int64_t m_utcMs = 0;
    std::int64_t m_monotonicMs = 0;
    bool m_corrected = false;
};

} // namespace foresight::test
