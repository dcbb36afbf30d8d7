// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/gradebook_session.h"

#include "core/base/file.h"
#include "core/export/export_note.h"
#include "core/export/grade_export.h"
#include "core/grading/hand_in_files.h"
#include "core/lab/lab_library.h"
#include "ui/qt_text.h"

#include <QMetaObject>

#include <algorithm>
#include <iterator>
#include <utility>

namespace foresight::ui {

GradebookSession::GradebookSession(std::vector<std::filesystem::path> labs, const Clock& clock, QObject* parent)
    : QObject(parent), m_labs(std::move(labs)), m_clock(clock)
{
}

Author GradebookSession::author() const
{
    return {coreText(qEnvironmentVariable("USER", tr("instructor"))), m_clock.utcMs()};
}

LabFinder GradebookSession::finder() const
{
    return [this](const std::string& lab) { return findLab(lab, m_labs); };
}

bool GradebookSession::done(const Result<void>& result)
{
    m_table.reset(); // even a failure may have found that another program changed something
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

bool GradebookSession::importRoster(const std::filesystem::path& file)
{
    const auto students = readRoster(file, course().match);
    const auto change = students ? m_gradebook->importRoster(*students, author()) : fail(students.error());
    if (!change)
        return done(fail(change.error()));
    Q_EMIT rosterImported(change->added, change->changed, change->unchanged);
    return done({});
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

bool GradebookSession::setOverride(const std::string& studentId, const std::string& item, std::optional<double> points,
                                   const std::string& reason)
{
    return done(m_gradebook->setOverride(studentId, item, points, reason, author()));
}

bool GradebookSession::exportGrades(const std::string& format, const std::filesystem::path& target)
{
    const auto grades = m_gradebook->table();
    if (!grades)
        return done(fail(grades.error()));
    const auto made = foresight::exportGrades(format, {course(), *grades, finder(), author().utcMs});
    if (!made)
        return done(fail(made.error()));
    if (auto written = writeFile(target, made->bytes); !written)
        return done(written);
    return done(m_gradebook->noteExport(exportNote(format, course(), {}, *made), author()));
}

std::shared_ptr<const GradeTable> GradebookSession::table()
{
    if (m_table)
        return m_table;
    auto table = m_gradebook->table();
    if (!table) {
        Q_EMIT failed(table.error());
        return nullptr;
    }
    m_table = std::make_shared<const GradeTable>(std::move(*table));
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

void GradebookSession::importPaths(const QStringList& paths)
{
    const bool running = importing();
    for (const QString& path : paths) {
        auto files = handInFiles(coreText(path));
        if (!files) {
            Q_EMIT failed(files.error());
            continue;
        }
        m_total += static_cast<int>(files->size());
        std::move(files->begin(), files->end(), std::back_inserter(m_waiting));
    }
    if (!running && m_total > 0)
        QMetaObject::invokeMethod(this, &GradebookSession::importNext, Qt::QueuedConnection);
}

void GradebookSession::importNext()
{
    if (m_waiting.empty()) {
        const int finished = std::exchange(m_done, 0);
        const bool cancelled = finished < std::exchange(m_total, 0);
        Q_EMIT importFinished(finished, cancelled);
        grade();
        return;
    }
    const std::filesystem::path file = m_waiting.front();
    m_waiting.pop_front();
    const auto result = m_gradebook->importFile(file, finder(), author());
    if (result) {
        Q_EMIT imported(*result, ++m_done, m_total);
    } else {
        m_waiting.clear(); // the gradebook itself cannot be written: every further file would fail the same way
        Q_EMIT failed(result.error());
    }
    // One file per turn of the event loop: the window repaints and Cancel is heard in between.
    QMetaObject::invokeMethod(this, &GradebookSession::importNext, Qt::QueuedConnection);
}

} // namespace foresight::ui
