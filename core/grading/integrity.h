// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/hand_in_facts.h"

#include <string>
#include <vector>

namespace foresight {

/// What a person should look at. A flag is advice: it never changes points, and each has an innocent explanation.
enum class IntegrityKind {
    SameLedger,          ///< one ledger, several students
    IdenticalTrajectory, ///< the same steps after the same waits, several students
    ChainFork,           ///< two hand-ins of one attempt go apart after a common beginning
    IdenticalText,       ///< the same long text of several students
    Recomputation,       ///< a recorded figure is not what the model says
    ClockBackwards,      ///< the computer's clock went back while time went on
    InhumanRate,         ///< decisions faster than anybody takes them
    SameInstallation,    ///< one installation, several students: usual on shared computers
    OlderCopy,           ///< the ledger says itself that an older copy was put in its place
};
/// "same-ledger", "identical-trajectory", ....
[[nodiscard]] std::string integrityKindName(IntegrityKind kind);

/// How much a flag says by itself. Weak ones are expected in an honest course.
enum class IntegrityWeight { Weak, Medium, Strong };
/// "weak", "medium", "strong".
[[nodiscard]] std::string integrityWeightName(IntegrityWeight weight);
[[nodiscard]] IntegrityWeight weightOf(IntegrityKind kind);

/// One hand-in's part in a flag, to lay side by side.
struct IntegrityEvidence
{
    std::string contentHash;
    std::string studentId;
    std::int64_t firstSeq = 0; ///< events that it is about; 0 for the whole
    std::int64_t lastSeq = 0;
    std::string value; ///< in words
};

struct IntegrityFlag
{
    IntegrityKind kind = IntegrityKind::SameLedger;
    std::vector<IntegrityEvidence> evidence;
    std::string sentence; ///< what was seen, and what it may also mean

    [[nodiscard]] std::vector<std::string> students() const; ///< each once, sorted
    [[nodiscard]] bool concerns(const std::string& studentId) const;
};

/// Compares hand-ins; needs about as much time as there are events. The order of hand-ins does not matter: flags come
/// strongest first.
[[nodiscard]] std::vector<IntegrityFlag> integrityFlags(const std::vector<HandInFacts>& handIns);

} // namespace foresight
