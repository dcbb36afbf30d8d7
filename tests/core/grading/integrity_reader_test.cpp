// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/grading/integrity_reader.h"
#include "tests/core/grading/course_bench.h"

#include <QtTest>

#include <algorithm>

using namespace foresight;
using foresight::test::CourseBench;

namespace {

const Author kTeacher{"teacher", 1'791'000'000'000};
const char* const kCourse = "id: MLSYS-101\nmatch: sis_id\nlabs:\n  - {lab: data-gravity-trap, item: L, points: 10}\n";

Student student(const std::string& number)
{
    return {number, "Given", "Family", "", "", "", "S" + number, ""};
}

/// A course with students 1 and 2, whose hand-ins name them S1 and S2.
struct Bench : CourseBench
{
    Bench() { gradebook.importRoster({student("1"), student("2")}, kTeacher).value(); }

    void import(const std::filesystem::path& file) { gradebook.importFile(file, labs(), kTeacher).value(); }

    [[nodiscard]] std::vector<IntegrityFlag> flags(IntegrityKind kind)
    {
        gradebook.grade(labs(), kTeacher).value();
        std::vector<IntegrityFlag> found = integrityFlags(gradebook, labs()).value();
        std::erase_if(found, [kind](const IntegrityFlag& flag) { return flag.kind != kind; });
        return found;
    }

    /// Signs a hand-in again after its events were changed, as the owner of a machine can.
    [[nodiscard]] std::filesystem::path forged(const std::filesystem::path& file, const std::string& name,
                                               const std::function<void(Event&)>& change,
                                               const std::string& ledgerId = {}) const
    {
        const Submission honest = readSubmission(*readFile(file, 1'000'000)).submission;
        Genesis other = honest.genesis;
        other.ledgerId = ledgerId;
        const std::string genesis = ledgerId.empty() ? honest.genesisBytes : genesisBytes(other);
        std::vector<StoredEvent> events;
        Digest previous = genesisHash(genesis);
        for (const StoredEvent& stored : honest.events) {
            Event event = *parseStored(stored);
            change(event);
            events.push_back(chained(event, previous));
            previous = events.back().hash;
        }
        return write(name, submissionBytes(genesis, events, *InstallationKey::openOrCreate(path("data")),
                                           honest.signedUtcMs + 1000));
    }

    Gradebook gradebook = Gradebook::create(path("gb.db"), write("course.yaml", kCourse), kTeacher).value();
};

} // namespace

class IntegrityReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyGradebookHasNone();
    void namesStudentsOfTheRoster();
    void showsFiguresSideBySide();
    void findsForksOfOneAttempt();
    void findsLongTexts();
    void findsWhatALedgerNotedAboutItself();
    void changesNothing();
    void canBeCancelled();
};

void IntegrityReaderTest::anEmptyGradebookHasNone()
{
    const Bench bench;
    QVERIFY(integrityFlags(bench.gradebook, CourseBench::labs()).value().empty());
}

void IntegrityReaderTest::namesStudentsOfTheRoster()
{
    Bench bench;
    const std::string ledger(32, 'a');
    for (const std::string learner : {"S1", "S2", "S9"}) {
        const auto file = bench.handIn(learner, learner + ".foresight", CourseBench::wholeScript());
        bench.import(bench.forged(
            file, learner + "-copied.foresight", [](Event&) {}, ledger));
    }
    const auto flags = bench.flags(IntegrityKind::SameLedger);
    QCOMPARE(flags.size(), std::size_t{1});
    QVERIFY((flags.front().students() == std::vector<std::string>{"1", "2", "S9"}));
    QCOMPARE(flags.front().evidence.front().value, ledger);
    QVERIFY(bench.flags(IntegrityKind::InhumanRate).empty()); // scripts say that they are
}

void IntegrityReaderTest::showsFiguresSideBySide()
{
    Bench bench;
    const auto file = bench.handIn("S1", "a.foresight", CourseBench::wholeScript());
    bench.import(bench.forged(file, "forged.foresight", [](Event& event) {
        if (auto* look = std::get_if<Explored>(&event.body); look && look->outputs.contains("total_ms")) {
            look->outputs["total_ms"] = 1;
        }
    }));
    const auto flags = bench.flags(IntegrityKind::Recomputation);
    QCOMPARE(flags.size(), std::size_t{1});
    const IntegrityEvidence& first = flags.front().evidence.front();
    QCOMPARE(first.studentId, std::string("1"));
    QVERIFY(first.firstSeq > 0);
    QVERIFY2(first.value.starts_with("total_ms: recorded 1, the model says "), first.value.c_str());
    bench.import(bench.handIn("S2", "b.foresight", CourseBench::wholeScript()));
    QCOMPARE(bench.flags(IntegrityKind::Recomputation).size(), std::size_t{1});
}

void IntegrityReaderTest::findsForksOfOneAttempt()
{
    Bench bench;
    const auto file = bench.handIn("S1", "a.foresight", CourseBench::wholeScript());
    bench.import(file);
    QVERIFY(bench.flags(IntegrityKind::ChainFork).empty());
    bench.import(bench.forged(file, "again.foresight", [](Event& event) {
        if (auto* locked = std::get_if<PredictionLocked>(&event.body); locked && event.act == "gravity") {
            locked->answer = "B";
        }
    }));
    const auto flags = bench.flags(IntegrityKind::ChainFork);
    QCOMPARE(flags.size(), std::size_t{1});
    QCOMPARE(flags.front().evidence.size(), std::size_t{2});
    const Submission honest = readSubmission(*readFile(file, 1'000'000)).submission;
    const auto lock = std::find_if(honest.events.begin(), honest.events.end(), [](const StoredEvent& event) {
        return event.type == "prediction_locked" && event.act == "gravity";
    });
    QCOMPARE(flags.front().evidence.front().firstSeq, lock->seq);
}

void IntegrityReaderTest::findsLongTexts()
{
    Bench bench;
    PlayScript script = CourseBench::wholeScript();
    script.acts.front().reason = "I think that " + std::string(kComparedText, 'm') + " is the reason";
    bench.import(bench.handIn("S1", "a.foresight", script));
    script.acts.front().reason = "i THINK that " + std::string(kComparedText, 'm') + ", is the reason!";
    bench.import(bench.handIn("S2", "b.foresight", script));
    const auto flags = bench.flags(IntegrityKind::IdenticalText);
    QCOMPARE(flags.size(), std::size_t{1});
    QVERIFY(flags.front().evidence.front().value.starts_with("I think that mmm"));
    QVERIFY(flags.front().evidence.back().value.starts_with("i THINK that mmm"));
}

void IntegrityReaderTest::findsWhatALedgerNotedAboutItself()
{
    Bench bench;
    const auto file = bench.handIn("S1", "a.foresight", CourseBench::wholeScript());
    const auto turned = [&](const std::string& name, const std::string& about) {
        return bench.forged(file, name, [&about](Event& event) {
            if (std::holds_alternative<EquationOpened>(event.body) && event.act == "gravity") {
                event.body = Note{about, "attempt 1 had 12 events, 5 were here"};
            }
        });
    };
    bench.import(turned("gap.foresight", "gap"));
    QVERIFY2(bench.flags(IntegrityKind::OlderCopy).empty(), "a note of the learner's own says nothing of the kind");
    bench.import(turned("copy.foresight", "ledger-copy"));
    const auto flags = bench.flags(IntegrityKind::OlderCopy);
    QCOMPARE(flags.size(), std::size_t{1});
    QCOMPARE(flags.front().students(), std::vector<std::string>{"1"});
    QCOMPARE(flags.front().evidence.front().value, std::string("attempt 1 had 12 events, 5 were here"));
    QVERIFY(weightOf(IntegrityKind::OlderCopy) == IntegrityWeight::Medium);
}

void IntegrityReaderTest::changesNothing()
{
    Bench bench;
    bench.import(bench.handIn("S1", "a.foresight", CourseBench::wholeScript()));
    bench.import(bench.handIn("S2", "b.foresight", CourseBench::wholeScript()));
    bench.gradebook.grade(CourseBench::labs(), kTeacher).value();
    const auto before = bench.gradebook.table().value();
    const std::size_t audit = bench.gradebook.audit()->size();
    QVERIFY(!integrityFlags(bench.gradebook, CourseBench::labs()).value().empty());
    QCOMPARE(*bench.gradebook.table()->rows.front().cells.front().points, *before.rows.front().cells.front().points);
    QCOMPARE(bench.gradebook.audit()->size(), audit);
}

void IntegrityReaderTest::canBeCancelled()
{
    Bench bench;
    for (const std::string learner : {"S1", "S2"}) {
        bench.import(bench.handIn(learner, learner + ".foresight", CourseBench::wholeScript()));
    }
    int asked = 0;
    const auto second = [&asked] { return ++asked > 1; };
    QCOMPARE(integrityFacts(bench.gradebook, CourseBench::labs(), second).value().size(), std::size_t{1});
    QVERIFY(!integrityFlags(bench.gradebook, CourseBench::labs()).value().empty()); // one installation
    QVERIFY(integrityFlags(bench.gradebook, CourseBench::labs(), [] { return true; }).value().empty());
}

QTEST_APPLESS_MAIN(IntegrityReaderTest)
#include "integrity_reader_test.moc"
