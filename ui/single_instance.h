// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <filesystem>
#include <memory>

class QLocalServer;

namespace foresight::ui {

/// One running program per data folder. The first listens on a local socket that only its user may use; a later one
/// hands it what it was started with and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// `program` tells student program and gradebook apart.
    SingleInstance(const std::filesystem::path& dataDir, const QString& program, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Whether another program has this data folder and took the words over: a lab, or files with their whole paths;
    /// may be empty. When not, this one listens from now on.
    [[nodiscard]] bool raiseOther(const QStringList& words);

Q_SIGNALS:
    /// Another start asked for this program's window, with its words.
    void raiseRequested(const QStringList& words);

private:
    void readRequests();
    QString m_name;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace foresight::ui
