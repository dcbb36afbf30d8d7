// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/submission/hand_in_desk.h"
#include "tests/core/submission/seal_bench.h"
#include "tests/core/submission/submission_fixture.h"

#include "core/base/file.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace foresight;

namespace {

const std::string kPlain = "foresight-submission 1\nnot a sound one, but what is inside is not the seal's business\n";

std::string sealFor(const std::vector<unsigned char>& fills, const std::string& plain = kPlain)
{
    return sealed(plain, courseFor(fills)).value();
}

std::string faultOf(std::string_view bytes, const OpenKeys* keys)
{
    return submissionFaultName(unsealed(bytes, keys).verdict.fault);
}

/// Where the sealed bytes begin: after the line that begins with B.
std::size_t bodyAt(const std::string& bytes)
{
    return bytes.find('\n', bytes.find("\nB\t") + 1) + 1;
}

} // namespace

class SealedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRecipientOpensIt()
    {
        const std::string bytes = sealFor({1, 2, 3});
        for (const unsigned char fill : std::vector<unsigned char>{1, 2, 3}) {
            const OpenKeys keys = openKeys({9, fill});
            const Unsealed opened = unsealed(bytes, &keys);
            QVERIFY2(opened.verdict.sound(), opened.verdict.detail.c_str());
            QCOMPARE(opened.plain, kPlain);
            QCOMPARE(opened.header.course, std::string("MLSYS-101"));
            QCOMPARE(opened.header.term, std::string("2026-fall"));
            QCOMPARE(opened.header.recipients.size(), std::size_t{3});
        }
    }

    void nothingOfWhatIsInsideShows()
    {
        const std::string bytes = sealFor({1});
        QVERIFY(bytes.find("sound one") == std::string::npos);
        QVERIFY(sealFor({1}) != bytes); // another content key each time
    }

    void withoutTheKeyItSaysForWhomItIs()
    {
        const std::string bytes = sealFor({1, 2});
        const OpenKeys other = openKeys({7});
        for (const OpenKeys* keys : {static_cast<const OpenKeys*>(nullptr), &other}) {
            const Unsealed closed = unsealed(bytes, keys);
            QCOMPARE(submissionFaultName(closed.verdict.fault), std::string("sealed"));
            QVERIFY(closed.plain.empty());
            QCOMPARE(closed.verdict.detail, "sealed for course \"MLSYS-101\" 2026-fall, key \"" +
                                                keyWords(keyOf(1).publicKey()) + "\" or \"" +
                                                keyWords(keyOf(2).publicKey()) + "\"");
            QVERIFY(!closed.isLocked);
        }
        OpenKeys locked;
        locked.addLocked(keyOf(2).publicKey());
        QVERIFY(unsealed(bytes, &locked).isLocked);
        QCOMPARE(faultOf(bytes, &locked), std::string("sealed"));
    }

    void everyCutIsFound()
    {
        const std::string bytes = sealFor({1, 2});
        const OpenKeys keys = openKeys({1});
        for (std::size_t length = 0; length < bytes.size(); ++length) {
            const Unsealed cut = unsealed(std::string_view(bytes).substr(0, length), &keys);
            const SubmissionFault fault = cut.verdict.fault;
            const auto expected = length == 0 ? SubmissionFault::NotASubmission : SubmissionFault::Truncated;
            QVERIFY2(fault == expected, (std::to_string(length) + ": " + submissionFaultName(fault)).c_str());
            QVERIFY(cut.plain.empty());
        }
        QCOMPARE(faultOf(bytes + "\n", &keys), std::string("malformed"));
        QCOMPARE(faultOf(bytes, &keys), std::string("none"));
    }

    void everyChangedBitIsFound()
    {
        const std::string bytes = sealFor({1});
        const OpenKeys keys = openKeys({1});
        for (std::size_t at = 0; at < bytes.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                std::string changed = bytes;
                changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
                const Unsealed opened = unsealed(changed, &keys);
                QVERIFY2(!opened.verdict.sound(), ("byte " + std::to_string(at)).c_str());
                QVERIFY(opened.plain.empty());
                if (at >= bodyAt(bytes))
                    QCOMPARE(submissionFaultName(opened.verdict.fault), std::string("seal-broken"));
            }
        }
    }

    /// Boxes and bodies cannot be put together anew from two files that the same key opens.
    void piecesOfTwoFilesDoNotFit()
    {
        const OpenKeys keys = openKeys({1});
        const std::string first = sealFor({1});
        const std::string second = sealFor({1});
        const std::string mixed = first.substr(0, bodyAt(first)) + second.substr(bodyAt(second));
        QCOMPARE(mixed.size(), first.size());
        QCOMPARE(faultOf(mixed, &keys), std::string("seal-broken"));
    }

    void lengthsAreBelievedOnlyWithinTheLimit()
    {
        const std::string bytes = sealFor({1});
        const OpenKeys keys = openKeys({1});
        const std::size_t line = bytes.find("\nB\t");
        const std::string front = bytes.substr(0, bytes.find('\t', line + 3) + 1);
        for (const char* length : {"2147483647", "18446744073709551615", "99999999999999999999", "-1", "0", "16", "",
                                   "020", "1e3", "16777217"}) {
            QVERIFY2(faultOf(front + length + "\n" + bytes.substr(bodyAt(bytes)), &keys) == "malformed", length);
        }
        QCOMPARE(faultOf(std::string(kSealedMagic) + "1\n" + std::string(100'000, 'x'), &keys),
                 std::string("malformed"));
        QCOMPARE(faultOf("foresight-sealed 2\n", &keys), std::string("too-new"));
        QCOMPARE(faultOf("foresight-sealed x\n", &keys), std::string("malformed"));
        const auto large = sealed(std::string(kSubmissionLimit, 'x'), courseFor({1}));
        QVERIFY(!large && large.error().code == ErrorCode::TooLarge);
    }

    void atMostSixteenRecipients()
    {
        std::vector<unsigned char> fills;
        for (unsigned char fill = 1; fill <= 17; ++fill)
            fills.push_back(fill);
        const OpenKeys keys = openKeys({17});
        QCOMPARE(faultOf(sealFor(fills), &keys), std::string("malformed"));
        fills.erase(fills.begin());
        QCOMPARE(faultOf(sealFor(fills), &keys), std::string("none"));
    }

    /// The example of FORMAT.md, which another program made.
    void theExampleOpens()
    {
        const std::string bytes = readFile(FORESIGHT_TEST_DATA "/submission/sealed-example.foresight", 10'000).value();
        QCOMPARE(keyWords(keyOf(1).publicKey()), std::string("zebra badge bronze fox copper shadow beaver banjo"));
        const OpenKeys keys = openKeys({1});
        const Unsealed opened = unsealed(bytes, &keys);
        QVERIFY2(opened.verdict.sound(), opened.verdict.detail.c_str());
        QCOMPARE(opened.plain, exampleBytes());
        QFile format(QStringLiteral(SUBMISSION_FORMAT));
        QVERIFY(format.open(QIODevice::ReadOnly));
        const std::string front = bytes.substr(0, bodyAt(bytes));
        const QByteArray shown = QByteArray::fromStdString(front).replace("\t", "<TAB>");
        QVERIFY(format.readAll().contains(QByteArray("```\n" + shown + "```\n")));
    }

    /// A second reader and writer, from FORMAT.md alone, in both directions.
    void anotherProgramOpensOursAndWeOpenIts()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("no python3 to run the second reader");
        const QTemporaryDir folder;
        const std::string file = folder.path().toStdString() + "/x.foresight";
        const auto run = [&](const QStringList& words) {
            QProcess process;
            process.start(python, QStringList{QStringLiteral("-B"), QStringLiteral(SEALED_ORACLE)} + words +
                                      QStringList{QString::fromStdString(file)});
            QVERIFY2(process.waitForFinished(), qPrintable(process.errorString()));
            m_error = process.readAllStandardError();
            m_output = process.readAllStandardOutput().toStdString();
        };
        const QString secret = QStringLiteral("02").repeated(32);
        std::string bytes = sealFor({1, 2, 3}, exampleBytes());
        QVERIFY(writeFile(file, bytes).has_value());
        run({QStringLiteral("open"), secret});
        QVERIFY2(m_error.isEmpty(), m_error.constData());
        QCOMPARE(m_output, exampleBytes());
        bytes.back() = static_cast<char>(bytes.back() ^ 1);
        QVERIFY(writeFile(file, bytes).has_value());
        run({QStringLiteral("open"), secret});
        QCOMPARE(m_error, QByteArray("seal-broken\n"));
        QVERIFY(writeFile(file, exampleBytes()).has_value());
        const auto digits = [](unsigned char fill) { return QString::fromStdString(hex(keyOf(fill).publicKey())); };
        run({QStringLiteral("seal"), QStringLiteral("Kurs Ü"), QString(), digits(4) + QLatin1Char(',') + digits(5)});
        const OpenKeys keys = openKeys({5});
        const ReadSubmission read = openSubmission(m_output, &keys);
        QVERIFY2(read.verdict.sound(), (read.verdict.detail + m_error.toStdString()).c_str());
    }

    void aSealWithinASealIsRefused()
    {
        const OpenKeys keys = openKeys({1});
        QCOMPARE(faultOf(sealFor({1}, sealFor({1})), &keys), std::string("malformed"));
    }

    void theReaderOfHandInsKnowsSealedOnes()
    {
        const std::string plain = exampleBytes();
        const std::string bytes = sealFor({1}, plain);
        QCOMPARE(submissionFaultName(readSubmission(bytes).verdict.fault), std::string("sealed"));
        const OpenKeys keys = openKeys({1});
        const ReadSubmission opened = openSubmission(bytes, &keys);
        QVERIFY(opened.verdict.sound());
        // The receipt and the hash are those of what is inside, however often it is sealed.
        const ReadSubmission read = readSubmission(plain);
        QCOMPARE(opened.submission.receipt, read.submission.receipt);
        QCOMPARE(opened.submission.contentHash, read.submission.contentHash);
        QCOMPARE(openSubmission(sealFor({2, 1}, plain), &keys).submission.contentHash, read.submission.contentHash);
        QVERIFY(openSubmission(plain, nullptr).verdict.sound());
        for (std::size_t length = 1; length < kSealedMagic.size(); ++length)
            QCOMPARE(submissionFaultName(readSubmission(kSealedMagic.substr(0, length)).verdict.fault),
                     std::string("truncated"));
    }

    void aHandInIsSealedAndSaysSo()
    {
        Desk desk;
        const StudentCourse course = courseFor({1, 2});
        const auto done = handIn(desk.ledger(), smallLab(), desk.key, desk.clock, desk.target(), {}, &course);
        QVERIFY2(done.has_value(), codeName(done).c_str());
        QCOMPARE(desk.files(), std::set<std::string>{"Lab 04.foresight"});
        const std::string bytes = readFile(done->file, kSubmissionLimit).value();
        QVERIFY(bytes.starts_with(kSealedMagic));
        QVERIFY(bytes.find("s123") == std::string::npos); // the student number
        const OpenKeys keys = openKeys({2});
        const ReadSubmission read = openSubmission(bytes, &keys);
        QVERIFY2(read.verdict.sound(), read.verdict.detail.c_str());
        QVERIFY(read.submission.events == desk.stored());
        QCOMPARE(read.submission.receipt, done->receipt);
        const auto last = parseStored(desk.stored().back());
        QVERIFY(last->body == EventBody(HandedIn{"Lab 04.foresight",
                                                 1,
                                                 "MLSYS-101",
                                                 {hex(fingerprintOf(keyOf(1).publicKey())),
                                                  hex(fingerprintOf(keyOf(2).publicKey()))}}));
    }

    void whatWasSealedForOthersIsNotTakenFromAnotherSeal()
    {
        Desk desk;
        const StudentCourse course = courseFor({1});
        const auto done = handIn(desk.ledger(), smallLab(), desk.key, desk.clock, desk.target(), {}, &course);
        const OpenKeys first = openKeys({1});
        const std::string inside = unsealed(readFile(done->file, kSubmissionLimit).value(), &first).plain;
        StudentCourse other = courseFor({2});
        other.id = "OTHER";
        const OpenKeys second = openKeys({2});
        const ReadSubmission read = openSubmission(sealed(inside, other).value(), &second);
        QCOMPARE(submissionFaultName(read.verdict.fault), std::string("other-course"));
        other = courseFor({1, 2}); // one more who reads it
        QCOMPARE(submissionFaultName(openSubmission(sealed(inside, other).value(), &second).verdict.fault),
                 std::string("other-course"));
    }

    /// Stopped between the event and the name of the file: what lies there gets its name at the next start.
    void aSealedHandInThatWasStoppedIsFinished()
    {
        Desk desk;
        const StudentCourse course = courseFor({1});
        const auto done = handIn(desk.ledger(), smallLab(), desk.key, desk.clock, desk.target(), {}, &course);
        const std::filesystem::path temporary = desk.target().parent_path() / ".Lab 04.foresight.00ff00";
        std::filesystem::rename(done->file, temporary);
        const auto attempt = desk.ledger().latestAttempt(kLab).value().value();
        const auto seq = static_cast<std::int64_t>(desk.stored().size());
        const auto leave = [&](std::int64_t event) {
            QVERIFY(desk.ledger()
                        .store(attempt)
                        ->saveDraft("hand-in", std::to_string(event) + "\n" + temporary.string())
                        .has_value());
        };
        leave(seq);
        const auto finished = finishHandIn(desk.ledger(), kLab);
        QVERIFY(finished.has_value() && finished->has_value());
        QCOMPARE((*finished)->filename().string(), std::string("Lab 04.foresight"));
        // Before the event was recorded: nothing was handed in, and the file goes.
        std::filesystem::rename(done->file, temporary);
        leave(seq + 1);
        QVERIFY(finishHandIn(desk.ledger(), kLab).has_value());
        QVERIFY(desk.files().empty());
    }

private:
    std::string m_output;
    QByteArray m_error;
};

QTEST_GUILESS_MAIN(SealedTest)
#include "sealed_test.moc"
