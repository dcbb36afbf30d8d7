// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/known_heads.h"

#include "core/base/file.h"
#include "core/ledger/tab_fields.h"

namespace foresight {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLimit = std::size_t{4} << 20U; ///< some ten thousand attempts
constexpr std::string_view kFirstLine = "foresight-heads 1\n";
constexpr std::string_view kRestoredLine = "R\trestored\n";

std::string checked(const std::string& lines)
{
    return lines + "C\t" + hex(blake2b(lines)) + '\n';
}

std::string bytesOf(const KnownHeads& known)
{
    std::string lines(kFirstLine);
    lines += "L\t" + known.ledgerId + '\n';
    if (known.restored)
        lines += kRestoredLine;
    for (const KnownHead& one : known.heads)
        lines += "H\t" + hex(one.genesis) + '\t' + std::to_string(one.attempt) + '\t' + std::to_string(one.events) +
                 '\t' + hex(one.head) + '\t' + one.lab + '\n';
    return checked(lines);
}

std::optional<KnownHead> headIn(std::string_view line)
{
    enum { Kind, GenesisHash, Attempt, Events, Head, Lab, Count };
    const auto fields = tabFields<Count>(line);
    if (!fields || (*fields)[Kind] != "H")
        return std::nullopt;
    const auto genesis = digestFromHex((*fields)[GenesisHash]);
    const auto attempt = wholeNumber<int>((*fields)[Attempt]);
    const auto events = wholeNumber<std::int64_t>((*fields)[Events]);
    const auto head = digestFromHex((*fields)[Head]);
    if (!genesis || !attempt || !events || !head)
        return std::nullopt;
    return KnownHead{*genesis, std::string((*fields)[Lab]), *attempt, *events, *head};
}

std::optional<KnownHeads> headsIn(const std::string& bytes)
{
    const std::size_t check = bytes.rfind("C\t");
    if (!bytes.starts_with(kFirstLine) || check == std::string::npos || checked(bytes.substr(0, check)) != bytes)
        return std::nullopt;
    std::string_view rest = std::string_view(bytes).substr(kFirstLine.size(), check - kFirstLine.size());
    KnownHeads known;
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        if (line.starts_with("L\t")) {
            known.ledgerId = line.substr(2);
            continue;
        }
        if (line == kRestoredLine.substr(0, kRestoredLine.size() - 1)) {
            known.restored = true;
            continue;
        }
        auto head = headIn(line);
        if (!head)
            return std::nullopt;
        known.heads.push_back(std::move(*head));
    }
    return known;
}

Result<KnownHeads> headsOf(const Database& database)
{
    const auto identity = tables::identity(database);
    const auto attempts = identity ? tables::attempts(database) : fail(identity.error());
    if (!attempts)
        return fail(attempts.error());
    KnownHeads heads{identity->ledgerId, {}, false};
    for (const AttemptInfo& attempt : *attempts) {
        const auto head = tables::head(database, attempt.rowId);
        if (!head)
            return fail(head.error());
        if (*head)
            heads.heads.push_back(
                {genesisHash(attempt.genesisBytes), attempt.lab, attempt.attempt, (*head)->events, (*head)->hash});
    }
    return heads;
}

} // namespace

fs::path knownHeadsFile(const fs::path& ledger)
{
    return ledger.string() + ".heads";
}

Result<KnownHeads> readKnownHeads(const fs::path& ledger)
{
    const fs::path file = knownHeadsFile(ledger);
    const auto bytes = readFile(file, kLimit);
    if (!bytes)
        return fail(bytes.error());
    auto known = headsIn(*bytes);
    return known ? Result<KnownHeads>(std::move(*known))
                 : fail({ErrorCode::FormatInvalid, file.string(), {}, "its check does not fit"});
}

Result<std::vector<HeadConflict>> headConflicts(const Database& ledger, const KnownHeads& known)
{
    const auto attempts = tables::attempts(ledger);
    if (!attempts)
        return fail(attempts.error());
    std::map<Digest, const AttemptInfo*> byGenesis;
    for (const AttemptInfo& attempt : *attempts)
        byGenesis[genesisHash(attempt.genesisBytes)] = &attempt;
    std::vector<HeadConflict> conflicts;
    for (const KnownHead& one : known.heads) {
        const auto found = byGenesis.find(one.genesis);
        if (found == byGenesis.end()) {
            if (one.events > 0)
                conflicts.push_back({one, std::nullopt});
            continue;
        }
        const auto hash = one.events > 0 ? tables::hashAt(ledger, found->second->rowId, one.events)
                                         : Result<std::optional<Digest>>(one.genesis);
        if (!hash)
            return fail(hash.error());
        if (*hash != one.head)
            conflicts.push_back({one, found->second->events});
    }
    return conflicts;
}

Result<void> keepKnownHeads(const Database& database, const fs::path& ledger)
{
    const auto known = readKnownHeads(ledger);
    if (known) {
        const auto conflicts = headConflicts(database, *known);
        if (!conflicts)
            return fail(conflicts.error());
        if (!conflicts->empty())
            return {};
    }
    return replaceKnownHeads(database, ledger);
}

Result<void> markRestored(const fs::path& ledger)
{
    auto known = readKnownHeads(ledger);
    if (!known || known->restored) // where nothing is known, nothing will be missed
        return {};
    known->restored = true;
    return writeFile(knownHeadsFile(ledger), bytesOf(*known));
}

Result<void> replaceKnownHeads(const Database& database, const fs::path& ledger)
{
    const auto heads = headsOf(database);
    if (!heads)
        return fail(heads.error());
    const auto known = readKnownHeads(ledger);
    return known && *known == *heads ? Result<void>() : writeFile(knownHeadsFile(ledger), bytesOf(*heads));
}

} // namespace foresight
