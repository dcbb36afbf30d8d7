// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "core/ledger/ledger_file.h"

namespace foresight {

/// One attempt of an open ledger, as a session sees it.
class LedgerStore final : public EventStore
{
public:
    LedgerStore(Ledger& ledger, const LedgerFile& file, AttemptInfo attempt);
    [[nodiscard]] Result<std::vector<Event>> events() const override;
    [[nodiscard]] Result<void> visit(const std::function<void(Event&)>& visitor,
                                     std::int64_t after = kBeforeTheFirst) const override;
    [[nodiscard]] Result<void> append(const Event& event) override;
    [[nodiscard]] Result<std::map<std::string, std::string>> drafts() const override;
    [[nodiscard]] Result<void> saveDraft(const std::string& key, const std::string& text) override;

private:
    Ledger& m_ledger;
    const LedgerFile& m_file;
    AttemptInfo m_attempt;
};

} // namespace foresight
