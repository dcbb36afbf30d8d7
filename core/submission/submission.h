// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/lab/lab.h"
#include "core/ledger/event_chain.h"
#include "core/ledger/installation_key.h"
#include "core/ledger/ledger.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foresight {

struct StudentCourse;

/// Largest hand-in file that is read, in bytes.
inline constexpr std::size_t kSubmissionLimit = std::size_t{16} * 1024 * 1024;
/// Most events in a hand-in.
inline constexpr std::size_t kSubmissionEventLimit = 100'000;

/// A hand-in as read: the events as stored, and the signed head. FORMAT.md specifies the bytes.
struct Submission
{
    Genesis genesis;
    std::string genesisBytes;
    std::vector<StoredEvent> events;
    std::int64_t signedUtcMs = 0;
    std::string publicKey;   ///< hex
    std::string signature;   ///< hex
    std::string receipt;     ///< code shown to the student: "7K3F-29QM-XH4C"
    std::string contentHash; ///< hex BLAKE2b-256 of the file's bytes
};

/// Why a hand-in is not sound, or (OtherCourse) not of the course asked about, or (Sealed) cannot be opened with the
/// keys at hand. Stable names in submissionFaultName().
enum class SubmissionFault {
    None,
    NotASubmission,
    TooNew,
    Truncated,
    Malformed,
    ChainBroken,
    SignatureInvalid,
    OtherCourse,
    Sealed,    ///< detail says for whom
    SealBroken ///< altered after it was sealed
};
[[nodiscard]] std::string submissionFaultName(SubmissionFault fault);

struct SubmissionVerdict
{
    SubmissionFault fault = SubmissionFault::None;
    std::int64_t place = 0; ///< line number, or for ChainBroken the sequence number
    std::string detail;
    [[nodiscard]] bool sound() const { return fault == SubmissionFault::None; }
};

/// The file's bytes for an attempt.
[[nodiscard]] std::string submissionBytes(std::string_view genesis, const std::vector<StoredEvent>& events,
                                          const InstallationKey& key, std::int64_t utcMs);

/// Reads and verifies bytes: format, limits, chain, signature. `submission` holds what could be read. Of a sealed file
/// it says for whom it is; openSubmission() opens it.
struct ReadSubmission
{
    SubmissionVerdict verdict;
    Submission submission;
};
/// Sees each event as soon as it is parsed, before chain and signature are known to hold; false stops the reading.
using EventWitness = std::function<bool(const Genesis& genesis, const Event& event)>;
[[nodiscard]] ReadSubmission readSubmission(std::string_view bytes, const EventWitness& witness = {});
/// The same from a file. Errors: FileMissing, FileUnreadable, NotAFile, TooLarge.
[[nodiscard]] Result<ReadSubmission> readSubmissionFile(const std::filesystem::path& file);

/// Receipt code of a head: 60 bits of BLAKE2b over the file's last line (without line feed), Crockford base 32, in
/// groups of four.
[[nodiscard]] std::string receiptCode(std::string_view headLine);

/// Receipt of a hand-in made earlier, from its handed_in event: the head was signed when the event was made, and the
/// same key signs the same bytes alike. Right only for the key that the attempt's genesis names.
[[nodiscard]] std::string receiptOf(std::string_view genesis, const StoredEvent& handedIn, const InstallationKey& key);

/// One hand-in as the ledger holds it.
struct HandInRecord
{
    std::int64_t utcMs = 0;
    int number = 1;
    std::string file;    ///< name without folders
    std::string receipt; ///< empty when the attempt was signed with another key than the one given
};
/// The hand-ins among an attempt's events, in order. `key`: null where there is none.
[[nodiscard]] std::vector<HandInRecord> handInsOf(const AttemptInfo& attempt, const std::vector<StoredEvent>& events,
                                                  const InstallationKey* key);

struct HandInResult
{
    std::filesystem::path file;
    std::string receipt;
    int number = 1;
};

/// Hands in: records handed_in and writes the file, both or neither (see finishHandIn() for a power cut). An existing
/// file of that name is kept and a number added to the new one's name. A Session of this attempt does not see the
/// event: resume it anew before it records more. `attempt`: its number; the latest without one. Errors:
/// SignatureInvalid (the attempt began with another key), NothingToHandIn, Refused (LabNotFinished), FileUnwritable,
/// DiskFull, .... With a course the file is sealed for its recipients; the receipt is that of what is inside.
[[nodiscard]] Result<HandInResult> handIn(Ledger& ledger, const Lab& lab, const InstallationKey& key,
                                          const Clock& clock, const std::filesystem::path& target,
                                          std::optional<int> attempt = {}, const StudentCourse* course = nullptr);

/// Ends a hand-in that a power cut or a kill stopped halfway: a file whose event was recorded gets its name, any other
/// is removed. The file when one got its name now; nothing when nothing was left over, or when it lies on a disk that
/// is not there at the moment. Every program that hands in does this at its start; handIn() does it first of all.
[[nodiscard]] Result<std::optional<std::filesystem::path>> finishHandIn(Ledger& ledger, const std::string& lab);

/// Writes the attempt as it stands, finished or not, without recording anything (`submission export`). `number` is that
/// of the hand-in it would be.
[[nodiscard]] Result<HandInResult> exportSubmission(Ledger& ledger, const std::string& lab, const InstallationKey& key,
                                                    const Clock& clock, const std::filesystem::path& target,
                                                    const StudentCourse* course = nullptr);

} // namespace foresight
