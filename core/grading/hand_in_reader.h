// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/hand_in_reading.h"
#include "core/grading/recomputation.h"
#include "core/session/session_reducer.h"

#include <string>
#include <vector>

namespace foresight {

/// Makes readings of one lab's hand-ins, event by event and one hand-in after the other: the lab's models are compiled
/// once. Of what a learner did in the simulator it keeps no settings, so a hostile hand-in stays small. Not to be
/// shared between threads.
class HandInReader
{
public:
    /// The lab has to live as long.
    explicit HandInReader(const Lab& lab);

    void begin(const Genesis& genesis);
    void take(const Event& event);
    /// The next event cannot be read; nothing after it counts.
    void breakOff();
    [[nodiscard]] HandInReading reading() const;

private:
    void step(const Event& event);

    const Lab& m_lab;
    SessionRules m_rules;
    Recomputer m_recomputer;
    std::string m_labHash;
    bool m_scripted = false;
    bool m_brokenOff = false;
    bool m_hasUnknown = false;
    bool m_disagrees = false;
    FoldResult m_fold;
    std::string m_profile;
    Settings m_given;
    std::optional<std::uint64_t> m_attemptSeed;
    Genesis m_genesis;
    std::vector<Event> m_events;
};

} // namespace foresight
