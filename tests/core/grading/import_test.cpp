// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_maker.h"
#include "import_bench.h"

#include <QtTest>

#include <algorithm>
#include <sys/stat.h>

using namespace foresight;
using namespace foresight::test;

namespace {

/// Everything that should not depend on the order of an import.
QStringList contentOf(Gradebook& gradebook)
{
    gradebook.grade(CourseBench::labs(), kTeacher).value();
    QStringList content;
    const GradeTable table = *gradebook.table();
    for (const GradeRow& row : table.rows) {
        for (const GradeCell& cell : row.cells) {
            content += QString::fromStdString(row.student.studentId + " " +
                                              (cell.grade ? cell.grade->submission : std::string("-"))) +
                       QString::number(cell.points.value_or(-1));
        }
    }
    const std::vector<HandInOrigin> origins = *gradebook.origins();
    for (const HandInOrigin& origin : origins) {
        content += QString::fromStdString(origin.contentHash + origin.learnerId + origin.headHash);
    }
    return content;
}

} // namespace

class ImportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictsOfAttempts();
    void verdictOnAnothersLedger();
    void refusals();
    void foldersAreGoneThrough();
    void devicesAndPipesDoNotStopIt();
    void damagedFilesDoNotStopTheOthers();
    void orderAndPartsDoNotMatter();
    void answersComeInOrder();
    void cancelledImportGoesOn();
    void cancelledImportTakesNoMore();
    void progressReachesTheEnd();
    void hugeHandInIsJudged();
};

void ImportTest::verdictsOfAttempts()
{
    ImportBench bench;
    bench.write("in/b1", bench.whole("S1", CourseBench::kDue - kDay));
    bench.write("in/b2", bench.whole("S1", CourseBench::kDue));
    bench.write("in/b0", bench.whole("S1", CourseBench::kDue - 2 * kDay));
    bench.write("in/x", bench.whole("S77"));
    QCOMPARE(
        bench.import({"in/b1", "in/b2", "in/b0", "in/x", "in/b2"}),
        (lines({"b1: accepted", "b2: newer-attempt", "b0: older-attempt", "x: unknown-student", "b2: duplicate"})));
    QCOMPARE(bench.kept(), std::size_t{4});
    QCOMPARE(bench.summary.counts.at(ImportVerdict::Duplicate), std::int64_t{1});
    for (const auto verdict : {ImportVerdict::NewerAttempt, ImportVerdict::OlderAttempt, ImportVerdict::UnknownStudent,
                               ImportVerdict::AnothersHandIn, ImportVerdict::Duplicate}) {
        QVERIFY(isKept(verdict));
    }
    QVERIFY(!isKept(ImportVerdict::TooNew));
}

void ImportTest::verdictOnAnothersLedger()
{
    ImportBench bench;
    bench.write("in/a", bench.whole("S1"));
    // The same ledger under another number: its owner signs a chain that names somebody else.
    ReadSubmission honest = readSubmission(bench.whole("S1"));
    Genesis genesis = honest.submission.genesis;
    genesis.learnerId = "S2";
    const std::string start = genesisBytes(genesis);
    Digest previous = genesisHash(start);
    for (StoredEvent& event : honest.submission.events) {
        event.previous = previous;
        event.attempt = genesis.attempt;
        event.hash = eventHash(event);
        previous = event.hash;
    }
    const InstallationKey key = *InstallationKey::openOrCreate(bench.path("data"));
    bench.write("in/b", submissionBytes(start, honest.submission.events, key, CourseBench::kDue));
    QCOMPARE(bench.import({"in/a", "in/b"}), (lines({"a: accepted", "b: anothers-hand-in"})));
    QCOMPARE(bench.kept(), std::size_t{2});
}

void ImportTest::refusals()
{
    ImportBench bench;
    bench.write("in/empty", "");
    bench.write("in/newer", "foresight-submission 9\n");
    bench.write("in/noise", std::string(3'000, '\xff'));
    bench.write("in/long", std::string(kSubmissionLimit + 1, 'x'));
    QCOMPARE(
        bench.import({"in/empty", "in/newer", "in/noise", "in/long", "in/none"}),
        (lines({"empty: damaged (not-a-submission)", "newer: too-new (too-new)", "noise: damaged (not-a-submission)",
                "long: unreadable (too-large)", "none: unreadable (file-missing)"})));
    QCOMPARE(bench.kept(), std::size_t{0});
    std::string other = kCourse;
    other.replace(other.find("data-gravity-trap"), 17, "some-other-lab");
    bench.gradebook = *Gradebook::create(bench.path("other.db"), bench.write("other.yaml", other), kTeacher);
    bench.write("in/a", bench.whole("S1"));
    QCOMPARE(bench.import({"in/a"}), lines({"a: wrong-lab"}));
}

void ImportTest::foldersAreGoneThrough()
{
    ImportBench bench;
    std::filesystem::create_directories(bench.path("in/section b/late.foresight"));
    bench.write("in/section b/late.foresight/ada.foresight", bench.whole("S1"));
    bench.write("in/section b/bob_attempt_2026-10-01-10-00-00_answer", bench.whole("S2"));
    bench.write("in/broken.foresight", "nonsense");
    bench.write("in/readme.txt", "how to hand in");
    bench.write("in/week1.tgz", archiveBytes(ArchiveKind::TarGz, {{"cam.foresight", bench.whole("S3")}}));
    std::filesystem::create_directory_symlink(bench.path("in"), bench.path("in/round"));
    QCOMPARE(bench.import({"in"}),
             (lines({"broken.foresight: damaged (not-a-submission)", "bob_attempt_2026-10-01-10-00-00_answer: accepted",
                     "ada.foresight: accepted", "cam.foresight: accepted"})));
    QCOMPARE(bench.summary.passedOver, std::int64_t{2}); // readme.txt and the link
}

void ImportTest::devicesAndPipesDoNotStopIt()
{
    ImportBench bench;
    QCOMPARE(::mkfifo(bench.path("in/a.foresight").c_str(), 0600), 0);
    QCOMPARE(::mkfifo(bench.path("in/pipe").c_str(), 0600), 0);
    std::filesystem::create_symlink("/dev/zero", bench.path("in/b.foresight"));
    std::filesystem::create_symlink("nowhere", bench.path("in/c.foresight"));
    bench.write("in/d.foresight", bench.whole("S1"));
    QCOMPARE(bench.import({"in"}),
             (lines({"a.foresight: unreadable (not-a-file)", "b.foresight: unreadable (not-a-file)",
                     "c.foresight: unreadable (file-missing)", "d.foresight: accepted"})));
    QCOMPARE(bench.summary.passedOver, std::int64_t{1});
}

void ImportTest::damagedFilesDoNotStopTheOthers()
{
    ImportBench bench;
    const std::string sound = bench.whole("S1");
    const auto name = [](std::size_t at) { return "in/" + std::to_string(100'000 + at) + ".foresight"; };
    std::int64_t damaged = 0;
    for (std::size_t at = 0; at < sound.size(); at += 97) {
        bench.write(name(at), sound.substr(0, at));
        std::string flipped = sound;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x04);
        bench.write(name(at + 1), flipped);
        damaged += 2;
    }
    bench.write("in/200000.foresight", sound);
    bench.import({"in"});
    QCOMPARE(bench.summary.counts[ImportVerdict::Damaged], damaged);
    QCOMPARE(bench.summary.counts[ImportVerdict::Accepted], std::int64_t{1});
    QCOMPARE(bench.kept(), std::size_t{1});
}

void ImportTest::orderAndPartsDoNotMatter()
{
    ImportBench bench;
    PlayScript poor = CourseBench::wholeScript();
    poor.acts.pop_back();
    std::vector<std::string> names;
    for (int i = 1; i <= 9; ++i) {
        const std::string learner = "S" + std::to_string(i);
        const std::vector<PlayScript> scripts{CourseBench::wholeScript(), poor};
        for (const PlayScript& script : scripts) {
            names.push_back("in/" + std::to_string(names.size()) + ".foresight");
            bench.handIn(learner, names.back(), script, CourseBench::kDue - kDay * static_cast<int>(names.size() % 3));
        }
    }
    bench.import(names);
    const QStringList content = contentOf(bench.gradebook);
    QCOMPARE(content.size(), 9 + 18);

    bench.gradebook = bench.make("two.db");
    std::reverse(names.begin(), names.end());
    bench.import(names);
    QCOMPARE(contentOf(bench.gradebook), content);

    bench.gradebook = bench.make("three.db");
    std::rotate(names.begin(), names.begin() + 5, names.end());
    for (std::size_t part = 0; part < 7; ++part) {
        std::vector<std::string> some;
        for (std::size_t i = part; i < names.size(); i += 7) {
            some.push_back(names[i]);
        }
        bench.import(some);
    }
    QCOMPARE(contentOf(bench.gradebook), content);
}

void ImportTest::answersComeInOrder()
{
    ImportBench bench;
    QStringList expected;
    for (int i = 100; i < 400; ++i) {
        const bool sound = i % 10 == 0;
        const std::string name = std::to_string(i) + ".foresight";
        bench.write("in/" + name, sound ? bench.whole("S" + std::to_string(i)) : "nonsense");
        expected += QString::fromStdString(name + (sound ? ": unknown-student" : ": damaged (not-a-submission)"));
    }
    ImportOptions options = bench.options();
    options.threads = 4;
    QCOMPARE(bench.import({"in"}, options), expected);
}

void ImportTest::cancelledImportGoesOn()
{
    ImportBench bench;
    for (int i = 0; i < 200; ++i) {
        bench.write("in/" + std::to_string(100 + i) + ".foresight", bench.whole("S" + std::to_string(i)));
    }
    ImportOptions options = bench.options();
    int asked = 0;
    options.cancelled = [&asked] { return ++asked > 420; }; // all are on their way by then, and some have come
    const auto first = bench.import({"in"}, options).size();
    QVERIFY(bench.summary.cancelled);
    QVERIFY(first > 0 && first < 200);
    QCOMPARE(bench.kept(), static_cast<std::size_t>(first));
    QCOMPARE(bench.import({"in"}).size(), 200);
    QVERIFY(!bench.summary.cancelled);
    QCOMPARE(bench.kept(), std::size_t{200});
    QCOMPARE(bench.summary.counts[ImportVerdict::Duplicate], static_cast<std::int64_t>(first));
    const auto audit = *bench.gradebook.audit();
    QCOMPARE(std::count_if(audit.begin(), audit.end(), [](const AuditRow& row) { return row.action == "import"; }),
             std::ptrdiff_t{200});
}

void ImportTest::cancelledImportTakesNoMore()
{
    constexpr int kFiles = 40;
    ImportBench bench;
    for (int i = 0; i < kFiles; ++i) {
        bench.write("in/" + std::to_string(100 + i) + ".foresight", bench.whole("S" + std::to_string(i)));
    }
    // Every hand-in that is taken is asked about first: whenever it is cancelled, no more are in than it asked, and it
    // does not ask on.
    for (const int most : {1, 2, 10, kFiles, 2 * kFiles}) {
        bench.gradebook = bench.make(("most" + std::to_string(most) + ".db").c_str());
        ImportOptions options = bench.options();
        int asked = 0;
        options.cancelled = [&] { return ++asked >= most; };
        const auto told = bench.import({"in"}, options).size();
        QVERIFY(told <= most);
        QCOMPARE(asked, most);
        QVERIFY(bench.summary.cancelled);
        QCOMPARE(bench.kept(), static_cast<std::size_t>(told));
    }
}

void ImportTest::progressReachesTheEnd()
{
    ImportBench bench;
    for (int i = 1; i <= 9; ++i) {
        bench.write("in/" + std::to_string(i) + ".foresight", bench.whole("S" + std::to_string(i)));
    }
    ImportOptions options = bench.options();
    std::vector<ImportProgress> told;
    options.progress = [&told](const ImportProgress& progress) { told.push_back(progress); };
    bench.import({"in"}, options);
    QCOMPARE(told.back().read, std::int64_t{9});
    QCOMPARE(told.back().known, std::int64_t{9});
}

void ImportTest::hugeHandInIsJudged()
{
    // A state that grew with every bookmark and was copied with every event would not come to an end here.
    ImportBench bench;
    ReadSubmission sound = readSubmission(bench.whole("S1"));
    const auto opened = std::find_if(sound.submission.events.begin(), sound.submission.events.end(),
                                     [](const StoredEvent& event) { return event.type == "explored"; });
    std::vector<StoredEvent> events(sound.submission.events.begin(), opened + 1);
    Settings settings;
    for (int i = 0; i < 8; ++i) {
        settings["setting_" + std::to_string(i)] = 1.0;
    }
    while (events.size() < 50'000) {
        const std::int64_t seq = static_cast<std::int64_t>(events.size()) + 1;
        const Event event{seq, events.back().attempt, "pipeline", 1, 1, BookmarkSaved{"A", settings}};
        events.push_back(chained(event, events.back().hash));
    }
    const InstallationKey key = *InstallationKey::openOrCreate(bench.path("data"));
    bench.write("in/a", submissionBytes(sound.submission.genesisBytes, events, key, CourseBench::kDue));
    QCOMPARE(bench.import({"in/a"}), lines({"a: accepted"}));
}

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
