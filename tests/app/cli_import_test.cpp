// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "tests/core/grading/import_bench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

#include <csignal>
#include <set>

using namespace foresight;
using namespace foresight::test;

namespace {

constexpr int kFiles = 1'500;

/// The built program at work on a gradebook with many files to import.
struct ManyFiles : ImportBench
{
    ManyFiles()
    {
        qputenv("FORESIGHT_LAB_PATH", FORESIGHT_LABS);
        for (int i = 0; i < kFiles; ++i) {
            write("in/" + std::to_string(10'000 + i) + ".foresight", whole("S" + std::to_string(i)));
        }
    }

    void start(QProcess& process, const QStringList& arguments) const
    {
        process.start(QStringLiteral(FORESIGHT_CLI),
                      QStringList{QStringLiteral("gradebook"), QStringLiteral("import"), text("gb.db")} + arguments);
    }

    [[nodiscard]] QString text(const std::string& name) const { return QString::fromStdString(path(name)); }

    /// How many hand-ins are in, each once and each with one row in the audit trail.
    [[nodiscard]] std::size_t soundly() const
    {
        const Gradebook again = *Gradebook::open(path("gb.db"));
        std::set<std::string> hashes;
        const std::vector<HandInOrigin> origins = *again.origins();
        for (const HandInOrigin& origin : origins) {
            hashes.insert(origin.contentHash);
        }
        std::set<std::string> audited;
        const std::vector<AuditRow> rows = *again.audit();
        for (const AuditRow& row : rows) {
            if (row.action == "import") {
                audited.insert(row.newValue);
            }
        }
        return hashes.size() == origins.size() && audited == hashes ? origins.size() : std::size_t(-1);
    }
};

} // namespace

class CliImportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedImportGoesOn();
    void interruptKeepsWhatIsIn();
    void watchedFolderIsTaken();
    void jsonIsOneDocument();
    void usage();
};

void CliImportTest::killedImportGoesOn()
{
    const ManyFiles bench;
    std::size_t before = 0;
    // Killed after so many chunks of output: from before the first transaction to after the last.
    for (const int chunks : {0, 1, 2, 0, 3, 5}) {
        QProcess process;
        bench.start(process, {bench.text("in")});
        QVERIFY(process.waitForStarted());
        for (int i = 0; i < chunks && process.waitForReadyRead(30'000); ++i) {
            process.readAllStandardOutput();
        }
        process.kill();
        process.waitForFinished(); // says no when it had ended by itself
        QCOMPARE(process.state(), QProcess::NotRunning);
        const std::size_t now = bench.soundly();
        QVERIFY2(now >= before && now <= kFiles, qPrintable(QString::number(now)));
        before = now;
    }
    QProcess process;
    bench.start(process, {bench.text("in")});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(bench.soundly(), std::size_t{kFiles});
}

void CliImportTest::interruptKeepsWhatIsIn()
{
    const ManyFiles bench;
    QProcess process;
    bench.start(process, {bench.text("in"), QStringLiteral("--json")});
    QVERIFY(process.waitForReadyRead(30'000));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30'000));
    const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    const auto told = static_cast<std::size_t>(said[QStringLiteral("files")].toArray().size());
    QVERIFY(told > 0);
    QCOMPARE(bench.soundly(), told);
    QCOMPARE(said[QStringLiteral("interrupted")].toBool(), told < kFiles);
    QCOMPARE(process.exitCode(), told < kFiles ? 3 : 0);
}

void CliImportTest::watchedFolderIsTaken()
{
    const ImportBench bench;
    qputenv("FORESIGHT_LAB_PATH", FORESIGHT_LABS);
    QProcess process;
    process.start(QStringLiteral(FORESIGHT_CLI),
                  {QStringLiteral("gradebook"), QStringLiteral("import"), QString::fromStdString(bench.path("gb.db")),
                   QStringLiteral("--watch"), QString::fromStdString(bench.path("in"))});
    QVERIFY(process.waitForStarted());
    bench.write("in/ada.foresight", bench.whole("S1"));
    bench.write("in/notes.txt", "not a hand-in");
    QByteArray said;
    const auto says = [&](const char* what) {
        said += process.readAllStandardOutput();
        return said.contains(what);
    };
    QTRY_VERIFY_WITH_TIMEOUT(says("ada.foresight: accepted"), 30'000);
    bench.write("in/bob.foresight", bench.whole("S2"));
    QTRY_VERIFY_WITH_TIMEOUT(says("bob.foresight: accepted"), 30'000);
    process.terminate();
    QVERIFY(process.waitForFinished(30'000));
    QVERIFY(says("2 accepted\n1 passed over\n"));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(said.count("ada.foresight"), 1);
}

void CliImportTest::jsonIsOneDocument()
{
    const ImportBench bench;
    bench.write("in/ada.foresight", bench.whole("S1"));
    bench.write("in/bad.foresight", "\"\n");
    QProcess process;
    process.start(QStringLiteral(FORESIGHT_CLI),
                  {QStringLiteral("gradebook"), QStringLiteral("import"), QString::fromStdString(bench.path("gb.db")),
                   QString::fromStdString(bench.path("in")), QStringLiteral("--json"), QStringLiteral("--progress")});
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 1);
    const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(said[QStringLiteral("files")].toArray().size(), 2);
    QCOMPARE(said[QStringLiteral("counts")].toObject()[QStringLiteral("damaged")].toInt(), 1);
    QVERIFY(process.readAllStandardError().endsWith("2 of 2\n"));
}

void CliImportTest::usage()
{
    const ImportBench bench;
    QProcess process;
    process.start(QStringLiteral(FORESIGHT_CLI),
                  {QStringLiteral("gradebook"), QStringLiteral("import"), QString::fromStdString(bench.path("gb.db"))});
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 2);
}

QTEST_GUILESS_MAIN(CliImportTest)
#include "cli_import_test.moc"
