// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "tests/bad_folder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <foresight_version.h>
#include <sys/stat.h>

#include <memory>

namespace foresight {

struct Answer
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    /// The line of a check.
    [[nodiscard]] QByteArray line(const char* check) const
    {
        for (const QByteArray& each : out.split('\n')) {
            if (each.startsWith(QByteArray(QByteArray(check) + ": ")))
                return each;
        }
        return {};
    }
    /// The lines that name a problem.
    [[nodiscard]] QByteArrayList problems() const
    {
        QByteArrayList found = out.split('\n');
        found.removeIf([](const QByteArray& each) { return !each.contains(": problem: "); });
        return found;
    }
};

/// A shell without display, desktop session or settings of the one who tests.
inline QProcessEnvironment bareShell(const QString& home)
{
    QProcessEnvironment shell;
    shell.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    shell.insert(QStringLiteral("HOME"), home);
    shell.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    shell.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    shell.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb")); // would need a display
    for (const char* kept : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(kept))
            shell.insert(QLatin1String(kept), qEnvironmentVariable(kept));
    }
    return shell;
}

/// The built programs over a folder of their own, and what their self-test answers.
class SelfTestFixture : public QObject
{
protected:
    void makeBase()
    {
        m_base = std::make_unique<QTemporaryDir>();
        m_shell = bareShell(m_base->filePath(QStringLiteral("home")));
    }
    static void programs()
    {
        QTest::addColumn<QString>("program");
        for (const QString& program : QStringLiteral(FORESIGHT_PROGRAMS).split(QLatin1Char('|')))
            QTest::newRow(qPrintable(QFileInfo(program).fileName())) << program;
    }
    [[nodiscard]] static bool hasWindow(const QString& program)
    {
        return QFileInfo(program).fileName() != QLatin1String("foresight-cli");
    }
    [[nodiscard]] static QStringList withWindow()
    {
        QStringList all = QStringLiteral(FORESIGHT_PROGRAMS).split(QLatin1Char('|'));
        all.removeIf([](const QString& program) { return !hasWindow(program); });
        return all;
    }
    [[nodiscard]] QString data() const { return m_base->filePath(QStringLiteral("data")); }
    [[nodiscard]] Answer run(const QString& program, const QStringList& arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_shell);
        process.setChildProcessModifier([] { test::WithoutPrivileges::forProgram(); });
        process.start(program, arguments);
        const bool ended = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    [[nodiscard]] Answer selfTest(const QString& program, const QStringList& more = {}) const
    {
        return run(program, QStringList{QStringLiteral("--self-test"), QStringLiteral("--data-dir"), data()} + more);
    }
    /// A ledger with one attempt that began at a time, ended.
    void makeLedger(const char* learner, std::int64_t utcMs) const
    {
        const auto ledger = Ledger::open(data().toStdString(), {learner, {}});
        QVERIFY(ledger.has_value());
        const auto attempt =
            (*ledger)->beginAttempt("a-lab", "1", std::string(64, 'a'), std::string(64, 'b'), "test", 0);
        QVERIFY(attempt.has_value());
        const Event event{1, 1, {}, utcMs, 5, LabStarted{"a-lab", "1", std::string(64, 'a'), "usual", "test", false}};
        QVERIFY((*ledger)->store(*attempt)->append(event).has_value());
    }

    std::unique_ptr<QTemporaryDir> m_base;
    QProcessEnvironment m_shell;
};

} // namespace foresight
