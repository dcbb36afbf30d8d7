// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/import_job.h"

#include <atomic>
#include <mutex>
#include <utility>

namespace foresight::ui {

namespace {

constexpr int kLookMs = 150;

} // namespace

/// What both threads see.
struct ImportJob::Shared
{
    std::mutex mutex;
    std::vector<ImportedFile> files; ///< not handed over yet
    ImportProgress progress;
    std::optional<Error> error;
    std::shared_ptr<const GradeTable> table;
    bool grading = false;
    bool stopped = false;
    bool done = false;
    std::atomic<bool> stop = false;

    Result<void> run(const std::filesystem::path& file, const std::vector<std::filesystem::path>& paths,
                     ImportOptions options, TableDetail detail);
};

Result<void> ImportJob::Shared::run(const std::filesystem::path& file, const std::vector<std::filesystem::path>& paths,
                                    ImportOptions options, TableDetail detail)
{
    auto gradebook = Gradebook::open(file);
    if (!gradebook)
        return fail(gradebook.error());
    options.each = [this](const ImportedFile& each) {
        const std::lock_guard lock(mutex);
        files.push_back(each);
    };
    options.progress = [this](const ImportProgress& now) {
        const std::lock_guard lock(mutex);
        progress = now;
    };
    options.cancelled = [this] { return stop.load(); };
    const auto summary = gradebook->importPaths(paths, options);
    if (!summary)
        return fail(summary.error());
    {
        const std::lock_guard lock(mutex);
        grading = true;
        stopped = summary->cancelled;
    }
    if (const auto graded = gradebook->grade(options.labs, options.author); !graded)
        return fail(graded.error());
    auto now = gradebook->table(detail);
    if (!now)
        return fail(now.error());
    const std::lock_guard lock(mutex);
    table = std::make_shared<const GradeTable>(std::move(*now));
    return {};
}

ImportJob::ImportJob(QObject* parent) : QObject(parent)
{
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &ImportJob::look);
}

ImportJob::~ImportJob()
{
    stop();
    if (m_thread.joinable())
        m_thread.join();
}

void ImportJob::start(const std::filesystem::path& gradebook, const std::vector<std::filesystem::path>& paths,
                      const LabFinder& labs, const Author& author, bool watched,
                      const std::shared_ptr<const OpenKeys>& keys, TableDetail detail)
{
    m_shared = std::make_shared<Shared>();
    m_toldGrading = false;
    ImportOptions options;
    options.labs = labs;
    options.author = author;
    options.passOver = watched;
    options.keys = keys;
    m_thread = std::thread([shared = m_shared, gradebook, paths, options, detail] {
        const Result<void> result = shared->run(gradebook, paths, options, detail);
        const std::lock_guard lock(shared->mutex);
        if (!result)
            shared->error = result.error();
        shared->done = true;
    });
    m_timer.start();
}

void ImportJob::stop()
{
    if (m_shared)
        m_shared->stop = true;
}

void ImportJob::look()
{
    std::vector<ImportedFile> files;
    ImportProgress progress;
    bool grading = false;
    bool stopped = false;
    bool done = false;
    std::optional<Error> error;
    {
        const std::lock_guard lock(m_shared->mutex);
        files.swap(m_shared->files);
        progress = m_shared->progress;
        grading = m_shared->grading;
        stopped = m_shared->stopped;
        done = m_shared->done;
        error = m_shared->error;
    }
    Q_EMIT progressed(files, progress.read, progress.known);
    if (grading && !std::exchange(m_toldGrading, true))
        Q_EMIT gradingStarted(stopped);
    if (!done)
        return;
    m_timer.stop();
    m_thread.join();
    const std::shared_ptr<const GradeTable> table = std::move(m_shared->table);
    m_shared.reset();
    Q_EMIT finished(stopped, error, table);
}

} // namespace foresight::ui
