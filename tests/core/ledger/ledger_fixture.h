// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace foresight {

inline const std::string kTestKey(64, 'a');

/// A data folder of its own and events to put into its ledgers.
class LedgerFixture
{
public:
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    [[nodiscard]] std::filesystem::path file() const { return Ledger::fileFor(folder(), "s123"); }
    [[nodiscard]] Result<std::unique_ptr<Ledger>> open() const { return Ledger::open(folder(), {"s123", "Ada"}); }
    [[nodiscard]] Result<std::unique_ptr<Ledger>> openToRead() const
    {
        return Ledger::openFile(file(), LedgerMode::ReadOnly);
    }

    [[nodiscard]] static Event event(std::int64_t seq, EventBody body = MissionMet{"healthy"}, int attempt = 1)
    {
        return {seq, attempt, "pipeline", 1'790'000'000'000 + seq, 1'000 + seq, std::move(body)};
    }
    [[nodiscard]] static Result<AttemptInfo> begin(Ledger& ledger, const std::string& lab = "data-gravity-trap")
    {
        return ledger.beginAttempt(lab, "1.0.0", std::string(64, 'b'), kTestKey, "foresight 0.1.0", 1'790'000'000'000);
    }
    /// Makes a ledger with one attempt of `count` events and closes it.
    void make(int count) const
    {
        auto ledger = open();
        QVERIFY(ledger.has_value());
        const auto attempt = begin(**ledger);
        QVERIFY(attempt.has_value());
        const auto store = (*ledger)->store(*attempt);
        for (int seq = 1; seq <= count; ++seq)
            QVERIFY(store->append(event(seq, MissionMet{"m" + std::to_string(seq)})).has_value());
    }

    [[nodiscard]] static std::string bytes(const std::filesystem::path& path)
    {
        std::ifstream in(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    static void write(const std::filesystem::path& path, const std::string& content)
    {
        std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
    }

private:
    QTemporaryDir m_folder;
};

/// The code of a result's error; fails the test when there is none.
template <typename T>
ErrorCode codeOf(const Result<T>& result)
{
    if (!result)
        return result.error().code;
    QTest::qFail("expected an error", __FILE__, __LINE__);
    return {};
}

} // namespace foresight
