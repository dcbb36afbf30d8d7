// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/attempt_reading.h"

#include <algorithm>

namespace foresight::ui {

namespace {

/// The attempt at a lab with the number that is wished for, or else the latest; null when there is none.
const AttemptInfo* chosen(const std::vector<AttemptInfo>& attempts, const std::string& lab, const AttemptWish& wish)
{
    const AttemptInfo* latest = nullptr;
    for (const AttemptInfo& attempt : attempts) {
        if (attempt.lab != lab) {
            continue;
        }
        if (wish.kind == AttemptWish::Kind::Number && attempt.attempt == wish.number) {
            return &attempt;
        }
        if (latest == nullptr || attempt.attempt > latest->attempt) {
            latest = &attempt;
        }
    }
    return latest;
}

} // namespace

AttemptReading::AttemptReading(std::shared_ptr<const Lab> lab, const OwnLabFinder& own, const AttemptWish& wish)
    : m_lab(std::move(lab)), m_own(own), m_wish(wish)
{
}

std::optional<std::int64_t> AttemptReading::wanted(const std::vector<AttemptInfo>& attempts)
{
    const AttemptInfo* attempt = chosen(attempts, m_lab->definition().id, m_wish);
    auto lab = attempt != nullptr ? labOf(*attempt) : Result<std::shared_ptr<const Lab>>(nullptr);
    if (!lab || !*lab) {
        return std::nullopt; // who opens the attempt is told why
    }
    m_row = attempt->rowId;
    m_ofRow = std::move(*lab);
    m_fold.emplace(sessionRules(m_ofRow->definition()));
    return m_row;
}

void AttemptReading::take(Event& event)
{
    m_fold->take(event);
    m_history.add(std::move(event));
}

Result<AttemptInfo> AttemptReading::beginOrResume(Ledger& ledger, const InstallationKey& key, const Clock& clock,
                                                  const std::string& program) const
{
    const std::string& id = m_lab->definition().id;
    const auto attempts = ledger.attempts();
    if (!attempts) {
        return fail(attempts.error());
    }
    if (const AttemptInfo* attempt = chosen(*attempts, id, m_wish)) {
        const auto leaves = m_wish.kind == AttemptWish::Kind::New ? isFinished(ledger, *attempt) : Result<bool>(false);
        if (!leaves) {
            return fail(leaves.error());
        }
        if (!*leaves) {
            return *attempt;
        }
    }
    return ledger.beginAttempt(id, m_lab->definition().version, m_lab->contentHash(), key.publicKeyHex(), program,
                               clock.utcMs());
}

/// Asks the events, not the rules: the attempt may be one at another version of the lab.
Result<bool> AttemptReading::isFinished(Ledger& ledger, const AttemptInfo& attempt) const
{
    const auto isEnd = [](const Event& event) { return std::holds_alternative<LabFinished>(event.body); };
    const std::vector<Event>& known = m_history.events();
    bool finished = isRead(attempt) && std::any_of(known.begin(), known.end(), isEnd);
    const auto read = ledger.store(attempt)->visit([&](const Event& event) { finished = finished || isEnd(event); },
                                                   isRead(attempt) ? m_fold->last() : kBeforeTheFirst);
    return read ? Result<bool>(finished) : fail(read.error());
}

Result<std::shared_ptr<const Lab>> AttemptReading::labOf(const AttemptInfo& attempt) const
{
    if (isRead(attempt)) {
        return m_ofRow;
    }
    return m_own && attempt.genesis.labHash != m_lab->contentHash() ? m_own(attempt.genesis)
                                                                    : Result<std::shared_ptr<const Lab>>(m_lab);
}

std::optional<SessionFold> AttemptReading::foldOf(const AttemptInfo& attempt) const
{
    return isRead(attempt) ? m_fold : std::nullopt;
}

History AttemptReading::historyOf(const AttemptInfo& attempt) const
{
    return isRead(attempt) ? m_history : History();
}

} // namespace foresight::ui
