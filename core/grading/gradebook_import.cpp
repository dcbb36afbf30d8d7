// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/grading/gradebook_parts.h"
#include "core/submission/submission.h"

#include <algorithm>

namespace foresight {

namespace {

namespace tables = gradebook_tables;

KeptHandIn keptFrom(const Submission& submission, const std::filesystem::path& file)
{
    KeptHandIn handIn;
    handIn.contentHash = submission.contentHash;
    handIn.file = storable(file.filename().string(), kNameLimit);
    handIn.lab = submission.genesis.lab;
    handIn.labVersion = submission.genesis.labVersion;
    handIn.labHash = submission.genesis.labHash;
    handIn.learnerId = submission.genesis.learnerId;
    handIn.learnerName = submission.genesis.learnerName;
    handIn.attempt = submission.genesis.attempt;
    handIn.scripted = submission.genesis.scripted;
    handIn.signedUtcMs = submission.signedUtcMs;
    handIn.receipt = submission.receipt;
    return handIn;
}

HandInOrigin originOf(const Submission& submission)
{
    const Genesis& genesis = submission.genesis;
    const Digest head =
        submission.events.empty() ? genesisHash(submission.genesisBytes) : submission.events.back().hash;
    return {submission.contentHash, genesis.lab, genesis.learnerId, genesis.ledgerId, genesis.publicKey, hex(head)};
}

/// What grading will need, when the lab is installed.
std::optional<HandInReading> readingOf(const Submission& submission, const LabFinder& labs)
{
    const auto lab = labs(submission.genesis.lab);
    return lab ? std::optional<HandInReading>(readHandIn(submission, **lab)) : std::nullopt;
}

bool isName(const std::string& text, bool mayBeEmpty)
{
    return isUtf8(text) && codePoints(text) <= kNameLimit && (mayBeEmpty || !text.empty());
}

/// A sound chain can still name nobody or nothing that a gradebook could keep.
bool isKeepable(const KeptHandIn& handIn)
{
    return isName(handIn.learnerId, false) && isName(handIn.learnerName, true) && isName(handIn.lab, false) &&
           isName(handIn.labVersion, true) && isName(handIn.labHash, true) && handIn.attempt >= 1;
}

ImportedFile refusedFile(const std::filesystem::path& file, ImportVerdict verdict, std::string reason,
                         std::int64_t place)
{
    ImportedFile refused;
    refused.file = file;
    refused.verdict = verdict;
    refused.reason = std::move(reason);
    refused.place = place;
    return refused;
}

const CourseLab* labOf(const Course& course, const std::string& lab)
{
    const auto it =
        std::find_if(course.labs.begin(), course.labs.end(), [&lab](const CourseLab& each) { return each.lab == lab; });
    return it == course.labs.end() ? nullptr : &*it;
}

/// What to say of a hand-in that will be kept.
Result<ImportVerdict> verdictOn(const Database& database, const Course& course, const KeptHandIn& handIn,
                                const LabFinder& labs)
{
    const Result<bool> isThere = tables::hasHandIn(database, handIn.contentHash);
    if (!isThere) {
        return fail(isThere.error());
    }
    if (*isThere) {
        return ImportVerdict::Duplicate;
    }
    const Result<std::vector<Student>> students = tables::students(database);
    if (!students) {
        return fail(students.error());
    }
    const std::string id = comparable(handIn.learnerId, course.match);
    if (!studentsByIdentifier(*students, course.match).contains(id)) {
        return ImportVerdict::UnknownStudent;
    }
    const auto lab = labs(handIn.lab);
    const bool differs = lab && (*lab)->contentHash() != handIn.labHash;
    return differs ? ImportVerdict::LabVersionDiffers : ImportVerdict::Accepted;
}

} // namespace

Result<ImportedFile> Gradebook::importFile(const std::filesystem::path& file, const LabFinder& labs,
                                           const Author& author)
{
    const Result<std::string> bytes = readFile(file, kSubmissionLimit);
    if (!bytes) {
        return refusedFile(file, ImportVerdict::Unreadable, errorName(bytes.error().code), 0);
    }
    const ReadSubmission read = readSubmission(*bytes);
    if (!read.verdict.sound()) {
        return refusedFile(file, ImportVerdict::Damaged, submissionFaultName(read.verdict.fault), read.verdict.place);
    }
    const KeptHandIn handIn = keptFrom(read.submission, file);
    if (!isKeepable(handIn)) {
        return refusedFile(file, ImportVerdict::Damaged, submissionFaultName(SubmissionFault::Malformed), 2);
    }
    ImportedFile imported{file, ImportVerdict::WrongLab, {}, 0, handIn.learnerId, handIn.lab};
    const CourseLab* lab = labOf(m_parts->course, handIn.lab);
    if (!lab) {
        return imported;
    }
    const Database& database = m_parts->database;
    const Result<void> kept = database.transaction([&]() -> Result<void> {
        const Result<ImportVerdict> verdict = verdictOn(database, m_parts->course, handIn, labs);
        if (!verdict) {
            return fail(verdict.error());
        }
        imported.verdict = *verdict;
        if (*verdict == ImportVerdict::Duplicate) {
            return {};
        }
        Result<void> inserted = tables::insertHandIn(
            database, {handIn, originOf(read.submission), *bytes, author.utcMs, readingOf(read.submission, labs)});
        if (!inserted) {
            return inserted;
        }
        return tables::addAudit(database, {author.utcMs,
                                           author.who,
                                           "import",
                                           handIn.learnerId,
                                           lab->item,
                                           {},
                                           handIn.contentHash,
                                           importVerdictName(*verdict) + ": " + handIn.file});
    });
    return kept ? Result<ImportedFile>(std::move(imported)) : fail(kept.error());
}

} // namespace foresight
