// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/import_writer.h"

#include "core/base/text.h"
#include "core/grading/gradebook_sql.h"

#include <algorithm>

namespace foresight {

namespace {

using gradebook_sql::bindAll;
using gradebook_sql::runOnce;

/// Makes a statement ready again however its use ends.
class Use
{
public:
    explicit Use(SQLite::Statement& statement) : m_statement(statement) {}
    Use(const Use&) = delete;
    Use& operator=(const Use&) = delete;
    ~Use() { m_statement.tryReset(); }

private:
    SQLite::Statement& m_statement;
};

bool isName(const std::string& text, bool mayBeEmpty)
{
    return isUtf8(text) && codePoints(text) <= kNameLimit && (mayBeEmpty || !text.empty());
}

/// A sound chain can still name nobody or nothing that a gradebook could keep.
bool isKeepable(const Genesis& genesis)
{
    return isName(genesis.learnerId, false) && isName(genesis.learnerName, true) && isName(genesis.lab, false) &&
           isName(genesis.labVersion, true) && isName(genesis.labHash, true) && isName(genesis.ledgerId, true) &&
           genesis.attempt >= 1;
}

const CourseLab* labOf(const Course& course, const std::string& lab)
{
    const auto it =
        std::find_if(course.labs.begin(), course.labs.end(), [&lab](const CourseLab& each) { return each.lab == lab; });
    return it == course.labs.end() ? nullptr : &*it;
}

/// Why a sealed hand-in stays closed; empty when it was opened, or is damaged.
std::string unopenedReason(const Unsealed& opened, const SealTerms& terms)
{
    const SubmissionFault fault = opened.verdict.fault;
    if (fault == SubmissionFault::Sealed) {
        return opened.isLocked ? "key-locked" : "no-key";
    }
    // The same key may serve several courses; hand-ins belong to the one that they were sealed for.
    return fault == SubmissionFault::None && opened.header.course != terms.course ? "other-course" : "";
}

ImportVerdict verdictOf(SubmissionFault fault)
{
    return fault == SubmissionFault::TooNew ? ImportVerdict::TooNew : ImportVerdict::Damaged;
}

} // namespace

ReadHandIn readHandInBytes(HandInJudge& judge, const SealTerms& terms, ImportedFile file, std::string name,
                           tl::expected<std::string, std::string> bytes, const std::atomic<bool>& stopped)
{
    ReadHandIn read{std::move(file), std::move(name), {}, {}, {}, 0};
    const auto refuse = [&read](ImportVerdict verdict, std::string reason, std::int64_t place) {
        read.file.verdict = verdict;
        read.file.reason = std::move(reason);
        read.file.place = place;
        return std::move(read);
    };
    if (!bytes) {
        return refuse(ImportVerdict::Unreadable, bytes.error(), 0);
    }
    std::optional<Unsealed> opened;
    if (bytes->starts_with(kSealedMagic)) {
        opened = unsealed(*bytes, terms.keys);
        if (const std::string reason = unopenedReason(*opened, terms); !reason.empty()) {
            read.file.detail = opened->header.forWhom();
            return refuse(ImportVerdict::Sealed, reason, 0);
        }
        read.judged.verdict = opened->verdict;
        *bytes = std::move(opened->plain);
    }
    if (!opened || opened->verdict.sound()) {
        read.judged = judge.judge(*bytes, stopped, opened ? &opened->header : nullptr);
    }
    const SubmissionVerdict& verdict = read.judged.verdict;
    if (!verdict.sound()) {
        return refuse(verdictOf(verdict.fault), submissionFaultName(verdict.fault), verdict.place);
    }
    const Genesis& genesis = read.judged.submission.genesis;
    if (!isKeepable(genesis)) {
        return refuse(ImportVerdict::Damaged, submissionFaultName(SubmissionFault::Malformed), 2);
    }
    read.file.learnerId = genesis.learnerId;
    read.file.lab = genesis.lab;
    read.bytes = gradebook_tables::storedBytes(std::move(*bytes));
    if (read.judged.reading) {
        read.reading = gradebook_tables::readingTexts(*read.judged.reading);
        read.judged.reading.reset();
    }
    return read;
}

struct ImportWriter::Statements
{
    SQLite::Statement isThere;
    SQLite::Statement ledger;
    SQLite::Statement latest;
    SQLite::Statement submission;
    SQLite::Statement file;
    SQLite::Statement reading;
    SQLite::Statement audit;

    explicit Statements(SQLite::Database& db)
        : isThere(db, "SELECT EXISTS (SELECT 1 FROM submissions WHERE content_hash = ?1) OR "
                      "EXISTS (SELECT 1 FROM purged_hand_ins WHERE content_hash = ?1)"),
          ledger(db, "SELECT DISTINCT learner_id FROM submissions WHERE ledger_id = ?"),
          latest(db, "SELECT max(signed_utc_ms) FROM submissions WHERE learner_id = ? AND lab = ?"),
          submission(db, "INSERT INTO submissions (content_hash, file, lab, lab_version, lab_hash, learner_id, "
                         "learner_name, attempt, scripted, signed_utc_ms, receipt, imported_utc_ms, ledger_id, "
                         "install_key, head_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
          file(db, "INSERT INTO hand_in_files (id, bytes, size) VALUES (?, ?, ?)"),
          reading(db, "INSERT INTO readings (id, reader, lab_hash, marks, flags, work) VALUES (?, ?, ?, ?, ?, ?)"),
          audit(db, "INSERT INTO audit (utc_ms, who, action, student_id, item, old_value, new_value, reason) "
                    "VALUES (?, ?, 'import', ?, ?, '', ?, ?)")
    {
    }
};

ImportWriter::ImportWriter(const Database& database, const Course& course, const LabShelf& labs, Owners owners,
                           Author author)
    : m_database(database), m_course(course), m_labs(labs), m_owners(std::move(owners)), m_author(std::move(author))
{
}

ImportWriter::~ImportWriter()
{
    m_statements.reset(); // a statement in use would keep the transaction from being undone
    if (m_open) {
        static_cast<void>(m_database.execute("ROLLBACK"));
    }
}

Result<void> ImportWriter::begin()
{
    if (m_open) {
        return {};
    }
    Result<void> begun = m_database.execute("BEGIN IMMEDIATE");
    m_open = begun.has_value();
    if (begun && !m_statements) {
        begun = m_database.run([this](SQLite::Database& db) -> Result<void> {
            m_statements = std::make_unique<Statements>(db);
            return {};
        });
    }
    return begun;
}

bool ImportWriter::isThere(const std::string& contentHash)
{
    SQLite::Statement& row = m_statements->isThere;
    const Use use(row);
    bindAll(row, contentHash);
    return row.executeStep() && row.getColumn(0).getInt() != 0;
}

bool ImportWriter::isAnothers(const Genesis& genesis)
{
    SQLite::Statement& row = m_statements->ledger;
    const Use use(row);
    bindAll(row, genesis.ledgerId);
    const std::string learner = comparable(genesis.learnerId, m_course.match);
    bool anothers = false;
    while (!anothers && row.executeStep()) {
        anothers = comparable(row.getColumn(0).getString(), m_course.match) != learner;
    }
    return anothers;
}

ImportVerdict ImportWriter::verdictOn(const ReadHandIn& handIn)
{
    const Submission& submission = handIn.judged.submission;
    const Genesis& genesis = submission.genesis;
    if (isThere(submission.contentHash)) {
        return ImportVerdict::Duplicate;
    }
    if (isAnothers(genesis)) {
        return ImportVerdict::AnothersHandIn;
    }
    if (!m_owners.of(submission.contentHash, genesis.learnerId)) {
        return ImportVerdict::UnknownStudent;
    }
    if (m_labs.has(genesis.lab) && !m_labs.version(genesis.lab, genesis.labHash)) {
        return ImportVerdict::LabVersionDiffers;
    }
    SQLite::Statement& row = m_statements->latest;
    const Use use(row);
    bindAll(row, genesis.learnerId, genesis.lab);
    if (!row.executeStep() || row.getColumn(0).isNull()) {
        return ImportVerdict::Accepted;
    }
    return submission.signedUtcMs > row.getColumn(0).getInt64() ? ImportVerdict::NewerAttempt
                                                                : ImportVerdict::OlderAttempt;
}

void ImportWriter::put(const ReadHandIn& handIn, const CourseLab& lab, ImportVerdict verdict)
{
    const Submission& submission = handIn.judged.submission;
    const Genesis& genesis = submission.genesis;
    runOnce(m_statements->submission, submission.contentHash, handIn.name, genesis.lab, genesis.labVersion,
            genesis.labHash, genesis.learnerId, genesis.learnerName, genesis.attempt, genesis.scripted ? 1 : 0,
            submission.signedUtcMs, submission.receipt, m_author.utcMs, genesis.ledgerId, genesis.publicKey,
            handIn.judged.headHash);
    const std::int64_t id = m_database.connection().getLastInsertRowid();
    m_statements->file.bind(1, id);
    m_statements->file.bindNoCopy(2, handIn.bytes.bytes.data(), static_cast<int>(handIn.bytes.bytes.size()));
    m_statements->file.bind(3, handIn.bytes.size);
    const Use use(m_statements->file);
    m_statements->file.exec();
    if (const std::optional<gradebook_tables::ReadingTexts>& reading = handIn.reading) {
        runOnce(m_statements->reading, id, reading->reader, reading->labHash, reading->marks, reading->flags,
                reading->work);
    }
    runOnce(m_statements->audit, m_author.utcMs, m_author.who, genesis.learnerId, lab.item, submission.contentHash,
            importVerdictName(verdict) + ": " + handIn.name);
}

Result<void> ImportWriter::take(ReadHandIn&& handIn)
{
    m_waiting.push_back(std::move(handIn.file));
    ImportedFile& file = m_waiting.back();
    if (handIn.bytes.bytes.empty()) {
        return {};
    }
    const CourseLab* lab = labOf(m_course, file.lab);
    if (!lab) {
        file.verdict = ImportVerdict::WrongLab;
        return {};
    }
    if (Result<void> begun = begin(); !begun) {
        return begun;
    }
    return m_database.run([&](SQLite::Database&) -> Result<void> {
        file.verdict = verdictOn(handIn);
        if (file.verdict != ImportVerdict::Duplicate) {
            put(handIn, *lab, file.verdict);
        }
        return {};
    });
}

Result<std::vector<ImportedFile>> ImportWriter::commit()
{
    if (m_open) {
        if (const Result<void> committed = m_database.execute("COMMIT"); !committed) {
            return fail(committed.error());
        }
        m_open = false;
    }
    return std::exchange(m_waiting, {});
}

} // namespace foresight
