// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger_file.h"
#include "core/ledger/ledger_tables.h"

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
std::optional<ChainBreak> checkHead(const std::vector<StoredEvent>& events, const AttemptInfo& attempt,
                                    const std::optional<tables::Head>& head)
{
    const auto count = static_cast<std::int64_t>(events.size());
    if (!head || head->events > count)
        return ChainBreak{count + 1, "gap"};
    if (head->events < count)
        return ChainBreak{head->events + 1, "hash-mismatch"};
    if (events.empty())
        return head->hash == genesisHash(attempt.genesisBytes) ? std::nullopt
                                                               : std::optional(ChainBreak{1, "genesis-mismatch"});
    return head->hash == events.back().hash ? std::nullopt : std::optional(ChainBreak{count, "hash-mismatch"});
}

Result<LedgerReport::Attempt> checkAttempt(const LedgerFile& file, const AttemptInfo& attempt)
{
    const auto events = tables::events(file.database, attempt.rowId);
    if (!events)
        return fail(events.error());
    const auto head = tables::head(file.database, attempt.rowId);
    if (!head)
        return fail(head.error());

    auto fault = checkChain(attempt.genesisBytes, *events);
    if (!fault && !belongs(attempt, file.identity))
        fault = ChainBreak{1, "genesis-mismatch"};
    if (!fault)
        fault = checkHead(*events, attempt, *head);

    LedgerReport::Attempt report{attempt.lab, attempt.attempt, static_cast<std::int64_t>(events->size()), {}, {}, {}};
    std::size_t good = events->size();
    if (fault) {
        report.firstBad = fault->seq;
        report.reason = fault->reason;
        good = std::min(good, static_cast<std::size_t>(fault->seq - 1));
    }
    report.head = hex(good == 0 ? genesisHash(attempt.genesisBytes) : (*events)[good - 1].hash);
    return report;
}

LedgerReport::Attempt missingAttempt(const std::string& lab, int attempt)
{
    return {lab, attempt, 0, 1, "gap", {}};
}

} // namespace

Result<LedgerReport> checkChains(const LedgerFile& file)
{
    const auto attempts = tables::attempts(file.database);
    if (!attempts)
        return fail(attempts.error());
    LedgerReport report;
    report.ledgerId = file.identity.ledgerId;
    std::map<std::string, int> last;
    for (const AttemptInfo& attempt : *attempts) {
        int& number = last[attempt.lab];
        if (attempt.attempt != ++number)
            report.attempts.push_back(missingAttempt(attempt.lab, number));
        number = attempt.attempt;
        auto checked = checkAttempt(file, attempt);
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
    return checkChains(*opened);
}

} // namespace foresight
