// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger.h"
#include "core/ledger/snapshots.h"

#include "cli_fixture.h"

#include <QJsonArray>
#include <QtTest>

#include <filesystem>

using namespace foresight;
using test::CommandLine;
using test::Said;
namespace fs = std::filesystem;

/// What an administrator does about a ledger that is damaged: look at the snapshots, restore, read what is lost.
class CliRestoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_line = std::make_unique<CommandLine>();
        m_line->handIn("ada", "S1");
        m_ledger = Ledger::fileFor(m_line->path("data"), "S1").string();
        QVERIFY(fs::exists(m_ledger));
    }
    void snapshotsAreListedAndVerified();
    void wrongWordsAndFiles();

private:
    [[nodiscard]] std::string bytes(const fs::path& file) const
    {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    std::unique_ptr<CommandLine> m_line;
    std::string m_ledger;
};

void CliRestoreTest::snapshotsAreListedAndVerified()
{
    const Said none = m_line->run({"ledger", "snapshots", m_ledger});
    QCOMPARE(none.code, 0);
    QCOMPARE(none.out, m_ledger + ": no snapshots\n");
    const Said taken = m_line->run({"ledger", "snapshots", m_ledger, "--take", "--json"});
    QCOMPARE(taken.code, 0);
    const QJsonArray all = taken.object()[QStringLiteral("snapshots")].toArray();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0][QStringLiteral("sound")].toBool(), true);
    QVERIFY(all[0][QStringLiteral("events")].toInt() > 10);
    const std::string file = all[0][QStringLiteral("file")].toString().toStdString();
    fs::resize_file(file, fs::file_size(file) / 2);
    const Said damaged = m_line->run({"ledger", "snapshots", m_ledger});
    QCOMPARE(damaged.code, 1);
    QVERIFY(damaged.out.find("not sound") != std::string::npos);
}

void CliRestoreTest::wrongWordsAndFiles()
{
    QCOMPARE(m_line->run({"ledger", "snapshots"}).code, 2);
    QCOMPARE(m_line->run({"ledger", "snapshots", m_line->path("none"), "--take"}).code, 3);
}

QTEST_GUILESS_MAIN(CliRestoreTest)
#include "cli_restore_test.moc"
