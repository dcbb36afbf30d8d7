// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_maker.h"
#include "core/grading/hand_in_source.h"
#include "import_bench.h"

#include <QtTest>

#include <algorithm>

using namespace foresight;
using namespace foresight::test;

class ImportArchiveTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void archives_data();
    void archives();
    void archiveNamesAreNeverUsed();
    void archiveInsideAnArchiveIsNotOpened();
    void cutArchiveGivesWhatItHas();
    void bombsAreRefused_data();
    void bombsAreRefused();
    void archiveLimits();
    void readsFromMemoryAlike_data();
    void readsFromMemoryAlike();
    void passesOverWhatIsNotWanted();
    void limitsWhatComesOutOfAll();
    void saysWhenAnArchiveIsEncrypted();
};

void ImportArchiveTest::archives_data()
{
    QTest::addColumn<ArchiveKind>("kind");
    QTest::newRow("zip") << ArchiveKind::Zip;
    QTest::newRow("tar") << ArchiveKind::Tar;
    QTest::newRow("tar.gz") << ArchiveKind::TarGz;
}

void ImportArchiveTest::archives()
{
    QFETCH(ArchiveKind, kind);
    ImportBench bench;
    bench.write("week1", archiveBytes(kind, {{"ada.foresight", bench.whole("S1")},
                                             {"Bunce, Bobby_123_file_late/bob.foresight", bench.whole("S2")},
                                             {"cam_attempt_2026-10-01.txt", bench.whole("S3")},
                                             {"broken.foresight", "nonsense"},
                                             {"big.foresight", std::string(kSubmissionLimit + 1, 'x')},
                                             {"index.html", "<p>"}}));
    const QStringList said = bench.import({"week1"});
    QCOMPARE(said.mid(0, 4),
             (lines({"ada.foresight: accepted", "bob.foresight: accepted", "cam_attempt_2026-10-01.txt: accepted",
                     "broken.foresight: damaged (not-a-submission)"})));
    QCOMPARE(bench.kept(), std::size_t{3});
    const GradeTable table = *bench.gradebook.table();
    QCOMPARE(bench.gradebook.audit()->back().reason, std::string("accepted: week1/cam_attempt_2026-10-01.txt"));
    const bool tooLarge = std::any_of(said.begin(), said.end(), [](const QString& line) {
        return line == QLatin1String("big.foresight: unreadable (too-large)") ||
               line == QLatin1String("big.foresight: unreadable (archive-too-much-inside)");
    });
    QVERIFY2(tooLarge, qPrintable(said.join(QLatin1Char('\n'))));
}

void ImportArchiveTest::archiveNamesAreNeverUsed()
{
    ImportBench bench;
    bench.write("in/evil.zip", archiveBytes(ArchiveKind::Zip, {{"../../ada.foresight", bench.whole("S1")},
                                                               {"/tmp/bob.foresight", bench.whole("S2")},
                                                               {"..\\cam.foresight", bench.whole("S3")}}));
    const auto files = [&bench] {
        QStringList all;
        const std::filesystem::recursive_directory_iterator entries(bench.path(""));
        for (const auto& entry : entries) {
            all += QString::fromStdString(entry.path().string());
        }
        all.sort();
        return all;
    };
    const QStringList before = files();
    QCOMPARE(bench.import({"in/evil.zip"}).size(), 3);
    QCOMPARE(bench.kept(), std::size_t{3});
    QCOMPARE(files(), before);
}

void ImportArchiveTest::archiveInsideAnArchiveIsNotOpened()
{
    ImportBench bench;
    const std::string inner = archiveBytes(ArchiveKind::Zip, {{"ada.foresight", bench.whole("S1")}});
    bench.write("in/outer.zip", archiveBytes(ArchiveKind::Zip, {{"inner.zip", inner}, {"inner.foresight", inner}}));
    QCOMPARE(bench.import({"in"}), lines({"inner.foresight: damaged (not-a-submission)"}));
    QCOMPARE(bench.summary.passedOver, std::int64_t{1});
}

void ImportArchiveTest::cutArchiveGivesWhatItHas()
{
    ImportBench bench;
    const std::string bytes = archiveBytes(ArchiveKind::TarGz, {{"ada.foresight", bench.whole("S1")},
                                                                {"bob.foresight", bench.whole("S2")},
                                                                {"cam.foresight", bench.whole("S3")}});
    bench.write("in/a.tgz", bytes.substr(0, bytes.size() / 2));
    const QStringList said = bench.import({"in"});
    QCOMPARE(said.back(), QStringLiteral("a.tgz: unreadable (archive-damaged)"));
    QVERIFY(bench.kept() < 3);
    bench.write("in/a.tgz", bytes);
    bench.import({"in"});
    QCOMPARE(bench.kept(), std::size_t{3});
}

void ImportArchiveTest::bombsAreRefused_data()
{
    QTest::addColumn<ArchiveKind>("kind");
    QTest::newRow("zip") << ArchiveKind::Zip;
    QTest::newRow("tar.gz") << ArchiveKind::TarGz;
}

void ImportArchiveTest::bombsAreRefused()
{
    QFETCH(ArchiveKind, kind);
    ImportBench bench;
    bench.write("in/b.archive", archiveBytes(kind, {{"ada.foresight", bench.whole("S1")},
                                                    {"zeros.foresight", std::string(64'000'000, '\0')},
                                                    {"bob.foresight", bench.whole("S2")}}));
    const QStringList said = bench.import({"in"});
    QCOMPARE(said.size(), 3);
    QCOMPARE(said.front(), QStringLiteral("ada.foresight: accepted"));
    QCOMPARE(said.back(), QStringLiteral("b.archive: unreadable (archive-too-much-inside)"));
    QCOMPARE(bench.kept(), std::size_t{1});
}

void ImportArchiveTest::archiveLimits()
{
    const CourseBench bench;
    const std::string bytes =
        archiveBytes(ArchiveKind::Tar, {{"a", "1"}, {"b", std::string(2'000, 'b')}, {"c", "3"}, {"d", "4"}});
    FILE* file = std::fopen(bench.write("t.tar", bytes).c_str(), "rb");
    ArchiveReader reader(fileno(file), bytes.size(), {3, 1'000, 100}, {});
    QCOMPARE(reader.next()->bytes, std::string("1"));
    const auto large = reader.next();
    QCOMPARE(large->fault, std::string("too-large"));
    QVERIFY(large->bytes.empty());
    QCOMPARE(reader.next()->bytes, std::string("3"));
    QVERIFY(!reader.next());
    QCOMPARE(reader.fault(), std::string("archive-too-many-entries"));
    std::fclose(file);
}

void ImportArchiveTest::readsFromMemoryAlike_data()
{
    archives_data();
}

void ImportArchiveTest::readsFromMemoryAlike()
{
    QFETCH(ArchiveKind, kind);
    const CourseBench bench;
    const std::string whole = archiveBytes(kind, {{"a/1", "one"}, {"b", std::string(2'000, 'b')}, {"c", ""}});
    for (const std::string& bytes : {whole, whole.substr(0, whole.size() / 2), std::string("PK\x03\x04")}) {
        FILE* file = std::fopen(bench.write("t", bytes).c_str(), "rb");
        ArchiveReader fromFile(fileno(file), bytes.size(), {10, 1'000, 100}, {});
        ArchiveReader fromMemory(bytes, {10, 1'000, 100});
        for (std::optional<ArchiveReader::Entry> entry; (entry = fromFile.next());) {
            const std::optional<ArchiveReader::Entry> other = fromMemory.next();
            QVERIFY(other);
            QCOMPARE(other->name, entry->name);
            QCOMPARE(other->bytes, entry->bytes);
            QCOMPARE(other->fault, entry->fault);
        }
        QVERIFY(!fromMemory.next());
        QCOMPARE(fromMemory.fault(), fromFile.fault());
        std::fclose(file);
    }
}

void ImportArchiveTest::passesOverWhatIsNotWanted()
{
    const std::string bytes = archiveBytes(
        ArchiveKind::Zip, {{"photo", std::string(3'000'000, '\0')}, {"a", "1"}, {"film", "2"}, {"b", "3"}});
    const auto isShort = [](const std::string& name) { return name.size() == 1; };
    ArchiveReader reader(bytes, {4, 1'000, 0, 2});
    QCOMPARE(reader.next(isShort)->bytes, std::string("1"));
    QCOMPARE(reader.next(isShort)->bytes, std::string("3"));
    QVERIFY(!reader.next(isShort));
    QCOMPARE(reader.fault(), std::string());
    ArchiveReader few(bytes, {3, 1'000, 0, 2});
    QVERIFY(few.next(isShort));
    QVERIFY(!few.next(isShort)); // what is passed over counts as an entry
    QCOMPARE(few.fault(), std::string("archive-too-many-entries"));
}

void ImportArchiveTest::limitsWhatComesOutOfAll()
{
    const std::string bytes = archiveBytes(ArchiveKind::Zip, {{"a", "12345"}, {"b", "12345"}, {"c", "1"}});
    ArchiveReader reader(bytes, {10, 1'000, 0, 10});
    QVERIFY(reader.next()->fault.empty());
    QVERIFY(reader.next()->fault.empty());
    QCOMPARE(reader.next()->fault, std::string("archive-too-much-inside"));
    QVERIFY(!reader.next());
    QCOMPARE(reader.fault(), std::string("archive-too-much-inside"));
}

void ImportArchiveTest::saysWhenAnArchiveIsEncrypted()
{
    const std::string bytes = archiveBytes(ArchiveKind::Zip, {{"a.foresight", "12345"}}, "password");
    ArchiveReader reader(bytes, kHandInArchive);
    const auto entry = reader.next();
    QVERIFY(entry);
    QCOMPARE(entry->fault, std::string("encrypted"));
    QVERIFY(entry->bytes.empty());
}

QTEST_GUILESS_MAIN(ImportArchiveTest)
#include "import_archive_test.moc"
