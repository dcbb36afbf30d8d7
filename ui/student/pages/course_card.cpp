// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/course_card.h"

#include "core/base/error_text.h"
#include "core/base/text.h"
#include "ui/dialogs.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/flow_layout.h"
#include "ui/student/pages/report_file.h"
#include "ui/student/student_session.h"
#include "ui/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

QString shown(const std::string& name)
{
    return qtText(shownName(name));
}

QLabel* addLine(QVBoxLayout* column, const char* name, const QString& text, const QString& role = {})
{
    QLabel* line = textLabel(text, role);
    line->setObjectName(QString::fromLatin1(name));
    column->addWidget(line);
    return line;
}

} // namespace

CourseCard::CourseCard(StudentSession& session, QWidget* parent) : QFrame(parent), m_session(session)
{
    const Theme& theme = Theme::current();
    setProperty("role", QStringLiteral("card"));
    nameWidget(this, QStringLiteral("courseCard"), tr("Who can read your hand-in"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(theme.scaled(16), theme.scaled(16), theme.scaled(16), theme.scaled(16));
    m_column->setSpacing(theme.scaled(8));
    refresh();
}

void CourseCard::showEvent(QShowEvent* event)
{
    if (m_session.course() != m_shown) // another start of the program brought a course file
        refresh();
    QFrame::showEvent(event);
}

void CourseCard::refresh()
{
    clearLayout(m_column);
    m_column->addWidget(textLabel(tr("Who can read your hand-in"), QStringLiteral("section")));
    m_shown = m_session.course();
    const auto& course = m_shown;
    if (!course) {
        addLine(m_column, "courseFaultLabel", qtText(errorLine(course.error())), QStringLiteral("error"));
        addLine(m_column, "courseStateLabel",
                tr("You can hand in again as soon as the course file is replaced or given up."));
    } else if (!*course) {
        addLine(m_column, "courseStateLabel",
                tr("Hand-ins are plain text: whoever has the file can read it. If your course has a course file, "
                   "choose it, and hand-ins are sealed for your course."));
    } else {
        const StudentCourse& known = **course;
        const std::string name = known.id + (known.term.empty() ? "" : " " + known.term);
        addLine(m_column, "courseStateLabel", tr("Hand-ins are sealed for %1.").arg(shown(name)),
                QStringLiteral("strong"));
        addLine(m_column, "courseWordsLeadLabel",
                tr("Only these can open them. Compare the words with those that your instructor shows:"));
        int number = 0;
        for (const Recipient& recipient : known.recipients) {
            //: name of who can open hand-ins; the words of the key
            QLabel* line = textLabel(tr("%1: %2").arg(shown(recipient.name), qtText(keyWords(recipient.key))),
                                     QStringLiteral("strong"));
            line->setObjectName(QStringLiteral("courseWords%1Label").arg(++number));
            line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            m_column->addWidget(line);
        }
    }
    addButtons(!course || *course);
    Q_EMIT refreshed();
}

void CourseCard::addButtons(bool hasCourse)
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(8, 4);
    auto* choose = new QPushButton(tr("Choose a course file…"));
    nameWidget(choose, QStringLiteral("chooseCoursePushButton"), choose->text());
    connect(choose, &QPushButton::clicked, this, &CourseCard::choose);
    flow->addWidget(choose);
    if (hasCourse) {
        auto* giveUp = new QPushButton(tr("Hand in without it…"));
        nameWidget(giveUp, QStringLiteral("giveUpCoursePushButton"), giveUp->text());
        connect(giveUp, &QPushButton::clicked, this, &CourseCard::giveUp);
        flow->addWidget(giveUp);
    }
    m_column->addWidget(row);
}

void CourseCard::choose()
{
    const QStringList files =
        Dialogs::instance().openFiles(this, tr("Choose a course file"), {}, tr("Course files (*.foresight-course)"));
    if (files.isEmpty()) {
        return;
    }
    if (const auto taken = m_session.takeCourse(filePath(files.first())); !taken) {
        Dialogs::instance().showError(this, taken.error());
        return;
    }
    // The button that was pressed goes with the old lines.
    QMetaObject::invokeMethod(this, &CourseCard::refresh, Qt::QueuedConnection);
}

void CourseCard::giveUp()
{
    const bool sure = Dialogs::instance().confirm(
        this, tr("Hand in without the course file?"),
        tr("Hand-ins are plain text from then on: whoever has the file can read it."), tr("Hand in without it"));
    if (!sure) {
        return;
    }
    if (const auto done = m_session.giveUpCourse(); !done) {
        Dialogs::instance().showError(this, done.error());
        return;
    }
    QMetaObject::invokeMethod(this, &CourseCard::refresh, Qt::QueuedConnection);
}

} // namespace foresight::ui
