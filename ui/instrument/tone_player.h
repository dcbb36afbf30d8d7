// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

class QProcess;

namespace foresight::ui {

/// Plays a share as a tone through the sound system's own player (aplay or paplay), one at a time: what comes while one
/// sounds waits, and only the last of it is heard.
class TonePlayer final : public QObject
{
    Q_OBJECT

public:
    explicit TonePlayer(QObject* parent = nullptr);
    ~TonePlayer() override;

    /// Whether this computer has a player.
    [[nodiscard]] static bool isThere();

    /// `share` from 0 to 1.
    void play(double share);

private:
    void start(double share);

    QProcess* m_process;
    std::optional<double> m_waiting;
};

} // namespace foresight::ui
