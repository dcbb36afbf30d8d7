// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/submission/submission.h"

#include "submission_fixture.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace foresight;

using Forgery = std::function<void(std::string& genesis, std::vector<StoredEvent>& events)>;
Q_DECLARE_METATYPE(Forgery)
Q_DECLARE_METATYPE(SubmissionFault)

namespace {

std::string exampleFile()
{
    QFile file(QStringLiteral(FORESIGHT_TEST_DATA "/submission/example.foresight"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::vector<std::string> linesOf(const std::string& bytes)
{
    std::vector<std::string> lines;
    for (const QByteArray& line : QByteArray::fromStdString(bytes).split('\n'))
        lines.push_back(line.toStdString());
    lines.pop_back(); // after the last line feed
    return lines;
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string bytes;
    for (const std::string& line : lines)
        bytes += line + "\n";
    return bytes;
}

void compare(const SubmissionVerdict& verdict, SubmissionFault fault, std::int64_t place)
{
    QCOMPARE(submissionFaultName(verdict.fault), submissionFaultName(fault));
    QCOMPARE(verdict.place, place);
}

} // namespace

class SubmissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exampleIsAsSpecified()
    {
        const std::string file = exampleFile();
        QVERIFY(!file.empty());
        QCOMPARE(exampleBytes(), file);
        const ReadSubmission read = readSubmission(file);
        QVERIFY2(read.verdict.sound(), read.verdict.detail.c_str());
        QVERIFY(read.submission.genesis == exampleGenesis(exampleKey()));
        QCOMPARE(read.submission.signedUtcMs, 1'790'000'009'000);
        QCOMPARE(read.submission.contentHash, hex(blake2b(file)));
        const std::vector<Event> events = exampleEvents();
        QCOMPARE(read.submission.events.size(), events.size());
        for (std::size_t i = 0; i < events.size(); ++i) {
            const auto event = parseStored(read.submission.events[i]);
            QVERIFY(event.has_value());
            QVERIFY(*event == events[i]);
        }
    }

    void formatShowsTheExample()
    {
        QFile page(QStringLiteral(SUBMISSION_FORMAT));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray text = page.readAll().replace("<TAB>", "\t");
        const Submission example = readSubmission(exampleFile()).submission;
        for (const std::string& shown :
             {exampleFile(), example.receipt, example.contentHash, hex(example.events.front().previous)})
            QVERIFY2(text.contains(QByteArray::fromStdString(shown)), shown.c_str());
    }

    void receiptIsOfTheHeadLine()
    {
        const std::string head = linesOf(exampleFile()).back();
        const std::string receipt = readSubmission(exampleFile()).submission.receipt;
        QCOMPARE(receipt, receiptCode(head));
        QCOMPARE(receipt.size(), std::size_t(14));
        QCOMPARE(receipt[4], '-');
        QCOMPARE(receipt[9], '-');
        QVERIFY(receiptCode(head + " ") != receipt);
    }

    void attemptWithoutEventsIsSound()
    {
        const InstallationKey key = exampleKey();
        const ReadSubmission read = readSubmission(submissionBytes(genesisBytes(exampleGenesis(key)), {}, key, -1));
        QVERIFY2(read.verdict.sound(), read.verdict.detail.c_str());
        QVERIFY(read.submission.events.empty());
        QCOMPARE(read.submission.signedUtcMs, -1);
    }

    void unknownTypesAreKeptByteForByte()
    {
        const InstallationKey key = exampleKey();
        const std::string genesis = genesisBytes(exampleGenesis(key));
        std::vector<StoredEvent> events = chainOf(genesis, exampleEvents());
        StoredEvent later{6, 1, "pipeline", "hint_asked", 1, 2, "{ \"z\":1,  \"a\":2.50 }", events.back().hash, {}};
        later.hash = eventHash(later);
        events.push_back(later);
        const ReadSubmission read = readSubmission(submissionBytes(genesis, events, key, 3));
        QVERIFY2(read.verdict.sound(), read.verdict.detail.c_str());
        QVERIFY(read.submission.events == events);
    }

    void cutAnywhereIsNeverSound()
    {
        const std::string file = exampleBytes();
        for (std::size_t size = 0; size < file.size(); ++size) {
            const ReadSubmission read = readSubmission(std::string_view(file).substr(0, size));
            QVERIFY(!read.verdict.sound());
            const SubmissionFault expected = size == 0 ? SubmissionFault::NotASubmission : SubmissionFault::Truncated;
            QVERIFY2(read.verdict.fault == expected, QByteArray::number(qulonglong(size)).constData());
        }
    }

    void changedByteIsNeverSound_data()
    {
        QTest::addColumn<int>("mask");
        for (const int mask : {0x01, 0x02, 0x20, 0x80, 0xff})
            QTest::addRow("xor %d", mask) << mask;
    }

    void changedByteIsNeverSound()
    {
        QFETCH(int, mask);
        const std::string file = exampleBytes();
        for (std::size_t i = 0; i < file.size(); ++i) {
            std::string changed = file;
            changed[i] = static_cast<char>(changed[i] ^ mask);
            QVERIFY2(!readSubmission(changed).verdict.sound(), QByteArray::number(qulonglong(i)).constData());
        }
    }

    void droppedAndDoubledBytesAreNeverSound()
    {
        const std::string file = exampleBytes();
        for (std::size_t i = 0; i < file.size(); ++i) {
            std::string dropped = file;
            dropped.erase(i, 1);
            QVERIFY(!readSubmission(dropped).verdict.sound());
            std::string doubled = file;
            doubled.insert(i, 1, file[i]);
            QVERIFY(!readSubmission(doubled).verdict.sound());
        }
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<SubmissionFault>("fault");
        QTest::addColumn<qint64>("place");
        using Lines = std::vector<std::string>;
        const Lines lines = linesOf(exampleBytes());
        const auto row = [](const char* name, const std::string& content, SubmissionFault fault, qint64 place) {
            QTest::newRow(name) << QByteArray::fromStdString(content) << fault << place;
        };
        const auto edited = [&](const std::function<void(Lines&)>& edit) {
            Lines copy = lines;
            edit(copy);
            return joined(copy);
        };
        const std::string whole = joined(lines);
        using enum SubmissionFault;
        row("empty", "", NotASubmission, 1);
        row("other text", "student,points\ns123,10\n", NotASubmission, 1);
        row("zip", "PK\x03\x04", NotASubmission, 1);
        row("all ones", std::string(5000, '\xff'), NotASubmission, 1);
        row("byte order mark", "\xef\xbb\xbf" + whole, NotASubmission, 1);
        row("newer", edited([](Lines& l) { l[0] = "foresight-submission 2"; }), TooNew, 1);
        row("much newer", "foresight-submission 17\n???", TooNew, 1);
        row("version zero", edited([](Lines& l) { l[0] = "foresight-submission 0"; }), Malformed, 1);
        row("version with more", edited([](Lines& l) { l[0] += " "; }), Malformed, 1);
        row("version missing", "foresight-submission \n", Malformed, 1);
        row("only the first line", lines[0] + "\n", Truncated, 2);
        row("no head", edited([](Lines& l) { l.pop_back(); }), Truncated, 8);
        row("carriage returns", QByteArray::fromStdString(whole).replace("\n", "\r\n").toStdString(), Malformed, 1);
        row("one carriage return", edited([](Lines& l) { l[4] += '\r'; }), Malformed, 5);
        row("nul", edited([](Lines& l) { l[3][10] = '\0'; }), Malformed, 4);
        row("broken utf-8", edited([](Lines& l) { l[5].insert(l[5].size() - 3, "\xff"); }), Malformed, 6);
        row("overlong utf-8", edited([](Lines& l) { l[5].insert(l[5].size() - 3, "\xc0\xaf"); }), Malformed, 6);
        row("more after the head", whole + "x", Malformed, 9);
        row("line feed after the head", whole + "\n", Malformed, 9);
        row("two heads", whole + lines.back() + "\n", Malformed, 9);
        row("no genesis", edited([](Lines& l) { l.erase(l.begin() + 1); }), Malformed, 2);
        row("genesis no json", edited([](Lines& l) { l[1] = "G\t{"; }), Malformed, 2);
        row("two genesis records", edited([](Lines& l) { l.insert(l.begin() + 1, l[1]); }), Malformed, 3);
        row("unknown line", edited([](Lines& l) { l.insert(l.begin() + 3, "X\t1"); }), Malformed, 4);
        row("empty line", edited([](Lines& l) { l.insert(l.begin() + 3, ""); }), Malformed, 4);
        row("leading zero", edited([](Lines& l) { l[2].replace(2, 1, "01"); }), Malformed, 3);
        row("plus sign", edited([](Lines& l) { l[2].replace(2, 1, "+1"); }), Malformed, 3);
        row("number too large", edited([](Lines& l) { l[2].replace(2, 1, "99999999999999999999"); }), Malformed, 3);
        row("upper-case hash", edited([](Lines& l) {
                for (char& c : l[2])
                    c = c >= 'a' && c <= 'f' && &c > l[2].data() + 40 && &c < l[2].data() + 90
                            ? static_cast<char>(c - 32)
                            : c;
            }),
            Malformed, 3);
        row("spaces for tabs", edited([](Lines& l) { std::replace(l[2].begin(), l[2].end(), '\t', ' '); }), Malformed,
            3);
        row("payload cut", edited([](Lines& l) { l[4].pop_back(); }), Malformed, 5);
        row("event missing", edited([](Lines& l) { l.erase(l.begin() + 4); }), ChainBroken, 3);
        row("last event missing", edited([](Lines& l) { l.erase(l.begin() + 6); }), ChainBroken, 5);
        row("all events missing", edited([](Lines& l) { l.erase(l.begin() + 2, l.begin() + 7); }), ChainBroken, 1);
        row("event twice", edited([](Lines& l) { l.insert(l.begin() + 4, l[4]); }), ChainBroken, 4);
        row("events swapped", edited([](Lines& l) { std::swap(l[3], l[5]); }), ChainBroken, 2);
        row("answer changed", edited([](Lines& l) { l[5].replace(l[5].find("\"B\""), 3, "\"C\""); }), ChainBroken, 4);
        row("learner changed", edited([](Lines& l) { l[1].replace(l[1].find("s123"), 4, "s124"); }), ChainBroken, 1);
        row("count changed", edited([](Lines& l) { l.back().replace(2, 1, "6"); }), ChainBroken, 6);
        row("signing time changed", edited([](Lines& l) { l.back().replace(l.back().find("1790"), 4, "1780"); }),
            SignatureInvalid, 8);
        row("signature changed", edited([](Lines& l) { l.back().back() = l.back().back() == '0' ? '1' : '0'; }),
            SignatureInvalid, 8);
        row("signature missing", edited([](Lines& l) { l.back().resize(l.back().rfind('\t') + 1); }), SignatureInvalid,
            8);
    }

    void faultsAreNamed()
    {
        QFETCH(QByteArray, content);
        QFETCH(SubmissionFault, fault);
        QFETCH(qint64, place);
        compare(readSubmission(content.toStdString()).verdict, fault, place);
    }

    void forgeriesThatKeepTheChainWhole_data()
    {
        QTest::addColumn<Forgery>("forgery");
        QTest::addColumn<SubmissionFault>("fault");
        QTest::addColumn<qint64>("place");
        using Events = std::vector<StoredEvent>;
        QTest::newRow("payload no json") << Forgery([](std::string&, Events& events) { events[2].payload = "[]"; })
                                         << SubmissionFault::Malformed << qint64(5);
        QTest::newRow("payload lacks a field")
            << Forgery([](std::string&, Events& events) { events[3].payload = "{}"; }) << SubmissionFault::Malformed
            << qint64(6);
        QTest::newRow("payload too long") << Forgery([](std::string&, Events& events) {
            events[2].payload = "{\"x\":\"" + std::string(kPayloadLimit, 'x') + "\"}";
        }) << SubmissionFault::Malformed << qint64(5);
        QTest::newRow("nested deeply") << Forgery([](std::string&, Events& events) {
            events[2].payload = "{\"x\":" + std::string(60000, '[');
        }) << SubmissionFault::Malformed
                                       << qint64(5);
        QTest::newRow("other attempt") << Forgery([](std::string&, Events& events) { events[2].attempt = 2; })
                                       << SubmissionFault::ChainBroken << qint64(3);
        QTest::newRow("seq jumps") << Forgery([](std::string&, Events& events) { events[4].seq = 9; })
                                   << SubmissionFault::ChainBroken << qint64(5);
        QTest::newRow("other key in the genesis record") << Forgery([](std::string& genesis, Events&) {
            genesis.replace(genesis.find(exampleKey().publicKeyHex()), 2, "zz");
        }) << SubmissionFault::SignatureInvalid << qint64(8);
    }

    void forgeriesThatKeepTheChainWhole()
    {
        QFETCH(Forgery, forgery);
        QFETCH(SubmissionFault, fault);
        QFETCH(qint64, place);
        const InstallationKey key = exampleKey();
        std::string genesis = genesisBytes(exampleGenesis(key));
        std::vector<StoredEvent> events = chainOf(genesis, exampleEvents());
        forgery(genesis, events);
        Digest previous = genesisHash(genesis);
        for (StoredEvent& event : events) {
            event.previous = previous;
            event.hash = previous = eventHash(event);
        }
        compare(readSubmission(submissionBytes(genesis, events, key, 1)).verdict, fault, place);
    }

    void signedWithAnotherKeyIsNotSound()
    {
        const QTemporaryDir folder;
        const auto other = InstallationKey::openOrCreate(folder.path().toStdString());
        QVERIFY(other.has_value());
        const std::string genesis = genesisBytes(exampleGenesis(exampleKey()));
        const auto read = readSubmission(submissionBytes(genesis, chainOf(genesis, exampleEvents()), *other, 1));
        compare(read.verdict, SubmissionFault::SignatureInvalid, 8);
    }

    void hostileSizesGetAVerdict_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<qint64>("place");
        const QByteArray first("foresight-submission 1\n");
        const QByteArray genesis = "G\t" + QByteArray::fromStdString(genesisBytes(exampleGenesis(exampleKey()))) + "\n";
        QTest::newRow("over the limit") << first + QByteArray(kSubmissionLimit, 'x') << qint64(0);
        QTest::newRow("a million short lines") << first + QByteArray("x\n").repeated(1'000'000) << qint64(2);
        QTest::newRow("a million empty lines") << first + genesis + QByteArray(1'000'000, '\n') << qint64(3);
        QTest::newRow("one huge line") << first + "G\t" + QByteArray(10'000'000, '{') + "\n" << qint64(2);
        QTest::newRow("huge event line") << first + genesis + "E\t1\t1\t\tnote\t0\t0\t" + QByteArray(10'000'000, 'a') +
                                                "\n"
                                         << qint64(3);
        QTest::newRow("many tabs") << first + genesis + "E" + QByteArray(10'000'000, '\t') + "\n" << qint64(3);
        const QByteArray event = "E\t1\t1\t\tact_opened\t0\t0\t" + QByteArray(64, '0') + "\t{}\n";
        QTest::newRow("too many events") << first + genesis + event.repeated(kSubmissionEventLimit + 1)
                                         << qint64(kSubmissionEventLimit + 3);
    }

    void hostileSizesGetAVerdict()
    {
        QFETCH(QByteArray, content);
        QFETCH(qint64, place);
        compare(readSubmission(content.toStdString()).verdict, SubmissionFault::Malformed, place);
    }

    void filesAreReadWithinLimits()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        const auto code = [](const std::filesystem::path& file) { return readSubmissionFile(file).error().code; };
        QCOMPARE(code(path / "none.foresight"), ErrorCode::FileMissing);
        QCOMPARE(code(path), ErrorCode::NotAFile);
        std::ofstream(path / "large.foresight") << "foresight-submission 1\n";
        std::filesystem::resize_file(path / "large.foresight", std::uintmax_t(2) << 30);
        QCOMPARE(code(path / "large.foresight"), ErrorCode::TooLarge);
        std::ofstream(path / "good.foresight") << exampleBytes();
        const auto read = readSubmissionFile(path / "good.foresight");
        QVERIFY(read.has_value());
        QVERIFY(read->verdict.sound());
    }

    void faultNamesAreStable()
    {
        using enum SubmissionFault;
        const std::vector<std::pair<SubmissionFault, std::string>> names = {{None, "none"},
                                                                            {NotASubmission, "not-a-submission"},
                                                                            {TooNew, "too-new"},
                                                                            {Truncated, "truncated"},
                                                                            {Malformed, "malformed"},
                                                                            {ChainBroken, "chain-broken"},
                                                                            {SignatureInvalid, "signature-invalid"}};
        for (const auto& [fault, name] : names)
            QCOMPARE(submissionFaultName(fault), name);
    }
};

QTEST_GUILESS_MAIN(SubmissionTest)
#include "submission_test.moc"
