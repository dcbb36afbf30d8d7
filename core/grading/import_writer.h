// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook.h"
#include "core/grading/gradebook_parts.h"
#include "core/grading/hand_in_judge.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace foresight {

/// A hand-in as the threads that read leave it for the one that writes.
struct ReadHandIn
{
    ImportedFile file;                   ///< with a verdict already when it is refused
    std::string name;                    ///< as the gradebook keeps it
    gradebook_tables::StoredBytes bytes; ///< empty when refused
    JudgedHandIn judged;
    std::optional<gradebook_tables::ReadingTexts> reading; ///< of judged.reading
    std::uint64_t size = 0;                                ///< as it was offered
};

/// What sealed hand-ins are opened with and have to be for.
struct SealTerms
{
    const OpenKeys* keys = nullptr; ///< may be null
    std::string course;             ///< id
};

/// Reads what came and says whether it is a hand-in that a gradebook can keep. On any thread.
[[nodiscard]] ReadHandIn readHandInBytes(HandInJudge& judge, const SealTerms& terms, ImportedFile file,
                                         std::string name, tl::expected<std::string, std::string> bytes,
                                         const std::atomic<bool>& stopped);

/// Puts hand-ins into a gradebook, many to a transaction. What was taken is told of only after its transaction is
/// durable; without commit() it is as if it had not come.
class ImportWriter
{
public:
    ImportWriter(const Database& database, const Course& course, const LabShelf& labs, Owners owners, Author author);
    ImportWriter(const ImportWriter&) = delete;
    ImportWriter& operator=(const ImportWriter&) = delete;
    ~ImportWriter();

    [[nodiscard]] Result<void> take(ReadHandIn&& handIn);
    /// How many are not committed.
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }
    /// Makes durable what was taken, and hands it out with its verdicts.
    [[nodiscard]] Result<std::vector<ImportedFile>> commit();

private:
    struct Statements;
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] ImportVerdict verdictOn(const ReadHandIn& handIn);
    [[nodiscard]] bool isThere(const std::string& contentHash);
    [[nodiscard]] bool isAnothers(const Genesis& genesis);
    void put(const ReadHandIn& handIn, const CourseLab& lab, ImportVerdict verdict);

    const Database& m_database;
    const Course& m_course;
    const LabShelf& m_labs;
    Owners m_owners;
    Author m_author;
    std::unique_ptr<Statements> m_statements;
    std::vector<ImportedFile> m_waiting;
    bool m_open = false;
};

} // namespace foresight
