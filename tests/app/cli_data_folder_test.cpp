// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error_text.h"
#include "tests/bad_folder.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace foresight;
using test::BadFolder;
using test::FolderFault;

namespace {

const QString kLab = QStringLiteral(FORESIGHT_LABS "/data-gravity-trap");

struct Answer
{
    int code = -1;
    QString err;
};

/// The built program, bound to permissions also when root tests it.
Answer run(const QStringList& arguments)
{
    QProcess process;
    process.setChildProcessModifier([] { test::WithoutPrivileges::forProgram(); });
    process.start(QStringLiteral(FORESIGHT_CLI), arguments);
    const bool ended = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

/// The built program over data folders that are really at fault.
class CliDataFolderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_base = std::make_unique<QTemporaryDir>(); }
    void everyFaultHasItsWords_data() { test::folderFaultRows(); }
    void everyFaultHasItsWords();
    void exportTellsWhyThereIsNothing_data();
    void exportTellsWhyThereIsNothing();
    void fullDiskInTheMiddleKeepsWhatWasSaved();

private:
    [[nodiscard]] QString data() const { return m_base->filePath(QStringLiteral("data")); }
    [[nodiscard]] Answer play(const char* script) const
    {
        return run({QStringLiteral("lab"), QStringLiteral("play"), kLab, QStringLiteral("--script"),
                    QStringLiteral(FORESIGHT_TEST_DATA "/play/%1.yaml").arg(QLatin1String(script)),
                    QStringLiteral("--data-dir"), data(), QStringLiteral("--learner"), QStringLiteral("S1")});
    }
    static void compareWords(const QString& err, ErrorCode code)
    {
        // Two of the titles name versions; what is safe and what to do is the same whatever they are.
        const ErrorText text = errorText({code, {}, {"99", "1"}, {}});
        const QString all = code == ErrorCode::DatabaseTooNew ? QString() : QString::fromStdString(text.title);
        for (const QString& part : {all, QString::fromStdString(text.safe), QString::fromStdString(text.remedy)})
            QVERIFY2(err.contains(part), qPrintable(QStringLiteral("%1 lacks: %2").arg(err, part)));
        QCOMPARE(err.count(QLatin1Char('\n')), 1);
    }

    std::unique_ptr<QTemporaryDir> m_base;
};

void CliDataFolderTest::everyFaultHasItsWords()
{
    QFETCH(int, fault);
    QFETCH(int, code);
    QFETCH(bool, used);
    BadFolder folder(data().toStdString(), "S1");
    if (!folder.prepare(static_cast<FolderFault>(fault)))
        QSKIP("the kernel lets this user mount nothing");
    if (used)
        QCOMPARE(play("ada").code, 0);
    folder.spoil(static_cast<FolderFault>(fault));
    const Answer answer = play("ben");
    QVERIFY2(answer.code == 3, qPrintable(answer.err));
    compareWords(answer.err, static_cast<ErrorCode>(code));
    folder.mend();
    const Answer mended = play("ben");
    QVERIFY2(mended.code == 0, qPrintable(mended.err));
    const auto report = verifyLedger(Ledger::fileFor(data().toStdString(), "S1"));
    QVERIFY(report && report->sound);
    QCOMPARE(report->attempts.size(), std::size_t(used ? 2 : 1)); // nothing of the failed start is left
}

void CliDataFolderTest::exportTellsWhyThereIsNothing_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("code");
    QTest::newRow("missing") << static_cast<int>(FolderFault::Missing) << static_cast<int>(ErrorCode::FileMissing);
    QTest::newRow("a file") << static_cast<int>(FolderFault::File) << static_cast<int>(ErrorCode::NotAFolder);
    QTest::newRow("unreadable") << static_cast<int>(FolderFault::Unreadable)
                                << static_cast<int>(ErrorCode::FileUnreadable);
}

void CliDataFolderTest::exportTellsWhyThereIsNothing()
{
    QFETCH(int, fault);
    QFETCH(int, code);
    BadFolder folder(data().toStdString(), "S1");
    folder.spoil(static_cast<FolderFault>(fault));
    const Answer answer = run({QStringLiteral("submission"), QStringLiteral("export"), QStringLiteral("--data-dir"),
                               data(), QStringLiteral("--learner"), QStringLiteral("S1"), QStringLiteral("--lab"), kLab,
                               QStringLiteral("-o"), m_base->filePath(QStringLiteral("out.foresight"))});
    folder.mend();
    QVERIFY2(answer.code == 3, qPrintable(answer.err));
    compareWords(answer.err, static_cast<ErrorCode>(code));
    QVERIFY(!QFile::exists(m_base->filePath(QStringLiteral("out.foresight"))));
}

void CliDataFolderTest::fullDiskInTheMiddleKeepsWhatWasSaved()
{
    BadFolder folder(data().toStdString(), "S1");
    if (!folder.prepare(FolderFault::Full))
        QSKIP("the kernel lets this user mount nothing");
    int attempts = 0;
    Answer answer = play("ada");
    while (answer.code == 0 && ++attempts < 1000) // each adds some kilobytes to two megabytes
        answer = play("ada");
    QVERIFY2(answer.code == 3, qPrintable(answer.err));
    compareWords(answer.err, ErrorCode::DiskFull);
    const auto report = verifyLedger(Ledger::fileFor(data().toStdString(), "S1"));
    QVERIFY(report && report->sound);
    QVERIFY(report->attempts.size() >= static_cast<std::size_t>(attempts) + 1);
}

QTEST_GUILESS_MAIN(CliDataFolderTest)
#include "cli_data_folder_test.moc"
