// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/hand_in_source.h"
#include "import_bench.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QtTest>

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace foresight;
using namespace foresight::test;

using Damage = std::function<std::string(const std::string& sound, std::size_t at)>;
Q_DECLARE_METATYPE(Damage)

namespace {

/// The beginning of somebody's work as a sound hand-in: small, so that every byte of it can have its turn.
std::string small(const ImportBench& bench, const std::string& learner)
{
    constexpr std::size_t kEvents = 3;
    const ReadSubmission whole = readSubmission(bench.whole(learner));
    std::vector<StoredEvent> events = whole.submission.events;
    events.resize(kEvents);
    const InstallationKey key = *InstallationKey::openOrCreate(bench.path("data"));
    return submissionBytes(whole.submission.genesisBytes, events, key, CourseBench::kDue);
}

/// A hand-in that gets written all the time while this lives, and never ends.
class BeingWritten
{
public:
    BeingWritten(const std::filesystem::path& file, const std::string& bytes)
        : m_fd(::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600)), m_writer([this, bytes] { write(bytes); })
    {
        while (m_rounds == 0) {
            std::this_thread::yield();
        }
    }
    BeingWritten(const BeingWritten&) = delete;
    BeingWritten& operator=(const BeingWritten&) = delete;
    ~BeingWritten()
    {
        m_stop = true;
        m_writer.join();
        ::close(m_fd);
    }

private:
    void write(const std::string& bytes)
    {
        while (!m_stop) {
            for (const char byte : bytes.substr(0, bytes.size() - 1)) {
                m_good = ::write(m_fd, &byte, 1) == 1 && m_good;
            }
            m_good = ::ftruncate(m_fd, 0) == 0 && ::lseek(m_fd, 0, SEEK_SET) == 0 && m_good;
            ++m_rounds;
        }
    }

    int m_fd;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_rounds = 0;
    std::atomic<bool> m_good = true;
    std::thread m_writer;
};

} // namespace

/// Damaged hand-ins among sound ones, through the import as instructors use it.
class ImportDamageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptBytesAreComparedWithTheirHash();
    void everyByte_data();
    void everyByte();
    void fileThatGrowsIsNeverTaken();
    void fileThatChangesWhileItIsReadIsNamed();
    void newerEventsAreKeptByteForByte();
};

void ImportDamageTest::everyByte_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::newRow("cut") << Damage([](const std::string& sound, std::size_t at) { return sound.substr(0, at); });
    QTest::newRow("bit flipped") << Damage([](std::string sound, std::size_t at) {
        sound[at] = static_cast<char>(sound[at] ^ (1 << at % 8));
        return sound;
    });
    QTest::newRow("0xFF") << Damage([](std::string sound, std::size_t at) { return sound.replace(at, 1, "\xFF"); });
    QTest::newRow("NUL") << Damage([](std::string sound, std::size_t at) { return sound.replace(at, 1, 1, '\0'); });
    QTest::newRow("twice") << Damage([](std::string sound, std::size_t at) { return sound.insert(at, 1, sound[at]); });
    QTest::newRow("more behind") << Damage(
        [](const std::string& sound, std::size_t at) { return sound + sound.substr(0, at + 1); });
}

void ImportDamageTest::everyByte()
{
    QFETCH(Damage, damage);
    ImportBench bench;
    const std::string sound = small(bench, "S1");
    for (std::size_t at = 0; at < sound.size(); ++at) {
        bench.write("in/" + std::to_string(10'000 + at) + ".foresight", damage(sound, at));
    }
    bench.write("in/20000.foresight", sound);
    bench.write("in/20001.foresight", small(bench, "S2"));
    const std::size_t audited = bench.gradebook.audit()->size();
    const QStringList said = bench.import({"in"});
    QCOMPARE(said.size(), static_cast<qsizetype>(sound.size()) + 2);
    QCOMPARE(said.mid(said.size() - 2), lines({"20000.foresight: accepted", "20001.foresight: accepted"}));
    // The digit of the format's version can become that of a later one.
    const auto refused = bench.summary.counts[ImportVerdict::Damaged] + bench.summary.counts[ImportVerdict::TooNew];
    QCOMPARE(refused, static_cast<std::int64_t>(sound.size()));
    QVERIFY(bench.summary.counts[ImportVerdict::TooNew] <= 1);
    QCOMPARE(bench.kept(), std::size_t{2});
    QCOMPARE(bench.gradebook.audit()->size(), audited + 2);
}

void ImportDamageTest::fileThatGrowsIsNeverTaken()
{
    ImportBench bench;
    const std::string sound = small(bench, "S1");
    bench.write("in/z.foresight", small(bench, "S2"));
    {
        const BeingWritten writer(bench.path("in/a.foresight"), sound);
        for (int i = 0; i < 20; ++i) {
            const QStringList said = bench.import({"in"});
            QCOMPARE(said.size(), 2);
            const bool refused = said.front().startsWith(QLatin1String("a.foresight: damaged (")) ||
                                 said.front() == QLatin1String("a.foresight: unreadable (being-written)");
            QVERIFY2(refused, qPrintable(said.front()));
            QVERIFY(said.back().startsWith(QLatin1String("z.foresight: ")));
        }
    }
    QCOMPARE(bench.kept(), std::size_t{1});
    bench.write("in/a.foresight", sound);
    QCOMPARE(bench.import({"in"}), lines({"a.foresight: accepted", "z.foresight: duplicate"}));
}

void ImportDamageTest::fileThatChangesWhileItIsReadIsNamed()
{
    const ImportBench bench;
    const std::string bytes(kSubmissionLimit, 'x'); // takes a while to read
    const std::filesystem::path file = bench.write("in/a.foresight", bytes);
    std::atomic<bool> stop = false;
    std::thread toucher([&stop, &file] {
        for (std::time_t second = 1; !stop; ++second) {
            const timespec times[2]{{second, 0}, {second, 0}};
            ::utimensat(AT_FDCWD, file.c_str(), times, 0);
        }
    });
    constexpr int kTries = 1'000; // the other thread may not get a turn during one reading
    auto read = readOffered(file);
    for (int i = 0; i < kTries && read; ++i) {
        read = readOffered(file);
    }
    stop = true;
    toucher.join();
    QVERIFY(!read);
    QCOMPARE(read.error(), std::string("being-written"));
    QCOMPARE(readOffered(file)->size(), bytes.size());
}

void ImportDamageTest::newerEventsAreKeptByteForByte()
{
    // A hand-in of a later program: an event that this one does not know, in the middle of the work.
    ImportBench bench;
    const ReadSubmission whole = readSubmission(bench.whole("S1"));
    std::vector<StoredEvent> events = whole.submission.events;
    StoredEvent later = events[2];
    later.type = "hint_asked";
    later.payload = "{ \"z\":1,  \"a\":2.50 }";
    events.insert(events.begin() + 3, later);
    Digest previous = genesisHash(whole.submission.genesisBytes);
    for (std::size_t i = 0; i < events.size(); ++i) {
        events[i].seq = static_cast<std::int64_t>(i) + 1;
        events[i].previous = previous;
        events[i].hash = previous = eventHash(events[i]);
    }
    const InstallationKey key = *InstallationKey::openOrCreate(bench.path("data"));
    const std::string bytes = submissionBytes(whole.submission.genesisBytes, events, key, CourseBench::kDue);
    bench.write("in/new", bytes);
    QCOMPARE(bench.import({"in/new"}), lines({"new: accepted"}));
    const std::string kept = *bench.gradebook.handInBytes(hex(blake2b(bytes)));
    QCOMPARE(QByteArray::fromStdString(kept), QByteArray::fromStdString(bytes));
    // What is known counts as it does without the event, and the grade says that there is more.
    bench.gradebook.grade(CourseBench::labs(), kTeacher).value();
    const GradeCell cell = bench.gradebook.table()->rows.front().cells.front();
    QVERIFY(std::find(cell.flags.begin(), cell.flags.end(), "unknown-event") != cell.flags.end());
    ImportBench plain;
    plain.write("in/old", plain.whole("S1"));
    plain.import({"in/old"});
    plain.gradebook.grade(CourseBench::labs(), kTeacher).value();
    const GradeCell other = plain.gradebook.table()->rows.front().cells.front();
    QCOMPARE(*cell.points, *other.points);
    QVERIFY(std::find(other.flags.begin(), other.flags.end(), "unknown-event") == other.flags.end());
}

void ImportDamageTest::keptBytesAreComparedWithTheirHash()
{
    ImportBench bench;
    const std::string bytes = bench.whole("S1");
    bench.write("in/a", bytes);
    bench.import({"in/a"});
    const std::string hash = hex(blake2b(bytes));
    QCOMPARE(*bench.gradebook.handInBytes(hash), bytes);
    SQLite::Database database(bench.path("gb.db").string(), SQLite::OPEN_READWRITE);
    QVERIFY(database.execAndGet("SELECT length(bytes) FROM hand_in_files").getInt() <
            static_cast<int>(bytes.size()) / 2);
    database.exec("DROP TRIGGER hand_in_files_never_change");
    for (const char* damage : {"UPDATE hand_in_files SET size = size + 1", "UPDATE hand_in_files SET size = 0",
                               "UPDATE hand_in_files SET bytes = zeroblob(10)"}) {
        database.exec(damage);
        const Result<std::string> read = bench.gradebook.handInBytes(hash);
        QVERIFY2(!read, damage);
        QCOMPARE(read.error().code, ErrorCode::DatabaseCorrupt);
        QCOMPARE(read.error().place, bench.path("gb.db").string());
    }
}

QTEST_GUILESS_MAIN(ImportDamageTest)
#include "import_damage_test.moc"
