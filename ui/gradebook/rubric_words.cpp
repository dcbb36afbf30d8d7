// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/rubric_words.h"

#include "ui/gradebook/grade_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace foresight::ui {

namespace {

struct RubricWords
{
    Q_DECLARE_TR_FUNCTIONS(RubricWords)
};

} // namespace

QString awardWords(Award award)
{
    switch (award) {
    case Award::Commit:
        return RubricWords::tr("Prediction locked");
    case Award::Missions:
        return RubricWords::tr("Missions met");
    case Award::Reflect:
        return RubricWords::tr("Reflection right");
    case Award::Correct:
        return RubricWords::tr("Prediction right");
    case Award::Certainty:
        return RubricWords::tr("Prediction by certainty");
    case Award::Finish:
        return RubricWords::tr("Lab finished");
    }
    return {};
}

QString awardHint(Award award)
{
    switch (award) {
    case Award::Commit:
        return RubricWords::tr("All points once the prediction is locked, right or wrong.");
    case Award::Missions:
        return RubricWords::tr("All points when every mission of the act is met.");
    case Award::Reflect:
        return RubricWords::tr("All points at the first try, half of them at the second.");
    case Award::Correct:
        return RubricWords::tr("All points when the locked prediction is right. Paying for this makes students hedge.");
    case Award::Certainty:
        return RubricWords::tr("Right: a third, two thirds or all points by how sure the student was. Wrong: nothing, "
                               "minus two thirds or minus twice the points.");
    case Award::Finish:
        return RubricWords::tr("All points when the whole lab is done.");
    }
    return {};
}

QString actWords(const LabDefinition& lab, const std::string& act)
{
    const Act* found = lab.act(act);
    return shownText(found ? found->title.text : act);
}

QString lineFaultWords(LineFault fault)
{
    switch (fault) {
    case LineFault::Points:
        return RubricWords::tr("Points: more than 0 are needed, at most a million.");
    case LineFault::Act:
        return RubricWords::tr("Act: choose one of the lab's.");
    case LineFault::None:
        break;
    }
    return {};
}

QString totalWords(const ItemRubric& rubric, const CourseLab& item, const QLocale& locale)
{
    const double counting = rubric.applied().points();
    const QString own = pointsText(item.points, locale);
    QString words =
        RubricWords::tr("Lines that count: %1 points. The item has %2.").arg(pointsText(counting, locale), own);
    if (counting != item.points)
        words += QLatin1Char(' ') + RubricWords::tr("So a result is scaled: all lines together make %1.").arg(own);
    if (!rubric.pending.empty())
        words += QLatin1Char(' ') + RubricWords::tr("Lines that wait until they are applied: %1.")
                                        .arg(locale.toString(qsizetype(rubric.pending.size())));
    return words;
}

QString lineChangeWords(const RubricChange& change, const std::set<std::string>& pending, const QLocale& locale)
{
    QStringList parts;
    const auto add = [&](const std::vector<std::string>& lines, const QString& words) {
        if (!lines.empty())
            parts.append(words.arg(locale.toString(qsizetype(lines.size()))));
    };
    add(change.repriced, RubricWords::tr("Lines with other points, award or act: %1."));
    const bool wait = !change.added.empty() && pending.contains(change.added.front());
    add(change.added, wait ? RubricWords::tr("Added, waiting until you apply them: %1.")
                           : RubricWords::tr("Added, counting at once: %1."));
    add(change.removed, RubricWords::tr("Removed: %1."));
    add(change.reworded, RubricWords::tr("Reworded, which changes no grade: %1."));
    return parts.isEmpty() ? RubricWords::tr("No line changes; the order may.") : parts.join(QLatin1Char(' '));
}

QString gradePreviewWords(const GradePreview& preview, const QLocale& locale)
{
    const auto number = [&locale](int value) { return locale.toString(value); };
    QString words = preview.risen == 0 && preview.fallen == 0
                        ? RubricWords::tr("Grades: %1. None of them changes when grades are made again.")
                              .arg(number(preview.graded))
                        : RubricWords::tr("Grades: %1. When grades are made again, %2 rise and %3 fall.")
                              .arg(number(preview.graded), number(preview.risen), number(preview.fallen));
    if (preview.byHand > 0)
        words +=
            QLatin1Char(' ') + RubricWords::tr("Set by hand, and staying as they are: %1.").arg(number(preview.byHand));
    return words;
}

} // namespace foresight::ui
