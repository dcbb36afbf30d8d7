// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/scenario.h"
#include "core/session/event.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace foresight {

/// Where an act stands; forward only.
enum class Phase { Briefed, Drafting, Locked, Exploring, Revealed, Reflecting, Done };

/// A committed answer. Nothing changes it.
struct Prediction
{
    std::string answer;
    Confidence confidence = Confidence::Guess;
    std::string reason;
    std::int64_t lockedUtcMs = 0;
    std::optional<double> placed = std::nullopt; ///< as in PredictionLocked
    bool operator==(const Prediction&) const = default;
};

struct Bookmark
{
    std::string name;
    Settings settings;
    bool operator==(const Bookmark&) const = default;
};

struct ActState
{
    Phase phase = Phase::Briefed;
    std::optional<Prediction> prediction;
    std::optional<Explored> firstLook; ///< what the simulator showed when it opened
    std::optional<Explored> lastLook;
    int looks = 0; ///< explored events, the first look included
    std::set<std::string> missionsMet;
    std::vector<Bookmark> bookmarks;
    std::optional<ObservationRecorded> observation;
    std::vector<std::string> reflections; ///< answers in order of tries
    bool reflectionClosed = false;        ///< answered rightly or out of tries: the answer may be shown
    bool equationOpened = false;
    std::map<std::string, std::string> notes; ///< by what they are about; of each the last one
    bool operator==(const ActState&) const = default;
};

/// Where a session stands: the fold of its events.
struct SessionState
{
    bool started = false;
    int attempt = 1;
    std::int64_t lastSeq = 0;
    std::int64_t lastUtcMs = 0;
    LabStarted origin;
    std::string context; ///< empty until chosen
    std::map<std::string, ActState> acts;
    bool finished = false;
    int handIns = 0;
    bool operator==(const SessionState&) const = default;

    /// Which numbers the lab speaks in this session.
    [[nodiscard]] Scenario scenario() const;
    /// The act's state; a fresh one when nothing has happened in it.
    [[nodiscard]] const ActState& act(const std::string& id) const;
};

} // namespace foresight
