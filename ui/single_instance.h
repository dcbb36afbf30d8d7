// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <filesystem>
#include <memory>

class QLocalServer;

namespace foresight::ui {

/// One running program per data folder. The first listens on a local socket that only its user may use; a later one
/// asks it to come to the front and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// `program` tells student program and gradebook apart.
    SingleInstance(const std::filesystem::path& dataDir, const QString& program, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Whether another program has this data folder and was asked to show `lab` (may be empty). When not, this one
    /// listens from now on.
    [[nodiscard]] bool raiseOther(const QString& lab);

Q_SIGNALS:
    /// Another start asked for this window, with the lab it named or nothing.
    void raiseRequested(const QString& lab);

private:
    void readRequest();
    QString m_name;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace foresight::ui
