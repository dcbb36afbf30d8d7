// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/tone_player.h"

#include "ui/instrument/tone.h"

#include <QProcess>
#include <QStandardPaths>

#include <utility>

namespace foresight::ui {

namespace {

struct Player
{
    QString program; ///< empty: there is none
    QStringList arguments;
};

Player player()
{
    const QString rate = QString::number(kToneRate);
    const Player known[] = {
        {QStringLiteral("aplay"),
         {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("raw"), QStringLiteral("-f"),
          QStringLiteral("S16_LE"), QStringLiteral("-c"), QStringLiteral("1"), QStringLiteral("-r"), rate}},
        {QStringLiteral("paplay"),
         {QStringLiteral("--raw"), QStringLiteral("--format=s16le"), QStringLiteral("--channels=1"),
          QStringLiteral("--rate=") + rate}}};
    for (const Player& each : known) {
        const QString program = QStandardPaths::findExecutable(each.program);
        if (!program.isEmpty())
            return {program, each.arguments};
    }
    return {};
}

} // namespace

TonePlayer::TonePlayer(QObject* parent) : QObject(parent), m_process(new QProcess(this))
{
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::finished, this, [this] {
        if (const auto waiting = std::exchange(m_waiting, std::nullopt))
            start(*waiting);
    });
}

TonePlayer::~TonePlayer()
{
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished(100);
}

bool TonePlayer::isThere()
{
    return !player().program.isEmpty();
}

void TonePlayer::play(double share)
{
    if (m_process->state() != QProcess::NotRunning)
        m_waiting = share;
    else
        start(share);
}

void TonePlayer::start(double share)
{
    const Player found = player();
    if (found.program.isEmpty())
        return;
    m_process->start(found.program, found.arguments);
    m_process->write(toneOf(share));
    m_process->closeWriteChannel();
}

} // namespace foresight::ui
