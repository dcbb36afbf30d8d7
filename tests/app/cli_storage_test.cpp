// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/file_lock.h"
#include "core/ledger/ledger.h"
#include "core/ledger/ledger_file.h"
#include "core/ledger/snapshots.h"

#include "cli_fixture.h"

#include <QJsonArray>
#include <QtTest>

#include <filesystem>

using namespace foresight;
using test::CommandLine;
using test::Said;
namespace fs = std::filesystem;

namespace {

const char* const kCourse = "id: MLSYS-101\nlabs:\n  - {lab: data-gravity-trap, item: L, points: 10}\n";

std::string bytes(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

/// The files around a ledger as an administrator meets them: its mirror, its last known head, its snapshots, its lock.
class CliStorageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_line = std::make_unique<CommandLine>();
        m_ledger = Ledger::fileFor(m_line->path("data"), "S1").string();
        fs::create_directory(m_line->path("mirror"));
    }
    void machineThatForgotIsRestoredFromTheMirror();
    void mirrorThatIsRequiredAndMissingRefuses();
    void verifyLooksAtHeadAndSnapshots();
    void olderCopyBecomesAFlag();
    void lockOfAnotherComputerIsBrokenByHand();

private:
    Said play(const std::vector<std::string>& more = {}) const
    {
        std::vector<std::string> words = {"lab",
                                          "play",
                                          "data-gravity-trap",
                                          "--script",
                                          CommandLine::data("play/ada.yaml"),
                                          "--data-dir",
                                          m_line->path("data"),
                                          "--learner",
                                          "S1"};
        words.insert(words.end(), more.begin(), more.end());
        return m_line->run(words);
    }
    std::unique_ptr<CommandLine> m_line;
    std::string m_ledger;
};

void CliStorageTest::machineThatForgotIsRestoredFromTheMirror()
{
    const std::string mirror = m_line->path("mirror");
    const Said played = play({"--mirror", mirror, "--mirror-required", "--json"});
    QVERIFY2(played.code == 0, played.err.c_str());
    const std::string before = m_line->run({"ledger", "show", m_ledger, "--json"}).out;
    fs::remove_all(m_line->path("data"));
    QCOMPARE(m_line->run({"ledger", "restore", m_ledger}).code, 3);

    const Said dry = m_line->run({"ledger", "restore", m_ledger, "--mirror", mirror, "--dry-run"});
    QVERIFY2(dry.code == 0, dry.err.c_str());
    QVERIFY2(dry.out.find("would be restored from the mirror alone") != std::string::npos, dry.out.c_str());
    const Said restored = m_line->run({"ledger", "restore", m_ledger, "--mirror", mirror, "--json"});
    QVERIFY2(restored.code == 0, restored.err.c_str());
    QCOMPARE(restored.object()[QStringLiteral("mirrored")], restored.object()[QStringLiteral("events")]);
    QCOMPARE(restored.object()[QStringLiteral("events")], played.object()[QStringLiteral("events")]);
    QCOMPARE(m_line->run({"ledger", "show", m_ledger, "--json"}).out, before);
    QCOMPARE(m_line->run({"ledger", "verify", m_ledger}).code, 0);
}

void CliStorageTest::mirrorThatIsRequiredAndMissingRefuses()
{
    const Said said = play({"--mirror", m_line->path("none"), "--mirror-required"});
    QCOMPARE(said.code, 3);
    QVERIFY2(said.err.find("none") != std::string::npos, said.err.c_str());
    QVERIFY(!fs::exists(m_line->path("none")));
    QCOMPARE(play({"--mirror", m_line->path("none")}).code, 0);
}

void CliStorageTest::verifyLooksAtHeadAndSnapshots()
{
    QCOMPARE(play().code, 0);
    QCOMPARE(m_line->run({"ledger", "snapshots", m_ledger, "--take"}).code, 0);
    const QJsonObject sound = m_line->run({"ledger", "verify", m_ledger, "--json"}).object();
    QCOMPARE(sound[QStringLiteral("known_head")].toString(), QStringLiteral("fits"));
    QCOMPARE(sound[QStringLiteral("snapshots")].toArray().size(), 1);
    QCOMPARE(sound[QStringLiteral("snapshots")].toArray()[0][QStringLiteral("sound")].toBool(), true);

    const std::string copy = bytes(m_ledger);
    QCOMPARE(play().code, 0);
    std::ofstream(m_ledger, std::ios::binary) << copy;
    const Said older = m_line->run({"ledger", "verify", m_ledger, "--json"});
    QCOMPARE(older.code, 0); // an older copy is sound
    QCOMPARE(older.object()[QStringLiteral("sound")].toBool(), true);
    QCOMPARE(older.object()[QStringLiteral("known_head")].toString(), QStringLiteral("contradicts"));
    const QJsonObject missing = older.object()[QStringLiteral("missing")].toArray()[0].toObject();
    QCOMPARE(missing[QStringLiteral("attempt")].toInt(), 2);
    QVERIFY(missing[QStringLiteral("known_events")].toInt() > 10 && missing[QStringLiteral("events")].isNull());
    const Said text = m_line->run({"ledger", "verify", m_ledger});
    QVERIFY2(text.out.find("last known head: contradicts\n") != std::string::npos, text.out.c_str());
    QVERIFY2(text.out.ends_with(": sound\n"), text.out.c_str());

    fs::remove(m_ledger + ".heads");
    QCOMPARE(m_line->run({"ledger", "verify", m_ledger}).code, 0);
    const fs::path snapshot = snapshotsOf(m_ledger).front().file;
    fs::resize_file(snapshot, fs::file_size(snapshot) / 2);
    const Said damaged = m_line->run({"ledger", "verify", m_ledger, "--json"});
    QCOMPARE(damaged.code, 1);
    QCOMPARE(damaged.object()[QStringLiteral("snapshots")].toArray()[0][QStringLiteral("sound")].toBool(), false);

    std::ofstream(m_ledger, std::ios::binary) << "rubbish";
    QVERIFY(m_line->run({"ledger", "verify", m_ledger}).out.find("snapshot ") != std::string::npos);
    const QJsonObject rubbish = m_line->run({"ledger", "verify", m_ledger, "--json"}).object();
    QCOMPARE(rubbish[QStringLiteral("sound")].toBool(), false);
    QCOMPARE(rubbish[QStringLiteral("snapshots")].toArray().size(), 1);
}

void CliStorageTest::olderCopyBecomesAFlag()
{
    const std::string gradebook = m_line->path("gb.db");
    m_line->run({"gradebook", "create", gradebook, "--course", m_line->write("course.yaml", kCourse)});
    m_line->run({"gradebook", "roster", gradebook, m_line->write("roster.csv", "student_id\nS1\n")});
    const auto flags = [&] {
        return m_line->run({"gradebook", "flags", gradebook, "--json"}).object()[QStringLiteral("flags")].toArray();
    };
    QCOMPARE(m_line->run({"gradebook", "import", gradebook, m_line->handIn("ada", "S1")}).code, 0);
    QVERIFY(flags().isEmpty());

    const std::string copy = bytes(m_ledger);
    QCOMPARE(play().code, 0); // looks at the reveal
    std::ofstream(m_ledger, std::ios::binary) << copy;
    fs::rename(m_line->path("S1.foresight"), m_line->path("first.foresight"));
    const std::string again = m_line->handIn("ben", "S1");
    QCOMPARE(m_line->run({"submission", "verify", again}).code, 0);
    QCOMPARE(m_line->run({"gradebook", "import", gradebook, again}).code, 0);
    QCOMPARE(flags().size(), 1);
    const QJsonObject flag = flags()[0].toObject();
    QCOMPARE(flag[QStringLiteral("flag")].toString(), QStringLiteral("older-copy"));
    QCOMPARE(flag[QStringLiteral("weight")].toString(), QStringLiteral("medium"));
    QCOMPARE(flag[QStringLiteral("students")].toArray(), QJsonArray{QStringLiteral("S1")});
    QCOMPARE(m_line->run({"gradebook", "grade", gradebook}).code, 0);
}

void CliStorageTest::lockOfAnotherComputerIsBrokenByHand()
{
    QCOMPARE(play().code, 0);
    const Said none = m_line->run({"ledger", "unlock", m_ledger});
    QCOMPARE(none.code, 1);
    std::ofstream(lockFile(m_ledger), std::ios::binary) << "lab-17\tada\t4711\t1790000000000\n";
    const Said unlocked = m_line->run({"ledger", "unlock", m_ledger, "--json"});
    QVERIFY2(unlocked.code == 0, unlocked.err.c_str());
    QCOMPARE(unlocked.object()[QStringLiteral("host")].toString(), QStringLiteral("lab-17"));
    QVERIFY(!FileLock::ownerOf(lockFile(m_ledger)));
    const std::string shown = m_line->run({"ledger", "show", m_ledger, "--json"}).out;
    QVERIFY(shown.find("ledger-lock") != std::string::npos);
    QVERIFY2(shown.find("lab-17") == std::string::npos, "no name of a machine in what is handed in");
    QCOMPARE(m_line->run({"ledger", "unlock", m_line->path("none")}).code, 3);
    QCOMPARE(m_line->run({"ledger", "unlock"}).code, 2);
}

QTEST_GUILESS_MAIN(CliStorageTest)
#include "cli_storage_test.moc"
