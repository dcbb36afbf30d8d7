// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "self_test_fixture.h"

#include "core/ledger/mirror.h"

using namespace foresight;
using test::BadFolder;
using test::FolderFault;

/// `--self-test` and `--version --json` of the built programs, as an administrator runs them.
class SelfTestTest final : public SelfTestFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeBase(); }
    void namesVersionForPrograms_data() { programs(); }
    void namesVersionForPrograms();
    void passesWithoutDisplayOrTrace_data() { programs(); }
    void passesWithoutDisplayOrTrace();
    void usesTheUsersFolder_data() { programs(); }
    void usesTheUsersFolder();
    void answersAsOneDocument_data() { programs(); }
    void answersAsOneDocument();
    void refusesOtherWords_data() { programs(); }
    void refusesOtherWords();
    void namesFolderFault_data();
    void namesFolderFault();
    void namesBrokenKey_data() { programs(); }
    void namesBrokenKey();
    void namesBrokenLedger_data() { programs(); }
    void namesBrokenLedger();
    void countsSoundLedgers_data() { programs(); }
    void countsSoundLedgers();
    void namesClockBehindLedger_data() { programs(); }
    void namesClockBehindLedger();
    void namesPolicyFault_data();
    void namesPolicyFault();
    void looksAtTheMirror_data() { programs(); }
    void looksAtTheMirror();
    void namesMissingFonts();
    void namesBusThatDoesNotAnswer_data();
    void namesBusThatDoesNotAnswer();
    void reachesTheAccessibilityBus();
};

void SelfTestTest::namesVersionForPrograms()
{
    QFETCH(QString, program);
    const Answer answer = run(program, {QStringLiteral("--version"), QStringLiteral("--json")});
    QCOMPARE(answer.out, "{\"program\":\"" + QFileInfo(program).fileName().toUtf8() +
                             "\",\"version\":\"" FORESIGHT_VERSION "\"}\n");
    QCOMPARE(answer.err, QByteArray());
    QCOMPARE(answer.code, 0);
    QCOMPARE(run(program, {QStringLiteral("--json"), QStringLiteral("--version")}).out, answer.out);
}

void SelfTestTest::passesWithoutDisplayOrTrace()
{
    QFETCH(QString, program);
    const Answer answer = selfTest(program);
    QByteArrayList lines = answer.out.split('\n');
    QCOMPARE(lines.size(), 8);
    static const QRegularExpression time(
        QStringLiteral("^clock: ok \\(20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\\)$"));
    QVERIFY2(time.match(QString::fromUtf8(lines[3])).hasMatch(), lines[3].constData());
    lines.removeAt(3);
    const QByteArray none = "not used: this program opens no window";
    const QByteArray fonts = hasWindow(program) ? QByteArray("Latin, Arabic, Chinese") : none;
    const QByteArray names =
        hasWindow(program) ? QByteArray("controls have names; no desktop session here in which to look for its bus")
                           : none;
    QCOMPARE(lines, (QByteArrayList{"profile: ok (" + data().toUtf8() + ")", "fonts: ok (" + fonts + ")",
                                    "accessibility: ok (" + names + ")",
                                    "policy: ok (no settings in /etc/foresight/policy.ini)", "ledger: ok (none yet)",
                                    "mirror: ok (none asked for)", ""}));
    QCOMPARE(answer.err, QByteArray());
    QCOMPARE(answer.code, 0);
    QVERIFY(!QFile::exists(data())); // made for the test only
}

void SelfTestTest::usesTheUsersFolder()
{
    QFETCH(QString, program);
    const Answer answer = run(program, {QStringLiteral("--self-test")});
    QCOMPARE(answer.line("profile"),
             "profile: ok (" + m_base->filePath(QStringLiteral("home/.local/share/foresight")).toUtf8() + ")");
    QCOMPARE(answer.code, 0);
    QVERIFY(!QFile::exists(m_base->filePath(QStringLiteral("home/.local"))));
    m_shell.insert(QStringLiteral("XDG_DATA_HOME"), QStringLiteral("../elsewhere")); // would depend on where it starts
    QCOMPARE(run(program, {QStringLiteral("--self-test")}).line("profile"), answer.line("profile"));
}

void SelfTestTest::answersAsOneDocument()
{
    QFETCH(QString, program);
    QVERIFY(QDir().mkpath(data() + QStringLiteral("/learners")));
    QFile key(data() + QStringLiteral("/installation.key"));
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("notes\n") > 0);
    key.close();
    const Answer answer = selfTest(program, {QStringLiteral("--json")});
    QCOMPARE(answer.code, 1);
    const QJsonObject document = QJsonDocument::fromJson(answer.out).object();
    QCOMPARE(document.keys(), (QStringList{QStringLiteral("checks"), QStringLiteral("ok"), QStringLiteral("program"),
                                           QStringLiteral("version")}));
    QCOMPARE(document[QStringLiteral("program")].toString(), QFileInfo(program).fileName());
    QCOMPARE(document[QStringLiteral("ok")], QJsonValue(false));
    QStringList names;
    for (const QJsonValue& value : document[QStringLiteral("checks")].toArray()) {
        const QJsonObject check = value.toObject();
        names.append(check[QStringLiteral("check")].toString());
        const bool profile = names.last() == QLatin1String("profile");
        QCOMPARE(check[QStringLiteral("ok")].toBool(), !profile);
        QCOMPARE(check[QStringLiteral("remedy")].toString().isEmpty(), !profile);
        QVERIFY(!check[QStringLiteral("says")].toString().isEmpty());
    }
    QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("profile fonts accessibility clock policy ledger mirror"));
}

void SelfTestTest::refusesOtherWords()
{
    QFETCH(QString, program);
    const Answer answer = selfTest(program, {QStringLiteral("--fast")});
    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.out, QByteArray());
    QCOMPARE(answer.err, QFileInfo(program).fileName().toUtf8() +
                             ": The command cannot be understood. (--self-test does not take --fast) Nothing was done. "
                             "Add --help to see how it is written.\n");
}

void SelfTestTest::namesFolderFault_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char* name, FolderFault fault, const char* line) {
        for (const QString& program : QStringLiteral(FORESIGHT_PROGRAMS).split(QLatin1Char('|'))) {
            QTest::addRow("%s, %s", name, qPrintable(QFileInfo(program).fileName()))
                << program << static_cast<int>(fault) << QByteArray(line);
        }
    };
    row("a file in its place", FolderFault::File,
        "%1: A file stands where a folder is needed. Remedy: Move that file away or choose another folder.");
    row("unwritable", FolderFault::Unwritable,
        "%1/.self-test-*: The file or folder cannot be written to. (Permission denied) Remedy: Choose a folder in "
        "which "
        "you may write, or ask the administrator for the permission.");
    row("unreadable", FolderFault::Unreadable,
        "%1: The file or folder cannot be read. (Permission denied) Remedy: Ask its owner or the administrator for the "
        "permission to read it, then try again.");
    row("full", FolderFault::Full,
        "%1/.self-test-*: Not saved: the disk or your share of it is full. (No space left on device) Remedy: Free some "
        "space, then repeat the last step.");
    row("write-protected", FolderFault::WriteProtected,
        "%1/.self-test-*: The disk or share is write-protected. (Read-only file system) Remedy: Remove the protection, "
        "or "
        "choose a folder on another disk.");
}

void SelfTestTest::namesFolderFault()
{
    QFETCH(QString, program);
    QFETCH(int, fault);
    QFETCH(QByteArray, line);
    BadFolder folder(data().toStdString(), "S1");
    if (!folder.prepare(static_cast<FolderFault>(fault)))
        QSKIP("the kernel lets this user mount nothing");
    folder.spoil(static_cast<FolderFault>(fault));
    const Answer answer = selfTest(program);
    folder.mend();
    QCOMPARE(answer.code, 1);
    static const QRegularExpression number(QStringLiteral("self-test-\\d+"));
    const QString found = QString::fromUtf8(answer.line("profile")).replace(number, QStringLiteral("self-test-*"));
    QCOMPARE(found.toUtf8(), "profile: problem: " + line.replace("%1", data().toUtf8()));
    QCOMPARE(answer.err, QByteArray());
    QCOMPARE(selfTest(program).code, 0);
}

void SelfTestTest::namesBrokenKey()
{
    QFETCH(QString, program);
    QVERIFY(QDir().mkpath(data()));
    const QString name = data() + QStringLiteral("/installation.key");
    QFile key(name);
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("notes\n") > 0);
    key.close();
    const Answer answer = selfTest(program);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.line("profile").startsWith(QByteArray("profile: problem: " + name.toUtf8() + ": ")),
             answer.out.constData());
    QVERIFY2(answer.line("profile").contains("(not a key file) Remedy: "), answer.out.constData());
    QCOMPARE(answer.problems().size(), 1);
}

void SelfTestTest::namesBrokenLedger()
{
    QFETCH(QString, program);
    makeLedger("S1", 1'770'000'000'000);
    makeLedger("S2", 1'770'000'000'000);
    BadFolder folder(data().toStdString(), "S2");
    folder.spoil(FolderFault::LedgerDamaged);
    const Answer answer = selfTest(program);
    folder.mend();
    QCOMPARE(answer.code, 1);
    const QByteArray file = QByteArray::fromStdString(Ledger::fileFor(data().toStdString(), "S2").string());
    QVERIFY2(answer.line("ledger").startsWith(QByteArray("ledger: problem: " + file + ": ")), answer.out.constData());
    QVERIFY2(answer.line("ledger").contains(" Remedy: "), answer.out.constData());
    QCOMPARE(answer.problems().size(), 1);
    QCOMPARE(selfTest(program).code, 0);
}

void SelfTestTest::countsSoundLedgers()
{
    QFETCH(QString, program);
    makeLedger("S1", 1'770'000'000'000);
    makeLedger("S2", 1'770'000'000'000);
    const Answer answer = selfTest(program);
    QCOMPARE(answer.line("ledger"), QByteArray("ledger: ok (2 sound)"));
    QCOMPARE(answer.code, 0);
}

void SelfTestTest::namesClockBehindLedger()
{
    QFETCH(QString, program);
    makeLedger("S1", 4'102'444'800'000); // 2100
    const Answer answer = selfTest(program);
    QCOMPARE(answer.code, 1);
    const QByteArray file = QByteArray::fromStdString(Ledger::fileFor(data().toStdString(), "S1").string());
    QVERIFY2(answer.line("clock").startsWith("clock: problem: The clock says 20"), answer.out.constData());
    QVERIFY2(answer.line("clock").endsWith(
                 QByteArray("but " + file +
                            " has an event of 2100-01-01T00:00:00Z: it is behind now or was ahead then. "
                            "Remedy: Set the machine's clock and have it kept by a time server.")),
             answer.out.constData());
    QCOMPARE(answer.problems().size(), 1);
}

void SelfTestTest::namesPolicyFault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char* name, const char* text, int mode, const QByteArray& line) {
        QTest::newRow(name) << QByteArray(text) << mode << line;
    };
    const char* remedy =
        " Remedy: Correct the file, or remove it; it and its folder belong to root, and nobody else may "
        "write them.";
    const QByteArray used =
        "problem: /etc/foresight/policy.ini%1: The policy file cannot be used as it is (%2). Until then nothing can be "
        "exported or printed.";
    const auto fault = [&](const char* place, const char* cause) {
        return QByteArray(QByteArray(used).replace("%1", place).replace("%2", cause) + remedy);
    };
    row("sound", "# a comment\nlocale = de\n[storage]\nclass = durable-local\n", 0644,
        "ok (/etc/foresight/policy.ini, 2 setting(s))");
    row("no settings", "; nothing\n\n", 0644, "ok (no settings in /etc/foresight/policy.ini)");
    row("a key that is not known", "locale = de\n\nexprot = no\n", 0644,
        fault(":3", "\"exprot = no\" should be a key that is known"));
    row("world-writable", "data = /srv/work\n", 0646, fault("", "others than root may write it"));
    row("a line that says nothing", "data = /srv/work\nlocale\n", 0644,
        fault(":2", "neither a section nor key = value"));
}

void SelfTestTest::namesPolicyFault()
{
    QFETCH(QByteArray, text);
    QFETCH(int, mode);
    QFETCH(QByteArray, line);
    if (::geteuid() != 0)
        QSKIP("only root can own a policy file");
    const test::SmallDisk etc("/etc"); // in this process's own mounts
    if (!etc.mounted())
        QSKIP("the kernel lets this user mount nothing");
    const QString name = QStringLiteral("/etc/foresight/policy.ini");
    QVERIFY(QDir().mkpath(QStringLiteral("/etc/foresight")));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    QCOMPARE(::chmod(qPrintable(name), static_cast<mode_t>(mode)), 0);
    const Answer answer = selfTest(QStringLiteral(FORESIGHT_CLI));
    QCOMPARE(answer.line("policy"), "policy: " + line);
    QCOMPARE(answer.code, line.startsWith("ok") ? 0 : 1);
    QCOMPARE(::chmod("/etc/foresight", 0777), 0); // who may write the folder may put another file there
    QCOMPARE(selfTest(QStringLiteral(FORESIGHT_CLI)).code, 1);
}

void SelfTestTest::looksAtTheMirror()
{
    QFETCH(QString, program);
    if (::geteuid() != 0)
        QSKIP("only root can own a policy file");
    const test::SmallDisk etc("/etc"); // in this process's own mounts
    if (!etc.mounted())
        QSKIP("the kernel lets this user mount nothing");
    const QString folder = m_base->filePath(QStringLiteral("mirror"));
    QVERIFY(QDir().mkpath(QStringLiteral("/etc/foresight")));
    QFile file(QStringLiteral("/etc/foresight/policy.ini"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[storage]\nmirror = " + folder.toUtf8() + "\n") > 0);
    file.close();
    const auto line = [&](int code) {
        const Answer answer = selfTest(program);
        return answer.code == code ? answer.line("mirror") : "code " + QByteArray::number(answer.code) + answer.out;
    };
    QVERIFY2(line(1).startsWith(QByteArray("mirror: problem: " + folder.toUtf8())),
             line(1).constData()); // it is never made
    QVERIFY(QDir().mkdir(folder));
    QCOMPARE(line(0), "mirror: ok (" + folder.toUtf8() + "; can be written, nothing behind)");
    makeLedger("S1", 1'770'000'000'000); // without the mirror
    QVERIFY2(line(1).startsWith("mirror: problem: The mirror lacks 1 event(s) of "), line(1).constData());
    StoragePlan plan;
    plan.mirror = folder.toStdString();
    {
        const auto ledger = Ledger::open(data().toStdString(), {"S1", {}}, false, plan);
        QVERIFY(ledger.has_value());
        (*ledger)->settleMirror();
    }
    QCOMPARE(line(0), "mirror: ok (" + folder.toUtf8() + "; can be written, nothing behind)");
    const auto segments = segmentsIn(mirrorFolder(plan.mirror, Ledger::fileFor(data().toStdString(), "S1")));
    QCOMPARE(segments.size(), std::size_t(1));
    QFile segment(QString::fromStdString(segments.front().string()));
    QVERIFY(segment.open(QIODevice::ReadWrite) && segment.seek(segment.size() - 3) && segment.write("!") == 1);
    segment.close();
    QVERIFY2(line(1).contains(" ends at line "), line(1).constData());
    QVERIFY2(line(1).contains(" Remedy: "), line(1).constData());
}

void SelfTestTest::namesMissingFonts()
{
    for (const QString& program : withWindow()) {
        const QString fonts = m_base->filePath(QStringLiteral("fonts.conf"));
        QFile file(fonts);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<?xml version=\"1.0\"?><fontconfig><cachedir>" + m_base->path().toUtf8() +
                   "</cachedir></fontconfig>");
        file.close();
        m_shell.insert(QStringLiteral("FONTCONFIG_FILE"), fonts);
        const Answer answer = selfTest(program);
        QCOMPARE(answer.line("fonts"),
                 QByteArray("fonts: problem: No font has Latin letters. Remedy: Install one, such as the package "
                            "fonts-noto-core."));
        QCOMPARE(answer.problems().size(), 1);
        QCOMPARE(answer.code, 1);
    }
}

void SelfTestTest::namesBusThatDoesNotAnswer_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no one there") << QStringLiteral("unix:path=/nonexistent/bus")
                                  << QByteArray("accessibility: problem: Screen readers cannot be reached: the session "
                                                "bus does not answer. Remedy: Install at-spi2-core and log in again.");
    QTest::newRow("another machine") << QStringLiteral("tcp:host=192.0.2.1,port=1")
                                     << QByteArray(
                                            "accessibility: problem: DBUS_SESSION_BUS_ADDRESS names no socket of "
                                            "this machine; it was not tried. Remedy: Unset it, or log in again.");
}

void SelfTestTest::namesBusThatDoesNotAnswer()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, line);
    m_shell.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address);
    for (const QString& program : withWindow()) {
        const Answer answer = selfTest(program);
        QCOMPARE(answer.line("accessibility"), line);
        QCOMPARE(answer.code, 1);
    }
}

void SelfTestTest::reachesTheAccessibilityBus()
{
    const QString session = QStandardPaths::findExecutable(QStringLiteral("dbus-run-session"));
    if (session.isEmpty() || !QFile::exists(QStringLiteral("/usr/share/dbus-1/services/org.a11y.Bus.service")))
        QSKIP("dbus-daemon or at-spi2-core is not installed");
    for (const QString& program : withWindow()) {
        const Answer answer = run(session, {QStringLiteral("--"), program, QStringLiteral("--self-test"),
                                            QStringLiteral("--data-dir"), data()});
        QCOMPARE(answer.line("accessibility"),
                 QByteArray("accessibility: ok (controls have names; the accessibility bus answers)"));
        QCOMPARE(answer.code, 0);
    }
}

QTEST_GUILESS_MAIN(SelfTestTest)
#include "self_test_test.moc"
