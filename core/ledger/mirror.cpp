// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/mirror.h"

#include "core/base/file.h"
#include "core/ledger/tab_fields.h"
#include "core/session/payload_json.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>
#include <system_error>

namespace foresight {

namespace {

namespace fs = std::filesystem;

constexpr const char* kSegmentEnding = ".segment";
constexpr std::string_view kRecordDomain = "foresight-mirror-1\n";

Digest recordHash(const Digest& previous, std::string_view content)
{
    std::string bytes(kRecordDomain);
    appendHex(bytes, previous);
    bytes.append(1, '\n').append(content);
    return blake2b(bytes);
}

std::optional<LedgerIdentity> identityIn(std::string_view json)
{
    const auto read = PayloadJson::read(json);
    if (!read)
        return std::nullopt;
    const auto words = [&](std::string_view key) -> std::optional<std::string> {
        const PayloadJson::Value* value = read->member(PayloadJson::root(), key);
        return value && value->kind == PayloadJson::Kind::Text ? std::optional(std::string(value->text)) : std::nullopt;
    };
    const auto ledgerId = words("ledger_id");
    const auto id = words("learner_id");
    const auto name = words("learner_name");
    const PayloadJson::Value* scripted = read->member(PayloadJson::root(), "scripted");
    if (!ledgerId || fromHex(*ledgerId).size() != 16 || !id || id->empty() || !isStorableName(*id) || !name ||
        !isStorableName(*name) || !scripted || scripted->kind != PayloadJson::Kind::Truth)
        return std::nullopt;
    return LedgerIdentity{*ledgerId, {*id, *name}, scripted->number != 0};
}

/// Takes the records of segments, one after the other.
class Collector
{
public:
    /// False when the record does not belong where it stands.
    bool take(std::string_view content)
    {
        if (content.starts_with("S\t"))
            return session(content.substr(2));
        if (content.starts_with("A\t"))
            return attempt(content.substr(2));
        return content.starts_with("E\t") && event(content.substr(2));
    }
    void beginSegment()
    {
        m_current = nullptr;
        m_places.clear();
    }
    void stop(const fs::path& file, std::int64_t line) { m_stops.push_back({file, line}); }

    [[nodiscard]] std::optional<MirrorContents> contents(const std::string& ledgerId)
    {
        const auto found = m_ledgers.find(ledgerId.empty() ? m_last : ledgerId);
        if (found == m_ledgers.end())
            return std::nullopt;
        found->second.stops = std::move(m_stops);
        return std::move(found->second);
    }

private:
    bool session(std::string_view json)
    {
        const auto identity = identityIn(json);
        if (!identity || m_current)
            return false;
        m_current = &m_ledgers[identity->ledgerId];
        m_current->identity = *identity;
        m_last = identity->ledgerId;
        return true;
    }

    bool attempt(std::string_view genesis)
    {
        AttemptInfo info;
        info.genesisBytes = genesis;
        auto parsed = parseGenesis(genesis);
        if (!m_current || !parsed || parsed->ledgerId != m_current->identity.ledgerId)
            return false;
        info.genesis = std::move(*parsed);
        info.lab = info.genesis.lab;
        info.attempt = info.genesis.attempt;
        std::vector<MirrorAttempt>& all = m_current->attempts;
        const auto same = std::find_if(all.begin(), all.end(), [&](const MirrorAttempt& one) {
            return one.attempt.genesisBytes == info.genesisBytes;
        });
        m_places[genesisHash(genesis)] = static_cast<std::size_t>(same - all.begin());
        if (same == all.end())
            all.push_back({std::move(info), {}});
        return true;
    }

    bool event(std::string_view line)
    {
        enum { GenesisHash, Seq, Attempt, Act, Type, Utc, Monotonic, Previous, Hash, Payload, Count };
        const auto fields = tabFields<Count>(line);
        if (!fields)
            return false;
        const auto genesis = digestFromHex((*fields)[GenesisHash]);
        const auto place = genesis ? m_places.find(*genesis) : m_places.end();
        const auto seq = wholeNumber<std::int64_t>((*fields)[Seq]);
        const auto attempt = wholeNumber<int>((*fields)[Attempt]);
        const auto utcMs = wholeNumber<std::int64_t>((*fields)[Utc]);
        const auto monotonicMs = wholeNumber<std::int64_t>((*fields)[Monotonic]);
        const auto previous = digestFromHex((*fields)[Previous]);
        const auto hash = digestFromHex((*fields)[Hash]);
        if (place == m_places.end() || !seq || *seq < 1 || !attempt || !utcMs || !monotonicMs || !previous || !hash)
            return false;
        StoredEvent event{*seq,   *attempt,     std::string((*fields)[Act]),     std::string((*fields)[Type]),
                          *utcMs, *monotonicMs, std::string((*fields)[Payload]), *previous,
                          *hash};
        MirrorAttempt& of = m_current->attempts[place->second];
        if (eventHash(event) != event.hash || event.attempt != of.attempt.attempt || !parseStored(event))
            return false;
        of.attempt.events = std::max(of.attempt.events, event.seq);
        of.events.push_back(std::move(event));
        return true;
    }

    std::map<std::string, MirrorContents> m_ledgers;
    std::string m_last;
    MirrorContents* m_current = nullptr;    ///< of the segment
    std::map<Digest, std::size_t> m_places; ///< attempts that the segment has named
    std::vector<MirrorContents::Stop> m_stops;
};

/// Up to the first line that is cut or does not follow.
void collect(Collector& collector, const fs::path& file, std::string_view bytes)
{
    const std::string_view first = kSegmentFirstLine;
    if (!bytes.starts_with(first))
        return collector.stop(file, 1);
    bytes.remove_prefix(first.size());
    collector.beginSegment();
    constexpr std::size_t kHashDigits = 64;
    Digest previous{};
    for (std::int64_t line = 2; !bytes.empty(); ++line) {
        const std::size_t end = bytes.find('\n');
        const std::string_view record = bytes.substr(0, end);
        if (end == std::string_view::npos || record.size() <= kHashDigits || record[kHashDigits] != '\t')
            return collector.stop(file, line);
        const std::string_view content = record.substr(kHashDigits + 1);
        const Digest hash = recordHash(previous, content);
        if (record.substr(0, kHashDigits) != hex(hash) || !collector.take(content))
            return collector.stop(file, line);
        previous = hash;
        bytes.remove_prefix(end + 1);
    }
}

/// The way back from an event to the one that follows `kept` events; nothing when it leads elsewhere. `dead` are events
/// that were tried already.
std::vector<const StoredEvent*> wayFrom(const StoredEvent& leaf, const std::map<Digest, const StoredEvent*>& byHash,
                                        std::int64_t kept, const Digest& last, std::set<Digest>& dead)
{
    std::vector<const StoredEvent*> way;
    const StoredEvent* at = &leaf;
    while (at && at->seq > kept && dead.insert(at->hash).second) {
        way.push_back(at);
        if (at->seq == kept + 1 && at->previous == last) {
            std::reverse(way.begin(), way.end());
            return way;
        }
        const auto before = byHash.find(at->previous);
        at = before != byHash.end() && before->second->seq == at->seq - 1 ? before->second : nullptr;
    }
    return {};
}

} // namespace

fs::path mirrorFolder(const fs::path& mirror, const fs::path& ledger)
{
    return segmentsIn(mirror).empty() ? mirror / ledger.parent_path().filename() : mirror;
}

std::vector<fs::path> segmentsIn(const fs::path& folder)
{
    std::vector<fs::path> found;
    std::error_code fault;
    for (fs::directory_iterator at(folder, fault); !fault && at != fs::directory_iterator(); at.increment(fault)) {
        std::error_code ignored;
        if (at->path().extension() == kSegmentEnding && at->symlink_status(ignored).type() == fs::file_type::regular)
            found.push_back(at->path());
        if (found.size() == kSegmentsLimit)
            break;
    }
    std::sort(found.begin(), found.end());
    return found;
}

Result<MirrorContents> readMirror(const fs::path& folder, const std::string& ledgerId)
{
    Collector collector;
    std::size_t room = kMirrorLimit;
    for (const fs::path& file : segmentsIn(folder)) {
        const auto bytes = readFile(file, std::min(room, kSegmentLimit));
        if (!bytes && bytes.error().code == ErrorCode::TooLarge) {
            collector.stop(file, 0);
            continue;
        }
        if (!bytes)
            return fail(bytes.error());
        room -= bytes->size();
        collect(collector, file, *bytes);
    }
    auto contents = collector.contents(ledgerId);
    return contents ? Result<MirrorContents>(std::move(*contents))
                    : fail({ErrorCode::FileMissing, folder.string(), {}, "no mirror of this ledger"});
}

std::vector<StoredEvent> eventsAfter(const MirrorAttempt& attempt, std::int64_t kept, const Digest& last)
{
    std::map<Digest, const StoredEvent*> byHash;
    for (const StoredEvent& event : attempt.events)
        byHash[event.hash] = &event;
    std::set<Digest> dead;
    for (auto event = attempt.events.rbegin(); event != attempt.events.rend(); ++event) {
        const auto way = wayFrom(*event, byHash, kept, last, dead);
        if (way.empty())
            continue;
        std::vector<StoredEvent> found;
        found.reserve(way.size());
        for (const StoredEvent* one : way)
            found.push_back(*one);
        return found;
    }
    return {};
}

std::string mirrorRecord(Digest& previous, const std::string& content)
{
    previous = recordHash(previous, content);
    return hex(previous) + '\t' + content + '\n';
}

std::string sessionContent(const LedgerIdentity& identity)
{
    const QJsonObject json{{QStringLiteral("ledger_id"), QString::fromStdString(identity.ledgerId)},
                           {QStringLiteral("learner_id"), QString::fromStdString(identity.learner.id)},
                           {QStringLiteral("learner_name"), QString::fromStdString(identity.learner.name)},
                           {QStringLiteral("scripted"), identity.scripted}};
    return "S\t" + QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

std::string attemptContent(const std::string& genesis)
{
    return "A\t" + genesis;
}

std::string eventContent(const Digest& genesis, const StoredEvent& event)
{
    std::string content = "E\t" + hex(genesis) + '\t' + std::to_string(event.seq) + '\t';
    content += std::to_string(event.attempt) + '\t' + event.act + '\t' + event.type + '\t';
    content += std::to_string(event.utcMs) + '\t' + std::to_string(event.monotonicMs) + '\t';
    content += hex(event.previous) + '\t' + hex(event.hash) + '\t' + event.payload;
    return content;
}

} // namespace foresight
