// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/chain_check.h"
#include "core/ledger/ledger_file.h"
#include "core/ledger/ledger_tables.h"

#include <algorithm>
#include <map>

namespace foresight {

namespace {

/// Whether a genesis record is of this ledger and of the attempt it stands beside.
bool belongs(const AttemptInfo& attempt, const LedgerIdentity& identity)
{
    return attempt.genesis.ledgerId == identity.ledgerId && attempt.genesis.learnerId == identity.learner.id &&
           attempt.genesis.lab == attempt.lab && attempt.genesis.attempt == attempt.attempt;
}

/// A chain that is whole in itself can still be shorter or longer than its head says.
std::optional<ChainBreak> checkHead(const ChainCheck& chain, const std::optional<tables::Head>& head)
{
    const std::int64_t count = chain.events();
    if (!head || head->events > count)
        return ChainBreak{count + 1, "gap"};
    if (head->events < count)
        return ChainBreak{head->events + 1, "hash-mismatch"};
    if (head->hash == chain.last())
        return std::nullopt;
    return count == 0 ? ChainBreak{1, "genesis-mismatch"} : ChainBreak{count, "hash-mismatch"};
}

/// The hash of event `number`, which is sound; that of the genesis record for none.
Result<Digest> hashOf(const LedgerFile& file, const AttemptInfo& attempt, std::int64_t number)
{
    const auto hash =
        number > 0 ? tables::hashAt(file.database, attempt.rowId, number) : Result<std::optional<Digest>>(std::nullopt);
    if (!hash)
        return fail(hash.error());
    return hash->value_or(genesisHash(attempt.genesisBytes));
}

Result<LedgerReport::Attempt> checkAttempt(const LedgerFile& file, const AttemptInfo& attempt, ChainCheck::Show show)
{
    ChainCheck chain(attempt.genesisBytes, std::move(show));
    auto read =
        tables::eachEvent(file.database, attempt.rowId, kBeforeTheFirst, [&chain](StoredEvent&& event) -> Result<void> {
            chain.add(std::move(event));
            return {};
        });
    const auto head = read ? tables::head(file.database, attempt.rowId) : fail(std::move(read.error()));
    if (!head)
        return fail(head.error());

    auto fault = chain.finish();
    if (!fault && !belongs(attempt, file.identity))
        fault = ChainBreak{1, "genesis-mismatch"};
    if (!fault)
        fault = checkHead(chain, *head);

    LedgerReport::Attempt report{attempt.lab, attempt.attempt, chain.events(), {}, {}, hex(chain.last())};
    if (fault) {
        report.firstBad = fault->seq;
        report.reason = fault->reason;
        const auto good = hashOf(file, attempt, std::min(chain.events(), fault->seq - 1));
        if (!good)
            return fail(good.error());
        report.head = hex(*good);
    }
    return report;
}

LedgerReport::Attempt missingAttempt(const std::string& lab, int attempt)
{
    return {lab, attempt, 0, 1, "gap", {}};
}

} // namespace

Result<LedgerReport> checkChains(const LedgerFile& file, ReadAlong* reader)
{
    const auto attempts = tables::attempts(file.database);
    if (!attempts)
        return fail(attempts.error());
    LedgerReport report;
    report.ledgerId = file.identity.ledgerId;
    const std::optional<std::int64_t> wanted = reader ? reader->wanted(*attempts) : std::nullopt;
    std::map<std::string, int> last;
    for (const AttemptInfo& attempt : *attempts) {
        int& number = last[attempt.lab];
        if (attempt.attempt != ++number)
            report.attempts.push_back(missingAttempt(attempt.lab, number));
        number = attempt.attempt;
        auto checked = checkAttempt(file, attempt,
                                    attempt.rowId == wanted ? [reader](Event& event) { reader->take(event); }
                                                            : ChainCheck::Show());
        if (!checked)
            return fail(std::move(checked.error()));
        report.attempts.push_back(std::move(*checked));
    }
    const auto orphans = tables::orphans(file.database);
    if (!orphans)
        return fail(orphans.error());
    if (*orphans > 0)
        report.attempts.push_back(missingAttempt({}, 0));
    for (const LedgerReport::Attempt& attempt : report.attempts)
        report.sound = report.sound && !attempt.firstBad;
    return report;
}

Result<LedgerReport> verifyLedger(const std::filesystem::path& file)
{
    const auto opened = openLedgerFile(file, LedgerMode::ReadOnly);
    if (!opened)
        return fail(opened.error());
    auto report = checkChains(*opened);
    if (report && !report->sound) { // what a newer version means by its rows is not for us to judge
        if (auto known = checkVersion(opened->database, LedgerMode::ReadWrite); !known)
            return fail(std::move(known.error()));
    }
    return report;
}

} // namespace foresight
