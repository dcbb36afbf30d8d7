// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <thread>

namespace foresight::ui {

/// An import beside the window: reads and writes through a connection of its own on another thread, makes grades, and
/// reads the table that the window shows next. What came in is handed over a few times a second, many files at once.
class ImportJob final : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(QObject* parent);
    ~ImportJob() override;

    void start(const std::filesystem::path& gradebook, const std::vector<std::filesystem::path>& paths,
               const LabFinder& labs, const Author& author, bool watched, const std::shared_ptr<const OpenKeys>& keys,
               TableDetail detail);
    /// Ends the import soon; what came in by then stays.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_shared != nullptr; }

Q_SIGNALS:
    void progressed(const std::vector<foresight::ImportedFile>& files, qint64 read, qint64 known);
    /// The files are in, or as many as there were when it was stopped; grades are being made.
    void gradingStarted(bool stopped);
    /// `table`: all grades as they are then, as detailed as asked for; null after an error.
    void finished(bool stopped, const std::optional<foresight::Error>& error,
                  const std::shared_ptr<const foresight::GradeTable>& table);

private:
    struct Shared;
    void look();

    std::shared_ptr<Shared> m_shared;
    std::thread m_thread;
    QTimer m_timer;
    bool m_toldGrading = false;
};

} // namespace foresight::ui
