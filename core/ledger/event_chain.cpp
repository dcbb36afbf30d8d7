// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/event_chain.h"

#include "core/session/event_json.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <algorithm>

namespace foresight {

namespace {

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// Takes the fields out of a genesis record; `missing` is the first that is not there or not of its type.
struct GenesisFields
{
    QJsonObject json;
    std::string missing;

    QJsonValue field(const char* name, QJsonValue::Type type)
    {
        QJsonValue value = json.value(QString::fromUtf8(name));
        if (value.type() != type && missing.empty())
            missing = name;
        return value;
    }
    std::string words(const char* name) { return field(name, QJsonValue::String).toString().toStdString(); }
    std::int64_t integer(const char* name)
    {
        const QJsonValue value = field(name, QJsonValue::Double);
        if (value.toInteger(0) != value.toInteger(1) && missing.empty()) // not an integer: gives the default back
            missing = name;
        return value.toInteger();
    }
};

template <typename Valid>
std::optional<ChainBreak> firstBreak(std::string_view genesis, const Genesis& origin,
                                     const std::vector<StoredEvent>& events, Valid isValid)
{
    Digest previous = genesisHash(genesis);
    std::int64_t seq = 0;
    for (const StoredEvent& event : events) {
        ++seq;
        if (event.seq != seq)
            return ChainBreak{seq, "gap"};
        if (event.hash != eventHash(event))
            return ChainBreak{seq, "hash-mismatch"};
        if (event.previous != previous) // event 1 fits itself: then the genesis record is what changed
            return ChainBreak{seq, seq == 1 ? "genesis-mismatch" : "hash-mismatch"};
        if (event.attempt != origin.attempt)
            return ChainBreak{seq, "attempt-mismatch"};
        if (!isValid(event))
            return ChainBreak{seq, "payload-invalid"};
        previous = event.hash;
    }
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
    QJsonParseError fault;
    const QByteArray raw(bytes.data(), static_cast<qsizetype>(bytes.size()));
    GenesisFields fields{QJsonDocument::fromJson(raw, &fault).object(), {}};
    if (fault.error != QJsonParseError::NoError)
        return fail({ErrorCode::FormatInvalid, {}, {}, fault.errorString().toStdString()});

    Genesis genesis;
    genesis.ledgerId = fields.words("ledger_id");
    genesis.learnerId = fields.words("learner_id");
    genesis.learnerName = fields.words("learner_name");
    genesis.lab = fields.words("lab");
    genesis.labVersion = fields.words("lab_version");
    genesis.labHash = fields.words("lab_hash");
    genesis.attempt = fields.field("attempt", QJsonValue::Double).toInt();
    genesis.publicKey = fields.words("public_key");
    genesis.program = fields.words("program");
    genesis.utcMs = fields.integer("utc_ms");
    genesis.scripted = fields.field("scripted", QJsonValue::Bool).toBool();
    if (genesis.attempt < 1 && fields.missing.empty())
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
    std::string bytes = "foresight-event-1\n";
    for (const std::string& field :
         {hex(event.previous), std::to_string(event.seq), std::to_string(event.attempt), event.act, event.type,
          std::to_string(event.utcMs), std::to_string(event.monotonicMs)}) {
        bytes += field;
        bytes += '\n';
    }
    return blake2b(bytes + event.payload);
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
    const std::string place = std::to_string(stored.seq);
    if (stored.payload.size() > kPayloadLimit)
        return fail({ErrorCode::FormatInvalid, place, {"payload"}, "longer than " + std::to_string(kPayloadLimit)});
    if (!isWord(stored.act))
        return fail({ErrorCode::FormatInvalid, place, {"act"}, "not a word"});
    if (!isWord(stored.type) || stored.type.empty())
        return fail({ErrorCode::FormatInvalid, place, {"type"}, "not a word"});
    auto body = parseEventBody(stored.type, stored.payload);
    if (!body) {
        body.error().place = place;
        return fail(std::move(body.error()));
    }
    return Event{stored.seq, stored.attempt, stored.act, stored.utcMs, stored.monotonicMs, std::move(*body)};
}

std::optional<ChainBreak> checkChain(std::string_view genesis, const std::vector<StoredEvent>& events)
{
    const auto origin = parseGenesis(genesis);
    if (!origin)
        return ChainBreak{1, "genesis-mismatch"};
    return firstBreak(genesis, *origin, events,
                      [](const StoredEvent& event) { return parseStored(event).has_value(); });
}

std::optional<ChainBreak> checkParsedChain(std::string_view genesis, const Genesis& origin,
                                           const std::vector<StoredEvent>& events)
{
    return firstBreak(genesis, origin, events, [](const StoredEvent&) { return true; });
}

} // namespace foresight
