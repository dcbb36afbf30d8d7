// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/restore_words.h"

#include "core/base/text.h"
#include "ui/qt_text.h"
#include "ui/student/pages/page_words.h"

#include <QCoreApplication>

namespace foresight::ui {

namespace {

struct RestoreWords
{
    Q_DECLARE_TR_FUNCTIONS(RestoreWords)
};

QString lostText(const LostEvents& lost, const std::map<std::string, QString>& titles)
{
    const auto title = titles.find(lost.lab);
    const QString lab = title == titles.end() ? qtText(shownName(lost.lab)) : title->second;
    if (lost.first == lost.last) {
        return RestoreWords::tr("%1, attempt %2: event %3").arg(lab).arg(lost.attempt).arg(lost.first);
    }
    return RestoreWords::tr("%1, attempt %2: events %3 to %4")
        .arg(lab)
        .arg(lost.attempt)
        .arg(lost.first)
        .arg(lost.last);
}

} // namespace

QString returningText(const RestorePlan& plan, const QLocale& locale)
{
    QString text = plan.snapshot.file.empty() ? RestoreWords::tr("There is a copy of your work on another disk.")
                                              : RestoreWords::tr("There is a sound copy of your work, made on %1.")
                                                    .arg(dayAndTime(plan.snapshot.utcMs, locale));
    text += QLatin1Char(' ') + RestoreWords::tr("%n event(s) come back.", nullptr, static_cast<int>(plan.events));
    if (plan.rescued > 0) {
        text += QLatin1Char(' ') + RestoreWords::tr("%n of them come from the damaged file itself.", nullptr,
                                                    static_cast<int>(plan.rescued));
    }
    if (plan.mirrored > 0 && !plan.snapshot.file.empty()) {
        text += QLatin1Char(' ') + RestoreWords::tr("%n of them come from the copy on the other disk.", nullptr,
                                                    static_cast<int>(plan.mirrored));
    }
    return text;
}

QStringList lostTexts(const RestorePlan& plan, const std::map<std::string, QString>& titles)
{
    QStringList lines;
    for (const LostEvents& lost : plan.lost) {
        lines.append(lostText(lost, titles));
    }
    if (!plan.countable) {
        lines.append(RestoreWords::tr("Everything recorded after that copy. The damaged file no longer says how much "
                                      "that was."));
    }
    if (lines.isEmpty()) {
        lines.append(RestoreWords::tr("Nothing."));
    }
    return lines;
}

QString keptText(const RestorePlan& plan)
{
    return plan.damage.code == ErrorCode::FileMissing
               ? RestoreWords::tr("If the file was only moved away, put it back and try again instead: it may hold "
                                  "more than the copy.")
               : RestoreWords::tr("The damaged file is kept under another name. Nothing is deleted.");
}

QString restoredText(const RestoreOutcome& outcome, const QLocale& locale)
{
    const int events = static_cast<int>(outcome.plan.events);
    const QString text =
        outcome.plan.snapshot.file.empty()
            ? RestoreWords::tr("Restored from the copy on the other disk, %n event(s).", nullptr, events)
            : RestoreWords::tr("Restored as of %1, %n event(s).", nullptr, events)
                  .arg(dayAndTime(outcome.plan.snapshot.utcMs, locale));
    if (outcome.setAside.empty() || outcome.plan.damage.code == ErrorCode::FileMissing) { // at most its journal
        return text;
    }
    return text + QLatin1Char(' ') +
           RestoreWords::tr("The damaged file is kept beside it as %1.")
               .arg(qtText(shownName(outcome.setAside.back().filename().string())));
}

} // namespace foresight::ui
