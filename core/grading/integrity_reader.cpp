// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/integrity_reader.h"

#include "core/submission/submission.h"

#include <algorithm>
#include <map>
#include <set>

namespace foresight {

namespace {

/// Whose a hand-in is, and which of them the grader could not recompute.
struct Owners
{
    std::map<std::string, std::string> byLearner; ///< joining identifier -> student number
    std::map<std::string, std::string> byHandIn;  ///< content hash -> student number
    std::set<std::string> disagreeing;            ///< content hashes

    [[nodiscard]] std::string of(const HandInOrigin& origin, Identifier match) const
    {
        if (const auto it = byHandIn.find(origin.contentHash); it != byHandIn.end()) {
            return it->second;
        }
        const auto it = byLearner.find(comparable(origin.learnerId, match));
        return it == byLearner.end() ? origin.learnerId : it->second;
    }
};

Owners ownersIn(const GradeTable& table, Identifier match)
{
    Owners owners;
    for (const GradeRow& row : table.rows) {
        owners.byLearner.emplace(comparable(row.student.identifier(match), match), row.student.studentId);
        for (const GradeCell& cell : row.cells) {
            if (!cell.handIn) {
                continue;
            }
            owners.byHandIn.emplace(cell.handIn->contentHash, row.student.studentId);
            if (std::find(cell.flags.begin(), cell.flags.end(), "recomputation") != cell.flags.end()) {
                owners.disagreeing.insert(cell.handIn->contentHash);
            }
        }
    }
    return owners;
}

/// What the model says differently; nothing when the lab is not there any more.
std::vector<Disagreement> disagreementsIn(const std::string& bytes, const std::string& lab, const LabFinder& labs)
{
    const Submission submission = readSubmission(bytes).submission;
    const auto found = labOfWork(labs, lab, submission.genesis.labVersion, submission.genesis.labHash);
    std::vector<Event> events;
    for (const StoredEvent& stored : submission.events) {
        if (Result<Event> event = parseStored(stored)) {
            events.push_back(std::move(*event));
        }
    }
    const auto disagreements = found ? recompute(**found, events) : Result<std::vector<Disagreement>>{};
    return disagreements.value_or(std::vector<Disagreement>{});
}

} // namespace

Result<std::vector<HandInFacts>> integrityFacts(const Gradebook& gradebook, const LabFinder& labs,
                                                const std::function<bool()>& cancelled)
{
    const Result<GradeTable> table = gradebook.table();
    const Result<std::vector<HandInOrigin>> origins = gradebook.origins();
    if (!table || !origins) {
        return fail(table ? origins.error() : table.error());
    }
    const Identifier match = gradebook.course().match;
    const Owners owners = ownersIn(*table, match);
    std::vector<HandInFacts> all;
    for (const HandInOrigin& origin : *origins) {
        if (cancelled && cancelled()) {
            break;
        }
        const Result<std::string> bytes = gradebook.handInBytes(origin.contentHash);
        if (!bytes) {
            return fail(bytes.error());
        }
        Result<HandInFacts> facts = handInFacts(*bytes, origin.contentHash);
        if (!facts) {
            return fail(facts.error());
        }
        facts->studentId = owners.of(origin, match);
        if (owners.disagreeing.contains(origin.contentHash)) {
            facts->disagreements = disagreementsIn(*bytes, origin.lab, labs);
        }
        all.push_back(std::move(*facts));
    }
    return all;
}

Result<std::vector<IntegrityFlag>> integrityFlags(const Gradebook& gradebook, const LabFinder& labs,
                                                  const std::function<bool()>& cancelled)
{
    const Result<std::vector<HandInFacts>> facts = integrityFacts(gradebook, labs, cancelled);
    if (cancelled && cancelled()) {
        return std::vector<IntegrityFlag>{};
    }
    return facts ? Result<std::vector<IntegrityFlag>>(integrityFlags(*facts)) : fail(facts.error());
}

} // namespace foresight
