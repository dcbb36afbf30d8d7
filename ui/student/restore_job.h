// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/restore.h"

#include <QFutureWatcher>
#include <QLocale>
#include <QObject>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace foresight::ui {

/// A ledger that cannot be opened, and where the titles of its labs are.
struct DamagedLedger
{
    std::filesystem::path file;
    std::filesystem::path mirror;            ///< the folder of all mirrors; empty when there is none
    std::vector<std::filesystem::path> labs; ///< see labPath()
    std::string language;
    QLocale locale;
};

/// What can be done about it. The plan is nothing when the ledger is sound by now; its errors are planRestore()'s.
struct RestoreOffer
{
    Result<std::optional<RestorePlan>> plan;
    std::map<std::string, QString> titles; ///< of the labs in the plan, by id; those that are installed
};

/// What came of a restore; nothing when the ledger was sound already.
struct RestoreAnswer
{
    Result<std::optional<RestoreOutcome>> outcome;
};

/// Plans a restore, and carries it out when it is asked to, beside the window: both read whole ledgers.
class RestoreJob final : public QObject
{
    Q_OBJECT

public:
    explicit RestoreJob(QObject* parent = nullptr);
    /// Waits for what is being done.
    ~RestoreJob() override;

    /// Only the latest look is answered.
    void look(const DamagedLedger& ledger);
    void restore(const DamagedLedger& ledger, std::int64_t utcMs);

Q_SIGNALS:
    void found(const foresight::ui::RestoreOffer& offer);
    void restored(const foresight::ui::RestoreAnswer& answer);

private:
    QFutureWatcher<RestoreOffer> m_looking;
    QFutureWatcher<RestoreAnswer> m_restoring;
};

} // namespace foresight::ui
