// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook.h"
#include "core/grading/integrity.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace foresight::ui {

/// Compares all hand-ins of a gradebook beside the window, through a connection of its own that only reads.
class IntegrityJob final : public QObject
{
    Q_OBJECT

public:
    explicit IntegrityJob(QObject* parent);
    ~IntegrityJob() override;

    /// Begins anew: what runs is stopped without waiting for it, and not told of.
    void start(const std::filesystem::path& gradebook, const LabFinder& labs);

Q_SIGNALS:
    /// Empty as well when the gradebook could not be read: flags are advice, and other screens say what is wrong.
    void found(const std::vector<foresight::IntegrityFlag>& flags);

private:
    struct Shared;
    struct Wanted
    {
        std::filesystem::path gradebook;
        LabFinder labs;
    };
    void end();
    void look();

    std::shared_ptr<Shared> m_shared;
    std::thread m_thread;
    QTimer m_timer;
    std::optional<Wanted> m_next; ///< begins when what runs has stopped
};

} // namespace foresight::ui
