// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/grading/gradebook.h"

#include <QObject>
#include <QStringList>

#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace foresight::ui {

/// The open gradebook as windows use it: runs commands, tells who listens, and imports file by file so that the window
/// stays alive and can be told to stop.
class GradebookSession final : public QObject
{
    Q_OBJECT

public:
    GradebookSession(std::vector<std::filesystem::path> labs, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_gradebook.has_value(); }
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] const Course& course() const { return m_gradebook->course(); }
    [[nodiscard]] const Gradebook& gradebook() const { return *m_gradebook; }
    [[nodiscard]] LabFinder finder() const;
    [[nodiscard]] Author author() const;
    /// Kept until something changes; null when it could not be read, and failed() was sent.
    [[nodiscard]] std::shared_ptr<const GradeTable> table();
    [[nodiscard]] std::vector<AuditRow> audit();

    // Each answers whether it happened; otherwise failed() was sent.
    bool create(const std::filesystem::path& courseFile, const std::filesystem::path& file);
    bool open(const std::filesystem::path& file);
    bool importRoster(const std::filesystem::path& file);
    bool grade();
    /// Any other change of the gradebook: changed() follows, or failed().
    bool change(const std::function<Result<void>(Gradebook&, const Author&)>& work);
    bool setOverride(const std::string& studentId, const std::string& item, std::optional<double> points,
                     const std::string& reason);
    bool exportGrades(const std::string& format, const std::filesystem::path& target);

    /// Queues files and folders; each file is answered by imported(), the end by importFinished().
    void importPaths(const QStringList& paths);
    void cancelImport() { m_waiting.clear(); }
    [[nodiscard]] bool importing() const { return m_total > 0; }

Q_SIGNALS:
    void opened();
    /// Students, grades or the audit trail changed.
    void changed();
    void imported(const foresight::ImportedFile& file, int done, int total);
    void importFinished(int done, bool cancelled);
    void rosterImported(int added, int changed, int unchanged);
    void failed(const foresight::Error& error);

private:
    void importNext();
    bool done(const Result<void>& result);
    void becomeOpen(Gradebook&& gradebook, const std::filesystem::path& file);

    std::vector<std::filesystem::path> m_labs;
    const Clock& m_clock;
    std::optional<Gradebook> m_gradebook;
    std::filesystem::path m_file;
    std::shared_ptr<const GradeTable> m_table;
    std::deque<std::filesystem::path> m_waiting;
    int m_done = 0;
    int m_total = 0;
};

} // namespace foresight::ui
