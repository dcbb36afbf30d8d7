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
    void restoreSaysWhatIsLost();
    void soundLedgerIsNotRestored();
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

void CliRestoreTest::restoreSaysWhatIsLost()
{
    QCOMPARE(m_line->run({"ledger", "snapshots", m_ledger, "--take"}).code, 0);
    const fs::path snapshot = snapshotsOf(m_ledger).front().file;
    QCOMPARE(m_line
                 ->run({"lab", "play", "data-gravity-trap", "--script", CommandLine::data("play/ben.yaml"),
                        "--data-dir", m_line->path("data"), "--learner", "S1"})
                 .code,
             0);
    std::string content = bytes(m_ledger);
    const std::size_t at = content.rfind("act_finished"); // of the second attempt, which the snapshot has not
    QVERIFY(at != std::string::npos);
    content[at] = 'A';
    std::ofstream(m_ledger, std::ios::binary) << content;
    const Said verified = m_line->run({"ledger", "verify", m_ledger, "--json"});
    QCOMPARE(verified.code, 1);

    const Said dry = m_line->run({"ledger", "restore", m_ledger, "--dry-run"});
    QCOMPARE(dry.code, 0);
    QVERIFY2(dry.out.find("here is what is lost: data-gravity-trap, attempt ") != std::string::npos, dry.out.c_str());
    QCOMPARE(bytes(m_ledger), content);

    const Said restored = m_line->run({"ledger", "restore", m_ledger, "--json"});
    QCOMPARE(restored.code, 0);
    const QJsonObject answer = restored.object();
    QCOMPARE(answer[QStringLiteral("snapshot")].toString().toStdString(), snapshot.string());
    QCOMPARE(answer[QStringLiteral("countable")].toBool(), true);
    const QJsonArray lost = answer[QStringLiteral("lost")].toArray();
    QCOMPARE(lost.size(), 1);
    QVERIFY(lost[0][QStringLiteral("first")].toInt() <= lost[0][QStringLiteral("last")].toInt());
    const QJsonArray aside = answer[QStringLiteral("set_aside")].toArray();
    QCOMPARE(bytes(aside.last().toString().toStdString()), content);
    QCOMPARE(m_line->run({"ledger", "verify", m_ledger}).code, 0);
}

void CliRestoreTest::soundLedgerIsNotRestored()
{
    const std::string before = bytes(m_ledger);
    const Said said = m_line->run({"ledger", "restore", m_ledger});
    QCOMPARE(said.code, 1);
    QCOMPARE(said.out, m_ledger + ": sound, nothing to restore\n");
    QCOMPARE(bytes(m_ledger), before);
}

void CliRestoreTest::wrongWordsAndFiles()
{
    QCOMPARE(m_line->run({"ledger", "restore"}).code, 2);
    QCOMPARE(m_line->run({"ledger", "restore", m_line->path("none")}).code, 3);
    QCOMPARE(m_line->run({"ledger", "snapshots"}).code, 2);
    QCOMPARE(m_line->run({"ledger", "snapshots", m_line->path("none"), "--take"}).code, 3);
}

QTEST_GUILESS_MAIN(CliRestoreTest)
#include "cli_restore_test.moc"
