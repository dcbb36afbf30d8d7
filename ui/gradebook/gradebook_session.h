// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/grading/gradebook.h"
#include "ui/gradebook/form_drafts.h"
#include "ui/gradebook/gradebook_memory.h"

#include <QObject>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace foresight::ui {

class ImportJob;

/// The open gradebook as windows use it: runs commands, tells who listens, and imports beside the window.
class GradebookSession final : public QObject
{
    Q_OBJECT

public:
    GradebookSession(std::vector<std::filesystem::path> labs, const Clock& clock, QObject* parent = nullptr);
    ~GradebookSession() override;

    [[nodiscard]] bool isOpen() const { return m_gradebook.has_value(); }
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] const Course& course() const { return m_gradebook->course(); }
    [[nodiscard]] const Gradebook& gradebook() const { return *m_gradebook; }
    [[nodiscard]] const std::vector<std::filesystem::path>& labs() const { return m_labs; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] LabFinder finder() const;
    [[nodiscard]] Author author() const;
    [[nodiscard]] GradebookMemory& memory() { return m_memory; }
    /// Of the open gradebook; before one is open, of the one that is being made.
    [[nodiscard]] FormDrafts& drafts() { return m_drafts; }
    /// Kept until something changes; null when it could not be read, and failed() was sent. Fuller tables are read
    /// when they are first asked for.
    [[nodiscard]] std::shared_ptr<const GradeTable> table(TableDetail detail = TableDetail::Grades);
    [[nodiscard]] std::vector<AuditRow> audit();

    // Each answers whether it happened; otherwise failed() was sent.
    bool create(const std::filesystem::path& courseFile, const std::filesystem::path& file);
    bool open(const std::filesystem::path& file);
    bool grade();
    /// Any other change of the gradebook: changed() follows, or failed().
    bool change(const std::function<Result<void>(Gradebook&, const Author&)>& work);

    /// Imports files, folders and archives; while an import runs, they wait for it. Progress comes by imported(), the
    /// end by importFinished().
    void importPaths(const QStringList& paths, bool watched = false);
    void cancelImport();
    /// Opens sealed hand-ins from the next import on, until another gradebook is opened here; null to lock again.
    void setKeys(std::shared_ptr<const OpenKeys> keys) { m_keys = std::move(keys); }
    [[nodiscard]] bool hasKeys() const { return m_keys != nullptr; }
    [[nodiscard]] bool importing() const;

Q_SIGNALS:
    void opened();
    /// Students, grades or the audit trail changed.
    void changed();
    void imported(const std::vector<foresight::ImportedFile>& files, qint64 read, qint64 known);
    void gradingStarted(bool stopped);
    void importFinished(bool stopped);
    void failed(const foresight::Error& error);

private:
    void becomeOpen(Gradebook&& gradebook, const std::filesystem::path& file);
    bool done(const Result<void>& result);
    void startImport();
    void endImport(bool stopped, const std::optional<Error>& error, const std::shared_ptr<const GradeTable>& table);

    std::vector<std::filesystem::path> m_labs;
    const Clock& m_clock;
    std::optional<Gradebook> m_gradebook;
    std::filesystem::path m_file;
    std::shared_ptr<const GradeTable> m_table;
    TableDetail m_tableDetail = TableDetail::Grades;
    TableDetail m_importDetail = TableDetail::Grades; ///< of the table that the import hands over
    bool m_changedMeanwhile = false;                  ///< since the import began, so that its table may be behind
    GradebookMemory m_memory;
    FormDrafts m_drafts;
    ImportJob* m_job;
    std::shared_ptr<const OpenKeys> m_keys;
    QStringList m_waiting; ///< paths for the next import
    bool m_waitingWatched = true;
};

} // namespace foresight::ui
