// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/single_instance.h"

#include "core/base/file.h"
#include "core/base/hash.h"
#include "ui/qt_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace foresight::ui {

namespace {

/// Long enough for a busy lab computer, short enough that a hung first program does not keep the second from opening.
constexpr int kAnswerMs = 1500;
/// More than a command line can hold.
constexpr qint64 kLongestRequest = qint64{8} * 1024 * 1024;
/// Unix socket paths hold 107 bytes; Qt adds a few while it sets the permissions.
constexpr std::size_t kLongestSocketPath = 80;

/// Whether a folder, made when it is not there, is out of other users' reach.
bool isPrivateFolder(const std::filesystem::path& folder)
{
    using std::filesystem::perms;
    if (!makePrivateFolder(folder))
        return false;
    std::error_code fault;
    const perms open = std::filesystem::status(folder, fault).permissions() & (perms::group_all | perms::others_all);
    return !fault && open == perms::none;
}

QString socketName(const std::filesystem::path& folder, const QString& program)
{
    const auto socket = folder / (coreText(program) + ".socket");
    if (socket.string().size() < kLongestSocketPath && isPrivateFolder(folder))
        return qtText(socket.string());
    // The data folder's path is too long for a socket, or others may enter it: the user's own folder for such things
    // serves, which exists for the user alone.
    const QString name =
        QStringLiteral("foresight-") + program + QLatin1Char('-') + qtText(hex(blake2b(folder.string())).substr(0, 24));
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? name : runtime + QLatin1Char('/') + name;
}

/// One line of JSON: words may hold line breaks, a line of JSON does not.
QByteArray requestFor(const QStringList& words)
{
    return QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact) + '\n';
}

QStringList wordsOf(const QByteArray& request)
{
    QStringList words;
    for (const QJsonValue& word : QJsonDocument::fromJson(request).array())
        words.append(word.toString());
    return words;
}

} // namespace

SingleInstance::SingleInstance(const std::filesystem::path& dataDir, const QString& program, QObject* parent)
    : QObject(parent)
{
    std::error_code ignored;
    m_name = socketName(std::filesystem::weakly_canonical(dataDir, ignored), program);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::raiseOther(const QStringList& words)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(kAnswerMs)) {
        socket.write(requestFor(words));
        while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(kAnswerMs)) {
        }
        // Only an answer shows that the other program is alive and not merely leaving its socket behind.
        if (socket.bytesToWrite() == 0 && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(kAnswerMs)))
            return true;
    }
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::readRequests);
    if (!m_server->listen(m_name)) {
        QLocalServer::removeServer(m_name); // left by a program that was killed
        m_server->listen(m_name);
    }
    return false;
}

void SingleInstance::readRequests()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > kLongestRequest)
                    socket->abort();
                return;
            }
            const QStringList words = wordsOf(socket->readLine());
            socket->write("ok\n");
            socket->flush();
            Q_EMIT raiseRequested(words);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read(); // what came before anybody listened
    }
}

} // namespace foresight::ui
