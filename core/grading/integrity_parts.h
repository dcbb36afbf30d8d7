// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/integrity.h"

#include <QCoreApplication>

namespace foresight::integrity_parts {

/// The context in which sentences and evidence are translated.
struct IntegrityWords
{
    Q_DECLARE_TR_FUNCTIONS(IntegrityWords)
};

/// Hand-ins to compare, in an order that does not depend on how they came.
using HandIns = std::vector<const HandInFacts*>;
using Flags = std::vector<IntegrityFlag>;

[[nodiscard]] IntegrityEvidence evidenceOf(const HandInFacts& handIn, std::int64_t firstSeq, std::int64_t lastSeq,
                                           std::string value);
[[nodiscard]] bool areOfSeveral(const HandIns& handIns);

// Between hand-ins.
void addSharedOrigins(Flags& flags, const HandIns& handIns);
void addForks(Flags& flags, const HandIns& handIns);
void addTexts(Flags& flags, const HandIns& handIns);
void addTrajectories(Flags& flags, const HandIns& handIns);
// Within one.
void addClock(Flags& flags, const HandInFacts& handIn);
void addRate(Flags& flags, const HandInFacts& handIn);
void addRecomputation(Flags& flags, const HandInFacts& handIn);
void addOlderCopy(Flags& flags, const HandInFacts& handIn);

} // namespace foresight::integrity_parts
