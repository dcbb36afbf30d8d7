// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

namespace foresight::bench {

namespace {

constexpr int kRuns = 20;
constexpr double kGoal = 1.5;
constexpr double kMostMiB = 70;
constexpr double kMostIdleMs = 1; ///< a second: a thousandth of a processor

/// Runs a program beside this one to its end; its output, nothing when it failed.
QByteArray output(const char* program, const QStringList& arguments, bool& failed)
{
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + QLatin1Char('/') + QLatin1String(program), arguments);
    const bool ended = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit;
    failed = failed || !ended || process.exitCode() != 0;
    return process.readAllStandardOutput();
}

} // namespace

std::vector<std::string> benchPrograms()
{
    const QTemporaryDir folder;
    bool failed = false;
    const auto student = [&](const char* what) {
        return output("foresight_bench_student", {QLatin1String(what), folder.path()}, failed);
    };
    student("prepare");
    if (failed)
        return {"programs: the lab could not be played"};
    const Pair start = timed(
        kRuns, [&](int) { student("start"); }, [&](int) { output("foresight_bench_bare", {}, failed); });
    const QList<QByteArray> visited = student("visit").simplified().split(' ');
    const QList<QByteArray> everywhere = student("languages").simplified().split(' ');
    const double idleMs = student("idle").simplified().toDouble();
    if (failed || visited.size() != 2 || everywhere.size() != 2)
        return {"programs: one of them failed"};
    const double everywhereMib = everywhere[1].toDouble() / 1024;
    const double mib = visited[1].toDouble() / 1024;
    return {pairLine("start to first window", start, kGoal),
            "memory after " + visited[0].toStdString() + " steps: " + QString::number(mib, 'f', 1).toStdString() +
                " MiB, goal " + QString::number(kMostMiB).toStdString() + (mib < kMostMiB ? ": kept" : ": missed"),
            "memory after " + everywhere[0].toStdString() +
                " pages in all languages: " + QString::number(everywhereMib, 'f', 1).toStdString() + " MiB",
            "left alone with the lab open: " + QString::number(idleMs, 'f', 2).toStdString() +
                " ms of processor time a second, goal " + QString::number(kMostIdleMs).toStdString() +
                (idleMs < kMostIdleMs ? ": kept" : ": missed")};
}

} // namespace foresight::bench
