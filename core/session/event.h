// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace foresight {

enum class Confidence { Guess, FairlySure, VerySure };

/// "guess", "fairly-sure", "very-sure"; nothing for other text.
[[nodiscard]] std::string confidenceName(Confidence confidence);
[[nodiscard]] std::optional<Confidence> confidenceFromName(std::string_view name);

// What each event says. The type names in files are in eventTypeName(); both are the submission format and never
// change.
/// A value that an attempt was given at its start: read of an earlier lab, or drawn. See core/lab/given.h.
struct GivenRecord
{
    Setting value;        ///< a number in the unit that the lab declares, or a word
    std::string from;     ///< "record", "default" or "drawn"; other words may come
    std::string lab = {}; ///< of "record" and "default": the lab that was asked ...
    int attempt = 0;      ///< ... and which attempt at it told the value; 0: none
    std::string why = {}; ///< of "default": why the earlier lab has no value
    bool operator==(const GivenRecord&) const = default;
};

struct LabStarted
{
    std::string lab;
    std::string version;
    std::string labHash; ///< Lab::contentHash()
    std::string profile;
    std::string program; ///< "foresight 0.1.0"
    bool scripted = false;
    std::map<std::string, GivenRecord> given = {}; ///< by the name that the lab's formulas use; most labs have none
    std::string seed = {};                         ///< hex; what values were drawn from, empty where none was
    std::string course = {}; ///< id of the course that went into the seed; empty where none was known
    bool operator==(const LabStarted&) const = default;
};
struct ContextChosen
{
    std::string context;
    bool operator==(const ContextChosen&) const = default;
};
struct ActOpened
{
    bool operator==(const ActOpened&) const = default;
};
struct PredictionLocked
{
    std::string answer;
    Confidence confidence = Confidence::Guess;
    std::string reason;
    std::optional<double> placed = std::nullopt; ///< on the axis, in the unit of the output that the reveal compares
    bool operator==(const PredictionLocked&) const = default;
};
/// One settled change, with what the model said: numbers in the units that the ids name.
struct Explored
{
    Settings settings; ///< complete
    std::map<std::string, double> outputs;
    std::map<std::string, std::string> verdicts;
    bool operator==(const Explored&) const = default;
};
struct MissionMet
{
    std::string mission;
    bool operator==(const MissionMet&) const = default;
};
struct BookmarkSaved
{
    std::string name; ///< "A", "B", ...
    Settings settings;
    bool operator==(const BookmarkSaved&) const = default;
};
struct ObservationRecorded
{
    std::string output;
    double value = 0; ///< what the student read off, in the output's unit
    bool operator==(const ObservationRecorded&) const = default;
};
struct Revealed
{
    bool operator==(const Revealed&) const = default;
};
struct ReflectionAnswered
{
    std::string answer;
    int attempt = 1; ///< try, from 1
    bool operator==(const ReflectionAnswered&) const = default;
};
struct EquationOpened
{
    bool operator==(const EquationOpened&) const = default;
};
struct ActFinished
{
    bool operator==(const ActFinished&) const = default;
};
struct LabFinished
{
    bool operator==(const LabFinished&) const = default;
};
struct HandedIn
{
    std::string file;                         ///< file name without folders
    int number = 1;                           ///< first, second, ... hand-in of this attempt
    std::string course = {};                  ///< id of the course that it was sealed for; empty when it was not
    std::vector<std::string> recipients = {}; ///< hex fingerprints of the keys that it was sealed for
    bool operator==(const HandedIn&) const = default;
};
struct Note
{
    std::string about; ///< "gap": why prediction and model differ; other subjects may come
    std::string text;
    bool operator==(const Note&) const = default;
};
/// An event of a newer program: kept byte for byte, means nothing to us.
struct UnknownEvent
{
    std::string type;
    bool operator==(const UnknownEvent&) const = default;
};

using EventBody = std::variant<LabStarted, ContextChosen, ActOpened, PredictionLocked, Explored, MissionMet,
                               BookmarkSaved, ObservationRecorded, Revealed, ReflectionAnswered, EquationOpened,
                               ActFinished, LabFinished, HandedIn, Note, UnknownEvent>;

/// One event of a session. Order is `seq`; the clocks are evidence, not order.
struct Event
{
    std::int64_t seq = 0; ///< from 1 within an attempt
    int attempt = 1;      ///< attempt at the lab, from 1
    std::string act;      ///< empty for events of the whole lab
    std::int64_t utcMs = 0;
    std::int64_t monotonicMs = 0;
    EventBody body;

    bool operator==(const Event&) const = default;
};

/// "lab_started" ...; the stored type for an UnknownEvent.
[[nodiscard]] std::string eventTypeName(const EventBody& body);

} // namespace foresight
