// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission_fixture.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

#include <cmath>

using namespace foresight;

namespace {

/// A hand-in of random length with the texts that are hardest to keep.
std::string randomHandIn(QRandomGenerator& random)
{
    static const std::vector<std::string> texts = {"",
                                                   "plain",
                                                   "tab\tand\nline",
                                                   "\"quoted\" \\ back",
                                                   "\xd8\xb3\xd9\x84\xd8\xa7\xd9\x85",
                                                   "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x94\xac",
                                                   "a\xe2\x80\xa8-b\xe2\x80\xae-c",
                                                   "G\tE\tH\t"};
    const InstallationKey key = exampleKey();
    Genesis genesis = exampleGenesis(key);
    genesis.attempt = 1 + random.bounded(3);
    genesis.learnerName = texts[random.bounded(quint32(texts.size()))];
    const std::string bytes = genesisBytes(genesis);
    std::vector<Event> events;
    const int count = random.bounded(12);
    for (int seq = 1; seq <= count; ++seq) {
        EventBody body = Note{"gap", texts[random.bounded(quint32(texts.size()))]};
        if (random.bounded(2) == 0)
            body = ObservationRecorded{"total_ms", std::ldexp(random.generateDouble(), random.bounded(-300, 300))};
        events.push_back({seq, genesis.attempt, seq % 2 == 0 ? "pipeline" : "",
                          static_cast<std::int64_t>(random.generate64() >> 12), seq, std::move(body)});
    }
    return submissionBytes(bytes, chainOf(bytes, events), key, -5);
}

} // namespace

/// Foresight's reader against a second verifier of FORMAT.md that shares no code with it.
class SubmissionOracleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothVerifiersAgree()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("no python3 to run the second verifier");
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const QTemporaryDir folder;
        QStringList arguments{QStringLiteral(SUBMISSION_VERIFIER)};
        QByteArrayList expected;
        for (int i = 0; i < 40; ++i) {
            std::string bytes = randomHandIn(random);
            if (i % 2 == 1) {
                const auto at = static_cast<std::size_t>(random.bounded(static_cast<quint32>(bytes.size())));
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
            }
            const QString name = folder.filePath(QStringLiteral("%1.foresight").arg(i, 2, 10, QLatin1Char('0')));
            std::ofstream(name.toStdString(), std::ios::binary) << bytes;
            arguments.append(name);
            const ReadSubmission read = readSubmission(bytes);
            QVERIFY2(read.verdict.sound() == (i % 2 == 0),
                     qPrintable(QStringLiteral("seed %1, file %2").arg(seed).arg(i)));
            expected.append(name.toUtf8() + (read.verdict.sound()
                                                 ? " sound " + QByteArray::fromStdString(read.submission.receipt)
                                                 : QByteArray(" not-sound")));
        }
        QProcess verifier;
        verifier.start(python, arguments);
        QVERIFY(verifier.waitForFinished(120'000));
        QCOMPARE(verifier.exitCode(), 1);
        const QByteArrayList lines = verifier.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(lines.size(), expected.size());
        for (qsizetype i = 0; i < lines.size(); ++i)
            QVERIFY2(lines[i].startsWith(expected[i]),
                     qPrintable(QStringLiteral("seed %1: ").arg(seed) + QString::fromUtf8(lines[i])));
    }
};

QTEST_GUILESS_MAIN(SubmissionOracleTest)
#include "submission_oracle_test.moc"
