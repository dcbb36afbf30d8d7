// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/grading/integrity.h"
#include "tests/core/grading/deceiver.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace foresight;
using foresight::test::ClassOfFacts;
using foresight::test::Deceit;
using foresight::test::Deceiver;

namespace {

std::uint32_t freshSeed()
{
    const std::uint32_t seed = std::random_device{}();
    qInfo("seed %u", seed);
    return seed;
}

/// Work of honest students: some at a computer of their own, some sharing one, some in a room set up from one image.
std::vector<HandInFacts> honestClass(ClassOfFacts& make, int students)
{
    const std::string image = make.digits(64);
    std::string shared = make.digits(64);
    std::vector<HandInFacts> handIns;
    for (int i = 0; i < students; ++i) {
        const std::string own = make.digits(64);
        shared = i % 20 < 2 ? shared : make.digits(64);
        const bool fromImage = i % 50 == 7;
        handIns.push_back(make.honest("s" + std::to_string(i), fromImage ? image : i % 20 < 2 ? shared : own));
        if (i % 9 == 0) {
            handIns.push_back(make.handedInAgain(handIns.back()));
        }
        if (i % 31 == 0) { // a second attempt, in the same ledger
            HandInFacts again = make.honest("s" + std::to_string(i), own);
            again.attempt = 2;
            again.ledgerId = handIns.back().ledgerId;
            handIns.push_back(std::move(again));
        }
    }
    return handIns;
}

std::vector<IntegrityFlag> mechanical(const std::vector<IntegrityFlag>& flags)
{
    std::vector<IntegrityFlag> found;
    std::copy_if(flags.begin(), flags.end(), std::back_inserter(found),
                 [](const IntegrityFlag& flag) { return weightOf(flag.kind) > IntegrityWeight::Weak; });
    return found;
}

QString texts(const std::vector<IntegrityFlag>& flags)
{
    QStringList lines;
    for (const IntegrityFlag& flag : flags) {
        QString line = QString::fromStdString(integrityKindName(flag.kind)) + u':';
        for (const IntegrityEvidence& each : flag.evidence) {
            line += QStringLiteral(" [%1 %2-%3 %4]")
                        .arg(QString::fromStdString(each.studentId))
                        .arg(each.firstSeq)
                        .arg(each.lastSeq)
                        .arg(QString::fromStdString(each.value));
        }
        lines << line;
    }
    return lines.join(u'\n');
}

bool isFound(const Deceit& deceit, const std::vector<IntegrityFlag>& flags)
{
    return std::any_of(flags.begin(), flags.end(), [&deceit](const IntegrityFlag& flag) {
        return flag.kind == deceit.kind &&
               std::all_of(deceit.students.begin(), deceit.students.end(),
                           [&flag](const std::string& student) { return flag.concerns(student); });
    });
}

} // namespace

class IntegrityTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void honestWorkRaisesNoFlag();
    void everyDeceitIsFound();
    void theOrderOfHandInsDoesNotMatter();
    void sharedComputersAreWeak();
    void clocks_data();
    void clocks();
    void rates_data();
    void rates();
    void textsAreComparedByTheirWords();
    void equalWaitsSayNothing();
    void forksShowBothBranches();
    void readsFactsFromAFile();
    void refusesWhatIsNoHandIn_data();
    void refusesWhatIsNoHandIn();
    void namesDiffer();
};

void IntegrityTest::honestWorkRaisesNoFlag()
{
    ClassOfFacts make(freshSeed());
    const std::vector<IntegrityFlag> flags = integrityFlags(honestClass(make, 5000));
    QVERIFY2(mechanical(flags).empty(), qPrintable(texts(mechanical(flags))));
    QVERIFY(!flags.empty()); // the shared computers
}

void IntegrityTest::everyDeceitIsFound()
{
    ClassOfFacts make(freshSeed());
    std::vector<HandInFacts> handIns = honestClass(make, 1000);
    Deceiver deceiver(make, handIns);
    std::vector<Deceit> deceits;
    for (int i = 0; i < 50; ++i) {
        deceits.push_back(deceiver.commit(static_cast<IntegrityKind>(i % 7)));
    }
    deceiver.finish();
    const std::vector<IntegrityFlag> flags = mechanical(integrityFlags(handIns));
    std::set<std::string> guilty;
    for (const Deceit& deceit : deceits) {
        QVERIFY2(isFound(deceit, flags), integrityKindName(deceit.kind).c_str());
        guilty.insert(deceit.students.begin(), deceit.students.end());
    }
    for (const IntegrityFlag& flag : flags) {
        for (const std::string& student : flag.students()) {
            QVERIFY2(guilty.contains(student), qPrintable(texts({flag})));
        }
    }
}

void IntegrityTest::theOrderOfHandInsDoesNotMatter()
{
    const std::uint32_t seed = freshSeed();
    ClassOfFacts make(seed);
    std::vector<HandInFacts> handIns = honestClass(make, 300);
    Deceiver deceiver(make, handIns);
    for (int i = 0; i < 14; ++i) {
        deceiver.commit(static_cast<IntegrityKind>(i % 7));
    }
    deceiver.finish();
    const QString before = texts(integrityFlags(handIns));
    std::shuffle(handIns.begin(), handIns.end(), std::mt19937(seed));
    QCOMPARE(texts(integrityFlags(handIns)), before);
}

void IntegrityTest::sharedComputersAreWeak()
{
    ClassOfFacts make(1);
    const auto flags = integrityFlags({make.honest("1", "k"), make.honest("2", "k"), make.honest("3", "other")});
    QCOMPARE(flags.size(), std::size_t{1});
    QVERIFY(flags.front().kind == IntegrityKind::SameInstallation);
    QVERIFY(weightOf(flags.front().kind) == IntegrityWeight::Weak);
    QVERIFY((flags.front().students() == std::vector<std::string>{"1", "2"}));
    QVERIFY(flags.front().concerns("1") && !flags.front().concerns("3"));
}

void IntegrityTest::clocks_data()
{
    QTest::addColumn<qint64>("utcStep");
    QTest::addColumn<qint64>("monotonicStep");
    QTest::addColumn<bool>("flagged");
    constexpr qint64 kMinute = 60'000;
    QTest::newRow("time passes") << kMinute << kMinute << false;
    QTest::newRow("network time, three minutes back") << -3 * kMinute << kMinute << false;
    QTest::newRow("exactly five minutes back") << -5 * kMinute << kMinute << false;
    QTest::newRow("more than five minutes back") << -5 * kMinute - 1 << kMinute << true;
    QTest::newRow("a day back") << -1440 * kMinute << kMinute << true;
    QTest::newRow("a day back after a restart") << -1440 * kMinute << -kMinute << false;
    QTest::newRow("a day ahead") << 1440 * kMinute << kMinute << false;
    QTest::newRow("asleep") << 600 * kMinute << qint64{0} << false;
}

void IntegrityTest::clocks()
{
    QFETCH(qint64, utcStep);
    QFETCH(qint64, monotonicStep);
    QFETCH(bool, flagged);
    HandInFacts facts;
    facts.contentHash = "c";
    facts.studentId = "1";
    const std::int64_t utcMs = 1'790'000'000'000;
    facts.events = {{1, 1, utcMs - 1000, 899'000, 1, Deed::Other},
                    {2, 2, utcMs, 900'000, 1, Deed::Other},
                    {3, 3, utcMs + utcStep, 900'000 + monotonicStep, 1, Deed::Other},
                    {4, 4, utcMs + utcStep + 1000, 900'000 + monotonicStep + 1000, 1, Deed::Other}};
    const auto flags = integrityFlags({facts});
    QCOMPARE(!flags.empty(), flagged);
    if (flagged) {
        QVERIFY(flags.front().kind == IntegrityKind::ClockBackwards);
        QCOMPARE(flags.front().evidence.front().firstSeq, std::int64_t{2});
        QCOMPARE(flags.front().evidence.front().lastSeq, std::int64_t{3});
    }
}

void IntegrityTest::rates_data()
{
    QTest::addColumn<int>("second"); // Deed
    QTest::addColumn<bool>("sameAct");
    QTest::addColumn<qint64>("passed");
    QTest::addColumn<qint64>("utcPassed");
    QTest::addColumn<bool>("scripted");
    QTest::addColumn<bool>("flagged");
    constexpr int kLocked = static_cast<int>(Deed::Locked);
    constexpr int kReflected = static_cast<int>(Deed::Reflected);
    QTest::newRow("reflection after 4.9 s") << kReflected << true << qint64{4'900} << qint64{4'900} << false << true;
    QTest::newRow("reflection after 5 s") << kReflected << true << qint64{5'000} << qint64{5'000} << false << false;
    QTest::newRow("lock after 9 s") << kLocked << false << qint64{9'000} << qint64{9'000} << false << true;
    QTest::newRow("lock after 10 s") << kLocked << false << qint64{10'000} << qint64{10'000} << false << false;
    QTest::newRow("clock set back") << kLocked << false << qint64{9'000} << qint64{-900'000} << false << true;
    QTest::newRow("after a restart") << kReflected << true << qint64{-4'000} << qint64{90'000} << false << false;
    QTest::newRow("after a longer one") << kReflected << true << qint64{4'000} << qint64{90'000} << false << false;
    QTest::newRow("a script, and it says so") << kLocked << false << qint64{3} << qint64{3} << true << false;
}

void IntegrityTest::rates()
{
    QFETCH(int, second);
    QFETCH(bool, sameAct);
    QFETCH(qint64, passed);
    QFETCH(qint64, utcPassed);
    QFETCH(bool, scripted);
    QFETCH(bool, flagged);
    HandInFacts facts;
    facts.contentHash = "c";
    facts.studentId = "1";
    facts.scripted = scripted;
    facts.events = {{1, 1, 0, 900'000, 1, Deed::Locked},
                    {2, 2, 0, 900'000 + std::min<qint64>(passed, 1), 1, Deed::Other},
                    {3, 3, utcPassed, 900'000 + passed, sameAct ? 1U : 2U, static_cast<Deed>(second)}};
    const auto flags = integrityFlags({facts});
    const bool found = std::any_of(flags.begin(), flags.end(),
                                   [](const IntegrityFlag& flag) { return flag.kind == IntegrityKind::InhumanRate; });
    QCOMPARE(found, flagged);
}

void IntegrityTest::textsAreComparedByTheirWords()
{
    const std::string text(kComparedText, 'x');
    QVERIFY(textFacts(1, text.substr(1)).empty());
    QCOMPARE(textFacts(1, text).size(), std::size_t{1});
    QCOMPARE(textFacts(1, text).front().text, textFacts(7, " X" + text.substr(1) + " ..\n").front().text);
    QVERIFY(textFacts(1, text).front().text != textFacts(1, text + "y").front().text);
    std::string accents;
    for (std::size_t i = 0; i < kComparedText / 2; ++i) {
        accents += "é "; // two bytes are one character
    }
    QVERIFY(textFacts(1, accents).empty());
    ClassOfFacts make(2);
    HandInFacts again = make.honest("1", "k");
    HandInFacts first = again;
    again.contentHash = "later";
    ClassOfFacts::say(first, text);
    ClassOfFacts::say(again, text);
    QVERIFY(integrityFlags({first, again}).empty()); // one's own words
}

void IntegrityTest::equalWaitsSayNothing()
{
    ClassOfFacts make(3);
    HandInFacts first = make.honest("1", "a");
    HandInFacts second = make.honest("2", "b");
    first.texts.clear();
    second.texts.clear();
    second.events.resize(std::min(first.events.size(), second.events.size()));
    first.events.resize(second.events.size());
    for (std::size_t i = 0; i < first.events.size(); ++i) {
        for (HandInFacts* each : {&first, &second}) {
            each->events[i].what = i;
            each->events[i].deed = Deed::Other;
            each->events[i].monotonicMs = static_cast<std::int64_t>(i) * 1000;
            each->events[i].utcMs = static_cast<std::int64_t>(i) * 1000;
        }
    }
    QVERIFY2(integrityFlags({first, second}).empty(), qPrintable(texts(integrityFlags({first, second}))));
    for (std::size_t i = 0; i < first.events.size(); ++i) {
        for (HandInFacts* each : {&first, &second}) {
            each->events[i].monotonicMs += static_cast<std::int64_t>(i * i % 7) * 171;
        }
    }
    const auto flags = integrityFlags({first, second});
    QCOMPARE(flags.size(), std::size_t{1});
    QVERIFY(flags.front().kind == IntegrityKind::IdenticalTrajectory);
}

void IntegrityTest::forksShowBothBranches()
{
    ClassOfFacts make(4);
    const HandInFacts first = make.honest("1", "k");
    HandInFacts second = first;
    second.contentHash = "other";
    for (std::size_t i = 9; i < second.events.size(); ++i) {
        second.events[i].chain ^= 1;
    }
    const auto flags = integrityFlags({first, make.handedInAgain(first), second});
    QCOMPARE(flags.size(), std::size_t{1});
    QVERIFY(flags.front().kind == IntegrityKind::ChainFork);
    QCOMPARE(flags.front().evidence.size(), std::size_t{2});
    for (const IntegrityEvidence& each : flags.front().evidence) {
        QCOMPARE(each.firstSeq, std::int64_t{10});
    }
    QCOMPARE(flags.front().evidence.back().contentHash, std::string("other"));
}

void IntegrityTest::readsFactsFromAFile()
{
    const auto bytes = readFile(FORESIGHT_TEST_DATA "/submission/example.foresight", 1'000'000);
    QVERIFY(bytes);
    const auto facts = handInFacts(*bytes, "hash");
    QVERIFY(facts);
    QCOMPARE(facts->studentId, std::string("s123"));
    QCOMPARE(facts->ledgerId, std::string("4f6c6976656972612d4d617274696e73"));
    QCOMPARE(facts->installation.substr(0, 8), std::string("03a107bf"));
    QCOMPARE(facts->signedUtcMs, std::int64_t{1'790'000'009'000});
    QCOMPARE(facts->events.size(), std::size_t{5});
    QCOMPARE(facts->events[3].chain, std::uint64_t{0xc82a69f6cac3f0ca});
    QVERIFY(facts->events[3].deed == Deed::Locked);
    QCOMPARE(facts->events[4].utcMs, std::int64_t{1'790'000'005'000});
    QCOMPARE(facts->events[4].monotonicMs, std::int64_t{10'000});
    QCOMPARE(facts->events[2].act, facts->events[4].act);
    QVERIFY(facts->events[0].act != facts->events[4].act);
    QVERIFY(facts->texts.empty());
}

void IntegrityTest::refusesWhatIsNoHandIn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("words") << QByteArray("nothing\n");
    QTest::newRow("no line end") << QByteArray("foresight-submission 1");
    QTest::newRow("no genesis") << QByteArray("foresight-submission 1\nG\t{}\n");
    QTest::newRow("short event") << QByteArray("foresight-submission 1\nE\t1\t1\t\tnote\t5\n");
    QTest::newRow("time that is none") << QByteArray("E\t1\t1\t\tnote\tsoon\t5\t0123456789abcdef\t{}\n");
    QTest::newRow("hash that is none") << QByteArray("E\t1\t1\t\tnote\t5\t5\tzz\t{}\n");
}

void IntegrityTest::refusesWhatIsNoHandIn()
{
    QFETCH(QByteArray, bytes);
    const auto facts = handInFacts(bytes.toStdString(), "hash");
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, ErrorCode::FormatInvalid);
}

void IntegrityTest::namesDiffer()
{
    std::set<std::string> names;
    for (int i = 0; i < 9; ++i) {
        names.insert(integrityKindName(static_cast<IntegrityKind>(i)));
    }
    QCOMPARE(names.size(), std::size_t{9});
    QCOMPARE(integrityWeightName(IntegrityWeight::Strong), std::string("strong"));
}

QTEST_APPLESS_MAIN(IntegrityTest)
#include "integrity_test.moc"
