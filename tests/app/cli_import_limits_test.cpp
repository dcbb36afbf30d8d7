// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bad_folder.h"
#include "tests/core/grading/archive_maker.h"
#include "tests/core/grading/import_bench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

#include <map>

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

using namespace foresight;
using namespace foresight::test;

using Maker = std::function<void(const ImportBench& bench, const std::string& name)>;
Q_DECLARE_METATYPE(Maker)

namespace {

constexpr std::size_t kMiB = std::size_t{1} << 20;
/// What the program may take: memory of its own, in bytes, and processor time, in seconds.
constexpr rlim_t kMemory = 256 * kMiB;
constexpr rlim_t kSeconds = 2;

#ifdef __SANITIZE_ADDRESS__
constexpr bool kLimited = false; // the sanitizer's own memory has no such bound
#else
constexpr bool kLimited = true;
#endif

/// Bounds the program that this process is about to become, and gives it no more rights than anybody has.
void bound()
{
    WithoutPrivileges::forProgram();
    if (kLimited) {
        const rlimit memory{kMemory, kMemory};
        const rlimit time{kSeconds, kSeconds};
        setrlimit(RLIMIT_DATA, &memory);
        setrlimit(RLIMIT_CPU, &time);
    }
}

struct Imported
{
    int code = -1; ///< -1: it did not end by itself
    std::map<std::string, std::string> verdicts;
    std::int64_t passedOver = 0;
};

/// The built program imports a folder within its bounds.
Imported import(const ImportBench& bench, void (*before)())
{
    QProcess process;
    process.setChildProcessModifier(before);
    process.start(QStringLiteral(FORESIGHT_CLI),
                  {QStringLiteral("gradebook"), QStringLiteral("import"), QString::fromStdString(bench.path("gb.db")),
                   QString::fromStdString(bench.path("in")), QStringLiteral("--json")});
    Imported imported;
    const bool ended = process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit;
    imported.code = ended ? process.exitCode() : -1;
    const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    for (const QJsonValue file : said[QStringLiteral("files")].toArray()) {
        const std::filesystem::path path = file[QStringLiteral("file")].toString().toStdString();
        const QString reason = file[QStringLiteral("reason")].toString();
        const QString verdict = file[QStringLiteral("verdict")].toString();
        imported.verdicts[path.filename().string()] = (reason.isEmpty() ? verdict : reason).toStdString();
    }
    imported.passedOver = said[QStringLiteral("passed_over")].toInteger();
    return imported;
}

/// A hand-in whose lines after the genesis record are given.
std::string withLines(const ImportBench& bench, const std::string& more)
{
    const std::string whole = bench.whole("S9");
    return whole.substr(0, whole.find("\nE\t") + 1) + more;
}

/// One event line with a payload, unsigned and in no chain.
std::string eventLine(const std::string& payload)
{
    return "E\t1\t1\tpipeline\texplored\t0\t0\t" + std::string(64, '0') + "\t" + payload + "\n";
}

Maker bytesOf(const std::function<std::string(const ImportBench&)>& make)
{
    return [make](const ImportBench& bench, const std::string& name) { bench.write(name, make(bench)); };
}

std::string manyKeys(int count)
{
    std::string keys = "{\"settings\":{";
    for (int i = 0; i < count; ++i) {
        keys += (i == 0 ? "\"k" : ",\"k") + std::to_string(i) + "\":1";
    }
    return keys + "}}";
}

/// A sound, signed hand-in with many events.
std::string soundEvents(const ImportBench& bench, std::size_t count)
{
    const ReadSubmission whole = readSubmission(bench.whole("S9"));
    std::vector<StoredEvent> events(whole.submission.events.begin(), whole.submission.events.begin() + 3);
    while (events.size() < count) {
        const auto seq = static_cast<std::int64_t>(events.size()) + 1;
        const Event event{seq, events.back().attempt, "pipeline", 1, 1, BookmarkSaved{"A", {}}};
        events.push_back(chained(event, events.back().hash));
    }
    const InstallationKey key = *InstallationKey::openOrCreate(bench.path("data"));
    return submissionBytes(whole.submission.genesisBytes, events, key, CourseBench::kDue);
}

} // namespace

/// Files that want more than they are worth, through the built program, which may take no more than it is given.
class CliImportLimitsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("FORESIGHT_LAB_PATH", FORESIGHT_LABS); }
    void hostileFileIsRefused_data();
    void hostileFileIsRefused();
    void manySoundEventsAreTaken();
    void fiveThousandFilesAndSomeThatAreNone();
};

void CliImportLimitsTest::hostileFileIsRefused_data()
{
    QTest::addColumn<Maker>("make");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char* name, const Maker& make, const char* reason) {
        QTest::newRow(name) << make << QByteArray(reason);
    };
    row(
        "2 GB and nothing in them",
        [](const ImportBench& bench, const std::string& name) {
            std::filesystem::resize_file(bench.write(name, "foresight-submission 1\n"), std::uintmax_t{2} << 30);
        },
        "too-large");
    row("as large as may be, short lines",
        bytesOf([](const ImportBench& bench) { return withLines(bench, std::string(15 * kMiB, '\n')); }), "malformed");
    row("one long line",
        bytesOf([](const ImportBench& bench) { return withLines(bench, "E\t" + std::string(15 * kMiB, '{') + "\n"); }),
        "malformed");
    row("too many events", bytesOf([](const ImportBench& bench) {
            std::string lines;
            for (std::size_t i = 0; i <= kSubmissionEventLimit; ++i) {
                lines += eventLine("{}");
            }
            return withLines(bench, lines);
        }),
        "malformed");
    row("nested deeply", bytesOf([](const ImportBench& bench) {
            return withLines(bench, eventLine("{\"settings\":" + std::string(60'000, '[')));
        }),
        "malformed");
    row("a million keys",
        bytesOf([](const ImportBench& bench) { return withLines(bench, eventLine(manyKeys(1'000'000))); }),
        "malformed");
    row("many events with many keys", bytesOf([](const ImportBench& bench) {
            std::string lines;
            for (int i = 0; i < 280; ++i) {
                lines += eventLine(manyKeys(5'000));
            }
            return withLines(bench, lines);
        }),
        "malformed");
    row("a number of a thousand digits", bytesOf([](const ImportBench& bench) {
            std::string line = eventLine("{}");
            return withLines(bench, line.replace(2, 1, std::string(1'000, '9')));
        }),
        "malformed");
    row("zip bomb", bytesOf([](const ImportBench&) {
            return archiveBytes(ArchiveKind::Zip, {{"x.foresight", std::string(100 * kMiB, '\0')}});
        }),
        "archive-too-much-inside");
    row("gzip bomb", bytesOf([](const ImportBench&) {
            return archiveBytes(ArchiveKind::TarGz, {{"x.foresight", std::string(100 * kMiB, '\0')}});
        }),
        "archive-too-much-inside");
}

void CliImportLimitsTest::hostileFileIsRefused()
{
    QFETCH(Maker, make);
    QFETCH(QByteArray, reason);
    const ImportBench bench;
    make(bench, reason.startsWith("archive") ? "in/bad.zip" : "in/bad.foresight");
    bench.write("in/sound.foresight", bench.whole("S1"));
    const Imported done = import(bench, bound);
    QCOMPARE(done.code, 1);
    const bool isArchive = reason.startsWith("archive");
    QCOMPARE(QByteArray::fromStdString(done.verdicts.at(isArchive ? "bad.zip" : "bad.foresight")), reason);
    QCOMPARE(done.verdicts.at("sound.foresight"), std::string("accepted"));
    QCOMPARE(bench.kept(), std::size_t{1});
}

void CliImportLimitsTest::manySoundEventsAreTaken()
{
    constexpr std::size_t kEvents = 90'000;
    const ImportBench bench;
    const std::string bytes = soundEvents(bench, kEvents);
    QVERIFY(bytes.size() < kSubmissionLimit);
    bench.write("in/long.foresight", bytes);
    const Imported done = import(bench, bound);
    QCOMPARE(done.code, 0);
    QCOMPARE(done.verdicts.at("long.foresight"), std::string("accepted"));
}

void CliImportLimitsTest::fiveThousandFilesAndSomeThatAreNone()
{
    constexpr int kFiles = 5'000;
    constexpr int kSound = 100;
    const ImportBench bench;
    for (int i = 0; i < kFiles; ++i) {
        const std::string name = "in/" + std::to_string(10'000 + i) + ".foresight";
        bench.write(name, i % (kFiles / kSound) == 0 ? bench.whole("S" + std::to_string(i)) : std::to_string(i));
    }
    std::filesystem::permissions(bench.write("in/a.foresight", bench.whole("S1")), std::filesystem::perms::none);
    std::filesystem::create_directory(bench.path("in/b.foresight"));
    QCOMPARE(::mkfifo(bench.path("in/c.foresight").c_str(), 0600), 0);
    std::filesystem::create_symlink("/dev/zero", bench.path("in/d.foresight"));
    std::filesystem::create_symlink("e.foresight", bench.path("in/e.foresight"));
    std::filesystem::create_directory(bench.path("in/f"));
    std::filesystem::permissions(bench.path("in/f"), std::filesystem::perms::none);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string place = bench.path("in/g.foresight").string();
    QVERIFY(place.size() < sizeof address.sun_path);
    std::copy(place.begin(), place.end(), address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);

    const auto check = [&](const char* sound) {
        const Imported done = import(bench, [] { WithoutPrivileges::forProgram(); });
        QCOMPARE(done.code, 1);
        QCOMPARE(done.verdicts.size(), std::size_t{kFiles + 6});
        const std::map<std::string, std::string> special{{"a.foresight", "file-unreadable"},
                                                         {"c.foresight", "not-a-file"},
                                                         {"d.foresight", "not-a-file"},
                                                         {"e.foresight", "file-unreadable"},
                                                         {"f", "file-unreadable"}};
        for (const auto& [name, verdict] : special) {
            QCOMPARE(QByteArray::fromStdString(done.verdicts.at(name)), QByteArray::fromStdString(verdict));
        }
        QVERIFY(done.verdicts.contains("g.foresight")); // a socket, which cannot even be opened
        std::map<std::string, int> counts;
        for (const auto& [name, verdict] : done.verdicts) {
            ++counts[verdict];
        }
        QCOMPARE(counts["not-a-submission"], kFiles - kSound);
        QCOMPARE(counts[sound], kSound);
        QCOMPARE(bench.kept(), std::size_t{kSound});
    };
    check("unknown-student");
    check("duplicate"); // and again changes nothing
    std::filesystem::permissions(bench.path("in/f"), std::filesystem::perms::owner_all);
    ::close(socket);
}

QTEST_GUILESS_MAIN(CliImportLimitsTest)
#include "cli_import_limits_test.moc"
