// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/submission/sealed.h"

#include "core/base/file.h"
#include "core/base/text.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace foresight {

namespace {

constexpr int kVersion = 1;
/// Clear text before the sealed bytes: first line, course, 16 recipients, commitment, body line.
constexpr std::size_t kHeaderLimit = 8 * 1024;
constexpr std::size_t kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == kContentKeyBytes);

unsigned char* raw(std::string& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

/// All that stands before the sealed bytes.
struct Front
{
    SealedHeader header;
    std::vector<std::string> boxes; ///< the content key, sealed to each recipient
    std::string commitment;         ///< hex
    std::string nonce;
    std::size_t length = 0; ///< of the sealed bytes
};

std::string frontText(const Front& front)
{
    std::string text = std::string(kSealedMagic) + std::to_string(kVersion) + "\n";
    text += "C\t" + front.header.course + "\t" + front.header.term + "\n";
    for (std::size_t i = 0; i < front.boxes.size(); ++i)
        text += "R\t" + hex(front.header.recipients[i]) + "\t" + hex(std::string_view(front.boxes[i])) + "\n";
    text += "K\t" + front.commitment + "\n";
    return text + "B\t" + hex(std::string_view(front.nonce)) + "\t" + std::to_string(front.length) + "\n";
}

/// One content key opens a file in one way only: without this, a file could be made that two recipients read
/// differently.
std::string commitmentTo(const Secret& contentKey)
{
    std::string bytes = "foresight-content-key-1\n" + std::string(contentKey.text());
    std::string commitment = hex(blake2b(bytes));
    wipe(bytes);
    return commitment;
}

/// Takes the clear lines apart.
class FrontReader
{
public:
    explicit FrontReader(std::string_view bytes) : m_bytes(bytes) {}

    /// Where the sealed bytes begin is frontSize() afterwards.
    bool read()
    {
        const std::string first = std::string(kSealedMagic) + std::to_string(kVersion) + "\n";
        if (!m_bytes.starts_with(first))
            return checkStart(first);
        m_at = first.size();
        return readCourse() && readRecipients() && readBody() && checkWhole();
    }
    [[nodiscard]] const SubmissionVerdict& verdict() const { return m_verdict; }
    [[nodiscard]] Front& front() { return m_front; }
    [[nodiscard]] std::size_t frontSize() const { return m_at; }

private:
    bool blame(SubmissionFault fault, std::string detail)
    {
        m_verdict = {fault, m_line, std::move(detail)};
        return false;
    }
    bool malformed(std::string detail) { return blame(SubmissionFault::Malformed, std::move(detail)); }

    bool checkStart(const std::string& first)
    {
        if (!m_bytes.empty() && first.starts_with(m_bytes))
            return blame(SubmissionFault::Truncated, "ends in the first line");
        if (!m_bytes.starts_with(kSealedMagic))
            return blame(SubmissionFault::NotASubmission, "does not begin as a sealed hand-in does");
        const std::string_view version = m_bytes.substr(kSealedMagic.size(), 8);
        int number = 0;
        const auto parsed = std::from_chars(version.data(), version.data() + version.size(), number);
        if (parsed.ec == std::errc() && parsed.ptr != version.data() + version.size() && *parsed.ptr == '\n' &&
            number > kVersion)
            return blame(SubmissionFault::TooNew, "sealed format version " + std::to_string(number));
        return malformed("the first line is not this format's");
    }

    /// The fields of the next line, after its letter.
    bool nextLine()
    {
        ++m_line;
        const std::string_view rest = m_bytes.substr(m_at, kHeaderLimit - std::min(m_at, kHeaderLimit));
        const std::size_t end = rest.find('\n');
        if (end == std::string_view::npos)
            return rest.size() == m_bytes.size() - m_at ? blame(SubmissionFault::Truncated, "ends before its body")
                                                        : malformed("the clear text before the body is too long");
        std::string_view line = rest.substr(0, end);
        m_at += end + 1;
        m_fields.clear();
        for (std::size_t tab = line.find('\t'); tab != std::string_view::npos; tab = line.find('\t')) {
            m_fields.push_back(line.substr(0, tab));
            line.remove_prefix(tab + 1);
        }
        m_fields.push_back(line);
        return true;
    }
    [[nodiscard]] bool isLine(std::string_view letter, std::size_t fields) const
    {
        return m_fields.size() == fields && m_fields.front() == letter;
    }

    bool readCourse()
    {
        if (!nextLine())
            return false;
        if (!isLine("C", 3) || m_fields[1].empty() || !isCourseName(m_fields[1]) || !isCourseName(m_fields[2]))
            return malformed("no course");
        m_front.header.course = m_fields[1];
        m_front.header.term = m_fields[2];
        return true;
    }

    bool readRecipients()
    {
        while (true) {
            if (!nextLine())
                return false;
            if (!isLine("R", 3))
                break;
            const std::optional<Digest> fingerprint = digestFromHex(m_fields[1]);
            std::string box = fromHex(m_fields[2]);
            if (!fingerprint || box.size() != kSealedKeyBytes || m_front.boxes.size() == kRecipientLimit)
                return malformed("a recipient is not as the format says");
            m_front.header.recipients.push_back(*fingerprint);
            m_front.boxes.push_back(std::move(box));
        }
        if (m_front.boxes.empty())
            return malformed("no recipient");
        if (!isLine("K", 2) || !digestFromHex(m_fields[1]))
            return malformed("no commitment");
        m_front.commitment = m_fields[1];
        return true;
    }

    bool readBody()
    {
        if (!nextLine())
            return false;
        if (!isLine("B", 3))
            return malformed("no body");
        m_front.nonce = fromHex(m_fields[1]);
        const std::string_view length = m_fields[2];
        const auto parsed = std::from_chars(length.data(), length.data() + length.size(), m_front.length);
        if (parsed.ec != std::errc() || m_front.nonce.size() != kNonceBytes || m_front.length <= kTagBytes ||
            m_front.length > kSubmissionLimit)
            return malformed("the body line is not as the format says");
        return true;
    }

    bool checkWhole()
    {
        if (frontText(m_front) != m_bytes.substr(0, m_at))
            return malformed("not written as the format says");
        const std::size_t there = m_bytes.size() - m_at;
        if (there < m_front.length)
            return blame(SubmissionFault::Truncated, "ends within its body");
        return there == m_front.length || malformed("more after the body");
    }

    std::string_view m_bytes;
    std::size_t m_at = 0;
    std::int64_t m_line = 1;
    std::vector<std::string_view> m_fields;
    Front m_front;
    SubmissionVerdict m_verdict;
};

/// The content key, if one of the keys at hand was given it. The verdict is sound, Sealed or SealBroken.
SubmissionVerdict findContentKey(const Front& front, const OpenKeys* keys, Secret& contentKey)
{
    bool given = false;
    for (std::size_t i = 0; keys && i < front.boxes.size(); ++i) {
        const CourseKey* key = keys->find(front.header.recipients[i]);
        given = given || key;
        std::optional<Secret> found = key ? key->unbox(front.boxes[i]) : std::nullopt;
        if (found && commitmentTo(*found) == front.commitment) {
            contentKey = std::move(*found);
            return {};
        }
    }
    if (given)
        return {SubmissionFault::SealBroken, 1, "altered after it was sealed"};
    return {SubmissionFault::Sealed, 1, "sealed for " + front.header.forWhom()};
}

} // namespace

std::string SealedHeader::forWhom() const
{
    std::string words = "course \"" + course + "\"" + (term.empty() ? "" : " " + term) + ", key ";
    for (std::size_t i = 0; i < recipients.size(); ++i)
        words += (i > 0 ? " or " : "") + ("\"" + fingerprintWords(recipients[i]) + "\"");
    return words;
}

Result<std::string> sealed(std::string_view plain, const StudentCourse& course)
{
    const NoCoreDumps guard;
    Secret contentKey(kContentKeyBytes);
    randombytes_buf(contentKey.data(), contentKey.size());
    Front front;
    front.header.course = course.id;
    front.header.term = course.term;
    for (const Recipient& recipient : course.recipients) {
        std::string box(kSealedKeyBytes, '\0');
        if (crypto_box_seal(raw(box), contentKey.data(), contentKey.size(), recipient.key.data()) != 0)
            return fail({ErrorCode::FormatInvalid, course.id, {}, "nothing can be sealed to the key of a recipient"});
        front.header.recipients.push_back(fingerprintOf(recipient.key));
        front.boxes.push_back(std::move(box));
    }
    front.commitment = commitmentTo(contentKey);
    front.nonce = randomBytes(kNonceBytes);
    front.length = plain.size() + kTagBytes;
    std::string bytes = frontText(front);
    const std::size_t before = bytes.size();
    if (before + front.length > kSubmissionLimit)
        return fail({ErrorCode::TooLarge, course.id, {std::to_string(kSubmissionLimit)}, {}});
    bytes.resize(before + front.length);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(bytes) + before, nullptr, raw(plain), plain.size(), raw(bytes),
                                               before, nullptr, raw(front.nonce), contentKey.data());
    return bytes;
}

Unsealed unsealed(std::string_view bytes, const OpenKeys* keys)
{
    Unsealed result;
    if (bytes.size() > kSubmissionLimit) {
        result.verdict = {SubmissionFault::Malformed, 0, "larger than " + std::to_string(kSubmissionLimit) + " bytes"};
        return result;
    }
    FrontReader reader(bytes);
    const bool isWhole = reader.read();
    Front& front = reader.front();
    result.header = std::move(front.header);
    result.verdict = reader.verdict();
    if (!isWhole)
        return result;
    front.header = result.header;
    Secret contentKey;
    result.verdict = findContentKey(front, keys, contentKey);
    result.isLocked = keys && std::any_of(result.header.recipients.begin(), result.header.recipients.end(),
                                          [keys](const Digest& each) { return keys->isLocked(each); });
    if (!result.verdict.sound())
        return result;
    result.plain.resize(front.length - kTagBytes);
    const std::string_view body = bytes.substr(reader.frontSize());
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(result.plain), nullptr, nullptr, raw(body), body.size(),
                                                   raw(bytes), reader.frontSize(), raw(front.nonce),
                                                   contentKey.data()) != 0) {
        result.plain.clear();
        result.verdict = {SubmissionFault::SealBroken, 1, "altered after it was sealed"};
    } else if (result.plain.starts_with(kSealedMagic)) {
        result.plain.clear();
        result.verdict = {SubmissionFault::Malformed, 1, "a seal within a seal"};
    }
    return result;
}

bool agreesWith(const SealedHeader& header, const StoredEvent* last)
{
    if (!last)
        return true;
    const auto event = parseStored(*last);
    const auto* handedIn = event ? std::get_if<HandedIn>(&event->body) : nullptr;
    if (!handedIn || handedIn->recipients.empty())
        return true;
    return handedIn->course == header.course && handedIn->recipients.size() == header.recipients.size() &&
           std::equal(header.recipients.begin(), header.recipients.end(), handedIn->recipients.begin(),
                      [](const Digest& fingerprint, const std::string& said) { return hex(fingerprint) == said; });
}

ReadSubmission openSubmission(std::string_view bytes, const OpenKeys* keys)
{
    if (!bytes.starts_with(kSealedMagic))
        return readSubmission(bytes);
    const Unsealed inside = unsealed(bytes, keys);
    if (!inside.verdict.sound())
        return {inside.verdict, {}};
    ReadSubmission read = readSubmission(inside.plain);
    const std::vector<StoredEvent>& events = read.submission.events;
    if (read.verdict.sound() && !agreesWith(inside.header, events.empty() ? nullptr : &events.back()))
        read.verdict = {SubmissionFault::OtherCourse, 2, "it says itself that it was sealed for others"};
    return read;
}

Result<ReadSubmission> openSubmissionFile(const std::filesystem::path& file, const OpenKeys* keys)
{
    const auto bytes = readFile(file, kSubmissionLimit);
    return bytes ? Result<ReadSubmission>(openSubmission(*bytes, keys)) : fail(bytes.error());
}

} // namespace foresight
