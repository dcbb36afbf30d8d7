// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/single_instance.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace foresight::ui;

/// The second instance waits for the first one's answer, so it has to be a process of its own: this test starts itself
/// again with the folder as its argument.
class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondRaisesFirst_data();
    void secondRaisesFirst();
    void folderThatOthersEnterIsPassedBy();
    void killedFirstDoesNotBlock();
    void otherFoldersAreApart();
};

namespace {

constexpr int kRaised = 10;
constexpr int kListening = 11;

/// More than a socket takes at once, and whatever a file may be called.
QStringList words()
{
    QStringList made{QStringLiteral("data-gravity-trap"), QStringLiteral("/tmp/a\nb \"c\" ü.foresight"), QString()};
    for (int i = 0; i < 20'000; ++i)
        made.append(QStringLiteral("/srv/hand-ins/a folder with a long name/%1.foresight").arg(i));
    return made;
}

int startSecond(const QString& folder, const QString& program)
{
    SingleInstance second(folder.toStdString(), program);
    return second.raiseOther(words()) ? kRaised : kListening;
}

int exitCodeOfSecond(const QString& folder, const QString& program = QStringLiteral("student"))
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--second"), folder, program});
    while (process.state() != QProcess::NotRunning)
        QTest::qWait(10); // lets this process answer
    return process.exitCode();
}

} // namespace

void SingleInstanceTest::secondRaisesFirst_data()
{
    QTest::addColumn<QString>("under");
    QTest::newRow("socket in the folder") << QString();
    QTest::newRow("path too long for a socket") << QStringLiteral("x").repeated(120);
}

void SingleInstanceTest::secondRaisesFirst()
{
    QFETCH(QString, under);
    const QTemporaryDir folder;
    const QString path = folder.filePath(under);
    SingleInstance first(path.toStdString(), QStringLiteral("student"));
    QVERIFY(!first.raiseOther({}));
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QCOMPARE(exitCodeOfSecond(path), kRaised);
    QTRY_COMPARE(raised.size(), 1);
    QCOMPARE(raised.first().first().toStringList(), words());
}

void SingleInstanceTest::folderThatOthersEnterIsPassedBy()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                     QFile::ReadOther | QFile::ExeOther));
    SingleInstance first(folder.path().toStdString(), QStringLiteral("gradebook"));
    QVERIFY(!first.raiseOther({}));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("gradebook.socket"))));
    QCOMPARE(exitCodeOfSecond(folder.path(), QStringLiteral("gradebook")), kRaised);
}

void SingleInstanceTest::killedFirstDoesNotBlock()
{
    const QTemporaryDir folder;
    // A socket file that nobody listens on any more, as a killed program leaves it.
    QFile stale(folder.filePath(QStringLiteral("student.socket")));
    QVERIFY(stale.open(QIODevice::WriteOnly));
    stale.close();
    SingleInstance next(folder.path().toStdString(), QStringLiteral("student"));
    QVERIFY(!next.raiseOther({}));
    QCOMPARE(exitCodeOfSecond(folder.path()), kRaised);
}

void SingleInstanceTest::otherFoldersAreApart()
{
    const QTemporaryDir folder;
    const QTemporaryDir other;
    SingleInstance first(folder.path().toStdString(), QStringLiteral("student"));
    QVERIFY(!first.raiseOther({}));
    QCOMPARE(exitCodeOfSecond(other.path()), kListening);
    QCOMPARE(exitCodeOfSecond(folder.path(), QStringLiteral("gradebook")), kListening);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--second"))
        return startSecond(arguments.value(2), arguments.value(3));
    SingleInstanceTest test;
    return QTest::qExec(&test, arguments);
}

#include "single_instance_test.moc"
