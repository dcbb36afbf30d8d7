// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/integrity.h"
#include "tests/core/grading/class_of_facts.h"

#include <algorithm>
#include <string>
#include <vector>

namespace foresight::test {

/// What somebody did, and whom a flag has to name.
struct Deceit
{
    IntegrityKind kind;
    std::vector<std::string> students;
};

/// Changes a class so that it has one more deceit of a kind, by students whom no other deceit uses.
class Deceiver
{
public:
    Deceiver(ClassOfFacts& make, std::vector<HandInFacts>& handIns) : m_make(make), m_handIns(handIns) {}

    Deceit commit(IntegrityKind kind)
    {
        HandInFacts& victim = kind == IntegrityKind::IdenticalTrajectory ? nextAtOneSitting() : next();
        Deceit deceit{kind, {victim.studentId}};
        if (kind == IntegrityKind::ChainFork) {
            m_added.push_back(m_make.fork(victim));
        } else if (kind == IntegrityKind::ClockBackwards) {
            const auto at = static_cast<std::ptrdiff_t>(victim.events.size() - 3);
            const std::int64_t monotonicMs = victim.events[victim.events.size() - 4].monotonicMs;
            const std::int64_t utcMs = victim.events[victim.events.size() - 4].utcMs;
            for (auto event = victim.events.begin() + at; event != victim.events.end(); ++event) {
                const auto passed = 5'000 * (event - victim.events.begin() - at + 1);
                event->monotonicMs = monotonicMs + passed;
                event->utcMs = utcMs - m_make.between(400'000, 90'000'000) + passed;
            }
        } else if (kind == IntegrityKind::InhumanRate) {
            for (std::size_t i = 1; i < victim.events.size(); ++i) {
                victim.events[i].monotonicMs = victim.events.front().monotonicMs + static_cast<std::int64_t>(i) * 40;
                victim.events[i].utcMs = victim.events.front().utcMs + static_cast<std::int64_t>(i) * 40;
            }
        } else if (kind == IntegrityKind::Recomputation) {
            victim.disagreements.push_back({9, "gpu_utilization_pct", 99.5, 22.576});
        } else {
            deceit.students.push_back(second(kind, victim));
        }
        return deceit;
    }

    void finish() { m_handIns.insert(m_handIns.end(), m_added.begin(), m_added.end()); }

private:
    HandInFacts& next()
    {
        m_used += 3;
        const std::string student = "s" + std::to_string(m_used);
        return *std::find_if(m_handIns.begin(), m_handIns.end(),
                             [&student](const HandInFacts& each) { return each.studentId == student; });
    }

    /// Waits are compared within one run of the computer; very short work with restarts between has no such stretch.
    HandInFacts& nextAtOneSitting()
    {
        for (;;) {
            HandInFacts& found = next();
            const bool isWhole =
                std::is_sorted(found.events.begin(), found.events.end(),
                               [](const auto& a, const auto& b) { return a.monotonicMs < b.monotonicMs; });
            if (isWhole) {
                return found;
            }
        }
    }

    std::string second(IntegrityKind kind, HandInFacts& victim)
    {
        HandInFacts& other = next();
        if (kind == IntegrityKind::SameLedger) {
            other.ledgerId = victim.ledgerId;
        } else if (kind == IntegrityKind::IdenticalTrajectory) {
            const std::string student = other.studentId;
            other = m_make.copied(victim, student);
        } else {
            const std::string text = m_make.words(kComparedText + 20);
            ClassOfFacts::say(victim, text);
            std::string shouted = text;
            std::transform(shouted.begin(), shouted.end(), shouted.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
            ClassOfFacts::say(other, "  " + shouted + "!");
        }
        return other.studentId;
    }

    ClassOfFacts& m_make;
    std::vector<HandInFacts>& m_handIns;
    std::vector<HandInFacts> m_added;
    int m_used = 100;
};

} // namespace foresight::test
