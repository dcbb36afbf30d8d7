// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/hand_in_facts.h"

#include "core/base/text.h"
#include "core/ledger/event_chain.h"
#include "core/session/event_json.h"
#include "core/session/note_subjects.h"

#include <array>
#include <charconv>
#include <optional>

namespace foresight {

namespace {

/// FNV-1a: tells texts apart that nobody made to look alike; what is alike is shown to a person.
class Mark
{
public:
    Mark& add(std::string_view text)
    {
        for (const char character : text) {
            m_value = (m_value ^ static_cast<unsigned char>(character)) * kPrime;
        }
        m_value = (m_value ^ 0xFF) * kPrime;
        return *this;
    }
    [[nodiscard]] std::uint64_t value() const { return m_value; }

private:
    static constexpr std::uint64_t kPrime = 1'099'511'628'211;
    std::uint64_t m_value = 14'695'981'039'346'656'037U;
};

template <typename Number>
std::optional<Number> numberIn(std::string_view text, int base = 10)
{
    Number number{};
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    return fault == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// The fields of a line; what follows the last tab that counts is the last field.
template <std::size_t kCount>
std::optional<std::array<std::string_view, kCount>> fieldsOf(std::string_view line)
{
    std::array<std::string_view, kCount> fields;
    for (std::size_t i = 0; i + 1 < kCount; ++i) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string_view::npos) {
            return std::nullopt;
        }
        fields[i] = line.substr(0, tab);
        line.remove_prefix(tab + 1);
    }
    fields.back() = line;
    return fields;
}

std::string textOf(std::string_view type, std::string_view payload)
{
    const Result<EventBody> body = parseEventBody(type, payload);
    if (!body) {
        return {};
    }
    if (const auto* locked = std::get_if<PredictionLocked>(&*body)) {
        return locked->reason;
    }
    const auto* note = std::get_if<Note>(&*body);
    return note ? note->text : std::string{};
}

Deed deedOf(std::string_view type)
{
    if (type == "prediction_locked") {
        return Deed::Locked;
    }
    return type == "reflection_answered" ? Deed::Reflected : Deed::Other;
}

void addOlderCopy(HandInFacts& facts, std::string_view type, std::string_view payload)
{
    const Result<EventBody> body = parseEventBody(type, payload);
    const auto* note = body ? std::get_if<Note>(&*body) : nullptr;
    if (note && note->about == kOlderCopyNote) {
        facts.olderCopies.push_back({static_cast<std::int64_t>(facts.events.size()), 0, note->text});
    }
}

bool addEvent(HandInFacts& facts, std::string_view line)
{
    constexpr std::size_t kMarkDigits = 16;
    enum { Letter, Seq, Attempt, Act, Type, Utc, Monotonic, Hash, Payload, Count };
    const auto fields = fieldsOf<Count>(line);
    const auto utcMs = fields ? numberIn<std::int64_t>((*fields)[Utc]) : std::nullopt;
    const auto monotonicMs = fields ? numberIn<std::int64_t>((*fields)[Monotonic]) : std::nullopt;
    const auto chain =
        fields ? numberIn<std::uint64_t>((*fields)[Hash].substr(0, kMarkDigits), kMarkDigits) : std::nullopt;
    if (!utcMs || !monotonicMs || !chain) {
        return false;
    }
    const auto& [letter, seq, attempt, act, type, utc, monotonic, hash, payload] = *fields;
    Mark what;
    what.add(facts.lab).add(act).add(type);
    if (type == "explored") {
        what.add(payload);
    }
    const auto actMark = static_cast<std::uint32_t>(Mark().add(act).value());
    facts.events.push_back({*chain, what.value(), *utcMs, *monotonicMs, actMark, deedOf(type)});
    if (payload.size() >= kComparedText && (type == "prediction_locked" || type == "note")) {
        for (TextFact& text : textFacts(static_cast<std::int64_t>(facts.events.size()), textOf(type, payload))) {
            facts.texts.push_back(std::move(text));
        }
    }
    if (type == "note" && payload.find(kOlderCopyNote) != std::string_view::npos) {
        addOlderCopy(facts, type, payload);
    }
    return true;
}

bool addGenesis(HandInFacts& facts, std::string_view bytes)
{
    const Result<Genesis> genesis = parseGenesis(bytes);
    if (!genesis) {
        return false;
    }
    facts.studentId = genesis->learnerId;
    facts.lab = genesis->lab;
    facts.attempt = genesis->attempt;
    facts.scripted = genesis->scripted;
    facts.ledgerId = genesis->ledgerId;
    facts.installation = genesis->publicKey;
    facts.genesis = Mark().add(bytes).value();
    return true;
}

bool addHead(HandInFacts& facts, std::string_view line)
{
    const auto fields = fieldsOf<6>(line);
    const auto signedUtcMs = fields ? numberIn<std::int64_t>((*fields)[3]) : std::nullopt;
    facts.signedUtcMs = signedUtcMs.value_or(0);
    return signedUtcMs.has_value();
}

bool addLine(HandInFacts& facts, std::string_view line)
{
    if (line.starts_with("E\t")) {
        return addEvent(facts, line);
    }
    if (line.starts_with("G\t")) {
        return addGenesis(facts, line.substr(2));
    }
    return line.starts_with("H\t") ? addHead(facts, line) : line.starts_with("foresight-submission ");
}

} // namespace

Result<HandInFacts> handInFacts(std::string_view bytes, const std::string& contentHash)
{
    HandInFacts facts;
    facts.contentHash = contentHash;
    for (int line = 1; !bytes.empty(); ++line) {
        const std::size_t end = bytes.find('\n');
        if (end == std::string_view::npos || !addLine(facts, bytes.substr(0, end))) {
            return fail({ErrorCode::FormatInvalid, contentHash + ":" + std::to_string(line), {}, {}});
        }
        bytes.remove_prefix(end + 1);
    }
    return facts;
}

std::vector<TextFact> textFacts(std::int64_t seq, std::string_view text)
{
    constexpr std::size_t kExcerpt = 160;
    std::string words;
    for (const char character : text) {
        const bool isUpper = character >= 'A' && character <= 'Z';
        const bool isKept = isUpper || (character >= 'a' && character <= 'z') ||
                            (character >= '0' && character <= '9') || static_cast<unsigned char>(character) >= 0x80;
        if (isKept) {
            words += isUpper ? static_cast<char>(character - 'A' + 'a') : character;
        }
    }
    if (codePoints(words) < kComparedText) {
        return {};
    }
    return {{seq, Mark().add(words).value(), firstCodePoints(text, kExcerpt)}};
}

} // namespace foresight
