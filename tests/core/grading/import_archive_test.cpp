// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_maker.h"
#include "core/grading/archive_reader.h"
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

QTEST_GUILESS_MAIN(ImportArchiveTest)
#include "import_archive_test.moc"
