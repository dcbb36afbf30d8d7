// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/gradebook_session.h"

#include "core/lab/lab_library.h"
#include "core/submission/keyring.h"
#include "ui/gradebook/import_job.h"
#include "ui/policy.h"
#include "ui/qt_text.h"

#include <utility>

namespace foresight::ui {

GradebookSession::GradebookSession(std::vector<std::filesystem::path> labs, const Clock& clock, QObject* parent)
    : QObject(parent), m_labs(std::move(labs)), m_clock(clock), m_drafts(m_memory, clock, nullptr),
      m_job(new ImportJob(this))
{
    connect(m_job, &ImportJob::progressed, this, &GradebookSession::imported);
    connect(m_job, &ImportJob::gradingStarted, this, &GradebookSession::gradingStarted);
    connect(m_job, &ImportJob::finished, this, &GradebookSession::endImport);
}

GradebookSession::~GradebookSession() = default;

Author GradebookSession::author() const
{
    return {coreText(qEnvironmentVariable("USER", tr("instructor"))), m_clock.utcMs()};
}

LabFinder GradebookSession::finder() const
{
    return [labs = m_labs, terms = labTermsFor(policyInForce(), m_labs)](const std::string& lab) {
        return findGradableLab(lab, labs, terms);
    };
}

bool GradebookSession::done(const Result<void>& result)
{
    m_table.reset(); // even a failure may have found that another program changed something
    m_changedMeanwhile = true;
    if (result) {
        Q_EMIT changed();
        return true;
    }
    Q_EMIT failed(result.error());
    return false;
}

void GradebookSession::becomeOpen(Gradebook&& gradebook, const std::filesystem::path& file)
{
    m_gradebook = std::move(gradebook);
    m_file = file;
    m_table.reset();
    m_keys.reset();
    m_memory.noteOpened(qtText(file.string()));
    m_drafts.use(qtText(file.string()));
    Q_EMIT opened();
}

bool GradebookSession::create(const std::filesystem::path& courseFile, const std::filesystem::path& file)
{
    auto made = Gradebook::create(file, courseFile, author());
    if (!made) {
        Q_EMIT failed(made.error());
        return false;
    }
    becomeOpen(std::move(*made), file);
    return true;
}

bool GradebookSession::open(const std::filesystem::path& file)
{
    auto gradebook = Gradebook::open(file);
    if (!gradebook) {
        Q_EMIT failed(gradebook.error());
        return false;
    }
    becomeOpen(std::move(*gradebook), file);
    return true;
}

bool GradebookSession::grade()
{
    const auto change = m_gradebook->grade(finder(), author());
    return change ? done({}) : done(fail(change.error()));
}

bool GradebookSession::change(const std::function<Result<void>(Gradebook&, const Author&)>& work)
{
    return done(work(*m_gradebook, author()));
}

std::shared_ptr<const GradeTable> GradebookSession::table(TableDetail detail)
{
    if (m_table && m_tableDetail >= detail)
        return m_table;
    auto table = m_gradebook->table(detail);
    if (!table) {
        Q_EMIT failed(table.error());
        return nullptr;
    }
    m_table = std::make_shared<const GradeTable>(std::move(*table));
    m_tableDetail = detail;
    return m_table;
}

std::vector<AuditRow> GradebookSession::audit()
{
    auto rows = m_gradebook->audit();
    if (rows)
        return std::move(*rows);
    Q_EMIT failed(rows.error());
    return {};
}

void GradebookSession::importPaths(const QStringList& paths, bool watched)
{
    if (paths.isEmpty())
        return;
    m_waiting += paths;
    m_waitingWatched = m_waitingWatched && watched;
    if (!importing())
        startImport();
}

void GradebookSession::startImport()
{
    std::vector<std::filesystem::path> paths;
    for (const QString& path : std::as_const(m_waiting))
        paths.emplace_back(coreText(path));
    // Noted first: what a power cut or a kill stops is offered again at the next start.
    m_memory.setUnfinished(qtText(m_file.string()), m_waiting);
    m_waiting.clear();
    m_changedMeanwhile = false;
    m_importDetail = m_tableDetail;
    // Without open keys those that are there still say which hand-ins they would open.
    auto keys = m_keys;
    if (!keys) {
        if (const auto ring = Keyring::read(keyringFor(m_file)))
            keys = std::make_shared<const OpenKeys>(ring->locked());
    }
    m_job->start(m_file, paths, finder(), author(), std::exchange(m_waitingWatched, true), keys, m_importDetail);
}

void GradebookSession::cancelImport()
{
    m_waiting.clear();
    m_job->stop();
}

bool GradebookSession::importing() const
{
    return m_job->isRunning();
}

void GradebookSession::endImport(bool stopped, const std::optional<Error>& error,
                                 const std::shared_ptr<const GradeTable>& table)
{
    if (error) {
        m_waiting.clear(); // the gradebook cannot be written: what waits would fail the same way
        Q_EMIT failed(*error);
    }
    m_memory.setUnfinished(qtText(m_file.string()), {});
    m_table = m_changedMeanwhile ? nullptr : table;
    m_tableDetail = m_importDetail;
    Q_EMIT importFinished(stopped);
    Q_EMIT changed();
    if (!m_waiting.isEmpty())
        startImport();
}

} // namespace foresight::ui
