// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/end_of_session.h"

#include <QGuiApplication>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace foresight::ui {

namespace {

constexpr std::array<int, 3> kSignals{SIGTERM, SIGHUP, SIGINT};

int pipeEnds[2] = {-1, -1};
std::array<struct sigaction, kSignals.size()> before{};
std::function<void()>* keepAtExit = nullptr;

/// A handler may do next to nothing; the event loop reads the byte.
void tell(int)
{
    const int kept = errno;
    const char byte = 1;
    (void)!::write(pipeEnds[1], &byte, 1);
    errno = kept;
}

/// Qt answers the loss of its X server with exit().
void keepAtLoss()
{
    if (keepAtExit != nullptr) {
        (*std::exchange(keepAtExit, nullptr))();
    }
}

} // namespace

EndOfSession::EndOfSession(QGuiApplication& application, std::function<void()> keep) : m_keep(std::move(keep))
{
    static const bool registered = std::atexit(keepAtLoss) == 0;
    Q_UNUSED(registered)
    keepAtExit = &m_keep;
    connect(
        &application, &QGuiApplication::commitDataRequest, this, [this] { m_keep(); }, Qt::DirectConnection);
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0) {
        return; // the signals end the program as they always do
    }
    m_told = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_told, &QSocketNotifier::activated, this, &EndOfSession::endAsTold);
    struct sigaction handler = {};
    handler.sa_handler = tell;
    handler.sa_flags = SA_RESTART;
    sigemptyset(&handler.sa_mask);
    for (std::size_t i = 0; i < kSignals.size(); ++i) {
        ::sigaction(kSignals[i], &handler, &before[i]);
    }
}

EndOfSession::~EndOfSession()
{
    keepAtExit = nullptr;
    if (m_told == nullptr) {
        return;
    }
    for (std::size_t i = 0; i < kSignals.size(); ++i) {
        ::sigaction(kSignals[i], &before[i], nullptr);
    }
    delete m_told;
    for (int& end : pipeEnds) {
        ::close(std::exchange(end, -1));
    }
}

void EndOfSession::endAsTold()
{
    char byte = 0;
    (void)!::read(pipeEnds[0], &byte, 1);
    m_keep();
    QCoreApplication::exit(0); // not by closing windows: one might ask something first
}

} // namespace foresight::ui
