// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/submission/sealed.h"
#include "core/submission/submission.h"
#include "core/submission/submission_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace foresight {

namespace {

/// Whether a number stands there as the writer spells it: no zeros before it, no sign before a zero.
template <typename Integer>
bool isSpelled(Integer value, std::string_view field)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return field == std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data()));
}

bool isLowerHex(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char digit) { return digit >= 'A' && digit <= 'F'; });
}

/// Takes a line apart at its tabs; the last field takes the rest of the line.
class LineFields
{
public:
    explicit LineFields(std::string_view line) : m_rest(line) {}

    std::string_view word()
    {
        const std::size_t tab = m_rest.find('\t');
        m_good = m_good && tab != std::string_view::npos;
        const std::string_view field = m_rest.substr(0, tab);
        m_rest.remove_prefix(tab == std::string_view::npos ? m_rest.size() : tab + 1);
        return field;
    }
    template <typename Integer>
    Integer number()
    {
        const std::string_view field = word();
        Integer value = 0;
        const char* end = field.data() + field.size();
        const auto parsed = std::from_chars(field.data(), end, value);
        m_good = m_good && parsed.ec == std::errc() && parsed.ptr == end;
        m_canonical = m_canonical && m_good && isSpelled(value, field);
        return value;
    }
    std::string_view rest()
    {
        const std::string_view field = m_rest;
        m_rest = {};
        return field;
    }
    std::optional<Digest> digest()
    {
        const std::string_view field = word();
        m_canonical = m_canonical && isLowerHex(field);
        return digestFromHex(field);
    }
    [[nodiscard]] bool good() const { return m_good; }
    /// Whether numbers and digests so far are spelled as the writer spells them; all else is taken as it stands.
    [[nodiscard]] bool canonical() const { return m_canonical; }

private:
    std::string_view m_rest;
    bool m_good = true;
    bool m_canonical = true;
};

SubmissionVerdict verdict(SubmissionFault fault, std::int64_t place, std::string detail)
{
    return {fault, place, std::move(detail)};
}

/// Reads the lines one by one; after the first fault nothing more.
class Reader
{
public:
    Reader(std::string_view bytes, const EventWitness& witness) : m_bytes(bytes), m_witness(witness) {}

    ReadSubmission read()
    {
        if (!checkStart() || !checkText() || !readLines())
            return std::move(m_read);
        if (checkEvents())
            checkSignature();
        return std::move(m_read);
    }

private:
    bool blame(SubmissionFault fault, std::int64_t place, std::string detail)
    {
        m_read.verdict = verdict(fault, place, std::move(detail));
        return false;
    }
    bool malformed(std::string detail) { return blame(SubmissionFault::Malformed, m_lineNumber, std::move(detail)); }

    bool checkStart()
    {
        const std::string first = submission::firstLine() + "\n";
        if (m_bytes.starts_with(first))
            return true;
        if (!m_bytes.empty() && (first.starts_with(m_bytes) || kSealedMagic.starts_with(m_bytes)))
            return blame(SubmissionFault::Truncated, 1, "ends in the first line");
        if (!m_bytes.starts_with(submission::kMagic))
            return blame(SubmissionFault::NotASubmission, 1, "does not begin as a hand-in does");
        const std::string_view version = m_bytes.substr(submission::kMagic.size(), 8);
        int number = 0;
        const auto parsed = std::from_chars(version.data(), version.data() + version.size(), number);
        if (parsed.ec == std::errc() && parsed.ptr != version.data() + version.size() && *parsed.ptr == '\n' &&
            number > submission::kVersion)
            return blame(SubmissionFault::TooNew, 1, "format version " + std::to_string(number));
        return blame(SubmissionFault::Malformed, 1, "the first line is not this format's");
    }

    /// Rules for the whole file, with the line they are broken in.
    bool checkText()
    {
        if (m_bytes.size() > kSubmissionLimit)
            return blame(SubmissionFault::Malformed, 0, "larger than " + std::to_string(kSubmissionLimit) + " bytes");
        if (const std::size_t at = m_bytes.find('\0'); at != std::string_view::npos)
            return blame(SubmissionFault::Malformed, lineAt(at), "a NUL character");
        if (const std::size_t at = m_bytes.find('\r'); at != std::string_view::npos)
            return blame(SubmissionFault::Malformed, lineAt(at), "a carriage return");
        std::string_view rest = m_bytes.substr(0, m_bytes.rfind('\n') + 1); // a character may be cut with the file
        if (isUtf8(rest))
            return true;
        std::int64_t number = 1;
        for (std::size_t end = rest.find('\n'); isUtf8(rest.substr(0, end + 1)); end = rest.find('\n')) {
            rest.remove_prefix(end + 1);
            ++number;
        }
        return blame(SubmissionFault::Malformed, number, "not UTF-8");
    }

    [[nodiscard]] std::int64_t lineAt(std::size_t position) const
    {
        return 1 + std::count(m_bytes.begin(), m_bytes.begin() + static_cast<std::ptrdiff_t>(position), '\n');
    }

    bool readLines()
    {
        m_rest = m_bytes.substr(m_bytes.find('\n') + 1);
        m_lineNumber = 1;
        if (!nextLine() || !readGenesis())
            return false;
        while (nextLine()) {
            if (m_line.starts_with("H\t"))
                return readHead();
            if (!readEvent())
                return false;
        }
        return false;
    }

    bool nextLine()
    {
        ++m_lineNumber;
        const std::size_t end = m_rest.find('\n');
        if (end == std::string_view::npos)
            return blame(SubmissionFault::Truncated, m_lineNumber, "ends before its head");
        m_line = m_rest.substr(0, end);
        m_rest.remove_prefix(end + 1);
        return true;
    }

    bool readGenesis()
    {
        LineFields fields(m_line);
        const bool tagged = fields.word() == "G" && fields.good();
        const std::string_view record = fields.rest();
        if (!tagged || record.size() > kPayloadLimit)
            return malformed("no genesis record");
        m_read.submission.genesisBytes = record;
        auto genesis = parseGenesis(m_read.submission.genesisBytes);
        if (!genesis)
            return malformed("genesis record: " + genesis.error().cause);
        m_read.submission.genesis = std::move(*genesis);
        return true;
    }

    bool readEvent()
    {
        std::vector<StoredEvent>& events = m_read.submission.events;
        if (events.size() == kSubmissionEventLimit)
            return malformed("more than " + std::to_string(kSubmissionEventLimit) + " events");
        LineFields fields(m_line);
        const bool tagged = fields.word() == "E";
        StoredEvent event;
        event.seq = fields.number<std::int64_t>();
        event.attempt = fields.number<int>();
        event.act = fields.word();
        event.type = fields.word();
        event.utcMs = fields.number<std::int64_t>();
        event.monotonicMs = fields.number<std::int64_t>();
        const auto hash = fields.digest();
        if (!tagged || !fields.good() || !hash)
            return malformed("neither an event nor a head");
        event.hash = *hash;
        event.payload = fields.rest();
        event.previous = events.empty() ? genesisHash(m_read.submission.genesisBytes) : events.back().hash;
        const auto parsed = parseStored(event);
        if (!parsed)
            return malformed(parsed.error().cause);
        if (!fields.canonical())
            return malformed("not written as the format says");
        if (m_witness && !m_witness(m_read.submission.genesis, *parsed))
            return malformed("reading was stopped");
        events.push_back(std::move(event));
        return true;
    }

    bool readHead()
    {
        LineFields fields(m_line);
        fields.word();
        m_head.count = fields.number<std::int64_t>();
        m_head.hash = fields.word();
        m_head.utcMs = fields.number<std::int64_t>();
        m_head.publicKey = fields.word();
        m_head.signature = fields.rest();
        if (!fields.good() || submission::headLine(m_head) != m_line)
            return malformed("the head is not written as the format says");
        Submission& submission = m_read.submission;
        submission.signedUtcMs = m_head.utcMs;
        submission.publicKey = m_head.publicKey;
        submission.signature = m_head.signature;
        submission.receipt = receiptCode(m_line);
        m_headLineNumber = m_lineNumber;
        ++m_lineNumber;
        return m_rest.empty() || malformed("more after the head");
    }

    bool checkEvents()
    {
        const Submission& submission = m_read.submission;
        if (const auto fault = checkParsedChain(submission.genesisBytes, submission.genesis, submission.events))
            return blame(SubmissionFault::ChainBroken, fault->seq, fault->reason);
        const auto count = static_cast<std::int64_t>(submission.events.size());
        if (m_head.count != count)
            return blame(SubmissionFault::ChainBroken, std::min(m_head.count, count) + 1, "gap");
        const Digest last = count == 0 ? genesisHash(submission.genesisBytes) : submission.events.back().hash;
        if (m_head.hash != hex(last))
            return blame(SubmissionFault::ChainBroken, count, "hash-mismatch");
        return true;
    }

    bool checkSignature()
    {
        const Submission& submission = m_read.submission;
        if (m_head.publicKey != submission.genesis.publicKey)
            return blame(SubmissionFault::SignatureInvalid, m_headLineNumber,
                         "signed with another key than it began with");
        const std::string message = submission::signedMessage(submission.genesisBytes, m_head);
        // One spelling of a signature only, so that a sound file has one form.
        if (m_head.signature != hex(fromHex(m_head.signature)) ||
            !verifySignature(m_head.publicKey, message, m_head.signature))
            return blame(SubmissionFault::SignatureInvalid, m_headLineNumber, "the signature does not fit");
        return true;
    }

    std::string_view m_bytes;
    const EventWitness& m_witness;
    std::string_view m_rest;
    std::string_view m_line;
    std::int64_t m_lineNumber = 0;
    std::int64_t m_headLineNumber = 0;
    submission::Head m_head;
    ReadSubmission m_read;
};

} // namespace

ReadSubmission readSubmission(std::string_view bytes, const EventWitness& witness)
{
    ReadSubmission read = bytes.starts_with(kSealedMagic) ? ReadSubmission{unsealed(bytes, nullptr).verdict, {}}
                                                          : Reader(bytes, witness).read();
    if (bytes.size() <= kSubmissionLimit)
        read.submission.contentHash = hex(blake2b(bytes));
    return read;
}

Result<ReadSubmission> readSubmissionFile(const std::filesystem::path& file)
{
    const auto bytes = readFile(file, kSubmissionLimit);
    if (!bytes)
        return fail(bytes.error());
    return readSubmission(*bytes);
}

} // namespace foresight
