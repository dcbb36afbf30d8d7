// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/submission/student_course.h"
#include "core/submission/submission.h"

#include <string>
#include <string_view>
#include <vector>

/// A hand-in inside a seal: only who has the key of a recipient reads it, and every changed byte shows. FORMAT.md
/// specifies the bytes.
namespace foresight {

/// How a sealed hand-in begins.
inline constexpr std::string_view kSealedMagic = "foresight-sealed ";

/// What stands in clear text before the sealed bytes.
struct SealedHeader
{
    std::string course;
    std::string term;
    std::vector<Digest> recipients; ///< fingerprints

    /// Course and recipients' words, for people: 'course "MLSYS-101" 2026-fall, key amber ... or key ...'.
    [[nodiscard]] std::string forWhom() const;
};

/// A hand-in's bytes, sealed for the course's recipients. Errors: TooLarge.
[[nodiscard]] Result<std::string> sealed(std::string_view plain, const StudentCourse& course);

/// Opens sealed bytes; `keys` may be null. `plain` is empty unless the verdict is sound, which speaks of the seal only.
struct Unsealed
{
    SubmissionVerdict verdict;
    SealedHeader header;
    std::string plain;
    bool isLocked = false; ///< with the verdict Sealed: a key that would open it is here, but locked
};
[[nodiscard]] Unsealed unsealed(std::string_view bytes, const OpenKeys* keys);

/// Whether a hand-in says itself, where it says anything, that it was sealed so: nobody has put it into another seal.
/// `last`: its last event, or null.
[[nodiscard]] bool agreesWith(const SealedHeader& header, const StoredEvent* last);

/// readSubmission() for plain and sealed files alike; the content hash is that of what is inside.
[[nodiscard]] ReadSubmission openSubmission(std::string_view bytes, const OpenKeys* keys);
/// The same from a file. Errors: those of readSubmissionFile().
[[nodiscard]] Result<ReadSubmission> openSubmissionFile(const std::filesystem::path& file, const OpenKeys* keys);

} // namespace foresight
