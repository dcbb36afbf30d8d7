// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QtTest>

#include <foresight_version.h>

/// The built program as a shell sees it: exact output, exact errors, exit code.
class CliBinaryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysExactly_data();
    void saysExactly();
};

void CliBinaryTest::saysExactly_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QByteArray>("err");
    const auto row = [](const char* name, const char* arguments, int code, const char* out, const char* err) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(QLatin1Char(' ')) << code << QByteArray(out)
                            << QByteArray(err);
    };
    row("version", "--version", 0, "foresight-cli " FORESIGHT_VERSION "\n", "");
    row("sound lab", "lab check labs/small", 0, "labs/small: sound\n", "");
    row("figures", "lab evaluate labs/small --act copy --set link=fast --set volume_gb=450 --json", 0,
        "{\"act\":\"copy\",\"context\":\"office\",\"inputs\":{\"link\":\"fast\",\"volume_gb\":450,\"wait_min\":10},"
        "\"lab\":\"copy-time\",\"outputs\":{\"busy_pct\":40,\"copy_s\":400,\"cost_usd\":0,\"total_s\":1000},"
        "\"profile\":\"measured\",\"verdicts\":{\"pace\":\"fine\"}}\n",
        "");
    row("unknown lab", "lab evaluate nowhere --act copy", 2, "",
        "foresight-cli: There is no lab \"nowhere\". Nothing was changed. \"foresight-cli lab list\" shows the labs "
        "that are installed.\n");
    row("cut hand-in", "submission verify play/ada.yaml", 1,
        "play/ada.yaml: not-a-submission at 1: does not begin as a hand-in does\n", "");
    row("missing ledger", "ledger verify none.sqlite --json", 3, "",
        "foresight-cli: none.sqlite: There is no such file or folder. Nothing was changed. Check the name, and that "
        "the drive it is on is connected.\n");
}

void CliBinaryTest::saysExactly()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, out);
    QFETCH(QByteArray, err);
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(FORESIGHT_TEST_DATA));
    process.start(QStringLiteral(FORESIGHT_CLI), arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput(), out);
    QCOMPARE(process.readAllStandardError(), err);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), code);
}

QTEST_GUILESS_MAIN(CliBinaryTest)
#include "cli_binary_test.moc"
