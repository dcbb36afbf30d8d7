// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The course of a gradebook: made, changed, and what is kept of its students.

#include "ui/gradebook/gradebook_window.h"

#include "core/base/file.h"
#include "core/grading/course_text.h"
#include "ui/dialogs.h"
#include "ui/gradebook/course_dialog.h"
#include "ui/gradebook/course_words.h"
#include "ui/gradebook/key_dialog.h"
#include "ui/gradebook/privacy_dialog.h"
#include "ui/gradebook/rubric_words.h"
#include "ui/qt_text.h"

#include <QSignalBlocker>

namespace foresight::ui {

namespace {

const FormPlace kNewCourse{QStringLiteral("new-course"), {}, {}};
const FormPlace kCourse{QStringLiteral("course"), {}, {}};

} // namespace

void GradebookWindow::askForCourse()
{
    auto* dialog = new CourseDialog(listLabs(m_session->labs()), m_session->drafts().find(kNewCourse), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { createGradebook(dialog->course()); });
    openCourseDialog(dialog, kNewCourse);
}

/// What is typed into it is kept until it is saved or cancelled; see keepTyped().
void GradebookWindow::openCourseDialog(CourseDialog* dialog, const FormPlace& place)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::rejected, this, [this, place] { m_session->drafts().drop(place); });
    dialog->open();
}

void GradebookWindow::keepTyped()
{
    const QSignalBlocker quiet(m_session->drafts()); // there may be no display any more
    const auto* dialog = findChild<CourseDialog*>();
    if (dialog && dialog->isVisible() && dialog->isEdited())
        m_session->drafts().note(dialog->isNew() ? kNewCourse : kCourse, {qtText(courseText(dialog->course()))});
    m_session->drafts().keep();
}

void GradebookWindow::createGradebook(const Course& course)
{
    const QString file =
        Dialogs::instance().saveFile(this, tr("Save the gradebook as"), tr("course.fgb"), tr("Gradebooks (*.fgb)"));
    if (file.isEmpty())
        return;
    // Beside the gradebook, and never over a course file that is there.
    std::filesystem::path yaml = std::filesystem::path(coreText(file)).replace_filename("course.yaml");
    if (std::filesystem::exists(yaml))
        yaml = std::filesystem::path(coreText(file)).replace_extension("course.yaml");
    if (std::filesystem::exists(yaml))
        return Dialogs::instance().showError(this, {ErrorCode::FileExists, yaml.string(), {}, {}});
    if (const auto written = writeFile(yaml, courseText(course)); !written)
        return Dialogs::instance().showError(this, written.error());
    m_session->drafts().drop(kNewCourse);
    if (!create(yaml, file)) {
        std::error_code ignored;
        std::filesystem::remove(yaml, ignored); // ours of a moment ago: no half course stays behind
    }
}

void GradebookWindow::createFromFile()
{
    const QStringList course =
        Dialogs::instance().openFiles(this, tr("Course file"), {}, tr("Course files (*.yaml *.yml)"));
    if (course.isEmpty())
        return;
    const QString file =
        Dialogs::instance().saveFile(this, tr("Save the gradebook as"), tr("course.fgb"), tr("Gradebooks (*.fgb)"));
    if (!file.isEmpty())
        create(coreText(course.first()), file);
}

bool GradebookWindow::create(const std::filesystem::path& courseFile, const QString& file)
{
    if (!m_session->isOpen())
        return m_session->create(courseFile, coreText(file));
    // The gradebook that is open stays open: the new one is opened as any other.
    if (const auto made = Gradebook::create(coreText(file), courseFile, m_session->author()); !made) {
        Dialogs::instance().showError(this, made.error());
        return false;
    }
    openFile(file);
    return true;
}

void GradebookWindow::changeCourse()
{
    std::set<std::string> ownRubrics;
    for (const CourseLab& lab : m_session->course().labs) {
        const auto rubric = m_session->gradebook().rubric(lab.item, m_session->finder());
        if (rubric && rubric->version > 0)
            ownRubrics.insert(lab.item);
    }
    auto* dialog = new CourseDialog(
        listLabs(m_session->labs()), m_session->course(), ownRubrics,
        [this](const Course& changed) { return agreesTo(changed); }, m_session->drafts().find(kCourse), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setCourse(dialog->course()); });
    openCourseDialog(dialog, kCourse);
}

bool GradebookWindow::agreesTo(const Course& changed)
{
    const QStringList changes = courseChanges(m_session->course(), changed, locale());
    if (changes.isEmpty())
        return true;
    const auto preview = m_session->gradebook().previewCourse(changed, m_session->finder());
    if (!preview) {
        Dialogs::instance().showError(this, preview.error());
        return false;
    }
    return Dialogs::instance().confirm(this, tr("Change the course and grade again?"),
                                       changes.join(QLatin1Char('\n')) + QStringLiteral("\n\n") +
                                           gradePreviewWords(*preview, locale()),
                                       tr("Change and grade again"));
}

void GradebookWindow::setCourse(const Course& changed)
{
    m_session->drafts().drop(kCourse);
    if (courseChanges(m_session->course(), changed, locale()).isEmpty())
        return say(tr("The course's settings are as they were."));
    const bool done = m_session->change(
        [&changed](Gradebook& gradebook, const Author& author) { return gradebook.setCourse(changed, author); });
    if (done && m_session->grade()) {
        showTitle();
        say(tr("The course's settings are changed, and grades were made again."));
    }
}

void GradebookWindow::showPrivacy()
{
    auto* dialog = new PrivacyDialog(*m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void GradebookWindow::showKeys()
{
    auto* dialog = new KeyDialog(*m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace foresight::ui
