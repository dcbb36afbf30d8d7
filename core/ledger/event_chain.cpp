// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/event_chain.h"

#include "core/session/event_json.h"
#include "core/session/payload_json.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <span>

namespace foresight {

namespace {

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// Takes the fields out of a genesis record; `missing` is the first that is not there or not of its type.
struct GenesisFields
{
    using Kind = PayloadJson::Kind;
    const PayloadJson& json;
    std::string missing;

    const PayloadJson::Value* field(std::string_view name, Kind kind)
    {
        const PayloadJson::Value* value = json.member(PayloadJson::root(), name);
        const bool fits = value && value->kind == kind;
        if (!fits && missing.empty())
            missing = name;
        return fits ? value : nullptr;
    }
    std::string words(std::string_view name)
    {
        const PayloadJson::Value* value = field(name, Kind::Text);
        return value ? std::string(value->text) : std::string();
    }
    std::optional<std::int64_t> integer(std::string_view name)
    {
        const PayloadJson::Value* value = field(name, Kind::Number);
        return value ? PayloadJson::integer(*value) : std::nullopt;
    }
    bool truth(std::string_view name)
    {
        const PayloadJson::Value* value = field(name, Kind::Truth);
        return value && value->number != 0;
    }
};

/// A number and the end of its line.
void appendNumber(std::string& bytes, std::int64_t number)
{
    std::array<char, 24> digits{};
    char* end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    *end++ = '\n';
    bytes.append(digits.data(), end);
}

/// What no event may be, whatever its payload says.
std::optional<Error> frameFault(const StoredEvent& stored)
{
    const auto fault = [&stored](const char* field, std::string cause) {
        return Error{ErrorCode::FormatInvalid, std::to_string(stored.seq), {field}, std::move(cause)};
    };
    if (stored.payload.size() > kPayloadLimit)
        return fault("payload", "longer than " + std::to_string(kPayloadLimit));
    if (!isWord(stored.act))
        return fault("act", "not a word");
    if (!isWord(stored.type) || stored.type.empty())
        return fault("type", "not a word");
    return std::nullopt;
}

} // namespace

bool isWord(std::string_view word)
{
    return word.size() <= kWordLimit &&
           std::all_of(word.begin(), word.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

std::string genesisBytes(const Genesis& genesis)
{
    const QJsonObject json{{QStringLiteral("ledger_id"), text(genesis.ledgerId)},
                           {QStringLiteral("learner_id"), text(genesis.learnerId)},
                           {QStringLiteral("learner_name"), text(genesis.learnerName)},
                           {QStringLiteral("lab"), text(genesis.lab)},
                           {QStringLiteral("lab_version"), text(genesis.labVersion)},
                           {QStringLiteral("lab_hash"), text(genesis.labHash)},
                           {QStringLiteral("attempt"), genesis.attempt},
                           {QStringLiteral("public_key"), text(genesis.publicKey)},
                           {QStringLiteral("program"), text(genesis.program)},
                           {QStringLiteral("utc_ms"), static_cast<qint64>(genesis.utcMs)},
                           {QStringLiteral("scripted"), genesis.scripted}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

Result<Genesis> parseGenesis(std::string_view bytes)
{
    const Result<PayloadJson> json = PayloadJson::read(bytes);
    if (!json)
        return fail(json.error());
    GenesisFields fields{*json, {}};
    Genesis genesis;
    genesis.ledgerId = fields.words("ledger_id");
    genesis.learnerId = fields.words("learner_id");
    genesis.learnerName = fields.words("learner_name");
    genesis.lab = fields.words("lab");
    genesis.labVersion = fields.words("lab_version");
    genesis.labHash = fields.words("lab_hash");
    const std::int64_t attempt = fields.integer("attempt").value_or(0);
    genesis.attempt = attempt <= std::numeric_limits<int>::max() ? static_cast<int>(attempt) : 0;
    genesis.publicKey = fields.words("public_key");
    genesis.program = fields.words("program");
    const std::optional<std::int64_t> utcMs = fields.integer("utc_ms");
    if (!utcMs && fields.missing.empty())
        fields.missing = "utc_ms";
    genesis.utcMs = utcMs.value_or(0);
    genesis.scripted = fields.truth("scripted");
    if ((attempt < 1 || genesis.attempt < 1) && fields.missing.empty())
        fields.missing = "attempt";
    if (!fields.missing.empty())
        return fail({ErrorCode::FormatInvalid, {}, {fields.missing}, "missing or mistyped: " + fields.missing});
    return genesis;
}

Digest genesisHash(std::string_view bytes)
{
    return blake2b("foresight-genesis-1\n" + std::string(bytes));
}

Digest eventHash(const StoredEvent& event)
{
    constexpr std::string_view kHead = "foresight-event-1\n";
    constexpr std::size_t kFieldsRoom = 256;
    std::string bytes;
    bytes.reserve(kHead.size() + kFieldsRoom + event.payload.size());
    bytes += kHead;
    appendHex(bytes, event.previous);
    bytes += '\n';
    appendNumber(bytes, event.seq);
    appendNumber(bytes, event.attempt);
    bytes.append(event.act).append(1, '\n').append(event.type).append(1, '\n');
    appendNumber(bytes, event.utcMs);
    appendNumber(bytes, event.monotonicMs);
    bytes += event.payload;
    return blake2b(bytes);
}

StoredEvent chained(const Event& event, const Digest& previous)
{
    StoredEvent stored{event.seq,
                       event.attempt,
                       event.act,
                       eventTypeName(event.body),
                       event.utcMs,
                       event.monotonicMs,
                       eventPayload(event.body),
                       previous,
                       {}};
    stored.hash = eventHash(stored);
    return stored;
}

Result<Event> parseStored(const StoredEvent& stored)
{
    if (auto fault = frameFault(stored))
        return fail(std::move(*fault));
    auto body = parseEventBody(stored.type, stored.payload);
    if (!body) {
        body.error().place = std::to_string(stored.seq);
        return fail(std::move(body.error()));
    }
    return Event{stored.seq, stored.attempt, stored.act, stored.utcMs, stored.monotonicMs, std::move(*body)};
}

bool isSoundLook(const StoredEvent& stored, std::string& verdicts)
{
    return !frameFault(stored) && checkLook(stored.payload, verdicts);
}

std::optional<ChainBreak> checkChain(std::string_view genesis, const std::vector<StoredEvent>& events)
{
    const auto origin = parseGenesis(genesis);
    return origin ? checkPart(genesisHash(genesis), *origin, events, 0,
                              [](const StoredEvent& event) { return parseStored(event).has_value(); })
                  : ChainBreak{1, "genesis-mismatch"};
}

std::optional<ChainBreak> checkPart(const Digest& previous, const Genesis& origin, std::span<const StoredEvent> events,
                                    std::int64_t from, const std::function<bool(const StoredEvent&)>& isSound)
{
    Digest before = previous;
    std::int64_t seq = from;
    for (const StoredEvent& event : events) {
        ++seq;
        if (event.seq != seq)
            return ChainBreak{seq, "gap"};
        if (event.hash != eventHash(event))
            return ChainBreak{seq, "hash-mismatch"};
        if (event.previous != before) // event 1 fits itself: then the genesis record is what changed
            return ChainBreak{seq, seq == 1 ? "genesis-mismatch" : "hash-mismatch"};
        if (event.attempt != origin.attempt)
            return ChainBreak{seq, "attempt-mismatch"};
        if (!isSound(event))
            return ChainBreak{seq, "payload-invalid"};
        before = event.hash;
    }
    return std::nullopt;
}

std::optional<ChainBreak> checkParsedChain(std::string_view genesis, const Genesis& origin,
                                           const std::vector<StoredEvent>& events)
{
    return checkPart(genesisHash(genesis), origin, events, 0, [](const StoredEvent&) { return true; });
}

} // namespace foresight
