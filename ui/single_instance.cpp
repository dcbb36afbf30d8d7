// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/single_instance.h"

#include "core/base/file.h"
#include "core/base/hash.h"
#include "ui/qt_text.h"

#include <QLocalServer>
#include <QLocalSocket>

namespace foresight::ui {

namespace {

/// Long enough for a busy lab computer, short enough that a hung first program does not keep the second from opening.
constexpr int kAnswerMs = 1500;
constexpr qint64 kLongestRequest = 300;
/// Unix socket paths hold 107 bytes; Qt adds a few while it sets the permissions.
constexpr std::size_t kLongestSocketPath = 80;

} // namespace

SingleInstance::SingleInstance(const std::filesystem::path& dataDir, const QString& program, QObject* parent)
    : QObject(parent)
{
    std::error_code ignored;
    const auto folder = std::filesystem::weakly_canonical(dataDir, ignored);
    const auto socket = folder / (coreText(program) + ".socket");
    // In the folder itself it is out of other users' reach. Where its path is too long for a socket, or the folder
    // cannot be made, a name made from the folder's hash serves.
    if (socket.string().size() < kLongestSocketPath && makePrivateFolder(folder))
        m_name = qtText(socket.string());
    else
        m_name = QStringLiteral("foresight-") + program + QLatin1Char('-') +
                 qtText(hex(blake2b(folder.string())).substr(0, 24));
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::raiseOther(const QString& lab)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(kAnswerMs)) {
        socket.write(lab.toUtf8().left(kLongestRequest) + '\n');
        // Only an answer shows that the other program is alive and not merely leaving its socket behind.
        if (socket.waitForBytesWritten(kAnswerMs) && socket.waitForReadyRead(kAnswerMs))
            return true;
    }
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::readRequest);
    if (!m_server->listen(m_name)) {
        QLocalServer::removeServer(m_name); // left by a program that was killed
        m_server->listen(m_name);
    }
    return false;
}

void SingleInstance::readRequest()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine() && socket->bytesAvailable() < kLongestRequest)
                return;
            const QString lab = QString::fromUtf8(socket->readLine(kLongestRequest + 1).trimmed());
            socket->write("ok\n");
            socket->flush();
            Q_EMIT raiseRequested(lab);
        });
    }
}

} // namespace foresight::ui
