// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/course_words.h"

#include "ui/gradebook/grade_words.h"
#include "ui/qt_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <cmath>

namespace foresight::ui {

namespace {

struct CourseWords
{
    Q_DECLARE_TR_FUNCTIONS(CourseWords)
};

QString dueWords(const CourseLab& lab, const QLocale& locale)
{
    return lab.dueUtcMs ? momentText(*lab.dueUtcMs, locale) : CourseWords::tr("no deadline");
}

QString dayWords(const Course& course, const QLocale& locale)
{
    return course.retentionUtcMs
               ? locale.toString(QDateTime::fromMSecsSinceEpoch(*course.retentionUtcMs, QTimeZone::utc()).date(),
                                 QLocale::ShortFormat)
               : CourseWords::tr("none");
}

QString rubricWords(const CourseLab& lab)
{
    return shownText(lab.ownRubric ? lab.ownRubric->title.text : lab.rubric);
}

/// "what: before → after", when they differ.
class Changes
{
public:
    void add(const QString& what, const QString& before, const QString& after)
    {
        if (before != after)
            lines.append(CourseWords::tr("%1: %2 → %3").arg(what, before, after));
    }
    QStringList lines;
};

void addLab(Changes& changes, const CourseLab& before, const CourseLab& after, const QLocale& locale)
{
    const QString item = shownText(after.item);
    const auto what = [&item](const QString& field) { return CourseWords::tr("%1, %2").arg(item, field); };
    const auto late = [&locale](const CourseLab& lab) {
        return lab.late ? lateWords(*lab.late, locale) : CourseWords::tr("as the course");
    };
    changes.add(what(CourseWords::tr("points")), pointsText(before.points, locale), pointsText(after.points, locale));
    changes.add(what(CourseWords::tr("rubric")), rubricWords(before), rubricWords(after));
    changes.add(what(CourseWords::tr("due")), dueWords(before, locale), dueWords(after, locale));
    changes.add(what(CourseWords::tr("late work")), late(before), late(after));
    if (before.platformIds != after.platformIds)
        changes.lines.append(CourseWords::tr("%1: what platforms call it").arg(item));
}

} // namespace

QString identifierWords(Identifier identifier)
{
    switch (identifier) {
    case Identifier::StudentId:
        return CourseWords::tr("student number");
    case Identifier::SisId:
        return CourseWords::tr("SIS number");
    case Identifier::Login:
        return CourseWords::tr("login");
    case Identifier::Email:
        return CourseWords::tr("e-mail");
    case Identifier::LmsId:
        return CourseWords::tr("platform's number");
    }
    return {};
}

QString attemptWords(AttemptPolicy policy)
{
    switch (policy) {
    case AttemptPolicy::First:
        return CourseWords::tr("the first");
    case AttemptPolicy::Last:
        return CourseWords::tr("the last");
    case AttemptPolicy::LastBeforeDeadline:
        return CourseWords::tr("the last before the deadline");
    case AttemptPolicy::Best:
        return CourseWords::tr("the best");
    case AttemptPolicy::Chosen:
        return CourseWords::tr("the one that I choose");
    }
    return {};
}

QString lateWords(const LatePolicy& policy, const QLocale& locale)
{
    QString words = CourseWords::tr("%1 min in time, %2 % a day, at most %3 % taken, at least %4 % left")
                        .arg(pointsText(policy.graceMinutes, locale), pointsText(policy.percentPerDay, locale),
                             pointsText(policy.capPercent, locale), pointsText(policy.floorPercent, locale));
    if (policy.hardStopDays)
        words += CourseWords::tr(", nothing after %1 days", nullptr, static_cast<int>(std::ceil(*policy.hardStopDays)))
                     .arg(pointsText(*policy.hardStopDays, locale));
    return words;
}

QStringList courseChanges(const Course& before, const Course& after, const QLocale& locale)
{
    Changes changes;
    const auto reasons = [](const Course& course) {
        return course.demands.reason ? CourseWords::tr("asked for") : CourseWords::tr("not asked for");
    };
    changes.add(CourseWords::tr("Term"), shownText(before.term), shownText(after.term));
    changes.add(CourseWords::tr("Identifier"), identifierWords(before.match), identifierWords(after.match));
    changes.add(CourseWords::tr("Attempt that counts"), attemptWords(before.attempt), attemptWords(after.attempt));
    changes.add(CourseWords::tr("Late work"), lateWords(before.late, locale), lateWords(after.late, locale));
    changes.add(CourseWords::tr("Reasons"), reasons(before), reasons(after));
    changes.add(CourseWords::tr("May be purged from"), dayWords(before, locale), dayWords(after, locale));
    for (const CourseLab& lab : after.labs) {
        if (const CourseLab* old = before.labOfItem(lab.item))
            addLab(changes, *old, lab, locale);
        else
            changes.lines.append(CourseWords::tr("New item: %1").arg(shownText(lab.item)));
    }
    for (const CourseLab& lab : before.labs) {
        if (!after.labOfItem(lab.item))
            changes.lines.append(
                CourseWords::tr("Taken out: %1. Its hand-ins are kept, its results go.").arg(shownText(lab.item)));
    }
    return changes.lines;
}

} // namespace foresight::ui
